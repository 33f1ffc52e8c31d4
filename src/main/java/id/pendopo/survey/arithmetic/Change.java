package id.pendopo.survey.arithmetic;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be said about the difference between two indices, of two periods or of two groups: a
 * change is only claimed when its 95 % interval excludes 0.
 */
public sealed interface Change {

    /**
     * An index as it enters a comparison.
     *
     * @param weightMode how its elements were weighed
     * @param elements keys of its elements, in any order
     * @param mean the published index before rounding, in points
     * @param sd sample standard deviation of the respondents' scores on the same scale, in points
     * @param n number of responses, 2 or more
     */
    public record Measurement(
            WeightMode weightMode, List<String> elements, double mean, double sd, long n) {
        /**
         * @throws IllegalArgumentException if n is below 2, or mean or sd are not possible
         */
        public Measurement {
            elements = List.copyOf(elements);
            if (n < 2 || !Double.isFinite(mean) || !Double.isFinite(sd) || sd < 0) {
                throw new IllegalArgumentException(
                        "Cannot compare n " + n + ", mean " + mean + ", sd " + sd);
            }
        }

        private double squaredError() {
            return sd * sd / n;
        }
    }

    /**
     * The difference could be judged.
     *
     * @param difference now minus before, in points
     * @param standardError of the difference, in points
     * @param degreesOfFreedom by Welch's approximation, rarely whole
     * @param interval 95 % interval of the difference, in points
     */
    public record Compared(
            double difference, double standardError, double degreesOfFreedom, Interval interval)
            implements Change {
        /** Up or down only if the interval excludes 0. */
        public Direction direction() {
            if (interval.contains(0)) return Direction.UNCHANGED;
            return difference > 0 ? Direction.UP : Direction.DOWN;
        }
    }

    /** The difference says nothing (tidak sebanding). */
    public record NotComparable(Obstacle obstacle) implements Change {}

    /** Where an index went. */
    public enum Direction {
        UP,
        DOWN,
        /** No change that could not be chance (tidak berubah secara statistik). */
        UNCHANGED
    }

    /** Why two indices cannot be compared. */
    public enum Obstacle {
        TOO_FEW_RESPONSES,
        DIFFERENT_WEIGHTS,
        DIFFERENT_ELEMENTS,
        /** All scores are equal on each side, so that there is no error to measure against. */
        NO_SPREAD
    }

    /**
     * Compares two independent means without assuming equal variances (Welch 1947, Biometrika 34,
     * 28–35): now minus before.
     *
     * @param now null if there are fewer than two responses, as is {@code before}
     */
    public static Change between(@Nullable Measurement now, @Nullable Measurement before) {
        if (now == null || before == null) return new NotComparable(Obstacle.TOO_FEW_RESPONSES);
        if (now.weightMode() != before.weightMode()) {
            return new NotComparable(Obstacle.DIFFERENT_WEIGHTS);
        }
        if (!Set.copyOf(now.elements()).equals(Set.copyOf(before.elements()))) {
            return new NotComparable(Obstacle.DIFFERENT_ELEMENTS);
        }
        var squared = now.squaredError() + before.squaredError();
        if (squared == 0) return new NotComparable(Obstacle.NO_SPREAD);

        var difference = now.mean() - before.mean();
        var standardError = Math.sqrt(squared);
        var degreesOfFreedom = squared * squared / (denominator(now) + denominator(before));
        var interval = Interval.around(difference, standardError, degreesOfFreedom);
        return new Compared(difference, standardError, degreesOfFreedom, interval);
    }

    private static double denominator(Measurement measurement) {
        return measurement.squaredError() * measurement.squaredError() / (measurement.n() - 1);
    }
}
