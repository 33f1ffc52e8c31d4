package id.pendopo.identity.delegation;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.access.StaffPart;
import id.pendopo.shared.MenuPart;
import id.pendopo.shared.Page;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The overview in the menu and on the start page of those who answer for a unit. */
@Component
class RightMenu implements MenuPart, StaffPart {

    private static final String PATH = "/petugas/wewenang";

    @Override
    public List<Entry> entries() {
        return List.of(new Entry("identity.rights.menu", PATH, 83, Set.of("admin", "unit_head")));
    }

    @Override
    public int order() {
        return 83;
    }

    @Override
    public Group group(Page page, Officer officer) {
        return officer.holds(Role.ADMIN, Role.UNIT_HEAD)
                ? new Group(
                        "identity.rights.menu",
                        List.of(new Link("identity.rights.title", PATH)),
                        List.of())
                : Group.NONE;
    }
}
