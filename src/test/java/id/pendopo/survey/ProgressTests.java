package id.pendopo.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static Progress progress(long responses, LocalDate begun, LocalDate last) {
        return new Progress(responses, 315, begun, last, TODAY, Map.of(), Map.of());
    }

    @Test
    void todayIsStillADay() {
        var progress = progress(127, TODAY.minusDays(15), TODAY.plusDays(20));
        assertThat(progress.daysLeft()).isEqualTo(21);
        assertThat(progress.missing()).isEqualTo(188);
        assertThat(progress.neededPerDay())
                .isCloseTo(8.95, org.assertj.core.data.Offset.offset(.01));
        assertThat(progress.pace()).isCloseTo(7.94, org.assertj.core.data.Offset.offset(.01));
        assertThat(progress.expected()).isEqualTo(286);
    }

    @Test
    void nothingIsNeededOnceThereIsEnough() {
        assertThat(progress(400, TODAY.minusDays(3), TODAY.plusDays(3)).neededPerDay()).isNull();
    }

    @Test
    void nothingIsForetoldWithoutABeginningOrAnEnd() {
        assertThat(progress(0, null, TODAY.plusDays(3)).expected()).isNull();
        assertThat(progress(9, TODAY.minusDays(3), null).expected()).isNull();
        assertThat(progress(9, TODAY.minusDays(9), TODAY.minusDays(1)).daysLeft()).isZero();
    }
}
