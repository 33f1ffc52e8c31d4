package id.pendopo.complaint.desk;

import id.pendopo.access.Role;
import id.pendopo.shared.MenuPart;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Complaints in the officers' menu. */
@Component
class DeskMenu implements MenuPart {

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(
                        "complaint.desk.menu",
                        InboxPages.HOME,
                        20,
                        Set.of(
                                Role.COMPLAINT_OFFICER.wire(),
                                Role.INSPECTOR.wire(),
                                Role.UNIT_HEAD.wire())));
    }
}
