package id.pendopo.survey.arithmetic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A sheet on which responses are ticked off one by one, or crossed out again. Sheets add up; the
 * sum of all sheets of a survey is its {@link Tally}.
 */
public final class TallySheet {

    /**
     * Of each number of answers: how many responses, the sum of their totals and of the squares.
     */
    private static final int ROW = 3;

    private final int size;

    /** The rows, then the frequencies over all responses, then those over complete ones. */
    private final long[] numbers;

    private TallySheet(int size, long[] numbers) {
        this.size = size;
        this.numbers = numbers;
    }

    /** An empty sheet for so many elements. */
    public static TallySheet empty(int size) {
        return new TallySheet(size, new long[size * (ROW + 2 * Answers.BEST)]);
    }

    /**
     * The sheet with these numbers, as {@link #numbers()} gave them.
     *
     * @throws IllegalArgumentException if there are too many or too few
     */
    public static TallySheet of(int size, List<Long> numbers) {
        var sheet = empty(size);
        if (numbers.size() != sheet.numbers.length) {
            throw new IllegalArgumentException(numbers.size() + " numbers for " + size);
        }
        Arrays.setAll(sheet.numbers, numbers::get);
        return sheet;
    }

    /**
     * Ticks a response off.
     *
     * @throws IllegalArgumentException if it has no answer or belongs to another instrument
     */
    public void add(Answers answers) {
        count(answers, 1);
    }

    /** Crosses a response out that was ticked off before. */
    public void remove(Answers answers) {
        count(answers, -1);
    }

    /** Adds another sheet of the same elements. */
    public void add(TallySheet other) {
        if (other.size != size) {
            throw new IllegalArgumentException("Cannot add " + other.size + " to " + size);
        }
        Arrays.setAll(numbers, i -> numbers[i] + other.numbers[i]);
    }

    /** All that stands on the sheet, in a fixed order. */
    public List<Long> numbers() {
        return Arrays.stream(numbers).boxed().toList();
    }

    /** How many responses are ticked off. */
    public long responses() {
        return IntStream.range(0, size).mapToLong(i -> numbers[i * ROW]).sum();
    }

    /**
     * What the sheet says about these elements.
     *
     * @throws IllegalArgumentException if more was crossed out than ticked off
     */
    public Tally tally(List<String> keys) {
        var elements = new ArrayList<Tally.Element>();
        var rows = new ArrayList<Tally.Row>();
        for (int i = 0; i < size; i++) {
            var all = frequencies(i, false);
            elements.add(new Tally.Element(keys.get(i), all, frequencies(i, true)));
            int row = i * ROW;
            if (numbers[row] != 0) {
                rows.add(new Tally.Row(i + 1, numbers[row], numbers[row + 1], numbers[row + 2]));
            }
        }
        return new Tally(elements, rows);
    }

    private void count(Answers answers, int times) {
        int answered = answers.answered();
        if (answers.values().size() != size || answered == 0) {
            throw new IllegalArgumentException("Cannot count " + answers + " for " + size);
        }
        long total = answers.total();
        int row = (answered - 1) * ROW;
        numbers[row] += times;
        numbers[row + 1] += times * total;
        numbers[row + 2] += times * total * total;
        for (int i = 0; i < size; i++) {
            int value = answers.values().get(i);
            if (value == 0) {
                continue;
            }
            numbers[place(i, false) + value - 1] += times;
            if (answered == size) {
                numbers[place(i, true) + value - 1] += times;
            }
        }
    }

    private int place(int element, boolean complete) {
        return size * ROW + (complete ? size * Answers.BEST : 0) + element * Answers.BEST;
    }

    private Frequencies frequencies(int element, boolean complete) {
        int place = place(element, complete);
        return new Frequencies(
                numbers[place], numbers[place + 1], numbers[place + 2], numbers[place + 3]);
    }
}
