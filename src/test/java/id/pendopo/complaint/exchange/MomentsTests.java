package id.pendopo.complaint.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and times as other systems write them. */
class MomentsTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-03 08:15:00|2026-11-03T01:15:00Z",
                "2026-11-03T08:15|2026-11-03T01:15:00Z",
                "2026-11-03T08:15:00+08:00|2026-11-03T00:15:00Z",
                "03-11-2026 08.15 WIB|2026-11-03T01:15:00Z",
                "3/11/2026, 08:15|2026-11-03T01:15:00Z",
                "3 November 2026 pukul 08.15|2026-11-03T01:15:00Z",
                "17 Agustus 2026|2026-08-17T05:00:00Z",
                "2026-11-03|2026-11-03T05:00:00Z",
                "20-11-2026|2026-11-20T03:00:00Z"
            })
    void isUnderstood(String written, Instant moment) {
        assertThat(Moments.moment(written, ZONE, NOW)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kemarin", "2026-13-01", "31/02/2026", "3 11", "2026-11-03 25:10"})
    void anythingElseIsNotGuessed(String written) {
        assertThat(Moments.moment(written, ZONE, NOW)).isEmpty();
    }

    @Test
    void aDayMayHaveATimeBesideIt() {
        assertThat(Moments.day("3 November 2026 08:15"))
                .contains(java.time.LocalDate.of(2026, 11, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-9999-01-01", "1-1-0026", "31/12/1899", "-0001-01-01T00:00:00Z"})
    void whatNobodyMeansIsNoDay(String typed) {
        assertThat(Moments.day(typed)).isEmpty();
        assertThat(Moments.moment(typed, java.time.ZoneOffset.UTC, java.time.Instant.EPOCH))
                .isEmpty();
    }
}
