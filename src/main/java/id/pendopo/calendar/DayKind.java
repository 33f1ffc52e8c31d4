package id.pendopo.calendar;

import java.util.Optional;
import java.util.stream.Stream;

/** What a day is that differs from its week. */
public enum DayKind {
    /** A national holiday (hari libur nasional). */
    HOLIDAY,
    /** Joint leave (cuti bersama), a day off where the calendar says so. */
    JOINT_LEAVE,
    /** A holiday of the region or of one unit. */
    REGIONAL_HOLIDAY,
    /** Work on a day that would be off. */
    WORKING_DAY;

    static Optional<DayKind> of(String name) {
        return Stream.of(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
