package id.pendopo.survey.arithmetic;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * How far the respondents' own scores lie apart. A respondent's score is 25 times the mean of the
 * answers given, so that somebody who left two elements out weighs as much as anybody else.
 *
 * @param n number of respondents, 2 or more
 * @param mean mean score, 25 to 100
 * @param sd sample standard deviation (divisor n − 1), in points of that scale
 */
public record Spread(long n, double mean, double sd) {

    /**
     * @throws IllegalArgumentException if there are fewer than two respondents or the numbers are
     *     not finite
     */
    public Spread {
        if (n < 2 || !Double.isFinite(mean) || !Double.isFinite(sd) || sd < 0) {
            throw new IllegalArgumentException(
                    "No spread of n " + n + ", mean " + mean + ", sd " + sd);
        }
    }

    /** Exact up to the last square root; null with fewer than two responses. */
    public static @Nullable Spread of(Tally tally) {
        var n = tally.responses();
        if (n < 2) return null;
        var sum = BigFraction.ZERO;
        var sumOfSquares = BigFraction.ZERO;
        for (var row : tally.rows()) {
            var perAnswer = BigFraction.of(Score.PER_POINT, row.answered());
            sum = sum.add(perAnswer.multiply(row.sum()));
            sumOfSquares = sumOfSquares.add(perAnswer.pow(2).multiply(row.sumOfSquares()));
        }
        var mean = sum.divide(n);
        var variance = sumOfSquares.subtract(sum.multiply(mean)).divide(n - 1);
        return new Spread(n, mean.doubleValue(), Math.sqrt(variance.doubleValue()));
    }

    /** Standard error of the mean, without correction for a finite population. */
    public double standardError() {
        return sd / Math.sqrt(n);
    }
}
