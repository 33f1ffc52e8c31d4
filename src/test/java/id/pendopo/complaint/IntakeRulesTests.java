package id.pendopo.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Days that nobody means. */
@House
@Tag("store")
class IntakeRulesTests {

    @Autowired private Complaints complaints;
    @Autowired private Organisations organisations;

    @Test
    void noDayBefore1900IsTaken() {
        assertThat(problems(LocalDate.of(1899, 12, 31), null))
                .containsExactly(Problem.of("eventDate", Refusal.DATE_TOO_EARLY));
        assertThat(problems(LocalDate.of(26, 11, 20), null))
                .containsExactly(Problem.of("eventDate", Refusal.DATE_TOO_EARLY));
        assertThat(problems(LocalDate.MIN, null))
                .containsExactly(Problem.of("eventDate", Refusal.DATE_TOO_EARLY));
        assertThat(problems(LocalDate.of(1900, 1, 1), null)).isEmpty();
        assertThat(problems(null, Instant.parse("0026-11-20T03:00:00Z")))
                .containsExactly(Problem.of("receivedAt", Refusal.DATE_TOO_EARLY));
    }

    private List<Problem> problems(@Nullable LocalDate happened, @Nullable Instant received) {
        var fresh =
                new NewComplaint(
                        "sarana",
                        "",
                        "Tanjakan patah",
                        "Tanjakan di pintu depan patah.",
                        "",
                        happened,
                        Location.UNKNOWN,
                        "",
                        "",
                        true,
                        false,
                        Reporter.UNKNOWN,
                        "id",
                        Channel.LETTER,
                        received,
                        List.of());
        return complaints.check(organisations.forHost("").organisation(), fresh);
    }
}
