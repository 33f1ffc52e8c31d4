package id.pendopo.calendar;

import gg.jte.Content;
import id.pendopo.organisation.Unit;
import id.pendopo.organisation.UnitPagePart;
import id.pendopo.shared.Page;
import id.pendopo.web.Templates;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says on a unit's page whether it is open now, and which days off come next. */
@Component
class OpenToday implements UnitPagePart {

    private static final int DAYS = 28;

    private final Calendars calendars;
    private final Templates templates;

    OpenToday(Calendars calendars, Templates templates) {
        this.calendars = calendars;
        this.templates = templates;
    }

    /** A day off to come. */
    record DayOff(String day, String name) {}

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Content> section(Page page, Unit unit) {
        if (unit.hours().isEmpty()) {
            return Optional.empty();
        }
        var working = calendars.at(page.site().organisation(), unit);
        var opening = new Opening(working, unit.hours());
        var today = page.local(page.now()).toLocalDate();
        var ahead =
                opening.ahead(today, DAYS).stream()
                        .map(day -> new DayOff(day(day.date(), page), day.name(page.language())))
                        .toList();
        return Optional.of(
                templates.fragment(
                        "calendar/today",
                        Map.of(
                                "page",
                                page,
                                "lines",
                                lines(opening, page),
                                "ahead",
                                ahead,
                                "unit",
                                unit.code())));
    }

    private static List<String> lines(Opening opening, Page page) {
        var now = page.local(page.now());
        var today = now.toLocalDate();
        var open = opening.now(now);
        if (open.isPresent()) {
            return List.of(page.t("calendar.today.open", page.time(open.get().close())));
        }
        var off =
                opening.off(today)
                        .map(day -> page.t("calendar.today.off", day.name(page.language())))
                        .orElseGet(() -> page.t("calendar.today.closed"));
        return opening.next(now)
                .map(
                        next ->
                                next.date().equals(today)
                                        ? List.of(
                                                page.t(
                                                        "calendar.today.later",
                                                        page.time(next.open())))
                                        : List.of(
                                                off,
                                                page.t(
                                                        "calendar.today.next",
                                                        day(next.date(), page),
                                                        page.time(next.open()))))
                .orElse(List.of(off));
    }

    private static String day(LocalDate date, Page page) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, page.locale())
                + ", "
                + page.date(date);
    }
}
