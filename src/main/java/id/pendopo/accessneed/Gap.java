package id.pendopo.accessneed;

import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How much lower the mean of a group lies than that of the people it is compared with, without
 * assuming equal variances (Welch 1947, Biometrika 34, 28–35).
 *
 * @param difference reference minus group: above 0 the group is worse off
 * @param standardError of the difference
 * @param degreesOfFreedom by Welch's approximation, rarely whole
 * @param interval 95 % interval of the difference
 * @param p two-sided probability of such a difference by chance alone
 * @param hedgesG the difference in units of the pooled standard deviation, corrected for small
 *     samples (Hedges 1981, Journal of Educational Statistics 6, 107–128)
 */
public record Gap(
        double difference,
        double standardError,
        double degreesOfFreedom,
        Range interval,
        double p,
        double hedgesG) {

    private static final double UPPER_QUANTILE = 0.975;

    /** Empty when one side has fewer than two people, or nobody differs on either side. */
    public static Optional<Gap> between(Sample reference, Sample group) {
        double squared = reference.squaredError() + group.squaredError();
        if (reference.n() < 2 || group.n() < 2 || squared == 0) {
            return Optional.empty();
        }
        double difference = reference.mean() - group.mean();
        double error = Math.sqrt(squared);
        double freedom = squared * squared / (share(reference) + share(group));
        var student = TDistribution.of(freedom);
        double reach = student.inverseCumulativeProbability(UPPER_QUANTILE) * error;
        double p = 2 * student.survivalProbability(Math.abs(difference) / error);
        return Optional.of(
                new Gap(
                        difference,
                        error,
                        freedom,
                        new Range(difference - reach, difference + reach),
                        p,
                        difference / pooled(reference, group) * correction(reference, group)));
    }

    private static double share(Sample sample) {
        return sample.squaredError() * sample.squaredError() / (sample.n() - 1);
    }

    private static double pooled(Sample a, Sample b) {
        double squares = (a.n() - 1) * a.sd() * a.sd() + (b.n() - 1) * b.sd() * b.sd();
        return Math.sqrt(squares / (a.n() + b.n() - 2));
    }

    private static double correction(Sample a, Sample b) {
        return 1 - 3.0 / (4 * (a.n() + b.n()) - 9);
    }
}
