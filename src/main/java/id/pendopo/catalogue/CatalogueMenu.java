package id.pendopo.catalogue;

import id.pendopo.access.Role;
import id.pendopo.shared.MenuPart;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The catalogue's entries in the menus. */
@Component
class CatalogueMenu implements MenuPart {

    @Override
    public List<Entry> entries() {
        return List.of(
                Entry.open("catalogue.menu", "/layanan", 10),
                new Entry(
                        "catalogue.menu",
                        "/petugas/layanan",
                        10,
                        Set.of(Role.ADMIN.wire(), Role.UNIT_HEAD.wire())));
    }
}
