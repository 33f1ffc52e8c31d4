package id.pendopo.calendar;

import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;

/**
 * A change of one day as it was typed, in a form or in a row of a file.
 *
 * @param kind a {@link DayKind}, or {@link #CLEAR}
 * @param english blank when it is the same
 */
record DayFields(String date, String kind, String name, String english) {

    /** Instead of a kind: the day is as its week has it. */
    static final String CLEAR = "CLEAR";

    private static final int LONGEST_NAME = 120;
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2200;

    /** The change, or all that is wrong with it. */
    Outcome<Change> change() {
        var problems = new ArrayList<Problem>();
        LocalDate day = null;
        try {
            day = LocalDate.parse(date.strip());
            if (tooFar(day)) {
                problems.add(tooFar("tanggal"));
            }
        } catch (DateTimeParseException _) {
            problems.add(
                    date.isBlank()
                            ? Problem.of("tanggal", Refusal.DAY_MISSING)
                            : Problem.of("tanggal", Refusal.NOT_A_DAY, date));
        }
        boolean clear = kind.strip().equals(CLEAR);
        var known = DayKind.of(kind.strip());
        if (!clear && known.isEmpty()) {
            problems.add(Problem.of("jenis", Refusal.UNKNOWN_KIND, kind));
        }
        if (!clear && name.isBlank()) {
            problems.add(Problem.of("nama", Refusal.NAME_MISSING));
        }
        if (name.length() > LONGEST_NAME || english.length() > LONGEST_NAME) {
            problems.add(Problem.of("nama", Refusal.NAME_TOO_LONG, LONGEST_NAME));
        }
        if (!problems.isEmpty() || day == null) {
            return Outcome.refused(problems);
        }
        var translated = english.isBlank() ? name : english;
        return Outcome.done(
                clear || known.isEmpty()
                        ? new Change.Clear(day)
                        : new Change.Mark(day, known.get(), name.strip(), translated.strip()));
    }

    /** Is it in a year that no calendar knows? */
    static boolean tooFar(LocalDate day) {
        return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR;
    }

    static Problem tooFar(String field) {
        return Problem.of(field, Refusal.DAY_TOO_FAR, FIRST_YEAR, LAST_YEAR);
    }
}
