package id.pendopo.complaint.open311;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The last line of a page, behind which the next one begins, whatever came or moved meanwhile. Who
 * follows the links of an answer meets nothing twice and misses nothing, which numbers of pages
 * can't promise.
 *
 * @param code of its case
 * @param number of what happened in it; 0 where the line is the case itself
 * @param at when it changed or happened; null where a list goes by the days when cases came, since
 *     their times are told to nobody
 */
record Cursor(String code, int number, @Nullable Instant at) {

    private static final Pattern WRITTEN =
            Pattern.compile("([A-Za-z0-9-]{1,40})(?:\\.(\\d{1,9})\\.(\\d{1,17}))?");

    /** What was sent back to us; empty when we never wrote it. */
    static Optional<Cursor> read(String text) {
        var found = WRITTEN.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        var number = found.group(2);
        return Optional.of(
                number == null
                        ? new Cursor(found.group(1), 0, null)
                        : new Cursor(
                                found.group(1),
                                Integer.parseInt(number),
                                Instant.EPOCH.plus(
                                        Long.parseLong(found.group(3)), ChronoUnit.MICROS)));
    }

    /** Of one that has a time. */
    Instant time() {
        return Objects.requireNonNull(at);
    }

    String text() {
        return at == null
                ? code
                : code + "." + number + "." + ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }
}
