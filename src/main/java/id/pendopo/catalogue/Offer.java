package id.pendopo.catalogue;

import id.pendopo.organisation.UnitId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service as it is handed on: what it is, where it is given, and what is promised.
 *
 * @param audiences keys of those for whom it is
 * @param lifeEvents keys of the events in life that call for it
 * @param locations the units where it is given, the nearest at hand first
 * @param standard the standard in force; null when there is none
 */
public record Offer(
        ServiceRef service,
        String summary,
        boolean online,
        List<String> audiences,
        List<String> lifeEvents,
        List<UnitId> locations,
        Instant updatedAt,
        @Nullable Standard standard) {

    public Offer {
        audiences = List.copyOf(audiences);
        lifeEvents = List.copyOf(lifeEvents);
        locations = List.copyOf(locations);
    }
}
