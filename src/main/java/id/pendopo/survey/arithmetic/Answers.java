package id.pendopo.survey.arithmetic;

import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What one respondent answered: a value from 1 (worst) to 4 (best) for each element in the order of
 * the instrument, or {@link #MISSING}.
 *
 * @param values one value for each element of the instrument
 */
public record Answers(List<Integer> values) {
    /** Stands where the respondent gave no answer. */
    public static final int MISSING = 0;

    public static final int WORST = 1;
    public static final int BEST = 4;

    /**
     * @throws IllegalArgumentException if a value is neither missing nor between 1 and 4
     */
    public Answers {
        values = List.copyOf(values);
        for (int value : values) {
            if (value != MISSING && (value < WORST || value > BEST)) {
                throw new IllegalArgumentException("Not an answer from 1 to 4: " + value);
            }
        }
    }

    /**
     * Puts answers given by key into the order of the instrument; elements not given are missing.
     *
     * @throws IllegalArgumentException if a key is not in the instrument or a value not 1 to 4
     */
    public static Answers of(List<String> elements, Map<String, Integer> given) {
        if (!elements.containsAll(given.keySet())) {
            throw new IllegalArgumentException(
                    "Answers to " + given.keySet() + ", but the instrument asks " + elements);
        }
        if (given.containsValue(MISSING)) {
            throw new IllegalArgumentException("Not an answer from 1 to 4: " + MISSING);
        }
        return new Answers(elements.stream().map(key -> given.getOrDefault(key, MISSING)).toList());
    }

    /** How many elements have an answer. */
    public int answered() {
        return (int) values.stream().filter(value -> value != MISSING).count();
    }

    /** The sum of the answers given. */
    public int total() {
        return values.stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether enough elements have an answer for the response to count (7 of 9 by default). */
    public boolean valid(int minimum) {
        return answered() >= minimum;
    }

    /** Whether each element has an answer. */
    public boolean complete() {
        return answered() == values.size();
    }

    /**
     * The respondent's own score from 25 to 100: 25 times the mean of the answers given.
     *
     * @throws IllegalStateException if nothing was answered
     */
    public BigFraction score() {
        if (answered() == 0) {
            throw new IllegalStateException("No score without an answer");
        }
        return BigFraction.of(Score.PER_POINT * total(), answered());
    }
}
