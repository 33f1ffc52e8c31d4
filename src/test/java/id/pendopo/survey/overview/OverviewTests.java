package id.pendopo.survey.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pendopo.survey.arithmetic.Answers;
import id.pendopo.survey.arithmetic.GradeBands;
import id.pendopo.survey.arithmetic.SkmIndex;
import id.pendopo.survey.arithmetic.Tally;
import id.pendopo.survey.arithmetic.WeightMode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverviewTests {

    private static final List<String> KEYS = List.of("WAKTU", "BIAYA");
    private static final GradeBands BANDS =
            new GradeBands(
                    List.of(
                            new GradeBands.Band("D", new BigDecimal("25.00")),
                            new GradeBands.Band("C", new BigDecimal("65.00")),
                            new GradeBands.Band("B", new BigDecimal("76.61")),
                            new GradeBands.Band("A", new BigDecimal("88.31"))));

    @Test
    void unitsWhoseRangesOverlapStandTogetherByName() {
        var tiers =
                Tiers.of(
                        List.of(
                                place("Zamrud", 80, 84),
                                place("Angsa", 78, 81),
                                place("Bawah", 60, 70),
                                place("Puncak", 90, 95)));
        assertThat(tiers)
                .containsExactly(List.of("Puncak"), List.of("Angsa", "Zamrud"), List.of("Bawah"));
    }

    /** The first and the third don't overlap, yet neither can be told from the second. */
    @Test
    void overlapReachesThroughOthers() {
        var tiers = Tiers.of(List.of(place("A", 80, 84), place("B", 83, 90), place("C", 88, 92)));
        assertThat(tiers).containsExactly(List.of("A", "B", "C"));
    }

    @Test
    void rangesThatTouchAreNotToldApart() {
        assertThat(Tiers.of(List.of(place("A", 80, 84), place("B", 84, 90)))).hasSize(1);
        assertThat(Tiers.of(List.<Tiers.Place<String>>of())).isEmpty();
    }

    @Test
    void unitsCountAlikeOrPeopleDo() {
        var large = tally(3, 30);
        var small = tally(1, 10);
        var mean = Aggregate.meanOfUnits(List.of(index(large), index(small)), BANDS);
        var pooled = Aggregate.pooled(List.of(large, small), WeightMode.EXACT, BANDS);
        assertThat(mean.value().rounded()).isEqualByComparingTo("62.50");
        assertThat(pooled.value().rounded()).isEqualByComparingTo("75.00");
        assertThat(mean.value().grade()).isEqualTo("D");
        assertThat(pooled.value().grade()).isEqualTo("C");
    }

    /** Two units of sd 12.5 · √(30/29) and 12.5 · √(10/9), by hand. */
    @Test
    void theMeanOfUnitsHasTheirErrorsTogether() {
        var mean = Aggregate.meanOfUnits(List.of(index(tally(3, 30)), index(tally(1, 10))), BANDS);
        var interval = mean.interval();
        double error = Math.sqrt(12.5 * 12.5 / 29 + 12.5 * 12.5 / 9) / 2;
        assertThat((interval.high() + interval.low()) / 2).isCloseTo(62.5, within(1e-9));
        assertThat((interval.high() - interval.low()) / 2 / error).isBetween(2.1, 2.2);
    }

    @Test
    void withoutUnitsThereIsNoFigure() {
        assertThat(Aggregate.meanOfUnits(List.of(), BANDS).value()).isNull();
        assertThat(Aggregate.pooled(List.of(), WeightMode.EXACT, BANDS).value()).isNull();
    }

    private static Tiers.Place<String> place(String name, double low, double high) {
        return new Tiers.Place<>(name, name, low, high);
    }

    /** Half of them answer so, half one better. */
    private static Tally tally(int answer, int people) {
        var answers = new ArrayList<Answers>();
        for (int i = 0; i < people; i++) {
            int value = answer + i % 2;
            answers.add(new Answers(List.of(value, value)));
        }
        return Tally.of(KEYS, answers);
    }

    private static SkmIndex index(Tally tally) {
        return SkmIndex.of(tally, WeightMode.EXACT, BANDS);
    }
}
