package id.pendopo.complaint.open311;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which requests somebody asks for.
 *
 * @param codes of single ones; of all others then nothing else matters
 * @param received when they came, by days
 * @param changed when something was told of them last; null when that does not matter
 * @param near a place; null when that does not matter
 */
record Wanted(
        List<String> codes,
        List<String> categories,
        boolean open,
        boolean closed,
        Span received,
        @Nullable Span changed,
        @Nullable Near near,
        Sheet sheet,
        boolean extended) {

    /** From and to, both with it. */
    record Span(Instant from, Instant to) {}

    /** Round a point; in degrees, and in metres. */
    record Near(double lat, double lon, int metres) {

        private static final double METRES_OF_A_DEGREE = 111_320;

        /** Places are told on a grid: what is near by what is told may lie a little farther. */
        private static final double BLUR = 150;

        double north() {
            return (metres + BLUR) / METRES_OF_A_DEGREE;
        }

        double east() {
            return north() / Math.max(0.01, Math.cos(Math.toRadians(lat)));
        }

        boolean holds(double otherLat, double otherLon) {
            double y = (otherLat - lat) * METRES_OF_A_DEGREE;
            double x =
                    (otherLon - lon)
                            * METRES_OF_A_DEGREE
                            * Math.cos(Math.toRadians((lat + otherLat) / 2));
            return Math.hypot(x, y) <= metres;
        }
    }

    /** One page of the answer, from 1. */
    record Sheet(int number, int size) {

        int offset() {
            return (number - 1) * size;
        }
    }
}
