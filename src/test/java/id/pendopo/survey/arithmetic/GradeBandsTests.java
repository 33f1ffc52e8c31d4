package id.pendopo.survey.arithmetic;

import static id.pendopo.survey.arithmetic.WorkedExample.BANDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeBandsTests {
    @ParameterizedTest
    @CsvSource({
        "24.75, D",
        "25.00, D",
        "64.99, D",
        "64.994999, D",
        "64.995, C",
        "65.00, C",
        "76.60, C",
        "76.604999, C",
        "76.605, B",
        "76.61, B",
        "88.30, B",
        "88.304999, B",
        "88.305, A",
        "88.31, A",
        "100.00, A",
        "104.00, A"
    })
    void aValueIsRoundedHalfUpBeforeItMeetsTheLowerBounds(BigDecimal value, String grade) {
        assertThat(BANDS.grade(value)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"64.99, D", "64.995, C", "65.00, C", "76.60, C", "76.605, B", "88.305, A"})
    void anIndexOnABoundaryGetsTheLetterOfItsPublishedValue(String ikm, String grade) {
        var index = SkmIndex.of(WorkedExample.tallyOf(ikm), WeightMode.EXACT, BANDS);

        assertThat(index.ikm()).isNotNull();
        assertThat(index.ikm().text()).isEqualTo(new BigDecimal(ikm).setScale(6).toString());
        assertThat(index.ikm().grade()).isEqualTo(grade);
        assertThat(index.elements())
                .allSatisfy(each -> assertThat(each.figures().grade()).isEqualTo(grade));
    }

    @ParameterizedTest
    @CsvSource({
        "64.99, D, D", "65.00, C, D", "65.65, C, D", "65.66, C, C",
        "76.60, C, C", "76.61, B, C", "77.37, B, C", "77.38, B, B",
        "88.30, B, B", "88.31, A, B", "89.19, A, B", "89.20, A, A"
    })
    void theWeightOfElevenHundredthsFlipsLetters(String ikm, String exact, String rounded) {
        var tally = WorkedExample.tallyOf(ikm);

        assertThat(SkmIndex.of(tally, WeightMode.EXACT, BANDS).ikm().grade()).isEqualTo(exact);
        assertThat(SkmIndex.of(tally, WeightMode.ROUNDED_0_11, BANDS).ikm().grade())
                .isEqualTo(rounded);
    }

    @ParameterizedTest
    @CsvSource({
        "75.01, 88.48, C B A",
        "76.605, 88.304, B",
        "76.604, 88.305, C B A",
        "25, 64.994, D",
        "25, 100, D C B A"
    })
    void anIntervalTouchesTheLettersOfItsPublishedEndsAndAllBetween(
            double low, double high, String grades) {
        assertThat(BANDS.touchedBy(new Interval(low, high))).containsExactly(grades.split(" "));
    }

    @Test
    void bandsAscend() {
        var low = new GradeBands.Band("D", new BigDecimal("25"));
        var same = new GradeBands.Band("C", new BigDecimal("25.00"));

        assertThatIllegalArgumentException().isThrownBy(() -> new GradeBands(List.of(low, same)));
        assertThatIllegalArgumentException().isThrownBy(() -> new GradeBands(List.of()));
    }
}
