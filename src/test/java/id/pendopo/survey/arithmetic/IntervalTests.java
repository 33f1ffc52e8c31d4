package id.pendopo.survey.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTests {
    @ParameterizedTest
    @CsvSource({"1, 12.7062", "13, 2.1604", "29, 2.0452", "10000000, 1.9600"})
    void anIntervalIsAsWideAsStudentsQuantile(double degreesOfFreedom, double t) {
        var interval = Interval.around(10, 1, degreesOfFreedom);

        assertThat(interval.high()).isEqualTo(10 + t, within(5e-5));
        assertThat(interval.low()).isEqualTo(10 - t, within(5e-5));
    }

    @Test
    void itsEndsBelongToIt() {
        var interval = new Interval(0, 2);

        assertThat(interval.contains(0)).isTrue();
        assertThat(interval.contains(2)).isTrue();
        assertThat(interval.contains(-1e-12)).isFalse();
        assertThat(interval.contains(2.1)).isFalse();
    }

    @Test
    void whatLiesOutsideTheScaleIsCutOff() {
        assertThat(new Interval(-30, 130).clampedTo(25, 100)).isEqualTo(new Interval(25, 100));
        assertThat(new Interval(30, 90).clampedTo(25, 100)).isEqualTo(new Interval(30, 90));
    }

    @Test
    void endsAreNumbersInOrder() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(Double.NaN, 1));
    }
}
