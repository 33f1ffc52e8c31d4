package id.pendopo.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The working days of one place, as one calendar after the other says them. Pure: the same days
 * give the same deadlines.
 */
public final class WorkingDays {

    /** The longest deadline that is computed, in working days: more than eight years. */
    public static final int LONGEST = 2_000;

    private final Set<DayOfWeek> weekend;
    private final boolean jointLeaveOff;
    private final Map<LocalDate, MarkedDay> days;

    /**
     * @param weekend days of rest in a week
     * @param jointLeaveOff whether joint leave is a day off
     * @param days at most one for each date
     * @throws IllegalArgumentException if every day of the week is one of rest
     */
    public WorkingDays(Set<DayOfWeek> weekend, boolean jointLeaveOff, Collection<MarkedDay> days) {
        if (weekend.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("A week without a day of work");
        }
        this.weekend = Set.copyOf(weekend);
        this.jointLeaveOff = jointLeaveOff;
        this.days = days.stream().collect(Collectors.toMap(MarkedDay::date, Function.identity()));
    }

    /** Is the day one of work? */
    public boolean working(LocalDate date) {
        var marked = days.get(date);
        if (marked != null) {
            return switch (marked.kind()) {
                case HOLIDAY, REGIONAL_HOLIDAY -> false;
                case WORKING_DAY -> true;
                case JOINT_LEAVE -> !jointLeaveOff && !weekend.contains(date.getDayOfWeek());
            };
        }
        return !weekend.contains(date.getDayOfWeek());
    }

    /** What is special about a day. */
    public Optional<MarkedDay> marked(LocalDate date) {
        return Optional.ofNullable(days.get(date));
    }

    /**
     * The last day of a deadline: the day of receipt is day 0, whether it is one of work or not.
     *
     * @param workingDays from 0 to {@link #LONGEST}; with 0 the day of receipt itself
     * @throws IllegalArgumentException if there are fewer or more
     */
    public LocalDate due(LocalDate received, int workingDays) {
        if (workingDays < 0 || workingDays > LONGEST) {
            throw new IllegalArgumentException("Not a deadline: " + workingDays);
        }
        var day = received;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (working(day)) left--;
        }
        return day;
    }

    /** Working days after the first day up to and with the last; 0 when that is not later. */
    public int between(LocalDate first, LocalDate last) {
        return (int) first.plusDays(1).datesUntil(later(first, last)).filter(this::working).count();
    }

    private static LocalDate later(LocalDate first, LocalDate last) {
        return last.isAfter(first) ? last.plusDays(1) : first.plusDays(1);
    }

    /** The days off after the first day and before the last that a week alone would not have. */
    public List<MarkedDay> daysOff(LocalDate first, LocalDate last) {
        return days.values().stream()
                .filter(day -> day.date().isAfter(first) && day.date().isBefore(last))
                .filter(day -> !working(day.date()) && !weekend.contains(day.date().getDayOfWeek()))
                .sorted(Comparator.comparing(MarkedDay::date))
                .toList();
    }

    /**
     * Is there no holiday at all in the year of this day? Then nobody has entered that year yet,
     * and a deadline in it may still move.
     */
    public boolean unknown(LocalDate date) {
        return days.keySet().stream().noneMatch(day -> day.getYear() == date.getYear());
    }

    public boolean jointLeaveOff() {
        return jointLeaveOff;
    }

    public Set<DayOfWeek> weekend() {
        return weekend;
    }

    /** Every day that differs from its week, in their order. */
    public List<MarkedDay> marked() {
        return days.values().stream().sorted(Comparator.comparing(MarkedDay::date)).toList();
    }
}
