package id.pendopo.survey.arithmetic;

import static id.pendopo.survey.arithmetic.WorkedExample.BANDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of a tally against the textbook formulas, applied to the single responses. */
class SkmIndexAgainstRowsTests {
    private static final int ROUNDS = 60;

    @ParameterizedTest
    @CsvSource({"9, 7", "8, 6", "10, 8", "11, 7", "2, 1"})
    void aTallyKnowsAllThatTheResponsesKnow(int size, int minimum) {
        var random = new Random(20_170_014L + size);
        var keys = IntStream.range(0, size).mapToObj(i -> i == 3 ? "BIAYA" : "E" + i).toList();
        for (int round = 0; round < ROUNDS; round++) {
            var rows = responses(random, size, minimum, 20 + random.nextInt(180));
            for (var mode : WeightMode.values()) {
                compare(SkmIndex.of(Tally.of(keys, rows), mode, BANDS), rows, size);
            }
        }
    }

    private static void compare(SkmIndex index, List<Answers> rows, int size) {
        var weight = index.weightMode().weight(size).doubleValue();
        var means = IntStream.range(0, size).mapToDouble(i -> mean(column(rows, i))).toArray();
        var ikm = 25 * weight * DoubleStream.of(means).sum();
        var scores = rows.stream().mapToDouble(SkmIndexAgainstRowsTests::score).toArray();
        var error = Math.sqrt(variance(scores) / scores.length);

        assertThat(index.n()).isEqualTo(rows.size());
        assertThat(index.ikm().exact().doubleValue()).isEqualTo(ikm, within(1e-9));
        assertThat(index.spread().mean()).isEqualTo(mean(scores), within(1e-9));
        assertThat(index.spread().sd()).isEqualTo(Math.sqrt(variance(scores)), within(1e-9));
        assertThat(index.spread().standardError()).isEqualTo(error, within(1e-9));
        for (int i = 0; i < size; i++) {
            var mean = index.elements().get(i).figures().mean().doubleValue();
            assertThat(mean).isEqualTo(means[i], within(1e-12));
        }

        var complete = rows.stream().filter(Answers::complete).toList();
        if (complete.size() < 2) return;
        var totals = complete.stream().mapToDouble(Answers::total).toArray();
        var ofElements =
                IntStream.range(0, size).mapToDouble(i -> variance(column(complete, i))).sum();
        var alpha = size / (size - 1.0) * (1 - ofElements / variance(totals));
        assertThat(index.cronbachAlpha().exact().doubleValue()).isEqualTo(alpha, within(1e-9));
    }

    private static List<Answers> responses(Random random, int size, int minimum, int count) {
        var rows = new ArrayList<Answers>();
        while (rows.size() < count) {
            var mood = random.nextGaussian();
            var row = new ArrayList<Integer>();
            for (int i = 0; i < size; i++) {
                var answer = (int) Math.round(3 + mood * 0.6 + random.nextGaussian() * 0.6);
                row.add(random.nextInt(12) == 0 ? Answers.MISSING : Math.clamp(answer, 1, 4));
            }
            var answers = new Answers(row);
            if (answers.valid(minimum)) rows.add(answers);
        }
        return rows;
    }

    private static double[] column(List<Answers> rows, int element) {
        return rows.stream()
                .mapToDouble(row -> row.values().get(element))
                .filter(value -> value > 0)
                .toArray();
    }

    private static double score(Answers row) {
        return 25
                * row.values().stream()
                        .filter(value -> value > 0)
                        .mapToInt(Integer::intValue)
                        .average()
                        .orElseThrow();
    }

    private static double mean(double[] values) {
        return DoubleStream.of(values).average().orElseThrow();
    }

    private static double variance(double[] values) {
        var mean = mean(values);
        var squares = DoubleStream.of(values).map(value -> (value - mean) * (value - mean)).sum();
        return squares / (values.length - 1);
    }
}
