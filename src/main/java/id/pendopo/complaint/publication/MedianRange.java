package id.pendopo.complaint.publication;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * The 95 % interval of a median, without a word on how the values are spread: the values of two
 * ranks, between which the median lies unless too many or too few of them are below it (order
 * statistics; David and Nagaraja 2003, Order Statistics, section 7.1).
 */
record MedianRange(int low, int high) {

    private static final double TAIL = 0.025;

    /**
     * The interval; empty for fewer than six values, which can't give one.
     *
     * @param counted how often each value came
     */
    static Optional<MedianRange> of(Map<Integer, Long> counted) {
        long n = counted.values().stream().mapToLong(Long::longValue).sum();
        if (n == 0) {
            return Optional.empty();
        }
        int rank =
                BinomialDistribution.of(Math.toIntExact(n), 0.5).inverseCumulativeProbability(TAIL);
        return rank == 0
                ? Optional.empty()
                : Optional.of(new MedianRange(at(rank, counted), at(n + 1 - rank, counted)));
    }

    /** The value of this rank, counted from 1. */
    private static int at(long rank, Map<Integer, Long> counted) {
        long passed = 0;
        for (var value : new TreeMap<>(counted).entrySet()) {
            passed += value.getValue();
            if (passed >= rank) {
                return value.getKey();
            }
        }
        throw new IllegalStateException("There is no rank " + rank);
    }
}
