package id.pendopo.complaint.demo;

import id.pendopo.access.Grant;
import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.complaint.ComplaintId;
import id.pendopo.complaint.cluster.Joining;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.DemoPart;
import id.pendopo.shared.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The desk saw that several tell of one lift, and joined them to the first of them. */
@Component
class DemoTogether implements DemoPart {

    private static final List<String> ALIKE =
            List.of(
                    "Lift rumah sakit mati",
                    "lift mati lagi min",
                    "Orang tua naik tangga tiga lantai",
                    "kpn lift dibenerin",
                    "Mohon kepastian perbaikan lift");
    private static final String WHY = "Keduanya tentang lift gedung utama RSUD yang mati.";

    private final Joining joining;
    private final StaffStore staff;
    private final Organisations organisations;

    DemoTogether(Joining joining, StaffStore staff, Organisations organisations) {
        this.joining = joining;
        this.staff = staff;
        this.organisations = organisations;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public void load(OrganisationId organisation, LocalDate today) {
        var account = staff.staff(organisation).accounts().get(Staff.DESK);
        var alike = staff.open(organisation, ALIKE);
        if (account == null || alike.size() < 2) {
            return;
        }
        var root = organisations.root(organisation);
        var grant = new Grant(Role.COMPLAINT_OFFICER, root.id().value(), root.path());
        var desk = new Officer(account, organisation, "", Staff.DESK, List.of(grant));
        var main = alike.getFirst();
        for (var one : alike.subList(1, alike.size())) {
            joining.join(desk, new ComplaintId(one.id()), main.code(), null, WHY);
        }
    }
}
