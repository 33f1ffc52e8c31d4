package id.pendopo.complaint.desk;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.access.StaffPart;
import id.pendopo.complaint.opening.Sealed;
import id.pendopo.shared.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Complaints on the officers' start page: what is late, what is due, what waits for them. */
@Component
class DeskStaff implements StaffPart {

    private static final List<Filter> WAITING =
            List.of(Filter.LATE, Filter.TODAY, Filter.MINE, Filter.UNVERIFIED, Filter.HELD);

    private final Inbox inbox;
    private final Sealed sealed;

    DeskStaff(Inbox inbox, Sealed sealed) {
        this.inbox = inbox;
        this.sealed = sealed;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Group group(Page page, Officer officer) {
        boolean works = officer.holds(Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD);
        var settings =
                officer.holds(Role.ADMIN)
                        ? List.of(
                                new Link(
                                        "complaint.desk.supervision.title",
                                        "/petugas/pengaduan/pengaturan"))
                        : List.<Link>of();
        if (!works) {
            var links = new ArrayList<>(settings);
            if (officer.holds(Role.AUDITOR)) {
                links.add(new Link("complaint.opening.list.title", "/petugas/pengaduan/identitas"));
            }
            return links.isEmpty()
                    ? Group.NONE
                    : new Group("complaint.desk.menu", links, asked(page, officer));
        }
        var links = new ArrayList<Link>();
        links.add(new Link("complaint.desk.title", InboxPages.HOME));
        links.add(new Link("complaint.desk.units.title", "/petugas/pengaduan/unit"));
        links.add(new Link("complaint.desk.texts.title", "/petugas/pengaduan/contoh"));
        links.addAll(settings);
        var counts = inbox.counts(inbox.scope(officer));
        var tasks =
                WAITING.stream()
                        .filter(one -> counts.of(one) > 0)
                        .map(
                                one ->
                                        new Task(
                                                page.t("complaint.desk.filter." + one.name()),
                                                "/petugas/pengaduan?saring=" + one.path(),
                                                page.t(
                                                        "complaint.desk.cases",
                                                        page.number(counts.of(one)))));
        var all = Stream.concat(tasks, asked(page, officer).stream()).toList();
        return new Group("complaint.desk.menu", links, all);
    }

    /** Requests to open an identity that wait for this officer. */
    private List<Task> asked(Page page, Officer officer) {
        var asked = sealed.waiting(officer);
        return asked == 0
                ? List.of()
                : List.of(
                        new Task(
                                page.t("complaint.opening.list.title"),
                                "/petugas/pengaduan/identitas",
                                page.t("complaint.desk.cases", page.number(asked))));
    }
}
