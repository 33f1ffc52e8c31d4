package id.pendopo.complaint.open311;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
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
        Leaf leaf,
        boolean extended) {

    /** From and to, both with it. */
    record Span(Instant from, Instant to) {

        /** What of it lies in another one, too. */
        Span within(Span other) {
            return new Span(
                    from.isBefore(other.from) ? other.from : from,
                    to.isAfter(other.to) ? other.to : to);
        }

        /** What of it is left behind a line that has a time. */
        Span behind(@Nullable Cursor line) {
            return line == null || line.time().isBefore(from) ? this : new Span(line.time(), to);
        }
    }

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

        boolean holds(@Nullable Double otherLat, @Nullable Double otherLon) {
            if (otherLat == null || otherLon == null) {
                return false;
            }
            double y = (otherLat - lat) * METRES_OF_A_DEGREE;
            double x =
                    (otherLon - lon)
                            * METRES_OF_A_DEGREE
                            * Math.cos(Math.toRadians((lat + otherLat) / 2));
            return Math.hypot(x, y) <= metres;
        }
    }

    /**
     * The page of the answer.
     *
     * @param number from 1
     * @param behind the last line of the page before; null where the number says it
     */
    record Leaf(int number, int size, @Nullable Cursor behind) {

        /** So many lines stand before it, going by its number. */
        int offset() {
            return (number - 1) * size;
        }

        /** So many are looked for: one more tells that there is a next page. */
        int most() {
            return size + 1;
        }

        /** Its lines, and one more, of all lines that there are. */
        <T> List<T> of(Stream<T> all) {
            return all.skip(offset()).limit(most()).toList();
        }
    }
}
