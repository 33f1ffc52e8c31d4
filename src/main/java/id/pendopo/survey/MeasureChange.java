package id.pendopo.survey;

import id.pendopo.survey.arithmetic.Answers;
import id.pendopo.survey.arithmetic.Change;
import id.pendopo.survey.arithmetic.Change.Compared;
import id.pendopo.survey.arithmetic.Change.Measurement;
import id.pendopo.survey.arithmetic.Change.NotComparable;
import id.pendopo.survey.arithmetic.ElementIndex;
import id.pendopo.survey.arithmetic.Score;
import id.pendopo.survey.arithmetic.WeightMode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a measure did between two results, and what may be said of the difference. */
final class MeasureChange {

    private static final int DECIMALS = 2;

    private MeasureChange() {}

    /** Empty when one of them does not know it. */
    static Optional<Measures.Moved> between(Result.Past before, Result.Past after, String measure) {
        var from = figure(before, measure);
        var to = figure(after, measure);
        return from.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : Optional.of(moved(from.get(), to.get()));
    }

    /**
     * A value with what its comparison needs.
     *
     * @param measurement null when it has too few answers
     */
    private record Figure(BigDecimal value, long n, @Nullable Measurement measurement) {}

    private static Optional<Figure> figure(Result.Past past, String measure) {
        var index = past.index();
        if (measure.equals(Measures.INDEX)) {
            var ikm = index.ikm();
            return ikm == null
                    ? Optional.empty()
                    : Optional.of(new Figure(ikm.rounded(), index.n(), index.measurement()));
        }
        var keys = index.elements().stream().map(ElementIndex::key).toList();
        return index.elements().stream()
                .filter(element -> element.key().equals(measure) && element.figures() != null)
                .map(element -> element(element, keys))
                .findFirst();
    }

    /** The value of an element is never weighted, so that any two weights are alike here. */
    private static Figure element(ElementIndex element, List<String> keys) {
        var value = Objects.requireNonNull(element.figures()).value();
        long n = element.n();
        if (n < 2) {
            return new Figure(value, n, null);
        }
        double mean = (double) element.sum() / n;
        double variance = (element.frequencies().sumOfSquares() - n * mean * mean) / (n - 1);
        double sd = Math.sqrt(Math.max(0, variance)) * Score.PER_POINT;
        var measurement = new Measurement(WeightMode.EXACT, keys, mean * Score.PER_POINT, sd, n);
        return new Figure(value, n, measurement);
    }

    private static Measures.Moved moved(Figure before, Figure after) {
        return switch (Change.between(after.measurement(), before.measurement())) {
            case Compared compared ->
                    moved(
                            before,
                            after,
                            end(compared.interval().low()),
                            end(compared.interval().high()),
                            compared.direction().name());
            case NotComparable(var obstacle) -> moved(before, after, null, null, obstacle.name());
        };
    }

    private static Measures.Moved moved(
            Figure before,
            Figure after,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            String verdict) {
        return new Measures.Moved(before.value, before.n, after.value, after.n, low, high, verdict);
    }

    /** No difference can be larger than the scale. */
    private static BigDecimal end(double end) {
        double most = (Answers.BEST - Answers.WORST) * (double) Score.PER_POINT;
        return BigDecimal.valueOf(Math.clamp(end, -most, most))
                .setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
