package id.pendopo.complaint.open311;

import id.pendopo.complaint.open311.Wanted.Span;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Reads a long time in parts, each twice as long as the one before: a page of it is often full
 * after the first day, and nobody sorted the other eighty-nine.
 */
final class Parts {

    private static final Duration FIRST = Duration.ofDays(1);

    private Parts() {}

    /**
     * The earliest ones.
     *
     * @param read gives those of a part, the earliest first, and no more than asked for
     */
    static <T> List<T> first(Span span, int limit, BiFunction<Span, Integer, List<T>> read) {
        var found = new ArrayList<T>();
        var from = span.from();
        for (var length = FIRST; found.size() < limit; length = length.multipliedBy(2)) {
            var to = from.plus(length).truncatedTo(ChronoUnit.MICROS);
            if (!to.isBefore(span.to())) {
                found.addAll(read.apply(new Span(from, span.to()), limit - found.size()));
                return found;
            }
            found.addAll(read.apply(new Span(from, to), limit - found.size()));
            // The database knows no shorter time.
            from = to.plus(1, ChronoUnit.MICROS);
        }
        return found;
    }
}
