package id.pendopo.accessneed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The arithmetic of gaps, against figures computed by hand and by other programs. */
class GapTests {

    private static final double[] REFERENCE = {
        100, 97.22, 94.44, 91.67, 88.89, 88.89, 86.11, 86.11, 83.33, 83.33, 80.56, 80.56, 77.78,
        77.78, 75, 75, 72.22, 94.44, 91.67, 88.89
    };
    private static final double[] GROUP = {
        88.89, 83.33, 80.56, 77.78, 77.78, 75, 72.22, 72.22, 69.44, 66.67, 63.89, 58.33
    };
    private static final double[] REFERENCE_MINUTES = {
        5, 7, 8, 8, 9, 10, 10, 11, 12, 12, 13, 14, 15, 15, 17, 18, 20, 22, 25, 31
    };
    private static final double[] GROUP_MINUTES = {9, 12, 15, 16, 18, 20, 22, 25, 28, 33, 41, 58};
    private static final Bootstrap BOOTSTRAP = new Bootstrap(20260101L, 10_000);
    static final GapRules RULES = new GapRules(10, 30, 5, 5, 5, 20, 5, 5, 0.05, 10_000);

    private static final Gap GAP =
            Gap.between(Sample.of(REFERENCE), Sample.of(GROUP)).orElseThrow();

    @Test
    void meansAndDeviationsAreThoseOfTheReference() {
        assertThat(Sample.of(REFERENCE).mean()).isCloseTo(85.6945, within(5e-5));
        assertThat(Sample.of(GROUP).mean()).isCloseTo(73.8425, within(5e-5));
        assertThat(Sample.of(REFERENCE).sd()).isCloseTo(7.9218, within(5e-5));
        assertThat(Sample.of(GROUP).sd()).isCloseTo(8.5795, within(5e-5));
    }

    @Test
    void theIntervalOfTheGapIsWelchs() {
        assertThat(GAP.difference()).isCloseTo(11.852, within(5e-4));
        assertThat(GAP.standardError()).isCloseTo(3.04496, within(5e-6));
        assertThat(GAP.degreesOfFreedom()).isCloseTo(21.8256, within(5e-5));
        assertThat(GAP.interval().low()).isCloseTo(5.534, within(5e-4));
        assertThat(GAP.interval().high()).isCloseTo(18.170, within(5e-4));
        assertThat(GAP.p()).isCloseTo(0.000793, within(5e-7));
        assertThat(GAP.hedgesG()).isCloseTo(1.414, within(5e-4));
    }

    @Test
    void theBootstrapOfMeansIsReproducible() {
        var range = BOOTSTRAP.difference(REFERENCE, GROUP, values -> Sample.of(values).mean());
        assertThat(range.low()).isCloseTo(6.1566, within(5e-5));
        assertThat(range.high()).isCloseTo(17.6392, within(5e-5));
    }

    @Test
    void theBootstrapOfMediansIsReproducible() {
        assertThat(Quantiles.median(REFERENCE_MINUTES)).isEqualTo(12.5);
        assertThat(Quantiles.median(GROUP_MINUTES)).isEqualTo(21.0);
        var range = BOOTSTRAP.difference(REFERENCE_MINUTES, GROUP_MINUTES, Quantiles::median);
        assertThat(-range.high()).isCloseTo(1.5, within(1e-9));
        assertThat(-range.low()).isCloseTo(18.0, within(1e-9));
    }

    @Test
    void percentilesAreOfTypeSeven() {
        assertThat(Quantiles.of(REFERENCE_MINUTES, .9)).isCloseTo(22.3, within(1e-9));
        assertThat(Quantiles.of(GROUP_MINUTES, .9)).isCloseTo(40.2, within(1e-9));
    }

    @Test
    void theIntervalOfAShareIsWilsons() {
        var range = new Proportion(9, 12).interval();
        assertThat(range.low()).isCloseTo(0.4677, within(5e-5));
        assertThat(range.high()).isCloseTo(0.9111, within(5e-5));
        assertThat(new Proportion(0, 7).interval().low()).isZero();
        assertThat(new Proportion(7, 7).interval().high()).isEqualTo(1);
    }

    @Test
    void aGapIsOnlyCalledOneWhenItMattersAndIsSure() {
        assertThat(RULES.judge(GAP)).isEqualTo(GapVerdict.WORSE);
        assertThat(RULES.judge(gap(-6, -9, -3))).isEqualTo(GapVerdict.BETTER);
        assertThat(RULES.judge(gap(4, 2, 6))).isEqualTo(GapVerdict.NOT_SHOWN);
        assertThat(RULES.judge(gap(6, -1, 13))).isEqualTo(GapVerdict.NOT_SHOWN);
        assertThat(RULES.judge(gap(6, -10, 22))).isEqualTo(GapVerdict.NOT_ENOUGH_DATA);
    }

    @Test
    void amongManyGroupsOneUnlikelyGapIsNotYetProof() {
        var weak = new Gap(6, 2, 40, new Range(.5, 11.5), .03, .4);
        var none = new Gap(0, 2, 40, new Range(-4, 4), 1, 0);
        assertThat(RULES.judge(List.of(weak, none, none, none)).getFirst())
                .isEqualTo(GapVerdict.WORSE);
        assertThat(RULES.judge(List.of(weak, none, none, none, none)).getFirst())
                .isEqualTo(GapVerdict.NOT_SHOWN);
    }

    /** The example of Benjamini and Hochberg 1995, section 4.1, as later programs print it. */
    @Test
    void probabilitiesAreAdjustedStepByStep() {
        var adjusted = FalseDiscoveries.adjusted(List.of(.01, .04, .03, .005));
        assertThat(adjusted).hasSize(4);
        assertThat(adjusted.get(0)).isCloseTo(.02, within(1e-12));
        assertThat(adjusted.get(1)).isCloseTo(.04, within(1e-12));
        assertThat(adjusted.get(2)).isCloseTo(.04, within(1e-12));
        assertThat(adjusted.get(3)).isCloseTo(.02, within(1e-12));
    }

    @Test
    void nothingIsComparedWithoutPeopleOrSpread() {
        assertThat(Gap.between(new Sample(1, 80, 0), new Sample(20, 70, 5))).isEmpty();
        assertThat(Gap.between(new Sample(20, 80, 0), new Sample(20, 70, 0))).isEmpty();
    }

    /** Both services treat everybody alike; the group merely uses the worse one more. */
    @Test
    void aGapOfTheMixVanishesWithinTheServices() {
        var good = new StratifiedGap.Stratum(new Sample(90, 90, 6), new Sample(10, 90, 6));
        var bad = new StratifiedGap.Stratum(new Sample(10, 60, 6), new Sample(90, 60, 6));
        var gap = StratifiedGap.of(List.of(good, bad), 10).orElseThrow();
        assertThat(gap.difference()).isZero();
        assertThat(gap.interval().contains(0)).isTrue();
        assertThat(gap.strata()).isEqualTo(2);
        assertThat(gap.people()).isEqualTo(200);
    }

    @Test
    void strataWeighAsManyPeopleAsTheyHold() {
        var one = new StratifiedGap.Stratum(new Sample(20, 90, 6), new Sample(10, 80, 6));
        var two = new StratifiedGap.Stratum(new Sample(60, 80, 6), new Sample(10, 79, 6));
        var small = new StratifiedGap.Stratum(new Sample(12, 80, 6), null);
        var gap = StratifiedGap.of(List.of(one, two, small), 10).orElseThrow();
        assertThat(gap.difference()).isCloseTo(.3 * 10 + .7 * 1, within(1e-12));
    }

    @Test
    void noStratifiedGapTellsOfTheFewInOtherStrata() {
        var one = new StratifiedGap.Stratum(new Sample(20, 90, 6), new Sample(10, 80, 6));
        var few = new StratifiedGap.Stratum(new Sample(60, 80, 6), new Sample(3, 79, 6));
        assertThat(StratifiedGap.of(List.of(one, one, few), 10)).isEmpty();
        assertThat(StratifiedGap.of(List.of(one), 10)).isEmpty();
    }

    @Test
    void countsOfSensitiveGroupsAreRounded() {
        assertThat(List.of(10L, 12L, 13L, 17L, 18L).stream().map(RULES::rounded))
                .containsExactly(10L, 10L, 15L, 15L, 20L);
    }

    private static Gap gap(double difference, double low, double high) {
        return new Gap(difference, 1, 40, new Range(low, high), .001, 1);
    }
}
