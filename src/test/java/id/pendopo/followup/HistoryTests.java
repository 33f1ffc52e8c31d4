package id.pendopo.followup;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.followup.Event.What;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a promise was on an earlier day. */
class HistoryTests {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 31);

    private static Commitment now(Status status, LocalDate due, @Nullable LocalDate ended) {
        var promise =
                new Promise(new UnitId(UUID.randomUUID()), "", "", "", due, "", "", "", "", "");
        return new Commitment(
                new OrganisationId(UUID.randomUUID()),
                UUID.randomUUID(),
                "RSK-0000000-0",
                UUID.randomUUID(),
                promise,
                status,
                status == Status.CANCELLED ? "Anggaran dicabut." : "",
                LocalDate.of(2026, 1, 5),
                ended,
                1);
    }

    private static Event event(What what, String day) {
        return event(what, day, null, null);
    }

    private static Event event(
            What what, String day, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Event(UUID.randomUUID(), UUID.randomUUID(), what, "", noon(day), "", from, to);
    }

    private static Instant noon(String day) {
        return LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    private static Commitment at(Commitment now, List<Event> events, String day) {
        return History.at(now, events, noon(day), ZoneOffset.UTC).orElseThrow();
    }

    @Test
    void beforeItWasPromisedThereWasNone() {
        var events = List.of(event(What.MADE, "2026-01-05"));
        var now = now(Status.PLANNED, DUE, null);
        assertThat(History.at(now, events, noon("2026-01-04"), ZoneOffset.UTC)).isEmpty();
        assertThat(at(now, events, "2026-01-05")).isEqualTo(now);
    }

    @Test
    void itStoodWhereTheActsUpToThenHadBroughtIt() {
        var ended = LocalDate.of(2026, 4, 8);
        var now = now(Status.DONE, DUE, ended);
        var events =
                List.of(
                        event(What.MADE, "2026-01-05"),
                        event(What.STARTED, "2026-01-10"),
                        event(What.EVIDENCE_BROUGHT, "2026-04-09"),
                        event(What.FINISHED, "2026-04-10"),
                        event(What.MEASURED, "2026-09-01"));
        assertThat(at(now, events, "2026-01-06").status()).isEqualTo(Status.PLANNED);
        assertThat(at(now, events, "2026-04-09").status()).isEqualTo(Status.RUNNING);
        assertThat(at(now, events, "2026-04-09").ended()).isNull();
        assertThat(at(now, events, "2026-04-09").late(LocalDate.of(2026, 4, 9))).isTrue();
        assertThat(at(now, events, "2026-04-10")).isEqualTo(now);
    }

    @Test
    void itsDayWasTheOneThatHadNotBeenMovedYet() {
        var later = LocalDate.of(2026, 5, 31);
        var last = LocalDate.of(2026, 6, 30);
        var now = now(Status.PLANNED, last, null);
        var events =
                List.of(
                        event(What.MADE, "2026-01-05"),
                        event(What.REDATED, "2026-02-01", DUE, later),
                        event(What.REDATED, "2026-03-01", later, last));
        assertThat(at(now, events, "2026-01-31").promise().due()).isEqualTo(DUE);
        assertThat(at(now, events, "2026-02-15").promise().due()).isEqualTo(later);
        assertThat(at(now, events, "2026-03-02").promise().due()).isEqualTo(last);
    }

    @Test
    void anEndThatWasTakenBackLaterWasAnEnd() {
        var now = now(Status.RUNNING, DUE, null);
        var events =
                List.of(
                        event(What.MADE, "2026-01-05"),
                        event(What.FINISHED, "2026-02-10"),
                        event(What.REOPENED, "2026-02-20"));
        var then = at(now, events, "2026-02-15");
        assertThat(then.status()).isEqualTo(Status.DONE);
        assertThat(then.ended()).isEqualTo(LocalDate.of(2026, 2, 10));
        assertThat(at(now, events, "2026-02-21").status()).isEqualTo(Status.RUNNING);
    }

    @Test
    void aReasonForCancellingWasNotThereBefore() {
        var now = now(Status.CANCELLED, DUE, LocalDate.of(2026, 2, 10));
        var events = List.of(event(What.MADE, "2026-01-05"), event(What.CANCELLED, "2026-02-10"));
        assertThat(at(now, events, "2026-02-09").reason()).isEmpty();
        assertThat(at(now, events, "2026-02-10")).isEqualTo(now);
    }
}
