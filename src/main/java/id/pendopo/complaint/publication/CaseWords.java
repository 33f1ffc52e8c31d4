package id.pendopo.complaint.publication;

import id.pendopo.complaint.CaseClass;
import id.pendopo.complaint.Category;
import id.pendopo.complaint.Clockwork;
import id.pendopo.complaint.Law;
import id.pendopo.complaint.Status;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Page;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in words what a case is about, who has it and how it stands. */
@Component
public class CaseWords {

    private final Organisations organisations;
    private final Law law;
    private final Clockwork clockwork;

    CaseWords(Organisations organisations, Law law, Clockwork clockwork) {
        this.organisations = organisations;
        this.law = law;
        this.clockwork = clockwork;
    }

    public String unit(OrganisationId organisation, UnitId unit) {
        return organisations
                .unit(organisation, unit)
                .map(Unit::name)
                .orElseGet(() -> organisations.root(organisation).name());
    }

    public String shortUnit(OrganisationId organisation, UnitId unit) {
        return organisations
                .unit(organisation, unit)
                .map(Unit::shortName)
                .orElseGet(() -> organisations.root(organisation).shortName());
    }

    public String category(String code, String language) {
        return law.category(code).map(Category::name).map(name -> name.in(language)).orElse(code);
    }

    public String caseClass(String code, String language) {
        return law.caseClass(code).map(CaseClass::name).map(name -> name.in(language)).orElse(code);
    }

    /** How it stands; that it is late comes first. */
    public Standing standing(Page page, Status status, UnitId owner, @Nullable LocalDate due) {
        var organisation = page.site().organisation();
        var today = clockwork.today(organisation);
        if (status.open() && due != null && due.isBefore(today)) {
            int days = workingDays(organisation, owner, due, today);
            return new Standing("late", page.t("complaint.publication.late", Math.max(1, days)));
        }
        var text = page.t("complaint.publication.status." + status.name());
        return new Standing(Standing.kind(status), text);
    }

    /** Days of work after the first day up to and with the last. */
    public int workingDays(OrganisationId organisation, UnitId unit, LocalDate from, LocalDate to) {
        return clockwork
                .place(organisation, unit)
                .working()
                .between(from.toEpochDay(), to.toEpochDay());
    }

    /** Days of work from receipt to the first answer; null when there is none. */
    public @Nullable Integer answeredIn(
            OrganisationId organisation, UnitId unit, Instant received, @Nullable Instant answer) {
        if (answer == null) {
            return null;
        }
        var zone = clockwork.zone(organisation);
        return workingDays(
                organisation,
                unit,
                LocalDate.ofInstant(received, zone),
                LocalDate.ofInstant(answer, zone));
    }
}
