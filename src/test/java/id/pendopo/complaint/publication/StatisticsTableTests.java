package id.pendopo.complaint.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Public figures: few stay hidden, and cannot be worked out from what is shown. */
class StatisticsTableTests {

    private static final String ALL = StatisticsTable.ALL;

    @Test
    void aRowOfFewerThanFiveIsHiddenAndWithItWhatWouldGiveItAway() {
        var table =
                new StatisticsTable(
                        List.of("A", "B", "C"),
                        List.of("K"),
                        Map.of(
                                "A", Map.of("K", received(20)),
                                "B", Map.of("K", received(9)),
                                "C", Map.of("K", received(2))));
        assertThat(table.has("C", "K")).isTrue();
        assertThat(table.at("C", ALL)).isNull();
        assertThat(table.at("C", "K")).isNull();
        long shown =
                List.of("A", "B", "C").stream().filter(unit -> table.at(unit, ALL) != null).count();
        assertThat(table.at(ALL, ALL) == null || shown < 2)
                .as("the hidden one is not the rest of a sum")
                .isTrue();
    }

    @Test
    void sumsHoldWhatTheirPartsHold() {
        var table =
                new StatisticsTable(
                        List.of("A", "B"),
                        List.of("K", "L"),
                        Map.of(
                                "A", Map.of("K", received(10), "L", received(7)),
                                "B", Map.of("K", received(8))));
        assertThat(table.at(ALL, ALL)).isNotNull().extracting(Figures::received).isEqualTo(25L);
        assertThat(table.at("A", ALL)).isNotNull().extracting(Figures::received).isEqualTo(17L);
        assertThat(table.at(ALL, "K")).isNotNull().extracting(Figures::received).isEqualTo(18L);
    }

    @Test
    void sharesMediansAndMeansNeedFiveCases() {
        var few = new Figures(9, 4, 4, 0, 0, 0, 0, 4, 20, Map.of(3, 4L));
        assertThat(few.inTimeOfHundred()).isNull();
        assertThat(few.median()).isNull();
        assertThat(few.satisfaction()).isNull();
        var enough = few.plus(new Figures(3, 2, 1, 0, 0, 1, 0, 1, 1, Map.of(9, 2L, 2, 1L)));
        assertThat(enough.inTimeOfHundred()).isEqualTo(83);
        assertThat(enough.median()).isEqualTo(3);
        assertThat(enough.satisfaction()).isEqualTo(4.2);
    }

    private static Figures received(long many) {
        return new Figures(many, 0, 0, 0, 0, 0, 0, 0, 0, Map.of());
    }
}
