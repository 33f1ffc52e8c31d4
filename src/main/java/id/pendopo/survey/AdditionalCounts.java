package id.pendopo.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** How often each answer was given to the questions that stand beside the index. */
final class AdditionalCounts {

    private final long[][] counts;

    /** No answer yet to any of these. */
    AdditionalCounts(List<Question> questions) {
        this.counts = new long[questions.size()][];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = new long[questions.get(i).labels().size()];
        }
    }

    /**
     * Counts what one respondent answered, or takes it back with -1.
     *
     * @param answers in the order of the questions, 0 where there is none; those at the end that
     *     are missing were not asked
     */
    void add(List<Integer> answers, long times) {
        for (int i = 0; i < answers.size(); i++) {
            int answer = answers.get(i);
            if (answer > 0) {
                counts[i][answer - 1] += times;
            }
        }
    }

    /** Adds what {@link #numbers} gave. */
    void add(List<List<Long>> numbers) {
        for (int i = 0; i < numbers.size(); i++) {
            for (int j = 0; j < numbers.get(i).size(); j++) {
                counts[i][j] += numbers.get(i).get(j);
            }
        }
    }

    /** A row for each question, how often each of its answers was given. */
    List<List<Long>> numbers() {
        var numbers = new ArrayList<List<Long>>();
        for (var row : counts) {
            numbers.add(LongStream.of(row).boxed().toList());
        }
        return List.copyOf(numbers);
    }

    /** The same by the keys of the questions. */
    SortedMap<String, List<Long>> byKey(List<Question> questions) {
        var map = new TreeMap<String, List<Long>>();
        var numbers = numbers();
        for (int i = 0; i < questions.size(); i++) {
            map.put(questions.get(i).key(), numbers.get(i));
        }
        return map;
    }
}
