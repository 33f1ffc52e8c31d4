package id.pendopo.complaint.publication;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells where cases happened so that nobody stands out: a village only where at least five cases
 * are told to be in it, else its district, else its regency, else nothing. A position is told only
 * with its village, and of anonymous cases on a grid of 100 metres. What was told before is known,
 * and limits what may be told next.
 */
final class Coarsening {

    /** At least so many cases share a place. */
    static final int FEWEST = 5;

    /** Length of the codes of districts. */
    static final int DISTRICT = 8;

    /** Length of the codes of villages. */
    private static final int VILLAGE = 13;

    /** Lengths of the codes of villages, districts and regencies. */
    private static final List<Integer> LEVELS = List.of(VILLAGE, DISTRICT, 5);

    private static final double METRES_OF_A_DEGREE = 111_320;
    private static final double GRID = 100;
    private static final double EXACT = 10_000;

    private Coarsening() {}

    /** The places as they may be told, in the order of the cases. */
    static List<OpenRow.Where> of(List<OpenRow> rows, Places places) {
        return rows.stream()
                .map(
                        row ->
                                where(
                                        row.where(),
                                        row.anonymous(),
                                        places.of(row.code(), row.where().region())))
                .toList();
    }

    /**
     * Which villages, districts and regencies may be told. Files of earlier weeks are known, so two
     * things never happen: cases of a place that was told are not counted in a wider one, where the
     * others would stand out, and no village is taken out of a told district that leaves few
     * behind.
     *
     * @param cases how many count in each region as it was given
     * @param ever places that were told before
     */
    static Set<String> places(Map<String, Integer> cases, Set<String> ever) {
        var told = new HashSet<String>();
        var left = new HashMap<>(cases);
        for (int length : LEVELS) {
            var many = many(left, length);
            if (length == VILLAGE) {
                many.removeAll(leavingFew(left, many, ever));
            }
            told.addAll(many);
            left.keySet()
                    .removeIf(
                            region -> {
                                var place = cut(region, length);
                                return place != null
                                        && (many.contains(place) || ever.contains(place));
                            });
        }
        return told;
    }

    /**
     * What is told instead of a region; null when nothing is.
     *
     * @param places which are told
     * @param ever these, and those that were told before
     */
    static @Nullable String told(String region, Set<String> places, Set<String> ever) {
        for (int length : LEVELS) {
            var place = cut(region, length);
            if (place != null && (places.contains(place) || ever.contains(place))) {
                return places.contains(place) ? place : null;
            }
        }
        return null;
    }

    /** Places of a level in which enough cases lie. */
    private static Set<String> many(Map<String, Integer> cases, int length) {
        var sums = new HashMap<String, Integer>();
        cases.forEach((region, number) -> add(sums, cut(region, length), number));
        sums.values().removeIf(number -> number < FEWEST);
        return new HashSet<>(sums.keySet());
    }

    /** Villages not told before whose district was, and would keep some cases, but few. */
    private static Set<String> leavingFew(
            Map<String, Integer> cases, Set<String> villages, Set<String> ever) {
        var rest = new HashMap<String, Integer>();
        cases.forEach(
                (region, number) -> {
                    var village = cut(region, VILLAGE);
                    if (village == null || !villages.contains(village) && !ever.contains(village)) {
                        add(rest, cut(region, DISTRICT), number);
                    }
                });
        return villages.stream()
                .filter(one -> !ever.contains(one))
                .filter(
                        one -> {
                            var district = one.substring(0, DISTRICT);
                            int few = rest.getOrDefault(district, 0);
                            return ever.contains(district) && few > 0 && few < FEWEST;
                        })
                .collect(Collectors.toSet());
    }

    private static void add(Map<String, Integer> sums, @Nullable String place, int number) {
        if (place != null) {
            sums.merge(place, number, Integer::sum);
        }
    }

    private static @Nullable String cut(String region, int length) {
        return region.length() < length ? null : region.substring(0, length);
    }

    /**
     * A place as it may be told.
     *
     * @param region that is told
     */
    static OpenRow.Where where(OpenRow.Where exact, boolean anonymous, @Nullable String region) {
        var lat = exact.lat();
        var lon = exact.lon();
        if (region == null || region.length() < VILLAGE || lat == null || lon == null) {
            return new OpenRow.Where(region, null, null);
        }
        return anonymous
                ? snapped(region, lat, lon)
                : new OpenRow.Where(
                        region, Math.round(lat * EXACT) / EXACT, Math.round(lon * EXACT) / EXACT);
    }

    /** To the nearest corner of a grid of 100 metres. */
    private static OpenRow.Where snapped(String region, double lat, double lon) {
        double north = GRID / METRES_OF_A_DEGREE;
        double row = Math.round(lat / north) * north;
        double east = GRID / (METRES_OF_A_DEGREE * Math.max(0.01, Math.cos(Math.toRadians(row))));
        double column = Math.round(lon / east) * east;
        return new OpenRow.Where(region, round(row), round(column));
    }

    private static double round(double degrees) {
        return Math.round(degrees * 100_000) / 100_000.0;
    }
}
