package id.pendopo.followup.desk;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.access.StaffPart;
import id.pendopo.shared.Page;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Follow-up on the officers' start page: what waits for an answer, and what is late. */
@Component
class FollowUpStaff implements StaffPart {

    private static final String DESK = "/petugas/tindak-lanjut";

    private final DeskList list;

    FollowUpStaff(DeskList list) {
        this.list = list;
    }

    @Override
    public int order() {
        return 31;
    }

    @Override
    public Group group(Page page, Officer officer) {
        if (!officer.holds(Role.SURVEY_OFFICER, Role.COMPLAINT_OFFICER, Role.UNIT_HEAD)) {
            return Group.NONE;
        }
        var links =
                List.of(
                        new Link("followup.desk.title", DESK),
                        new Link("followup.desk.findings", DESK + "/temuan"));
        var tasks = new ArrayList<Task>();
        long late = list.late(officer);
        if (late > 0) {
            var text = page.t("followup.desk.task.late", late);
            tasks.add(new Task(text, DESK + "?terlambat=ya", ""));
        }
        long waiting = list.waiting(officer, page).total();
        if (waiting > 0) {
            var text = page.t("followup.desk.task.waiting", waiting);
            tasks.add(new Task(text, DESK + "/temuan", ""));
        }
        return new Group("followup.menu", links, tasks);
    }
}
