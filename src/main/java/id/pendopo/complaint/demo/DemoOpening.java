package id.pendopo.complaint.demo;

import id.pendopo.access.Grant;
import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.complaint.ComplaintId;
import id.pendopo.complaint.opening.Openings;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.DemoPart;
import id.pendopo.shared.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** An inspector's wish to see who complained: the auditor finds it waiting on the first day. */
@Component
class DemoOpening implements DemoPart {

    private static final String WHY =
            "Pemeriksaan saksi dijadwalkan pekan ini. Tanpa nama pelapor kami tidak dapat memanggilnya.";

    private final Openings openings;
    private final StaffStore staff;
    private final Organisations organisations;

    DemoOpening(Openings openings, StaffStore staff, Organisations organisations) {
        this.openings = openings;
        this.staff = staff;
        this.organisations = organisations;
    }

    @Override
    public int order() {
        return 23;
    }

    @Override
    public void load(OrganisationId organisation, LocalDate today) {
        var account = staff.staff(organisation).accounts().get(Staff.INSPECTOR);
        if (account != null) {
            staff.sealed(organisation, account).ifPresent(id -> ask(organisation, account, id));
        }
    }

    private void ask(OrganisationId organisation, UUID account, ComplaintId id) {
        var unit = organisations.unit(organisation, "RSK-INSPEKTORAT").orElseThrow();
        var grant = new Grant(Role.INSPECTOR, unit.id().value(), unit.path());
        var inspector = new Officer(account, organisation, "", Staff.INSPECTOR, List.of(grant));
        openings.ask(inspector, id, WHY);
    }
}
