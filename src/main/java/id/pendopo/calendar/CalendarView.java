package id.pendopo.calendar;

import id.pendopo.shared.Page;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A year of a calendar as people read it. */
record CalendarView(WorkingDays working, int year, Page page) {

    /** The marked days of a month. */
    record MonthLines(String name, List<Line> lines) {}

    /**
     * A marked day.
     *
     * @param off whether nobody works then
     */
    record Line(
            LocalDate date, String day, String name, DayKind kind, boolean off, String decree) {}

    List<MonthLines> months() {
        var months = new ArrayList<MonthLines>();
        for (var month : Month.values()) {
            var lines =
                    working.marked().stream()
                            .filter(day -> day.date().getYear() == year)
                            .filter(day -> day.date().getMonth() == month)
                            .map(this::line)
                            .toList();
            if (!lines.isEmpty()) {
                months.add(
                        new MonthLines(month.getDisplayName(TextStyle.FULL, page.locale()), lines));
            }
        }
        return months;
    }

    private Line line(MarkedDay day) {
        var name = day.date().getDayOfWeek().getDisplayName(TextStyle.FULL, page.locale());
        return new Line(
                day.date(),
                name + ", " + page.date(day.date()),
                day.name(page.language()),
                day.kind(),
                !working.working(day.date()),
                day.decree());
    }

    boolean isEmpty() {
        return months().isEmpty();
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
