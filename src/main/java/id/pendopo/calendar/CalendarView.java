package id.pendopo.calendar;

import id.pendopo.shared.Page;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A year of a calendar as people read it. */
record CalendarView(WorkingDays working, int year, Page page) {

    /**
     * A marked day.
     *
     * @param off whether nobody works then
     */
    record Line(String day, String name, DayKind kind, boolean off) {}

    /** The marked days of the year. */
    List<Line> lines() {
        return working.marked().stream()
                .filter(day -> day.date().getYear() == year)
                .map(this::line)
                .toList();
    }

    private Line line(MarkedDay day) {
        var name = day.date().getDayOfWeek().getDisplayName(TextStyle.FULL, page.locale());
        return new Line(
                name + ", " + page.date(day.date()),
                day.name(page.language()),
                day.kind(),
                !working.working(day.date()));
    }

    boolean isEmpty() {
        return lines().isEmpty();
    }

    /** Working days of the year. */
    int count() {
        return working.between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31));
    }

    boolean jointLeaveOff() {
        return working.jointLeaveOff();
    }

    /** Sabtu, Minggu. */
    String weekend() {
        return days(working.weekend(), page);
    }

    static String days(Set<DayOfWeek> days, Page page) {
        return days.stream()
                .sorted()
                .map(day -> day.getDisplayName(TextStyle.FULL, page.locale()))
                .collect(Collectors.joining(", "));
    }

    /** Decrees that set days of this year, each once. */
    List<String> decrees() {
        return working.marked().stream()
                .filter(day -> day.date().getYear() == year)
                .map(MarkedDay::decree)
                .distinct()
                .toList();
    }
}
