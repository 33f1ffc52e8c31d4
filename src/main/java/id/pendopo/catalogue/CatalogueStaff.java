package id.pendopo.catalogue;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.access.StaffPart;
import id.pendopo.shared.Page;
import java.util.List;
import org.springframework.stereotype.Component;

/** The catalogue on the officers' start page. */
@Component
class CatalogueStaff implements StaffPart {

    @Override
    public int order() {
        return 11;
    }

    @Override
    public Group group(Page page, Officer officer) {
        if (!officer.holds(Role.ADMIN, Role.UNIT_HEAD)) {
            return Group.NONE;
        }
        var links =
                List.of(
                        new Link("catalogue.officer.title", "/petugas/layanan"),
                        new Link("catalogue.exchange.link", "/petugas/layanan/impor"),
                        new Link("catalogue.maklumat.title", "/petugas/layanan/maklumat"),
                        new Link("catalogue.sought.title", "/petugas/layanan/pencarian"));
        return new Group("catalogue.menu", links, List.of());
    }
}
