package id.pendopo.survey.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.survey.arithmetic.Priorities.Quadrant;
import id.pendopo.survey.arithmetic.Priorities.Rating;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrioritiesTests {

    /** Means 3.5 and 2.5; 3.75 and 3.25; 2.5 and 2.25; 2.25 and 3: cut at 3 and 2.75. */
    private static final List<Rating> FOUR =
            List.of(
                    rating("WAKTU", List.of(0L, 0L, 2L, 2L), List.of(0L, 2L, 2L, 0L)),
                    rating("PERILAKU", List.of(0L, 0L, 1L, 3L), List.of(0L, 0L, 3L, 1L)),
                    rating("SARPRAS", List.of(0L, 2L, 2L, 0L), List.of(1L, 1L, 2L, 0L)),
                    rating("BIAYA", List.of(1L, 1L, 2L, 0L), List.of(0L, 0L, 4L, 0L)));

    @Test
    void elementsArePartedAtTheMeans() {
        var priorities = Priorities.of(FOUR);
        assertThat(priorities.importance().doubleValue()).isEqualTo(3.0);
        assertThat(priorities.performance().doubleValue()).isEqualTo(2.75);
        assertThat(priorities.places())
                .extracting(Priorities.Place::quadrant)
                .containsExactly(
                        Quadrant.CONCENTRATE,
                        Quadrant.KEEP_UP,
                        Quadrant.LOW_PRIORITY,
                        Quadrant.OVERDONE);
        assertThat(priorities.places().getFirst().gap()).isEqualByComparingTo("1.00");
    }

    @Test
    void anElementThatNobodyRatedHasNoPlaceAndMovesNoMean() {
        var more =
                List.of(
                        FOUR.get(0),
                        FOUR.get(1),
                        FOUR.get(2),
                        FOUR.get(3),
                        rating("PRODUK", List.of(), List.of(4L, 0L, 0L, 0L)));
        assertThat(Priorities.of(more)).isEqualTo(Priorities.of(FOUR));
        assertThat(Priorities.of(List.of()).importance()).isNull();
    }

    private static Rating rating(String key, List<Long> importance, List<Long> performance) {
        return new Rating(key, Frequencies.of(importance), Frequencies.of(performance));
    }
}
