package id.pendopo.complaint.clock;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaint.clock.Limit.DayUnit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The days on which somebody is told, and that none of them is lost. */
class MarksTests {

    private static final LocalDate WARN = LocalDate.parse("2026-06-16");
    private static final LocalDate PRESS = LocalDate.parse("2026-06-18");
    private static final LocalDate DUE = LocalDate.parse("2026-06-19");

    @Test
    void eachMarkIsADayToLookAtUntilItWasTold() {
        var clocks = new Clocks(reading(DUE), null, 0);
        var before = LocalDate.parse("2026-06-10");
        assertThat(Marks.next(clocks, Told.NOTHING, before)).isEqualTo(WARN);
        assertThat(Marks.next(clocks, Told.NOTHING, WARN)).isEqualTo(WARN);
        assertThat(Marks.next(clocks, new Told(75, 0), WARN)).isEqualTo(PRESS);
        assertThat(Marks.next(clocks, new Told(75, 0), PRESS)).isEqualTo(PRESS);
        assertThat(Marks.next(clocks, new Told(90, 0), PRESS)).isEqualTo(DUE.plusDays(1));
        var late = DUE.plusDays(30);
        assertThat(Marks.next(clocks, new Told(90, 0), late))
                .as("weeks after it, as long as nobody was told")
                .isEqualTo(late);
        assertThat(Marks.next(clocks, new Told(100, 0), late)).isNull();
    }

    @Test
    void theStepIsToldApartFromTheWhole() {
        var clocks = new Clocks(reading(DUE.plusDays(60)), reading(DUE), 0);
        var late = DUE.plusDays(1);
        assertThat(Marks.reached(clocks, late)).isEqualTo(new Told(90, 100));
        assertThat(Marks.next(clocks, new Told(90, 90), late)).isEqualTo(late);
        assertThat(Marks.next(clocks, new Told(90, 100), late)).isEqualTo(DUE.plusDays(61));
    }

    @Test
    void aClockThatStandsTellsNobody() {
        var clocks = new Clocks(reading(null), null, 3);
        assertThat(Marks.reached(clocks, PRESS)).isEqualTo(Told.NOTHING);
        assertThat(Marks.next(clocks, Told.NOTHING, PRESS)).isNull();
    }

    private static Reading reading(@Nullable LocalDate due) {
        var limit = new Limit(14, DayUnit.WORKING);
        return new Reading(LocalDate.parse("2026-06-01"), limit, 0, due, WARN, PRESS, null);
    }
}
