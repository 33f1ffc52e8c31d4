package id.pendopo.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The levels of the national evaluation (PEKPPP) at their edges. */
class BandsTests {

    private static final Bands BANDS =
            new Bands(
                    "PERMENPANRB-29-2022",
                    List.of(
                            new Bands.Share(1, 0, true),
                            new Bands.Share(2, 0, false),
                            new Bands.Share(3, 30, true),
                            new Bands.Share(4, 80, false),
                            new Bands.Share(5, 100, true)),
                    List.of(
                            new Bands.Speed(1, 12),
                            new Bands.Speed(2, 9),
                            new Bands.Speed(3, 6),
                            new Bands.Speed(4, 3),
                            new Bands.Speed(5, 1)));

    private static final LocalDate REPORT = LocalDate.of(2026, 1, 31);

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "0, 3, 1",
        "1, 1000, 2",
        "29, 100, 2",
        "299, 1000, 2",
        "3, 10, 3",
        "1, 3, 3",
        "4, 5, 3",
        "80, 100, 3",
        "801, 1000, 4",
        "99, 100, 4",
        "3, 3, 5"
    })
    void theShareThatIsDoneHasItsLevel(long done, long planned, int level) {
        assertThat(BANDS.shareLevel(done, planned)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 5", "2026-02-28, 5", "2026-03-01, 4", "2026-04-30, 4", "2026-05-01, 3",
        "2026-07-31, 3", "2026-08-01, 2", "2026-10-31, 2", "2026-11-01, 1", "2027-01-31, 1",
        "2027-02-01, 0"
    })
    void theMonthsUntilAllIsDoneHaveTheirLevel(LocalDate last, int level) {
        assertThat(BANDS.speedLevel(REPORT, last)).isEqualTo(level);
    }

    @Test
    void beforeTheReportAndBeforeAllIsDoneThereIsNoSpeed() {
        assertThat(BANDS.speedLevel(null, REPORT)).isZero();
        assertThat(BANDS.speedLevel(REPORT, null)).isZero();
    }
}
