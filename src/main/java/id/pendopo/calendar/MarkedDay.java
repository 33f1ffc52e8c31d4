package id.pendopo.calendar;

import java.time.LocalDate;

/**
 * A day that differs from its week.
 *
 * @param calendar the code of the calendar that says so
 * @param decree by which it was set
 */
public record MarkedDay(
        LocalDate date,
        DayKind kind,
        String nameId,
        String nameEn,
        String calendar,
        String decree) {

    public String name(String language) {
        return language.equals("en") ? nameEn : nameId;
    }
}
