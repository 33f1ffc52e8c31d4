package id.pendopo.survey.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * How consistently the elements measure one thing (Cronbach 1951, Psychometrika 16, 297–334): x/(x
 * − 1) · (1 − sum of the elements' variances / variance of the totals). At most 1, negative when
 * the elements contradict each other. Only responses that answer every element count.
 *
 * @param exact the coefficient before any rounding
 */
public record CronbachAlpha(BigFraction exact) {
    private static final int SCALE = 3;

    /** Null with fewer than two elements or complete responses, or when all totals are equal. */
    public static @Nullable CronbachAlpha of(Tally tally) {
        var size = tally.elements().size();
        var complete = tally.complete();
        var n = complete.responses();
        var ofTotals = scatter(n, complete.sum(), complete.sumOfSquares());
        if (size < 2 || n < 2 || ofTotals.isZero()) return null;

        var ofElements = BigFraction.ZERO;
        for (var element : tally.elements()) {
            var answers = element.complete();
            ofElements = ofElements.add(scatter(n, answers.sum(), answers.sumOfSquares()));
        }
        var shared = BigFraction.ONE.subtract(ofElements.divide(ofTotals));
        return new CronbachAlpha(shared.multiply(BigFraction.of(size, size - 1)));
    }

    /** Rounded half up to three decimals. */
    public BigDecimal rounded() {
        return exact.bigDecimalValue(SCALE, RoundingMode.HALF_UP);
    }

    /** The variance times n(n − 1); the factor is the same everywhere and cancels out. */
    private static BigFraction scatter(long n, long sum, long sumOfSquares) {
        var square = BigFraction.of(sum).multiply(sum);
        return BigFraction.of(sumOfSquares).multiply(n).subtract(square);
    }
}
