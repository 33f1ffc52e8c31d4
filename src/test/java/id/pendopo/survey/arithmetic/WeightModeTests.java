package id.pendopo.survey.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightModeTests {
    @ParameterizedTest
    @CsvSource({
        "EXACT, 9, 1 / 9",
        "EXACT, 8, 1 / 8",
        "EXACT, 11, 1 / 11",
        "ROUNDED_0_11, 9, 11 / 100",
        "ROUNDED_0_11, 8, 13 / 100",
        "ROUNDED_0_11, 10, 10 / 100",
        "ROUNDED_0_11, 11, 9 / 100",
        "ROUNDED_0_111, 9, 111 / 1000",
        "ROUNDED_0_111, 8, 125 / 1000",
        "ROUNDED_0_111, 10, 100 / 1000",
        "ROUNDED_0_111, 11, 91 / 1000"
    })
    void aWeightIsTheShareOfOneElementInItsMode(WeightMode mode, int elements, String weight) {
        assertThat(mode.weight(elements)).isEqualTo(BigFraction.parse(weight));
    }

    @ParameterizedTest
    @CsvSource({"EXACT, 1", "ROUNDED_0_11, 99 / 100", "ROUNDED_0_111, 999 / 1000"})
    void onlyExactWeightsOfNineElementsMakeAWhole(WeightMode mode, String total) {
        assertThat(mode.total(9)).isEqualTo(BigFraction.parse(total));
    }

    @Test
    void nothingCannotBeWeighed() {
        assertThatIllegalArgumentException().isThrownBy(() -> WeightMode.EXACT.weight(0));
    }
}
