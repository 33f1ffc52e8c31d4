package id.pendopo.complaint.similar;

import id.pendopo.organisation.UnitId;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where something is said to be.
 *
 * @param region the code of a village, or of what lies around it
 * @param offices units it happened at, or that answer for it
 */
record Spot(
        @Nullable String region, @Nullable Double lat, @Nullable Double lon, Set<UnitId> offices) {

    /** Length of the codes of districts. */
    private static final int DISTRICT = 8;

    private static final double SQUARES = 200;
    private static final double METRES_PER_DEGREE = 111_320;

    /** Metres between two of them; NaN where either has no position. */
    double metres(Spot other) {
        if (lat == null || lon == null || other.lat == null || other.lon == null) {
            return Double.NaN;
        }
        double north = (lat - other.lat) * METRES_PER_DEGREE;
        double east =
                (lon - other.lon)
                        * METRES_PER_DEGREE
                        * Math.cos(Math.toRadians((lat + other.lat) / 2));
        return Math.hypot(north, east);
    }

    /** The areas in which it lies: offices, village, district, a square of half a kilometre. */
    Set<String> areas() {
        var areas = new HashSet<String>();
        offices.forEach(office -> areas.add(office.value().toString()));
        if (region != null && !region.isBlank()) {
            areas.add(region);
            areas.add(region.substring(0, Math.min(DISTRICT, region.length())));
        }
        if (lat != null && lon != null) {
            areas.add(square(lat, lon, 0, 0));
        }
        return areas;
    }

    /** The same, with the squares around its own. */
    Set<String> near() {
        var areas = areas();
        if (lat != null && lon != null) {
            for (int north = -1; north <= 1; north++) {
                for (int east = -1; east <= 1; east++) {
                    areas.add(square(lat, lon, north, east));
                }
            }
        }
        return areas;
    }

    private static String square(double lat, double lon, int north, int east) {
        return (Math.round(lat * SQUARES) + north) + ":" + (Math.round(lon * SQUARES) + east);
    }

    boolean sharesOffice(Spot other) {
        return !Collections.disjoint(offices, other.offices);
    }

    boolean told() {
        return region != null && !region.isBlank();
    }

    /** Does one lie in the other, as far as both are told? */
    boolean within(Spot other) {
        return region != null
                && other.region != null
                && ((region + ".").startsWith(other.region + ".")
                        || (other.region + ".").startsWith(region + "."));
    }
}
