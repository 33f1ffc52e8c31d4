package id.pendopo.complaint.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one clock shows on a day.
 *
 * @param start the day of receipt, day 0
 * @param limit days that may go by
 * @param used days that have gone by, today with them while the clock runs
 * @param due the last day; null while the clock stands still
 * @param warn the day on which three quarters are used, so far as it is known
 * @param press the same for nine tenths
 * @param missed the last day that went by without what was due; null when none did
 */
public record Reading(
        LocalDate start,
        Limit limit,
        int used,
        @Nullable LocalDate due,
        @Nullable LocalDate warn,
        @Nullable LocalDate press,
        @Nullable LocalDate missed) {

    /** Days left; below 0 when it is late. */
    public int left() {
        return limit.days() - used;
    }

    /** How far the clock has run on a day: 0, 75, 90 or 100 per cent. */
    public int level(LocalDate today) {
        if (due != null && due.isBefore(today)) {
            return 100;
        }
        return reached(press, today) ? 90 : reached(warn, today) ? 75 : 0;
    }

    private static boolean reached(@Nullable LocalDate mark, LocalDate today) {
        return mark != null && !mark.isAfter(today);
    }
}
