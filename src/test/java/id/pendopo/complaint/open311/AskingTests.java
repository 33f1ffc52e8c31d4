package id.pendopo.complaint.open311;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.shared.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Which time a question means. */
class AskingTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final Instant NOW = Instant.parse("2026-06-15T05:00:00Z");
    private static final Rule RULE =
            new Rule(NOW, 90, 1_000, 600, new Rule.Metres(750, 10_000), Duration.ofHours(24));

    @Test
    void withoutDatesItIsTheLastNinetyDays() {
        var span = updates("").received();
        assertThat(span.to()).isEqualTo(NOW);
        assertThat(span.from()).isEqualTo(NOW.minus(Duration.ofDays(90)));
    }

    @Test
    void aBeginningAloneMeansNinetyDaysFromItAndNeverTheFuture() {
        var early = updates("start_date=2026-01-01T00:00:00Z").received();
        assertThat(early.to()).isEqualTo(Instant.parse("2026-04-01T00:00:00Z"));
        var late = updates("start_date=2026-06-01T00:00:00Z").received();
        assertThat(late.to()).isEqualTo(NOW);
    }

    @Test
    void anEndAloneMeansNinetyDaysBeforeIt() {
        var span = updates("end_date=2026-04-01T00:00:00%2B07:00").received();
        assertThat(span.to()).isEqualTo(Instant.parse("2026-03-31T17:00:00Z"));
        assertThat(span.from()).isEqualTo(span.to().minus(Duration.ofDays(90)));
    }

    @Test
    void ninetyDaysAreTakenAndAMomentMoreIsNot() {
        assertThat(updates("start_date=2026-01-01T00:00:00Z&end_date=2026-04-01T00:00:00Z"))
                .isNotNull();
        assertThat(refused("start_date=2026-01-01T00:00:00Z&end_date=2026-04-01T00:00:01Z"))
                .isEqualTo(Refusal.WINDOW_TOO_LONG);
        assertThat(refused("start_date=2026-03-02T00:00:00Z&end_date=2026-03-01T00:00:00Z"))
                .isEqualTo(Refusal.WINDOW_TURNED);
    }

    @Test
    void aPlusThatBecameABlankIsAPlus() {
        var span = updates("start_date=2026-06-01T00:00:00+07:00").received();
        assertThat(span.from()).isEqualTo(Instant.parse("2026-05-31T17:00:00Z"));
    }

    @Test
    void anEmptyParameterIsNone() {
        assertThat(updates("start_date=&end_date=&page=&page_size=")).isEqualTo(updates(""));
    }

    @Test
    void whatIsNoTimeOrNoNumberIsRefused() {
        assertThat(refused("start_date=kemarin")).isEqualTo(Refusal.NOT_A_TIME);
        assertThat(refused("start_date=2026-06-01T00:00:00")).isEqualTo(Refusal.NOT_A_TIME);
        assertThat(refused("start_date=9999999-01-01T00:00:00Z")).isEqualTo(Refusal.NOT_A_TIME);
        assertThat(refused("page=0")).isEqualTo(Refusal.NOT_A_NUMBER);
        assertThat(refused("page=-1")).isEqualTo(Refusal.NOT_A_NUMBER);
        assertThat(refused("page_size=1001")).isEqualTo(Refusal.NOT_A_NUMBER);
        assertThat(refused("page=99999999999999")).isEqualTo(Refusal.NOT_A_NUMBER);
    }

    @Test
    void aPageMayBeginBehindALine() {
        var line = new Cursor("RSK-ABC1234-5", 7, NOW);
        assertThat(updates("page=3&cursor=" + line.text()).leaf().behind()).isEqualTo(line);
        assertThat(Cursor.read(new Cursor("RSK-ABC1234-5", 0, null).text()))
                .contains(new Cursor("RSK-ABC1234-5", 0, null));
        assertThat(updates("page=3").leaf().behind()).isNull();
        assertThat(refused("cursor=RSK-ABC1234-5")).isEqualTo(Refusal.CURSOR_UNKNOWN);
        for (var wrong :
                new String[] {"%27", "RSK.1", "RSK.1.-1", "RSK.9999999999.1", "RSK.1.1.1"}) {
            assertThat(refused("cursor=" + wrong)).isEqualTo(Refusal.CURSOR_UNKNOWN);
        }
    }

    private static Wanted updates(String query) {
        return switch (asking(query).updates()) {
            case Outcome.Done<Wanted>(var wanted) -> wanted;
            case Outcome.Refused<Wanted>(var problems) -> throw new AssertionError(problems);
        };
    }

    private static Object refused(String query) {
        return switch (asking(query).updates()) {
            case Outcome.Done<Wanted>(var wanted) -> wanted;
            case Outcome.Refused<Wanted>(var problems) -> problems.getFirst().reason();
        };
    }

    private static Asking asking(String query) {
        return new Asking(Parameters.of(query), RULE, NOW, ZONE);
    }
}
