package id.pendopo.survey.arithmetic;

import java.math.RoundingMode;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Where to begin: each element by how much it matters to respondents and how well it is done, cut
 * at the mean of either (importance-performance analysis: Martilla and James, “Importance-
 * Performance Analysis”, Journal of Marketing 41(1), 1977, 77-79).
 *
 * @param places those elements that were rated in both ways, in their order
 */
public record Priorities(List<Place> places) {

    /** One element. */
    public record Rating(String key, Frequencies importance, Frequencies performance) {
        private boolean known() {
            return importance.count() > 0 && performance.count() > 0;
        }
    }

    /**
     * Where an element stands.
     *
     * @param importance exact mean, 1 to 4
     * @param performance exact mean, 1 to 4
     */
    public record Place(
            String key, BigFraction importance, BigFraction performance, Quadrant quadrant) {

        /** What is missing from what is wished for: importance less performance, two decimals. */
        public java.math.BigDecimal gap() {
            return importance.subtract(performance).bigDecimalValue(2, RoundingMode.HALF_UP);
        }
    }

    /** What the place suggests. */
    public enum Quadrant {
        /** Matters more than most and is done worse than most: begin here. */
        CONCENTRATE,
        /** Matters more than most and is done better. */
        KEEP_UP,
        /** Matters less and is done worse. */
        LOW_PRIORITY,
        /** Matters less and is done better. */
        OVERDONE
    }

    public Priorities {
        places = List.copyOf(places);
    }

    /** Elements that nobody rated in one of the two ways have no place. */
    public static Priorities of(List<Rating> ratings) {
        var known = ratings.stream().filter(Rating::known).toList();
        if (known.isEmpty()) return new Priorities(List.of());
        var importance = mean(known.stream().map(one -> one.importance().mean()).toList());
        var performance = mean(known.stream().map(one -> one.performance().mean()).toList());
        return new Priorities(
                known.stream().map(one -> place(one, importance, performance)).toList());
    }

    /** The mean importance at which elements are parted; null without a place. */
    public @Nullable BigFraction importance() {
        return places.isEmpty() ? null : mean(places.stream().map(Place::importance).toList());
    }

    /** The mean performance at which elements are parted; null without a place. */
    public @Nullable BigFraction performance() {
        return places.isEmpty() ? null : mean(places.stream().map(Place::performance).toList());
    }

    private static Place place(Rating rating, BigFraction importance, BigFraction performance) {
        var matters = rating.importance().mean();
        var done = rating.performance().mean();
        boolean more = matters.compareTo(importance) >= 0;
        boolean better = done.compareTo(performance) >= 0;
        var quadrant =
                more
                        ? better ? Quadrant.KEEP_UP : Quadrant.CONCENTRATE
                        : better ? Quadrant.OVERDONE : Quadrant.LOW_PRIORITY;
        return new Place(rating.key(), matters, done, quadrant);
    }

    private static BigFraction mean(List<BigFraction> values) {
        return values.stream().reduce(BigFraction.ZERO, BigFraction::add).divide(values.size());
    }
}
