package id.pendopo.notification;

import id.pendopo.access.Officer;
import id.pendopo.access.StaffPart;
import id.pendopo.shared.MenuPart;
import id.pendopo.shared.Page;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The outbox in the officers' menu and on their start page. */
@Component
class NotificationMenu implements MenuPart, StaffPart {

    private final Messages messages;

    NotificationMenu(Messages messages) {
        this.messages = messages;
    }

    @Override
    public List<Entry> entries() {
        return List.of(new Entry("notification.menu", "/petugas/pesan", 84, Set.of("admin")));
    }

    @Override
    public int order() {
        return 84;
    }

    @Override
    public Group group(Page page, Officer officer) {
        if (!messages.mayRead(officer)) {
            return Group.NONE;
        }
        long failed = messages.count(officer, Message.State.FAILED.name(), "");
        var tasks =
                failed == 0
                        ? List.<Task>of()
                        : List.of(
                                new Task(
                                        page.t("notification.task", page.number(failed)),
                                        "/petugas/pesan?keadaan=gagal",
                                        ""));
        return new Group(
                "notification.menu",
                List.of(new Link("notification.link", "/petugas/pesan")),
                tasks);
    }
}
