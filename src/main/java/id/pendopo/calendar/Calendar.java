package id.pendopo.calendar;

import java.time.DayOfWeek;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The days of the nation or of one unit.
 *
 * @param code {@link Calendars#NATION}, else the code of a unit
 * @param weekend days of rest in a week; null as the calendar above has it
 * @param jointLeaveOff whether joint leave is a day off; null as the calendar above has it
 */
record Calendar(
        UUID id, String code, @Nullable Set<DayOfWeek> weekend, @Nullable Boolean jointLeaveOff) {}
