package id.pendopo.survey;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a survey has come.
 *
 * @param needed the least number of answers
 * @param begun the first day on which answers were taken; null before that
 * @param lastDay the last such day; null when it has none
 * @param days answers of each day that has any
 * @param services answers about each service, the empty code for none named
 */
public record Progress(
        long responses,
        long needed,
        @Nullable LocalDate begun,
        @Nullable LocalDate lastDay,
        LocalDate today,
        Map<LocalDate, Long> days,
        Map<String, Long> services) {

    /** How many days are left, today among them; 0 when there is no last day. */
    public long daysLeft() {
        return lastDay == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(today, lastDay) + 1);
    }

    /** Answers still missing. */
    public long missing() {
        return Math.max(0, needed - responses);
    }

    /** Answers needed on each day that is left; null when no day is left or none is needed. */
    public @Nullable Double neededPerDay() {
        return daysLeft() == 0 || missing() == 0 ? null : (double) missing() / daysLeft();
    }

    /** Answers on an average day so far; null before the first day. */
    public @Nullable Double pace() {
        if (begun == null || begun.isAfter(today)) {
            return null;
        }
        return (double) responses / (ChronoUnit.DAYS.between(begun, today) + 1);
    }

    /** How many answers there will be at this pace; null when that can't be said. */
    public @Nullable Long expected() {
        var pace = pace();
        if (pace == null || lastDay == null) {
            return null;
        }
        long after = Math.max(0, ChronoUnit.DAYS.between(today, lastDay));
        return responses + Math.round(pace * after);
    }

    /** Will there be too few answers if things go on like this? */
    public boolean behind() {
        var expected = expected();
        return expected != null && daysLeft() > 0 && expected < needed;
    }
}
