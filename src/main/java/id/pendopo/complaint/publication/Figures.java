package id.pendopo.complaint.publication;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the cases of a unit, or of a class, came to.
 *
 * @param decided answered, or their last day is over
 * @param inTime of these, answered before a limit was missed
 * @param silent ended because the reporter said nothing
 * @param returns how often cases went back to the desk
 * @param stars the sum of all ratings
 * @param days how many cases had their first answer after so many working days
 */
record Figures(
        long received,
        long decided,
        long inTime,
        long contested,
        long reopened,
        long silent,
        long returns,
        long rated,
        long stars,
        Map<Integer, Long> days) {

    /** Under so many a share, a median or a mean says more of persons than of the work. */
    static final long FEWEST = 5;

    static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, Map.of());

    /** So many first answers after so many working days. */
    static Figures answered(int days, long cases) {
        return new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, Map.of(days, cases));
    }

    Figures plus(Figures other) {
        var together = new TreeMap<>(days);
        other.days.forEach((day, many) -> together.merge(day, many, Long::sum));
        return new Figures(
                received + other.received,
                decided + other.decided,
                inTime + other.inTime,
                contested + other.contested,
                reopened + other.reopened,
                silent + other.silent,
                returns + other.returns,
                rated + other.rated,
                stars + other.stars,
                Map.copyOf(together));
    }

    /** Of a hundred; null where too few are decided. */
    @Nullable Long inTimeOfHundred() {
        return decided < FEWEST ? null : Math.round(100.0 * inTime / decided);
    }

    /** Half of the first answers came within so many working days; null where there are few. */
    @Nullable Integer median() {
        long many = days.values().stream().mapToLong(Long::longValue).sum();
        if (many < FEWEST) {
            return null;
        }
        long passed = 0;
        for (var day : new TreeMap<>(days).entrySet()) {
            passed += day.getValue();
            if (2 * passed >= many) {
                return day.getKey();
            }
        }
        throw new IllegalStateException("A median lies among its values");
    }

    /** Mean of the ratings in tenths; null where few rated. */
    @Nullable Double satisfaction() {
        return rated < FEWEST ? null : Math.round(10.0 * stars / rated) / 10.0;
    }
}
