package id.pendopo.survey.overview;

import id.pendopo.survey.arithmetic.GradeBands;
import id.pendopo.survey.arithmetic.Interval;
import id.pendopo.survey.arithmetic.Score;
import id.pendopo.survey.arithmetic.SkmIndex;
import id.pendopo.survey.arithmetic.Tally;
import id.pendopo.survey.arithmetic.WeightMode;
import java.util.List;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * One figure made of the surveys of many units, all of one kind.
 *
 * @param value null without any survey
 * @param interval null when a unit has too few answers for one
 */
public record Aggregate(Method method, @Nullable Score value, @Nullable Interval interval) {

    /**
     * The plain mean of the units' indices. Its interval is that of a sum of independent means with
     * Satterthwaite's degrees of freedom (Biometrics Bulletin 2, 1946, 110–114); it speaks of these
     * units only, for they were not drawn by lot.
     */
    static Aggregate meanOfUnits(List<SkmIndex> units, GradeBands bands) {
        if (units.isEmpty()) {
            return new Aggregate(Method.MEAN_OF_UNITS, null, null);
        }
        var sum = BigFraction.ZERO;
        for (var index : units) {
            sum = sum.add(Objects.requireNonNull(index.ikm()).exact());
        }
        var value = Score.of(sum.divide(units.size()), bands);
        return new Aggregate(Method.MEAN_OF_UNITS, value, interval(units, value));
    }

    /** The index of all answers together. */
    static Aggregate pooled(List<Tally> tallies, WeightMode mode, GradeBands bands) {
        if (tallies.isEmpty()) {
            return new Aggregate(Method.POOLED, null, null);
        }
        var all = tallies.stream().reduce(Tally::merge).orElseThrow();
        var index = SkmIndex.of(all, mode, bands);
        return new Aggregate(Method.POOLED, index.ikm(), index.ci95());
    }

    private static @Nullable Interval interval(List<SkmIndex> units, Score value) {
        double variance = 0;
        double weighted = 0;
        for (var index : units) {
            var measurement = index.measurement();
            if (measurement == null) {
                return null;
            }
            double own = measurement.sd() * measurement.sd() / measurement.n();
            variance += own;
            weighted += own * own / (measurement.n() - 1);
        }
        double centre = value.exact().doubleValue();
        if (variance == 0) {
            return new Interval(centre, centre);
        }
        return Interval.around(
                        centre, Math.sqrt(variance) / units.size(), variance * variance / weighted)
                .clampedTo(0, 100);
    }
}
