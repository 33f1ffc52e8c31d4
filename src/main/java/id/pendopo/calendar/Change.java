package id.pendopo.calendar;

import java.time.LocalDate;

/** What becomes of one day of a calendar. */
sealed interface Change {

    LocalDate date();

    /** The day is marked as something, whatever it was before. */
    record Mark(LocalDate date, DayKind kind, String nameId, String nameEn) implements Change {}

    /** The day is as its week has it. */
    record Clear(LocalDate date) implements Change {}
}
