package id.pendopo.complaint.publication;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.access.StaffPart;
import id.pendopo.shared.MenuPart;
import id.pendopo.shared.Page;
import java.util.List;
import org.springframework.stereotype.Component;

/** The public cases in the menu, and what officers have to read before everybody does. */
@Component
class PublicationMenu implements MenuPart, StaffPart {

    private static final String DESK = "/petugas/pengaduan/teks-umum";

    private final PublicTexts texts;

    PublicationMenu(PublicTexts texts) {
        this.texts = texts;
    }

    @Override
    public List<Entry> entries() {
        return List.of(Entry.open("complaint.publication.menu", "/pengaduan", 20));
    }

    @Override
    public int order() {
        return 21;
    }

    @Override
    public Group group(Page page, Officer officer) {
        if (!officer.holds(Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD)) {
            return Group.NONE;
        }
        long waiting = texts.countWaiting(officer);
        var text = page.t("complaint.publication.task", page.number(waiting));
        return new Group(
                "complaint.publication.staff",
                List.of(new Link("complaint.publication.waiting.title", DESK)),
                waiting == 0 ? List.of() : List.of(new Task(text, DESK, "")));
    }
}
