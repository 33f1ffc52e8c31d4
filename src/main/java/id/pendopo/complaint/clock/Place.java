package id.pendopo.complaint.clock;

import id.pendopo.calendar.DayCount;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** Where a case lies: whose days of work count, and which day it is there. */
public record Place(DayCount working, DayCount everyDay, ZoneId zone) {

    DayCount days(Limit.DayUnit unit) {
        return switch (unit) {
            case WORKING -> working;
            case CALENDAR -> everyDay;
        };
    }

    /** The day there, since 1970. */
    long day(Instant at) {
        return at.atZone(zone).toLocalDate().toEpochDay();
    }

    /**
     * The day that counts as the day of receipt: the day itself, or the next day of work when it is
     * none, or when the office had closed.
     */
    long dayOfReceipt(Instant at, long day, LocalTime closes) {
        boolean inTime =
                at.atZone(zone).toLocalDate().toEpochDay() < day
                        || at.atZone(zone).toLocalTime().isBefore(closes);
        return working.counts(day) && inTime ? day : working.after(day, 1);
    }
}
