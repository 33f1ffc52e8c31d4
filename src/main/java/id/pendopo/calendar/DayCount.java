package id.pendopo.calendar;

import java.time.LocalDate;

/**
 * Counts the days of work between two days, and finds the n-th, without walking from day to day:
 * the working days of one place, summed up once over a span of years.
 */
public final class DayCount {

    private final long first;

    /** Days of work from the first day of the span up to and with the day. */
    private final int[] upTo;

    /** The day of the span on which the n-th day of work falls. */
    private final int[] nth;

    private DayCount(long first, int[] upTo, int[] nth) {
        this.first = first;
        this.upTo = upTo;
        this.nth = nth;
    }

    /** The working days from the first day to the last, both of them within the span. */
    public static DayCount of(WorkingDays working, LocalDate first, LocalDate last) {
        int days = Math.toIntExact(last.toEpochDay() - first.toEpochDay()) + 1;
        var upTo = new int[days];
        var nth = new int[days];
        int count = 0;
        for (int day = 0; day < days; day++) {
            if (working.working(first.plusDays(day))) {
                nth[count++] = day;
            }
            upTo[day] = count;
        }
        var found = new int[count];
        System.arraycopy(nth, 0, found, 0, count);
        return new DayCount(first.toEpochDay(), upTo, found);
    }

    /** Every day of the span counts. */
    public static DayCount everyDay(LocalDate first, LocalDate last) {
        int days = Math.toIntExact(last.toEpochDay() - first.toEpochDay()) + 1;
        var upTo = new int[days];
        var nth = new int[days];
        for (int day = 0; day < days; day++) {
            upTo[day] = day + 1;
            nth[day] = day;
        }
        return new DayCount(first.toEpochDay(), upTo, nth);
    }

    /**
     * Days of work after the first day up to and with the last; 0 when that is not later. Days
     * outside the span are not counted.
     */
    public int between(long first, long last) {
        return last <= first ? 0 : upTo(last) - upTo(first);
    }

    /**
     * The n-th day of work after the day, as a day since 1970; the first or last one of the span
     * when it lies outside.
     */
    public long after(long day, int n) {
        return nth.length == 0
                ? first + upTo.length - 1
                : first + nth[Math.clamp(upTo(day) + n - 1L, 0, nth.length - 1)];
    }

    /** Is the day, since 1970, one of work? */
    public boolean counts(long day) {
        return between(day - 1, day) == 1;
    }

    private int upTo(long day) {
        long at = day - first;
        return at < 0 ? 0 : upTo[(int) Math.min(at, upTo.length - 1L)];
    }
}
