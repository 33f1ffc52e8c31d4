package id.pendopo.followup;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a commitment stands. That it is late is no state: it follows from the day. */
public enum Status {
    PLANNED,
    RUNNING,
    DONE,
    CANCELLED;

    /** Is it still to be done? */
    public boolean open() {
        return this == PLANNED || this == RUNNING;
    }

    public static Optional<Status> of(String word) {
        return Stream.of(values())
                .filter(one -> one.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
