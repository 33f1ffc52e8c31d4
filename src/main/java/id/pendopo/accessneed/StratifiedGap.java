package id.pendopo.accessneed;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;

/**
 * The gap that remains when group and reference are compared within each stratum (such as a
 * service) and the gaps are averaged: Σ share · gap. It tells a group that is treated worse from a
 * group that merely uses the slower services.
 *
 * @param difference reference minus group, averaged over the strata
 * @param interval 95 % interval, normal approximation with the strata's Welch errors
 * @param strata how many strata both sides fill sufficiently
 * @param people how many people those strata hold
 */
public record StratifiedGap(double difference, Range interval, int strata, long people) {

    private static final double Z = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);

    /** Both sides within one stratum; a side is null when nobody is there. */
    public record Stratum(@Nullable Sample reference, @Nullable Sample group) {

        private boolean filled(long minimum) {
            return reference != null
                    && group != null
                    && reference.n() >= minimum
                    && group.n() >= minimum;
        }

        private long referenceSize() {
            return reference == null ? 0 : reference.n();
        }

        private long groupSize() {
            return group == null ? 0 : group.n();
        }
    }

    /**
     * The average over the strata in which both sides have the minimum, each weighing as much as it
     * has people. Empty with fewer than two such strata, and when the people in the other strata
     * are so few that the difference to the plain gap would tell of them.
     */
    public static Optional<StratifiedGap> of(List<Stratum> strata, long minimum) {
        var filled = strata.stream().filter(stratum -> stratum.filled(minimum)).toList();
        var others = strata.stream().filter(stratum -> !stratum.filled(minimum)).toList();
        long left = others.stream().mapToLong(Stratum::groupSize).sum();
        long leftReference = others.stream().mapToLong(Stratum::referenceSize).sum();
        if (filled.size() < 2 || few(left, minimum) || few(leftReference, minimum)) {
            return Optional.empty();
        }
        long people = filled.stream().mapToLong(s -> s.referenceSize() + s.groupSize()).sum();
        double difference = 0;
        double variance = 0;
        for (var stratum : filled) {
            var gap = Gap.between(require(stratum.reference()), require(stratum.group()));
            if (gap.isEmpty()) {
                return Optional.empty();
            }
            double share = (double) (stratum.referenceSize() + stratum.groupSize()) / people;
            difference += share * gap.get().difference();
            variance += share * share * gap.get().standardError() * gap.get().standardError();
        }
        double reach = Z * Math.sqrt(variance);
        var interval = new Range(difference - reach, difference + reach);
        return Optional.of(new StratifiedGap(difference, interval, filled.size(), people));
    }

    private static boolean few(long people, long minimum) {
        return people > 0 && people < minimum;
    }

    private static Sample require(@Nullable Sample sample) {
        return Objects.requireNonNull(sample);
    }
}
