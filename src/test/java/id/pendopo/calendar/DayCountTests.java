package id.pendopo.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Days far from those that were counted. */
class DayCountTests {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final DayCount DAYS = DayCount.everyDay(FIRST, FIRST.plusDays(9));

    @Test
    void withinTheSpanEveryDayCounts() {
        long day = FIRST.toEpochDay();
        assertThat(DAYS.between(day, day + 4)).isEqualTo(4);
        assertThat(DAYS.after(day, 3)).isEqualTo(day + 3);
    }

    @Test
    void outsideItNothingIsCountedAndNothingFails() {
        long day = FIRST.toEpochDay();
        assertThat(DAYS.between(day - 100_000, day - 50_000)).isZero();
        assertThat(DAYS.between(day - 100_000, day + 100_000)).isEqualTo(10);
        assertThat(DAYS.after(day - 100_000, 3)).isEqualTo(day + 2);
        assertThat(DAYS.after(day + 100_000, 3)).isEqualTo(day + 9);
        assertThat(DAYS.after(day - 1, 0)).isEqualTo(day);
        assertThat(DAYS.after(LocalDate.MIN.toEpochDay(), 1)).isEqualTo(day);
    }
}
