package id.pendopo.bench;

import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;

/** Whether two samples have the same mean, with variances of their own (Welch, 1947). */
final class Welch {

    private Welch() {}

    /** A sample as far as the test needs it. */
    record Sample(int count, double mean, double variance) {

        static Sample of(List<Double> values) {
            double mean = values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
            double squares = values.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum();
            return new Sample(values.size(), mean, squares / (values.size() - 1));
        }

        private double error() {
            return variance / count;
        }
    }

    /**
     * @param p how often samples of one and the same kind lie at least as far apart
     */
    record Result(double t, double freedom, double p) {}

    static Result test(Sample one, Sample other) {
        double sum = one.error() + other.error();
        double t = (one.mean() - other.mean()) / Math.sqrt(sum);
        double freedom =
                sum
                        * sum
                        / (one.error() * one.error() / (one.count() - 1)
                                + other.error() * other.error() / (other.count() - 1));
        double p = 2 * TDistribution.of(freedom).survivalProbability(Math.abs(t));
        return new Result(t, freedom, p);
    }
}
