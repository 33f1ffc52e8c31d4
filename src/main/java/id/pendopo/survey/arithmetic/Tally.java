package id.pendopo.survey.arithmetic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * All that has to be kept of the valid responses to compute each figure of a survey exactly: its
 * size does not depend on the number of responses, and two tallies can be added.
 *
 * @param elements one row for each element, in the order of the instrument
 * @param rows one row for each number of answers that occurs, ascending
 */
public record Tally(List<Element> elements, List<Row> rows) {

    /**
     * How an element was answered.
     *
     * @param key stable name of the element, such as {@code WAKTU}
     * @param all over all valid responses
     * @param complete over those responses only that answer every element
     */
    public record Element(String key, Frequencies all, Frequencies complete) {
        public Element plus(Element other) {
            return new Element(key, all.plus(other.all), complete.plus(other.complete));
        }

        private boolean fits(long responses, long completeResponses) {
            return all.count() <= responses
                    && complete.count() == completeResponses
                    && complete.within(all);
        }
    }

    /**
     * The responses that answer the same number of elements.
     *
     * @param answered how many elements they answer, from 1
     * @param responses how many responses there are
     * @param sum the sum of their totals, a total being the sum of one response's answers
     * @param sumOfSquares the sum of the squares of their totals
     */
    public record Row(int answered, long responses, long sum, long sumOfSquares) {
        public Row plus(Row other) {
            return new Row(
                    answered,
                    responses + other.responses,
                    sum + other.sum,
                    sumOfSquares + other.sumOfSquares);
        }
    }

    /**
     * @throws IllegalArgumentException if a key occurs twice or the numbers contradict each other
     */
    public Tally {
        elements = List.copyOf(elements);
        rows = List.copyOf(rows);
        if (new HashSet<>(keys(elements)).size() != elements.size()) {
            throw new IllegalArgumentException("An element occurs twice: " + keys(elements));
        }
        requireAscending(rows, elements.size());
        requireAgreement(elements, rows);
    }

    /** The tally of no response at all. */
    public static Tally empty(List<String> keys) {
        return of(keys, List.of());
    }

    /**
     * Counts responses. Which of them are valid has been decided before, see {@link
     * Answers#valid(int)}.
     *
     * @param keys the elements in the order of the instrument
     * @throws IllegalArgumentException if a response has no answer or belongs to another instrument
     */
    public static Tally of(List<String> keys, Iterable<Answers> responses) {
        var size = keys.size();
        var all = new long[size][Answers.BEST + 1];
        var complete = new long[size][Answers.BEST + 1];
        var rows = new TreeMap<Integer, Row>();
        for (var answers : responses) {
            var answered = answers.answered();
            if (answers.values().size() != size || answered == 0) {
                throw new IllegalArgumentException("Cannot count " + answers + " for " + keys);
            }
            for (int i = 0; i < size; i++) {
                all[i][answers.values().get(i)]++;
                if (answered == size) complete[i][answers.values().get(i)]++;
            }
            long total = answers.total();
            rows.merge(answered, new Row(answered, 1, total, total * total), Row::plus);
        }
        var elements = new ArrayList<Element>();
        for (int i = 0; i < size; i++) {
            elements.add(new Element(keys.get(i), frequencies(all[i]), frequencies(complete[i])));
        }
        return new Tally(elements, List.copyOf(rows.values()));
    }

    /** This tally with one response more. */
    public Tally plus(Answers answers) {
        return merge(of(keys(), List.of(answers)));
    }

    /**
     * The tally of both sets of responses together.
     *
     * @throws IllegalArgumentException if the other has other elements or another order of them
     */
    public Tally merge(Tally other) {
        if (!keys().equals(other.keys())) {
            throw new IllegalArgumentException("Cannot add " + other.keys() + " to " + keys());
        }
        var sums = new ArrayList<Element>();
        for (int i = 0; i < elements.size(); i++) {
            sums.add(elements.get(i).plus(other.elements.get(i)));
        }
        var merged = new TreeMap<Integer, Row>();
        rows.forEach(row -> merged.put(row.answered(), row));
        other.rows.forEach(row -> merged.merge(row.answered(), row, Row::plus));
        return new Tally(sums, List.copyOf(merged.values()));
    }

    /** The elements in the order of the instrument. */
    public List<String> keys() {
        return keys(elements);
    }

    /** n: the number of responses. */
    public long responses() {
        return rows.stream().mapToLong(Row::responses).sum();
    }

    /** The responses that answer every element. */
    public Row complete() {
        return complete(rows, elements.size());
    }

    private static List<String> keys(List<Element> elements) {
        return elements.stream().map(Element::key).toList();
    }

    private static Frequencies frequencies(long[] counts) {
        return new Frequencies(counts[1], counts[2], counts[3], counts[4]);
    }

    private static void requireAscending(List<Row> rows, int size) {
        var previous = 0;
        for (var row : rows) {
            if (row.answered() <= previous || row.answered() > size || row.responses() < 1) {
                throw new IllegalArgumentException("Rows out of order or empty: " + rows);
            }
            previous = row.answered();
        }
    }

    private static void requireAgreement(List<Element> elements, List<Row> rows) {
        var answers = rows.stream().mapToLong(row -> row.answered() * row.responses()).sum();
        var total = rows.stream().mapToLong(Row::sum).sum();
        var responses = rows.stream().mapToLong(Row::responses).sum();
        var complete = complete(rows, elements.size());
        if (answers != sum(elements, element -> element.all().count())
                || total != sum(elements, element -> element.all().sum())
                || complete.sum() != sum(elements, element -> element.complete().sum())
                || !elements.stream().allMatch(e -> e.fits(responses, complete.responses()))) {
            throw new IllegalArgumentException("A tally contradicts itself: " + elements + rows);
        }
    }

    private static long sum(List<Element> elements, ToLongFunction<Element> number) {
        return elements.stream().mapToLong(number).sum();
    }

    private static Row complete(List<Row> rows, int size) {
        return rows.stream()
                .filter(row -> row.answered() == size)
                .findFirst()
                .orElse(new Row(size, 0, 0, 0));
    }
}
