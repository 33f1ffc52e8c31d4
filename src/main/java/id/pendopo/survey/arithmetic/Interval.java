package id.pendopo.survey.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.statistics.distribution.TDistribution;

/** A 95 % confidence interval, in the unit of what it surrounds. */
public record Interval(double low, double high) {
    private static final double UPPER_QUANTILE = 0.975;

    /**
     * @throws IllegalArgumentException if an end is not a number or the ends are swapped
     */
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("Not an interval: " + low + " to " + high);
        }
    }

    /**
     * The interval of Student's t: centre ± t(0.975, df) · standard error.
     *
     * @param standardError 0 or more, in the unit of the centre
     * @param degreesOfFreedom above 0, need not be whole
     */
    public static Interval around(double centre, double standardError, double degreesOfFreedom) {
        var t = TDistribution.of(degreesOfFreedom).inverseCumulativeProbability(UPPER_QUANTILE);
        return new Interval(centre - t * standardError, centre + t * standardError);
    }

    /** This interval without what lies outside the given ends. */
    public Interval clampedTo(double lowest, double highest) {
        return new Interval(Math.clamp(low, lowest, highest), Math.clamp(high, lowest, highest));
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** The lower end, rounded half up. */
    public BigDecimal low(int scale) {
        return BigDecimal.valueOf(low).setScale(scale, RoundingMode.HALF_UP);
    }

    /** The upper end, rounded half up. */
    public BigDecimal high(int scale) {
        return BigDecimal.valueOf(high).setScale(scale, RoundingMode.HALF_UP);
    }
}
