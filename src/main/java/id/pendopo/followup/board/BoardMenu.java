package id.pendopo.followup.board;

import id.pendopo.access.Role;
import id.pendopo.shared.MenuPart;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Follow-up in the menus. */
@Component
class BoardMenu implements MenuPart {

    @Override
    public List<Entry> entries() {
        return List.of(
                Entry.open("followup.menu", "/tindak-lanjut", 31),
                new Entry(
                        "followup.menu",
                        "/petugas/tindak-lanjut",
                        31,
                        Set.of(
                                Role.SURVEY_OFFICER.wire(),
                                Role.COMPLAINT_OFFICER.wire(),
                                Role.UNIT_HEAD.wire())));
    }
}
