package id.pendopo.organisation;

import id.pendopo.shared.MenuPart;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The entry of the officers' menu. */
@Component
class OrganisationMenu implements MenuPart {

    @Override
    public List<Entry> entries() {
        return List.of(new Entry("organisation.menu", "/petugas/organisasi", 80, Set.of("admin")));
    }
}
