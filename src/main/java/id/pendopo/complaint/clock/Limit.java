package id.pendopo.complaint.clock;

/**
 * So many days, of work or of the calendar. Laws say "days" and do not always say which.
 *
 * @param days at least 1
 */
public record Limit(int days, DayUnit unit) {

    /** Which days count. */
    public enum DayUnit {
        WORKING,
        CALENDAR
    }

    public Limit {
        if (days < 1) {
            throw new IllegalArgumentException("A limit has at least one day: " + days);
        }
    }
}
