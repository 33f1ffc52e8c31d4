package id.pendopo.complaint.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tells where cases happened so that nobody stands out: a village only where at least five cases
 * are told to be in it, else its district, else its regency, else nothing. A position is told only
 * with its village, and of anonymous cases on a grid of 100 metres.
 */
final class Coarsening {

    /** At least so many cases share a place. */
    static final int FEWEST = 5;

    /** Lengths of the codes of villages, districts and regencies. */
    private static final List<Integer> LEVELS = List.of(13, 8, 5);

    private static final double METRES_OF_A_DEGREE = 111_320;
    private static final double GRID = 100;
    private static final double EXACT = 10_000;

    private Coarsening() {}

    /** The places as they may be told, in the order of the cases. */
    static List<OpenRow.Where> of(List<OpenRow> rows) {
        var told = new HashMap<OpenRow, String>();
        for (int length : LEVELS) {
            var left = rows.stream().filter(row -> !told.containsKey(row)).toList();
            var many = count(left, row -> cut(row.where().region(), length));
            for (var row : left) {
                var region = cut(row.where().region(), length);
                if (region != null && many.getOrDefault(region, 0) >= FEWEST) {
                    told.put(row, region);
                }
            }
        }
        return rows.stream().map(row -> where(row, told.get(row))).toList();
    }

    private static Map<String, Integer> count(
            List<OpenRow> rows, Function<OpenRow, @Nullable String> place) {
        var many = new HashMap<String, Integer>();
        for (var row : rows) {
            var region = place.apply(row);
            if (region != null) {
                many.merge(region, 1, Integer::sum);
            }
        }
        return many;
    }

    private static @Nullable String cut(@Nullable String region, int length) {
        return region == null || region.length() < length ? null : region.substring(0, length);
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
