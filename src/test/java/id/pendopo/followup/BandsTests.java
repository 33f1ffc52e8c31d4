package id.pendopo.followup;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The levels of the national evaluation (PEKPPP), as they are kept, at their edges. */
@House
@Tag("store")
class BandsTests {

    private static final LocalDate REPORT = LocalDate.of(2026, 1, 31);

    @Autowired private FollowUpLaw law;
    @Autowired private JdbcClient sql;

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
        assertThat(bands().shareLevel(done, planned)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 5", "2026-02-28, 5", "2026-03-01, 4", "2026-04-30, 4", "2026-05-01, 3",
        "2026-07-31, 3", "2026-08-01, 2", "2026-10-31, 2", "2026-11-01, 1", "2027-01-31, 1",
        "2027-02-01, 0"
    })
    void theMonthsUntilAllIsDoneHaveTheirLevel(LocalDate last, int level) {
        assertThat(bands().speedLevel(REPORT, last)).isEqualTo(level);
    }

    @Test
    void beforeTheReportAndBeforeAllIsDoneThereIsNoSpeed() {
        assertThat(bands().speedLevel(null, REPORT)).isZero();
        assertThat(bands().speedLevel(REPORT, null)).isZero();
    }

    @Test
    @Transactional
    void laterRulesHoldFromTheirDayOnWhateverTheyAreCalled() {
        sql.sql(
                        "insert into followup.band_version values ('AB-10-2027', '2027-06-01', 'percobaan')")
                .update();
        sql.sql(
                        "insert into followup.share_band (version, level, bound, included, source) values ('AB-10-2027', 4, 0, true, 'percobaan')")
                .update();

        assertThat(law.bands(LocalDate.of(2027, 5, 31)).shareLevel(3, 3)).isEqualTo(5);
        assertThat(law.bands(LocalDate.of(2027, 6, 1)).shareLevel(3, 3)).isEqualTo(4);
    }

    private Bands bands() {
        return law.bands(REPORT);
    }
}
