package id.pendopo.catalogue.exchange;

import id.pendopo.catalogue.Body;
import id.pendopo.catalogue.ServiceEntry;
import id.pendopo.catalogue.Standard;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A service with the words that a file shows of its standard: those in force, for officers those of
 * the draft where there is one.
 *
 * @param known officers see it; not so what was taken away again
 * @param version null when there is none yet
 * @param bodies by the component's code
 */
record Listed(
        ServiceEntry entry,
        boolean known,
        @Nullable Integer version,
        Standard.@Nullable Status status,
        @Nullable LocalDate effectiveFrom,
        Instant updatedAt,
        Map<String, Body> bodies) {

    Listed {
        bodies = Map.copyOf(bodies);
    }
}
