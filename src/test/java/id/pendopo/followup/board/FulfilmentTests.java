package id.pendopo.followup.board;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.followup.Commitment;
import id.pendopo.followup.Finding;
import id.pendopo.followup.Kind;
import id.pendopo.followup.Promise;
import id.pendopo.followup.Status;
import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What counts as followed up is a finding, not a promise. */
class FulfilmentTests {

    private static final OrganisationId HOUSE = new OrganisationId(UUID.randomUUID());
    private static final UnitId UNIT = new UnitId(UUID.randomUUID());
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private final Finding first = finding("ACCEPTED");
    private final Finding second = finding("ACCEPTED");

    private static Finding finding(@Nullable String answer) {
        return new Finding(
                HOUSE,
                UUID.randomUUID(),
                Kind.SURVEY_ELEMENT,
                "RSK-SKM",
                "WAKTU",
                UNIT,
                "",
                null,
                null,
                DAY,
                null,
                answer == null ? null : new Finding.Answer(answer, "", DAY));
    }

    private static Commitment promised(Finding finding, Status status, @Nullable LocalDate ended) {
        var promise = new Promise(UNIT, "", "", "", DAY, "", "", "", "", "");
        return new Commitment(
                HOUSE,
                UUID.randomUUID(),
                "RSK-0000000-0",
                finding.id(),
                promise,
                status,
                "",
                DAY,
                ended,
                1);
    }

    @Test
    void whoPromisesLittleAndAnswersNothingElseIsNotDone() {
        var silent = finding(null);
        var declined = finding("BEYOND");
        var fulfilment =
                Fulfilment.of(
                        List.of(first, silent, declined),
                        Map.of(first.id(), List.of(promised(first, Status.DONE, DAY))),
                        DAY);
        assertThat(fulfilment).isEqualTo(new Fulfilment(3, 1, 1, 1, 0, null));
    }

    @Test
    void oneIsDoneWhenAllThatWasPromisedAboutItIs() {
        var half =
                List.of(promised(first, Status.DONE, DAY), promised(first, Status.RUNNING, null));
        assertThat(Fulfilment.of(List.of(first), Map.of(first.id(), half), DAY).done()).isZero();
        var whole =
                List.of(
                        promised(first, Status.DONE, DAY),
                        promised(first, Status.DONE, DAY.plusDays(9)),
                        promised(first, Status.CANCELLED, DAY.plusDays(30)));
        var other = List.of(promised(second, Status.DONE, DAY.minusDays(1)));
        assertThat(
                        Fulfilment.of(
                                List.of(first, second),
                                Map.of(first.id(), whole, second.id(), other),
                                DAY))
                .as("what was cancelled holds nothing up")
                .isEqualTo(new Fulfilment(2, 2, 0, 0, 0, DAY.plusDays(9)));
    }

    @Test
    void oneOfWhichAllWasCancelledIsNotDone() {
        var gone = Map.of(first.id(), List.of(promised(first, Status.CANCELLED, DAY)));
        assertThat(Fulfilment.of(List.of(first), gone, DAY))
                .isEqualTo(new Fulfilment(1, 0, 0, 0, 1, null));
    }

    @Test
    void anAnswerThatWasGivenLaterWasNoneThen() {
        var declined = finding("BEYOND");
        assertThat(Fulfilment.of(List.of(declined), Map.of(), DAY.minusDays(1)).unanswered())
                .isOne();
        assertThat(Fulfilment.of(List.of(declined), Map.of(), DAY).declined()).isOne();
    }
}
