package id.pendopo.accessneed;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Intervals for figures without a formula, such as differences of medians: both groups are drawn
 * again and again from themselves (Efron 1979, Annals of Statistics 7, 1–26).
 *
 * @param seed kept with the result, so that everybody finds the same interval
 * @param replicates how often both groups are drawn
 */
public record Bootstrap(long seed, int replicates) {

    /**
     * 95 % percentile interval of first minus second. In each replicate the whole first group is
     * drawn, then the whole second.
     */
    public Range difference(double[] first, double[] second, ToDoubleFunction<double[]> statistic) {
        var random = new Random(seed);
        var differences = new double[replicates];
        var one = new double[first.length];
        var two = new double[second.length];
        for (int i = 0; i < replicates; i++) {
            draw(first, one, random);
            draw(second, two, random);
            differences[i] = statistic.applyAsDouble(one) - statistic.applyAsDouble(two);
        }
        Arrays.sort(differences);
        return new Range(
                Quantiles.ofSorted(differences, 0.025), Quantiles.ofSorted(differences, 0.975));
    }

    private static void draw(double[] from, double[] to, Random random) {
        for (int i = 0; i < to.length; i++) {
            to[i] = from[random.nextInt(from.length)];
        }
    }
}
