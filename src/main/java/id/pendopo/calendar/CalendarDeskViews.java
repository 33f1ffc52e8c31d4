package id.pendopo.calendar;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.layout.Option;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Page;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What administrators see of calendars. */
@Component
class CalendarDeskViews {

    private final Calendars calendars;
    private final Organisations organisations;

    CalendarDeskViews(Calendars calendars, Organisations organisations) {
        this.calendars = calendars;
        this.organisations = organisations;
    }

    /** A unit and how many days its own calendar marks. */
    record Line(Unit unit, int days, boolean own) {}

    /** The units whose calendars the officer may change. */
    List<Line> lines(Officer officer) {
        return organisations.units(officer.organisation()).stream()
                .filter(unit -> officer.mayAt(unit, Role.ADMIN))
                .map(unit -> line(officer, unit))
                .toList();
    }

    private Line line(Officer officer, Unit unit) {
        var calendar = calendars.find(officer.organisation(), unit.code());
        return new Line(
                unit,
                calendar.map(one -> calendars.own(one).size()).orElse(0),
                calendar.isPresent());
    }

    void show(Unit place, String year, FormState form, Page page, Model model) {
        var organisation = page.site().organisation();
        var calendar = calendars.find(organisation, place.code());
        int now = page.local(page.now()).getYear();
        int shown = year.matches("\\d{4}") ? Integer.parseInt(year) : now;
        model.addAttribute("unit", place);
        model.addAttribute(
                "view", new CalendarView(calendars.at(organisation, place), shown, page));
        model.addAttribute("amendments", calendar.map(calendars::amendments).orElse(List.of()));
        model.addAttribute("form", form);
        model.addAttribute(
                "settings", form.values().containsKey("cuti") ? form : settings(calendar));
        model.addAttribute("kinds", kinds(page));
        model.addAttribute("week", week(page));
    }

    private static FormState settings(Optional<Calendar> calendar) {
        var values = new HashMap<String, List<String>>();
        var weekend = calendar.map(Calendar::weekend).orElse(null);
        var leave = calendar.map(Calendar::jointLeaveOff).orElse(null);
        values.put("pekan", List.of(weekend == null ? "atasan" : "sendiri"));
        values.put(
                "istirahat",
                weekend == null
                        ? List.of()
                        : weekend.stream().map(day -> String.valueOf(day.getValue())).toList());
        values.put("cuti", List.of(leave == null ? "atasan" : leave ? "libur" : "kerja"));
        return new FormState(values, List.of());
    }

    private static List<Option> kinds(Page page) {
        return Stream.of(DayKind.values())
                .map(kind -> new Option(kind.name(), page.t("calendar.kind." + kind)))
                .toList();
    }

    private static List<Option> week(Page page) {
        return Stream.of(DayOfWeek.values())
                .map(
                        day ->
                                new Option(
                                        String.valueOf(day.getValue()),
                                        day.getDisplayName(TextStyle.FULL, page.locale())))
                .toList();
    }
}
