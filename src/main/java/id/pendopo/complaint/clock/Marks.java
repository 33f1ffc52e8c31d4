package id.pendopo.complaint.clock;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The days on which the clocks of a case reach something. */
public final class Marks {

    private Marks() {}

    /** How far the clocks have run on a day. The total clock tells nobody while it stands. */
    public static Told reached(Clocks clocks, LocalDate today) {
        var total = clocks.total();
        var step = clocks.step();
        return new Told(
                total.due() == null ? 0 : total.level(today), step == null ? 0 : step.level(today));
    }

    /**
     * The day on which somebody must be told, or time ends something: today as long as more was
     * reached than told, so that nothing else that happens in the case can hide it.
     */
    public static @Nullable LocalDate next(Clocks clocks, Told told, LocalDate today) {
        if (!told.covers(reached(clocks, today))) {
            return today;
        }
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
