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

    private final Catalogue catalogue;
    private final ReviewPeriod period;

    CatalogueStaff(Catalogue catalogue, ReviewPeriod period) {
        this.catalogue = catalogue;
        this.period = period;
    }

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
        return new Group("catalogue.menu", links, tasks(page, officer));
    }

    private List<Task> tasks(Page page, Officer officer) {
        var today = page.local(page.now()).toLocalDate();
        long due = catalogue.due(officer, period.months(), today);
        var text = page.t("catalogue.officer.task.due", page.number(due));
        return due == 0 ? List.of() : List.of(new Task(text, "/petugas/layanan", ""));
    }
}
