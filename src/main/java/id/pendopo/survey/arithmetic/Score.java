package id.pendopo.survey.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A value on the published scale of 25 to 100 with its letter.
 *
 * @param exact the value before any rounding
 * @param grade its letter, by the value rounded to two decimals
 */
public record Score(BigFraction exact, String grade) {
    /** One point of the four-point answer is 25 points of the published scale. */
    public static final int PER_POINT = 25;

    /** Decimals of a published value. */
    public static final int SCALE = 2;

    private static final int EXACT_SCALE = 6;

    public static Score of(BigFraction exact, GradeBands bands) {
        return new Score(exact, bands.grade(exact.bigDecimalValue(SCALE, RoundingMode.HALF_UP)));
    }

    /** The value as published: two decimals, rounded half up. */
    public BigDecimal rounded() {
        return exact.bigDecimalValue(SCALE, RoundingMode.HALF_UP);
    }

    /** The value with six decimals, for those who check the arithmetic: {@code "81.746032"}. */
    public String text() {
        return exact.bigDecimalValue(EXACT_SCALE, RoundingMode.HALF_UP).toPlainString();
    }
}
