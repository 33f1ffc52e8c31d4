package id.pendopo.complaint.exchange;

import id.pendopo.access.Officer;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Complaints;
import id.pendopo.complaint.Law;
import id.pendopo.complaint.Reach;
import id.pendopo.document.CellFault;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Regions;
import id.pendopo.shared.OrganisationId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a table of cases: which are new, which are here already, and which cells are faulty. */
@Component
class CasePlans {

    private final Complaints complaints;
    private final Law law;
    private final Organisations organisations;
    private final Regions regions;
    private final Known known;

    /** Which foreign cases the house has. */
    @Component
    record Known(
            CaseImportStore store,
            ForeignCategoryStore categories,
            CaseBook book,
            Reach reach,
            Clock clock) {}

    CasePlans(
            Complaints complaints,
            Law law,
            Organisations organisations,
            Regions regions,
            Known known) {
        this.complaints = complaints;
        this.law = law;
        this.organisations = organisations;
        this.regions = regions;
        this.known = known;
    }

    Plan of(Officer officer, CaseTable table, Meaning meaning) {
        var places = places(officer.organisation());
        var faults = new ArrayList<CellFault>();
        var read = new ArrayList<ForeignCase>();
        var seen = new HashSet<List<String>>();
        int faulty = 0;
        for (var line : table.rows()) {
            var reading = new RowReading(line, table, meaning, places);
            var found = reading.read();
            if (found != null && !seen.add(List.of(found.system(), found.id()))) {
                reading.fault(Column.ID, Refusal.ID_TWICE, found.id());
            }
            if (!reading.faults().isEmpty()) {
                faulty++;
                faults.addAll(reading.faults());
            } else if (found != null) {
                read.add(found);
            }
        }
        var codes = known.store().codes(officer.organisation(), read);
        var fresh = new ArrayList<ForeignCase>();
        var here = new ArrayList<Plan.Here>();
        for (var one : read) {
            var code = codes.get(List.of(one.system(), one.id()));
            if (code == null) {
                fresh.add(one);
            } else {
                here.add(new Plan.Here(one.row(), one.system(), one.id(), shown(officer, code)));
            }
        }
        return new Plan(fresh, here, faults, faulty);
    }

    /** Categories in it that are none of ours. */
    List<ForeignWord> words(Officer officer, CaseTable table, Meaning meaning) {
        var places = places(officer.organisation());
        return table.rows().stream()
                .flatMap(line -> new RowReading(line, table, meaning, places).word().stream())
                .distinct()
                .toList();
    }

    private @Nullable String shown(Officer officer, String code) {
        return known.book()
                .find(officer.organisation(), code)
                .filter(c -> known.reach().reads(officer, c))
                .map(Complaint::code)
                .orElse(null);
    }

    private Places places(OrganisationId organisation) {
        var region = organisations.root(organisation).regionCode();
        return new Places(
                law.categories(),
                known.categories().said(organisation),
                law.classes(),
                organisations.units(organisation),
                region == null ? List.of() : regions.below(region),
                organisations.zone(organisation),
                known.clock().instant(),
                fresh -> complaints.check(organisation, fresh));
    }
}
