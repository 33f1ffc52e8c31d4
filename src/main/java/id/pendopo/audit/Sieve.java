package id.pendopo.audit;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are looked for; what is null lets everything through.
 *
 * @param from the first moment
 * @param until the first moment after the last
 */
record Sieve(
        @Nullable String action,
        @Nullable Set<String> actors,
        @Nullable Set<String> subjects,
        @Nullable Instant from,
        @Nullable Instant until) {

    static final Sieve OPEN = new Sieve(null, null, null, null, null);

    /** Nothing can come through. */
    boolean shut() {
        return actors != null && actors.isEmpty() || subjects != null && subjects.isEmpty();
    }
}
