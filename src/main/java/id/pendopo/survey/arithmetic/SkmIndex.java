package id.pendopo.survey.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The citizen satisfaction index of one survey and all that is published with it (Permenpan RB
 * 14/2017): 25 times the sum over the elements of mean answer times weight. Nothing is rounded
 * before it is shown. Null stands for a figure that cannot be known yet, never 0.
 *
 * @param weightMode how the elements were weighed
 * @param n number of valid responses
 * @param elements figures of each element, in the order of the instrument
 * @param ikm the index, 25 to 100 times the total weight; null while an element has no answer
 * @param withoutFee the same without the element {@link #FEE}, the others weighed in the same mode
 *     for their smaller number (eight weights of 0.13 make 1.04, so that this figure may lie above
 *     100 in {@link WeightMode#ROUNDED_0_11}); null without such an element or while another has no
 *     answer
 * @param spread how far the respondents' own scores lie apart; null when n &lt; 2
 * @param ci95 interval around the index; null when n &lt; 2 or there is no index
 * @param grades each letter the interval touches, from the lowest; empty without an interval
 * @param cronbachAlpha consistency of the complete responses; null when it is not defined
 * @param lowest the keys of the three elements with the lowest means, lowest first; of equal ones
 *     the earlier in the instrument; elements without an answer are left out
 */
public record SkmIndex(
        WeightMode weightMode,
        long n,
        List<ElementIndex> elements,
        @Nullable Score ikm,
        @Nullable Score withoutFee,
        @Nullable Spread spread,
        @Nullable Interval ci95,
        List<String> grades,
        @Nullable CronbachAlpha cronbachAlpha,
        List<String> lowest) {
    /** The element that everybody rates 4 where a service is free. */
    public static final String FEE = "BIAYA";

    private static final int LOWEST = 3;
    private static final int TOTAL_SCALE = 6;

    public SkmIndex {
        elements = List.copyOf(elements);
        grades = List.copyOf(grades);
        lowest = List.copyOf(lowest);
    }

    /** Computes everything anew; the same tally always gives the same figures. */
    public static SkmIndex of(Tally tally, WeightMode mode, GradeBands bands) {
        var ikm = index(tally.elements(), mode, bands);
        var spread = Spread.of(tally);
        var ci95 =
                ikm == null || spread == null
                        ? null
                        : interval(ikm, spread, mode.total(tally.elements().size()));
        return new SkmIndex(
                mode,
                tally.responses(),
                elements(tally, mode, bands),
                ikm,
                withoutFee(tally, mode, bands),
                spread,
                ci95,
                ci95 == null ? List.of() : bands.touchedBy(ci95),
                CronbachAlpha.of(tally),
                lowest(tally));
    }

    /** Nilai indeks, the sum of the weighted means (1 to 4), six decimals; null without index. */
    public @Nullable BigDecimal weightedTotal() {
        return ikm == null
                ? null
                : ikm.exact()
                        .divide(Score.PER_POINT)
                        .bigDecimalValue(TOTAL_SCALE, RoundingMode.HALF_UP);
    }

    /** What a comparison needs of this index; null when there is no interval. */
    public Change.@Nullable Measurement measurement() {
        if (ikm == null || spread == null) return null;
        var keys = elements.stream().map(ElementIndex::key).toList();
        var total = weightMode.total(keys.size()).doubleValue();
        return new Change.Measurement(
                weightMode, keys, ikm.exact().doubleValue(), spread.sd() * total, spread.n());
    }

    private static List<ElementIndex> elements(Tally tally, WeightMode mode, GradeBands bands) {
        var size = tally.elements().size();
        return tally.elements().stream()
                .map(element -> ElementIndex.of(element, mode.weight(size), bands))
                .toList();
    }

    private static @Nullable Score index(
            List<Tally.Element> elements, WeightMode mode, GradeBands bands) {
        if (elements.isEmpty() || elements.stream().anyMatch(each -> each.all().count() == 0)) {
            return null;
        }
        var means =
                elements.stream()
                        .map(element -> element.all().mean())
                        .reduce(BigFraction.ZERO, BigFraction::add);
        var weight = mode.weight(elements.size());
        return Score.of(means.multiply(weight).multiply(Score.PER_POINT), bands);
    }

    private static @Nullable Score withoutFee(Tally tally, WeightMode mode, GradeBands bands) {
        var others = tally.elements().stream().filter(each -> !each.key().equals(FEE)).toList();
        return others.size() == tally.elements().size() ? null : index(others, mode, bands);
    }

    /**
     * Student's interval from the respondents' scores around the published index, brought to the
     * scale of the rounded weights and cut off at the ends of that scale, beyond which no index can
     * lie. No correction for a finite population.
     */
    private static Interval interval(Score ikm, Spread spread, BigFraction totalWeight) {
        var total = totalWeight.doubleValue();
        var centre = ikm.exact().doubleValue();
        return Interval.around(centre, spread.standardError() * total, spread.n() - 1)
                .clampedTo(
                        totalWeight.multiply(Answers.WORST * Score.PER_POINT).doubleValue(),
                        totalWeight.multiply(Answers.BEST * Score.PER_POINT).doubleValue());
    }

    private static List<String> lowest(Tally tally) {
        return tally.elements().stream()
                .filter(element -> element.all().count() > 0)
                .sorted(Comparator.comparing(element -> element.all().mean()))
                .limit(LOWEST)
                .map(Tally.Element::key)
                .toList();
    }
}
