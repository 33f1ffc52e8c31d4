package id.pendopo.complaint.intake;

import id.pendopo.access.Role;
import id.pendopo.shared.MenuPart;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The officer's way to write down a complaint. */
@Component
class IntakeMenu implements MenuPart {

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(
                        "complaint.intake.menu",
                        "/petugas/pengaduan/baru",
                        32,
                        Set.of(Role.COMPLAINT_OFFICER.wire())));
    }
}
