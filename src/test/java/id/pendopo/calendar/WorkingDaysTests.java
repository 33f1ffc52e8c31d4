package id.pendopo.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingDaysTests {

    private static final Set<DayOfWeek> FIVE_DAYS = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final LocalDate FRIDAY = LocalDate.parse("2026-07-03");

    @Test
    void theDayOfReceiptIsDayNoughtEvenWhenNobodyWorks() {
        var plain = new WorkingDays(FIVE_DAYS, true, List.of());
        assertThat(plain.due(FRIDAY, 0)).isEqualTo(FRIDAY);
        assertThat(plain.due(FRIDAY, 1)).isEqualTo("2026-07-06");
        assertThat(plain.due(FRIDAY.plusDays(1), 1)).isEqualTo("2026-07-06");
        assertThat(plain.due(FRIDAY, 5)).isEqualTo("2026-07-10");
    }

    @Test
    void anOfficeOfSixDaysIsQuickerAndOneThatNeverRestsTheQuickest() {
        var six = new WorkingDays(Set.of(DayOfWeek.SUNDAY), true, List.of());
        assertThat(six.due(FRIDAY, 1)).isEqualTo("2026-07-04");
        var seven = new WorkingDays(Set.of(), true, List.of());
        assertThat(seven.due(FRIDAY, 2)).isEqualTo("2026-07-05");
        assertThatThrownBy(() -> new WorkingDays(EnumSet.allOf(DayOfWeek.class), true, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDayOfWorkOnASaturdayCountsAndJointLeaveOnASaturdayStaysOff() {
        var saturday = FRIDAY.plusDays(1);
        var work = new WorkingDays(FIVE_DAYS, true, List.of(day(saturday, DayKind.WORKING_DAY)));
        assertThat(work.due(FRIDAY, 1)).isEqualTo(saturday);
        var leave = new WorkingDays(FIVE_DAYS, false, List.of(day(saturday, DayKind.JOINT_LEAVE)));
        assertThat(leave.due(FRIDAY, 1)).isEqualTo("2026-07-06");
    }

    /** Against an oracle that writes every day of the years down first. */
    @Test
    void randomCalendarsGiveWhatCountingDayByDayGives() {
        var random = new Random(2026);
        for (int round = 0; round < 2_000; round++) {
            var weekend = EnumSet.noneOf(DayOfWeek.class);
            random.ints(random.nextInt(4), 1, 8).forEach(n -> weekend.add(DayOfWeek.of(n)));
            boolean leaveOff = random.nextBoolean();
            var first = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(700));
            var marks = new HashMap<LocalDate, MarkedDay>();
            for (int i = random.nextInt(60); i > 0; i--) {
                var date = first.plusDays(random.nextInt(150));
                var kind = DayKind.values()[random.nextInt(DayKind.values().length)];
                marks.put(date, day(date, kind));
            }
            int deadline = random.nextInt(70);
            var working = new WorkingDays(weekend, leaveOff, marks.values());
            var due = working.due(first, deadline);
            assertThat(due).isEqualTo(oracle(weekend, leaveOff, marks, first, deadline));
            assertThat(working.between(first, due)).isEqualTo(deadline);
        }
    }

    private static LocalDate oracle(
            Set<DayOfWeek> weekend,
            boolean leaveOff,
            HashMap<LocalDate, MarkedDay> marks,
            LocalDate received,
            int deadline) {
        var table = new ArrayList<LocalDate>();
        for (var date = received.plusDays(1);
                date.isBefore(received.plusDays(900));
                date = date.plusDays(1)) {
            var mark = marks.get(date);
            boolean rest = weekend.contains(date.getDayOfWeek());
            if (mark != null && mark.kind() == DayKind.WORKING_DAY) rest = false;
            if (mark != null && mark.kind() == DayKind.HOLIDAY) rest = true;
            if (mark != null && mark.kind() == DayKind.REGIONAL_HOLIDAY) rest = true;
            if (mark != null && mark.kind() == DayKind.JOINT_LEAVE && leaveOff) rest = true;
            if (!rest) table.add(date);
        }
        return deadline == 0 ? received : table.get(deadline - 1);
    }

    @Test
    void aUnitIsOpenAsItsHoursSayButNotOnDaysOff() {
        var hours =
                List.of(
                        new id.pendopo.organisation.Unit.Hours(
                                List.of(1, 2, 3, 4, 5), LocalTime.of(8, 0), LocalTime.of(15, 0)),
                        new id.pendopo.organisation.Unit.Hours(
                                List.of(6), LocalTime.of(8, 0), LocalTime.of(11, 0)));
        var monday = LocalDate.parse("2026-07-06");
        var working =
                new WorkingDays(FIVE_DAYS, true, List.of(day(monday, DayKind.REGIONAL_HOLIDAY)));
        var opening = new Opening(working, hours);
        var zone = ZoneId.of("Asia/Jayapura");
        assertThat(opening.now(FRIDAY.atTime(8, 0).atZone(zone))).isPresent();
        assertThat(opening.now(FRIDAY.atTime(15, 0).atZone(zone))).isEmpty();
        assertThat(opening.next(FRIDAY.atTime(15, 0).atZone(zone)).orElseThrow().date())
                .as("a Saturday of which the hours speak")
                .isEqualTo("2026-07-04");
        assertThat(opening.next(FRIDAY.plusDays(1).atTime(12, 0).atZone(zone)).orElseThrow().date())
                .as("past the holiday")
                .isEqualTo("2026-07-07");
        assertThat(opening.ahead(FRIDAY, 10)).hasSize(1);
    }

    private static MarkedDay day(LocalDate date, DayKind kind) {
        return new MarkedDay(date, kind, "Uji", "Test", "ID", "Uji");
    }
}
