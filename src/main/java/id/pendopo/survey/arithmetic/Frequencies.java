package id.pendopo.survey.arithmetic;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** How many respondents gave an element each of the answers 1 to 4. */
public record Frequencies(long ones, long twos, long threes, long fours) {
    public static final Frequencies NONE = new Frequencies(0, 0, 0, 0);

    /**
     * @throws IllegalArgumentException if a count is negative
     */
    public Frequencies {
        if (ones < 0 || twos < 0 || threes < 0 || fours < 0) {
            throw new IllegalArgumentException("A frequency is negative");
        }
    }

    /**
     * From how often 1, 2, 3 and 4 were answered; an empty list stands for nobody.
     *
     * @throws IllegalArgumentException if there are neither none nor four counts
     */
    public static Frequencies of(List<Long> counts) {
        if (counts.isEmpty()) return NONE;
        if (counts.size() != Answers.BEST) {
            throw new IllegalArgumentException("Not four counts: " + counts);
        }
        return new Frequencies(counts.get(0), counts.get(1), counts.get(2), counts.get(3));
    }

    /** n: the number of answers. */
    public long count() {
        return ones + twos + threes + fours;
    }

    public long sum() {
        return ones + 2 * twos + 3 * threes + 4 * fours;
    }

    public long sumOfSquares() {
        return ones + 4 * twos + 9 * threes + 16 * fours;
    }

    /**
     * NRR (nilai rata-rata, Permenpan RB 14/2017): the exact mean answer, 1 to 4.
     *
     * @throws IllegalStateException if nobody answered
     */
    public BigFraction mean() {
        if (count() == 0) {
            throw new IllegalStateException("No mean without an answer");
        }
        return BigFraction.of(sum(), count());
    }

    public Frequencies plus(Frequencies other) {
        return new Frequencies(
                ones + other.ones, twos + other.twos, threes + other.threes, fours + other.fours);
    }

    /** Whether no count is above that of the other. */
    public boolean within(Frequencies other) {
        return ones <= other.ones
                && twos <= other.twos
                && threes <= other.threes
                && fours <= other.fours;
    }

    /** The counts of 1, 2, 3 and 4, in this order. */
    public List<Long> toList() {
        return List.of(ones, twos, threes, fours);
    }
}
