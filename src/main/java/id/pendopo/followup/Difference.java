package id.pendopo.followup;

import id.pendopo.complaint.HandlingMeasures.Measured;
import id.pendopo.survey.Measures;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What may be said of the difference of two measures that bring their own intervals: the distances
 * of the ends from the values are joined as errors are (for shares Newcombe 1998, Statistics in
 * Medicine 17, 873–890, method 10; in general Zou and Donner 2008, ibid. 27, 1693–1702).
 */
final class Difference {

    private static final int DECIMALS = 2;

    private Difference() {}

    /** After minus before; a move is only claimed when its 95 % interval excludes 0. */
    static Measures.Moved between(Measured before, Measured after) {
        double difference = after.value() - before.value();
        double low =
                difference
                        - Math.hypot(after.value() - after.low(), before.high() - before.value());
        double high =
                difference
                        + Math.hypot(after.high() - after.value(), before.value() - before.low());
        return new Measures.Moved(
                rounded(before.value()),
                before.n(),
                rounded(after.value()),
                after.n(),
                rounded(low),
                rounded(high),
                low > 0 ? "UP" : high < 0 ? "DOWN" : "UNCHANGED");
    }

    private static BigDecimal rounded(double number) {
        return BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
