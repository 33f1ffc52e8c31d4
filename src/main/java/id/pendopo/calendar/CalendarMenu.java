package id.pendopo.calendar;

import id.pendopo.access.Role;
import id.pendopo.shared.MenuPart;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The calendar's entry in the officers' menu. */
@Component
class CalendarMenu implements MenuPart {

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry("calendar.menu", "/petugas/kalender", 45, Set.of(Role.ADMIN.wire())));
    }
}
