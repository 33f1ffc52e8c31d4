package id.pendopo.complaint.clock;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The days on which the clocks of a case reach something. */
public final class Marks {

    private Marks() {}

    /** The first day after this one on which somebody must be told, or time ends something. */
    public static @Nullable LocalDate next(Clocks clocks, LocalDate today) {
        return Stream.of(clocks.total(), clocks.step())
                .filter(Objects::nonNull)
                .flatMap(Marks::of)
                .filter(day -> day.isAfter(today))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static Stream<LocalDate> of(Reading reading) {
        var due = reading.due();
        return Stream.of(reading.warn(), reading.press(), due == null ? null : due.plusDays(1))
                .filter(Objects::nonNull);
    }
}
