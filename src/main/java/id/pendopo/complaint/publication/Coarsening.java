package id.pendopo.complaint.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells where cases happened so that nobody stands out: a village only where at least five cases
 * are told to be in it, else its district, else its regency, else nothing. A position is told only
 * with its village, and of anonymous cases on a grid of 100 metres.
 */
final class Coarsening {

    /** At least so many cases share a place. */
    static final int FEWEST = 5;

    /** Length of the codes of districts. */
    static final int DISTRICT = 8;

    /** Lengths of the codes of villages, districts and regencies. */
    private static final List<Integer> LEVELS = List.of(13, DISTRICT, 5);

    private static final double METRES_OF_A_DEGREE = 111_320;
    private static final double GRID = 100;
    private static final double EXACT = 10_000;

    private Coarsening() {}

    /**
     * The places as they may be told, in the order of the cases.
     *
     * @param told what is told instead of each region
     */
    static List<OpenRow.Where> of(List<OpenRow> rows, Map<String, String> told) {
        return rows.stream().map(row -> where(row, told(row.where().region(), told))).toList();
    }

    private static @Nullable String told(@Nullable String region, Map<String, String> told) {
        return region == null ? null : told.get(region);
    }

    /**
     * What is told instead of each region; nothing of those that are not told at all.
     *
     * @param cases how many count in each region as it was given
     */
    static Map<String, String> told(Map<String, Integer> cases) {
        var told = new HashMap<String, String>();
        for (int length : LEVELS) {
            var left = cases.keySet().stream().filter(one -> !told.containsKey(one)).toList();
            var many = new HashMap<String, Integer>();
            for (var region : left) {
                var place = cut(region, length);
                if (place != null) {
                    many.merge(place, cases.getOrDefault(region, 0), Integer::sum);
                }
            }
            for (var region : left) {
                var place = cut(region, length);
                if (place != null && many.getOrDefault(place, 0) >= FEWEST) {
                    told.put(region, place);
                }
            }
        }
        return told;
    }

    private static @Nullable String cut(String region, int length) {
        return region.length() < length ? null : region.substring(0, length);
    }

    private static OpenRow.Where where(OpenRow row, @Nullable String region) {
        var lat = row.where().lat();
        var lon = row.where().lon();
        if (region == null || region.length() < LEVELS.getFirst() || lat == null || lon == null) {
            return new OpenRow.Where(region, null, null);
        }
        return row.anonymous()
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
