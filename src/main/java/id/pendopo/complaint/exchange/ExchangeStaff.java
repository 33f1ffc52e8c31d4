package id.pendopo.complaint.exchange;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.access.StaffPart;
import id.pendopo.shared.Page;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/** Files of cases and e-mails on the officers’ start page. */
@Component
class ExchangeStaff implements StaffPart {

    private final MailDesk mail;

    ExchangeStaff(MailDesk mail) {
        this.mail = mail;
    }

    @Override
    public int order() {
        return 22;
    }

    @Override
    public Group group(Page page, Officer officer) {
        if (!officer.holds(Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD)) {
            return Group.NONE;
        }
        var links = new ArrayList<Link>();
        var tasks = new ArrayList<Task>();
        links.add(new Link("complaint.exchange.title", CaseImportPages.PATH));
        if (officer.holds(Role.COMPLAINT_OFFICER, Role.INSPECTOR)) {
            links.add(new Link("complaint.exchange.mail.title", MailDeskPages.PATH));
            int unseen = mail.unseen(officer);
            if (unseen > 0) {
                tasks.add(task("complaint.exchange.mail.task", unseen, page));
            }
            int broken = mail.state(officer).map(MailboxStore.State::broken).orElse(0);
            if (broken > 0) {
                tasks.add(task("complaint.exchange.mail.broken", broken, page));
            }
        }
        return new Group("complaint.exchange.staff", links, tasks);
    }

    private static Task task(String key, int many, Page page) {
        return new Task(page.t(key, page.number(many)), MailDeskPages.PATH, "");
    }
}
