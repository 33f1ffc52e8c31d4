package id.pendopo.followup;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import id.pendopo.shared.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What may be done with a promise, and when it is late. */
class CommitmentTests {

    private static final LocalDate MADE = LocalDate.of(2026, 1, 5);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 31);

    private static Commitment promised() {
        var promise =
                new Promise(
                        new UnitId(UUID.randomUUID()),
                        "Kursi tunggu diganti",
                        "Ruang tunggu layak",
                        "Karang taruna",
                        DUE,
                        "APBD",
                        "kursi",
                        "12",
                        "32",
                        "");
        return new Commitment(
                new OrganisationId(UUID.randomUUID()),
                UUID.randomUUID(),
                "RSK-0000000-0",
                UUID.randomUUID(),
                promise,
                Status.PLANNED,
                "",
                MADE,
                null,
                1);
    }

    private static Commitment done(Outcome<Commitment> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<Commitment>) outcome).value();
    }

    private static List<Reason> reasons(Outcome<Commitment> outcome) {
        return outcome instanceof Outcome.Refused<Commitment>(var problems)
                ? problems.stream().map(Problem::reason).toList()
                : List.of();
    }

    @Test
    void itIsLateFromTheDayAfterItsDay() {
        var promised = promised();
        assertThat(promised.late(DUE)).isFalse();
        assertThat(promised.late(DUE.plusDays(1))).isTrue();
        assertThat(promised.daysLate(DUE.plusDays(11))).isEqualTo(11);
    }

    @Test
    void doneLateStaysDoneLate() {
        var on = DUE.plusDays(4);
        var kept = done(promised().finish(on, "SARPRAS", 1, on));
        assertThat(kept.late(DUE.plusDays(90))).isFalse();
        assertThat(kept.daysLate(DUE.plusDays(90))).isEqualTo(4);
        assertThat(kept.promise().measure()).isEqualTo("SARPRAS");
    }

    @Test
    void aCancelledPromiseIsNotLate() {
        var given = done(promised().cancel("Gedung dijual", DUE.plusDays(30)));
        assertThat(given.daysLate(DUE.plusDays(60))).isZero();
        assertThat(given.reason()).isEqualTo("Gedung dijual");
    }

    @Test
    void nothingIsDoneWithoutEvidenceAndAMeasure() {
        assertThat(reasons(promised().finish(DUE, "SARPRAS", 0, DUE)))
                .containsExactly(Refusal.NO_EVIDENCE);
        assertThat(reasons(promised().finish(DUE, "", 1, DUE)))
                .containsExactly(Refusal.MEASURE_MISSING);
    }

    @Test
    void nothingIsDoneTomorrowOrBeforeItWasPromised() {
        assertThat(reasons(promised().finish(DUE.plusDays(1), "IKM", 1, DUE)))
                .containsExactly(Refusal.DAY_TO_COME);
        assertThat(reasons(promised().finish(MADE.minusDays(1), "IKM", 1, DUE)))
                .containsExactly(Refusal.BEFORE_PROMISE);
        assertThat(reasons(promised().finish(MADE, "IKM", 1, DUE))).isEmpty();
    }

    @Test
    void aDayIsMovedToAnotherDayThatIsNotOver() {
        var today = MADE.plusDays(10);
        var moved = done(promised().redate(DUE.plusDays(30), today));
        assertThat(moved.promise().due()).isEqualTo(DUE.plusDays(30));
        assertThat(reasons(promised().redate(DUE, today))).containsExactly(Refusal.SAME_DAY);
        assertThat(reasons(promised().redate(today.minusDays(1), today)))
                .containsExactly(Refusal.DAY_OVER);
        assertThat(reasons(promised().redate(today, today))).isEmpty();
    }

    @Test
    void rewritingDoesNotMoveItsDay() {
        var before = promised();
        var wanted = before.promise().due(DUE.plusYears(1)).measuredBy("WAKTU");
        var after = done(before.rewrite(wanted));
        assertThat(after.promise().due()).isEqualTo(DUE);
        assertThat(after.promise().measure()).isEqualTo("WAKTU");
        assertThat(after.version()).isEqualTo(2);
    }

    @Test
    void whatHasEndedIsLeftAloneUntilItIsTakenUpAgain() {
        var ended = done(promised().finish(DUE, "IKM", 1, DUE));
        assertThat(reasons(ended.start())).containsExactly(Refusal.ALREADY_BEGUN);
        assertThat(reasons(ended.cancel("x", DUE))).containsExactly(Refusal.ALREADY_ENDED);
        assertThat(reasons(ended.redate(DUE.plusDays(1), DUE)))
                .containsExactly(Refusal.ALREADY_ENDED);
        assertThat(reasons(promised().reopen())).containsExactly(Refusal.NOT_ENDED);
        var again = done(ended.reopen());
        assertThat(again.status()).isEqualTo(Status.RUNNING);
        assertThat(again.ended()).isNull();
    }

    @Test
    void workBeginsOnce() {
        var running = done(promised().start());
        assertThat(running.status()).isEqualTo(Status.RUNNING);
        assertThat(reasons(running.start())).containsExactly(Refusal.ALREADY_BEGUN);
    }
}
