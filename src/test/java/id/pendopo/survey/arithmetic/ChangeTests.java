package id.pendopo.survey.arithmetic;

import static id.pendopo.survey.arithmetic.WorkedExample.BANDS;
import static id.pendopo.survey.arithmetic.WorkedExample.KEYS;
import static id.pendopo.survey.arithmetic.WorkedExample.answers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import id.pendopo.survey.arithmetic.Change.Compared;
import id.pendopo.survey.arithmetic.Change.Direction;
import id.pendopo.survey.arithmetic.Change.Measurement;
import id.pendopo.survey.arithmetic.Change.NotComparable;
import id.pendopo.survey.arithmetic.Change.Obstacle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTests {
    private static final Measurement NOW = measurement(81.746, 11.669, 14);
    private static final Measurement BEFORE = measurement(78.10, 12.40, 20);

    @Test
    void aRiseThatMayBeChanceIsNoChange() {
        var change = (Compared) Change.between(NOW, BEFORE);

        assertThat(change.difference()).isEqualTo(3.646, within(5e-4));
        assertThat(change.standardError()).isEqualTo(4.173, within(5e-4));
        assertThat(change.degreesOfFreedom()).isEqualTo(29.19, within(5e-3));
        assertThat(change.interval().low(3)).hasToString("-4.886");
        assertThat(change.interval().high(3)).hasToString("12.178");
        assertThat(change.direction()).isEqualTo(Direction.UNCHANGED);
    }

    @ParameterizedTest
    @CsvSource({"86.0, UNCHANGED", "87.0, UP", "69.0, DOWN", "70.5, UNCHANGED"})
    void onlyAnIntervalThatExcludesZeroShowsADirection(double now, Direction direction) {
        var change = Change.between(measurement(now, 12, 14), BEFORE);

        assertThat(change)
                .asInstanceOf(type(Compared.class))
                .returns(direction, Compared::direction);
    }

    @Test
    void theDirectionTurnsWithTheSides() {
        var better = measurement(90, 5, 50);

        assertThat(Change.between(better, BEFORE))
                .asInstanceOf(type(Compared.class))
                .returns(Direction.UP, Compared::direction);
        assertThat(Change.between(BEFORE, better))
                .asInstanceOf(type(Compared.class))
                .returns(Direction.DOWN, Compared::direction);
    }

    @Test
    void oneSideWithoutSpreadCanStillBeCompared() {
        var change = (Compared) Change.between(measurement(100, 0, 5), BEFORE);

        assertThat(change.degreesOfFreedom()).isEqualTo(19, within(1e-9));
        assertThat(change.direction()).isEqualTo(Direction.UP);
    }

    @Test
    void indicesOfDifferentWeightsAreNotComparable() {
        var before = WorkedExample.index(WeightMode.ROUNDED_0_11).measurement();

        assertObstacle(
                Change.between(WorkedExample.index(WeightMode.EXACT).measurement(), before),
                Obstacle.DIFFERENT_WEIGHTS);
    }

    @Test
    void indicesOfDifferentElementsAreNotComparable() {
        var ten = WorkedExample.keysWith("TRANSPARANSI");
        var now = new Measurement(WeightMode.EXACT, ten, 80, 10, 50);

        assertObstacle(Change.between(now, BEFORE), Obstacle.DIFFERENT_ELEMENTS);
    }

    @Test
    void theOrderOfTheElementsDoesNotMatter() {
        var now = new Measurement(WeightMode.EXACT, KEYS.reversed(), 80, 10, 50);

        assertThat(Change.between(now, BEFORE)).isInstanceOf(Compared.class);
    }

    @Test
    void oneResponseCannotBeCompared() {
        var tally = Tally.of(KEYS, List.of(answers("444444444")));
        var one = SkmIndex.of(tally, WeightMode.EXACT, BANDS).measurement();

        assertObstacle(Change.between(one, BEFORE), Obstacle.TOO_FEW_RESPONSES);
        assertObstacle(Change.between(BEFORE, one), Obstacle.TOO_FEW_RESPONSES);
    }

    @Test
    void withoutAnySpreadNothingIsClaimed() {
        var change = Change.between(measurement(100, 0, 3), measurement(75, 0, 3));

        assertObstacle(change, Obstacle.NO_SPREAD);
    }

    @Test
    void anIndexIsMeasuredOnTheScaleOfItsWeights() {
        var exact = WorkedExample.index(WeightMode.EXACT).measurement();
        var rounded = WorkedExample.index(WeightMode.ROUNDED_0_11).measurement();

        assertThat(exact.mean()).isEqualTo(81.746032, within(5e-7));
        assertThat(exact.sd()).isEqualTo(11.6694, within(5e-5));
        assertThat(exact.n()).isEqualTo(14);
        assertThat(rounded.mean()).isEqualTo(exact.mean() * 0.99, within(1e-12));
        assertThat(rounded.sd()).isEqualTo(exact.sd() * 0.99, within(1e-12));
    }

    @Test
    void aMeasurementNeedsTwoResponsesAndFiniteNumbers() {
        assertThatIllegalArgumentException().isThrownBy(() -> measurement(80, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> measurement(80, -1, 9));
        assertThatIllegalArgumentException().isThrownBy(() -> measurement(Double.NaN, 1, 9));
        assertThatIllegalArgumentException().isThrownBy(() -> new Spread(1, 80, 0));
    }

    private static Measurement measurement(double mean, double sd, long n) {
        return new Measurement(WeightMode.EXACT, KEYS, mean, sd, n);
    }

    private static void assertObstacle(Change change, Obstacle obstacle) {
        assertThat(change).isEqualTo(new NotComparable(obstacle));
    }
}
