package id.pendopo.audit;

import id.pendopo.access.Officer;
import id.pendopo.access.StaffPart;
import id.pendopo.shared.MenuPart;
import id.pendopo.shared.Page;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The trail on the start page of those who may read it, and in the auditors' menu. */
@Component
class TrailStaff implements MenuPart, StaffPart {

    private final Trails trails;

    TrailStaff(Trails trails) {
        this.trails = trails;
    }

    @Override
    public List<Entry> entries() {
        return List.of(new Entry("audit.trail.title", TrailView.PATH, 86, Set.of("auditor")));
    }

    @Override
    public int order() {
        return 86;
    }

    @Override
    public Group group(Page page, Officer officer) {
        return trails.mayRead(officer)
                ? new Group(
                        "audit.trail.title",
                        List.of(new Link("audit.trail.link", TrailView.PATH)),
                        List.of())
                : Group.NONE;
    }
}
