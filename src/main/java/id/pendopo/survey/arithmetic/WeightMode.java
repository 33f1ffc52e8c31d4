package id.pendopo.survey.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How much one element counts in the index: the exact share 1/x, or that share as older series
 * print it, rounded before it is used.
 *
 * <p>Permenpan RB 14/2017 prints 0,11 for nine elements. Nine times 0.11 is 0.99, so a rounded
 * series ends at 99 instead of 100 and must never be compared with an exact one.
 */
public enum WeightMode {
    /** 1/x, never rounded. */
    EXACT,
    /** 1/x rounded half up to two decimals: 0.11 for nine elements, 0.13 for eight. */
    ROUNDED_0_11,
    /** 1/x rounded half up to three decimals: 0.111 for nine elements, 0.125 for eight. */
    ROUNDED_0_111;

    /**
     * The weight of each of {@code elements} elements, without unit.
     *
     * @throws IllegalArgumentException if there is no element to weigh
     */
    public BigFraction weight(int elements) {
        if (elements < 1) {
            throw new IllegalArgumentException("No weight for " + elements + " elements");
        }
        return switch (this) {
            case EXACT -> BigFraction.of(1, elements);
            case ROUNDED_0_11 -> rounded(elements, 2);
            case ROUNDED_0_111 -> rounded(elements, 3);
        };
    }

    /** All weights together: 1 when exact, 0.99 for nine elements of 0.11. */
    public BigFraction total(int elements) {
        return weight(elements).multiply(elements);
    }

    private static BigFraction rounded(int elements, int scale) {
        var weight =
                BigDecimal.ONE.divide(BigDecimal.valueOf(elements), scale, RoundingMode.HALF_UP);
        return BigFraction.of(weight.unscaledValue(), BigDecimal.TEN.pow(scale).toBigInteger());
    }
}
