package id.pendopo.survey.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * One column of the processing table that the regulation asks for (Permenpan RB 14/2017).
 *
 * @param key stable name of the element
 * @param frequencies how often 1, 2, 3 and 4 were answered
 * @param figures what follows from them; null if nobody answered
 */
public record ElementIndex(String key, Frequencies frequencies, @Nullable Figures figures) {

    /**
     * The mean answer of an element (NRR) and what is derived from it.
     *
     * @param mean exact mean, 1 to 4
     * @param weight the element's weight
     * @param score the mean times 25, never weighted, with its letter
     */
    public record Figures(BigFraction mean, BigFraction weight, Score score) {
        private static final int SCALE = 4;

        /** NRR, four decimals. */
        public BigDecimal nrr() {
            return mean.bigDecimalValue(SCALE, RoundingMode.HALF_UP);
        }

        /** NRR tertimbang, four decimals. */
        public BigDecimal weighted() {
            return mean.multiply(weight).bigDecimalValue(SCALE, RoundingMode.HALF_UP);
        }

        /** NRR times 25, two decimals. */
        public BigDecimal value() {
            return score.rounded();
        }

        public String grade() {
            return score.grade();
        }
    }

    public static ElementIndex of(Tally.Element element, BigFraction weight, GradeBands bands) {
        var answers = element.all();
        if (answers.count() == 0) return new ElementIndex(element.key(), answers, null);
        var mean = answers.mean();
        var score = Score.of(mean.multiply(Score.PER_POINT), bands);
        return new ElementIndex(element.key(), answers, new Figures(mean, weight, score));
    }

    /** Number of answers. */
    public long n() {
        return frequencies.count();
    }

    /** Sum of the answers. */
    public long sum() {
        return frequencies.sum();
    }

    /**
     * Student's interval around the value of this element alone, cut off at the ends of the scale;
     * null with fewer than two answers.
     */
    public @Nullable Interval interval() {
        if (n() < 2) return null;
        var n = (double) n();
        var mean = sum() / n;
        var variance = (frequencies.sumOfSquares() - n * mean * mean) / (n - 1);
        var error = Math.sqrt(Math.max(0, variance) / n) * Score.PER_POINT;
        return Interval.around(mean * Score.PER_POINT, error, n - 1)
                .clampedTo(Answers.WORST * Score.PER_POINT, Answers.BEST * Score.PER_POINT);
    }
}
