package id.pendopo.complaint.open311;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaint.open311.Wanted.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A long time, read in parts. */
class PartsTests {

    private static final Instant BEGIN = Instant.parse("2026-06-01T00:00:00Z");
    private static final Span MONTHS = new Span(BEGIN, BEGIN.plus(Duration.ofDays(60)));

    private final List<Span> asked = new ArrayList<>();

    @Test
    void aFullFirstDayIsAllThatIsRead() {
        assertThat(first(2, "2026-06-01T01:00:00Z", "2026-06-01T02:00:00Z", "2026-06-02T00:00:00Z"))
                .hasSize(2);
        assertThat(asked).hasSize(1);
    }

    @Test
    void eachLineIsReadOnceAndInItsOrder() {
        var lines =
                new String[] {
                    "2026-06-01T00:00:00Z",
                    "2026-06-02T00:00:00Z",
                    "2026-06-02T00:00:00.000001Z",
                    "2026-06-20T00:00:00Z",
                    "2026-07-31T00:00:00Z"
                };
        assertThat(first(9, lines)).containsExactlyElementsOf(times(lines).toList());
        assertThat(asked.getLast().to()).isEqualTo(MONTHS.to());
        assertThat(asked).hasSizeLessThan(8);
    }

    @Test
    void aMomentIsReadToo() {
        assertThat(Parts.first(new Span(BEGIN, BEGIN), 1, (span, _) -> List.of(span.from())))
                .containsExactly(BEGIN);
    }

    private List<Instant> first(int limit, String... lines) {
        return Parts.first(
                MONTHS,
                limit,
                (span, most) -> {
                    asked.add(span);
                    return times(lines)
                            .filter(one -> !one.isBefore(span.from()) && !one.isAfter(span.to()))
                            .limit(most)
                            .toList();
                });
    }

    private static Stream<Instant> times(String... lines) {
        return Stream.of(lines).map(Instant::parse);
    }
}
