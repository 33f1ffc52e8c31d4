package id.pendopo.complaint.exchange;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.access.StaffPart;
import id.pendopo.shared.Page;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way to files of cases, on the officers' start page. */
@Component
class ExchangeStaff implements StaffPart {

    @Override
    public int order() {
        return 22;
    }

    @Override
    public Group group(Page page, Officer officer) {
        return officer.holds(Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD)
                ? new Group(
                        "complaint.exchange.staff",
                        List.of(new Link("complaint.exchange.title", ImportPages.PATH)),
                        List.of())
                : Group.NONE;
    }
}
