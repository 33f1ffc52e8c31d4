package id.pendopo.identity;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.access.StaffPart;
import id.pendopo.shared.MenuPart;
import id.pendopo.shared.Page;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The users in the administrators' menu and on their start page. */
@Component
class IdentityMenu implements MenuPart, StaffPart {

    @Override
    public List<Entry> entries() {
        return List.of(new Entry("identity.users.title", "/petugas/pengguna", 82, Set.of("admin")));
    }

    @Override
    public int order() {
        return 82;
    }

    @Override
    public Group group(Page page, Officer officer) {
        return officer.holds(Role.ADMIN)
                ? new Group(
                        "identity.users.title",
                        List.of(
                                new Link("identity.users.link", "/petugas/pengguna"),
                                new Link("identity.users.add", "/petugas/pengguna/baru")),
                        List.of())
                : Group.NONE;
    }
}
