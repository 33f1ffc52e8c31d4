package id.pendopo.identity.citizen;

import id.pendopo.identity.Device;
import id.pendopo.shared.OrganisationId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Sessions of citizens. They bear other names than those of officers, so that neither is ever taken
 * for the other; one browser holds one of them at a time.
 */
@Component
class CitizenSessions {

    private static final Duration LONGEST = Duration.ofHours(12);
    private static final String CITIZEN = "citizen";
    private static final String VERSION = "citizen-version";
    private static final String SINCE = "citizen-since";
    private static final String DEVICE = "citizen-device";
    private static final String PREFIX = "citizen:";

    /** A browser in which a citizen is signed in. */
    record Place(Device device, Instant since, Instant lastUsed, boolean here) {}

    private final CitizenStore store;
    private final ObjectProvider<FindByIndexNameSessionRepository<?>> sessions;
    private final Clock clock;

    CitizenSessions(
            CitizenStore store,
            ObjectProvider<FindByIndexNameSessionRepository<?>> sessions,
            Clock clock) {
        this.store = store;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Opens a new session: an older one, whoever gave it, is thrown away. */
    void open(HttpServletRequest request, Citizen citizen) {
        close(request);
        var session = request.getSession(true);
        session.setAttribute(
                FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, PREFIX + citizen.id());
        session.setAttribute(CITIZEN, citizen.id().toString());
        session.setAttribute(VERSION, citizen.version());
        session.setAttribute(SINCE, clock.millis());
        session.setAttribute(DEVICE, Device.of(request.getHeader("User-Agent")).toString());
    }

    void close(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    Optional<Citizen> citizen(HttpServletRequest request, OrganisationId organisation) {
        var session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(CITIZEN) instanceof String id)
                || !(session.getAttribute(VERSION) instanceof Integer version)
                || !(session.getAttribute(SINCE) instanceof Long since)
                || !fresh(since)) {
            return Optional.empty();
        }
        return store.find(organisation, UUID.fromString(id))
                .filter(citizen -> citizen.version() == version);
    }

    /** Where the citizen is signed in, the place used last first. */
    List<Place> of(HttpServletRequest request, Citizen citizen) {
        var here = request.getSession().getId();
        return sessions.getObject().findByPrincipalName(PREFIX + citizen.id()).values().stream()
                .filter(session -> !session.isExpired())
                .flatMap(
                        session ->
                                place(
                                        session::getAttribute,
                                        citizen,
                                        session.getLastAccessedTime(),
                                        session.getId().equals(here)))
                .sorted(Comparator.comparing(Place::here).thenComparing(Place::lastUsed).reversed())
                .toList();
    }

    private Stream<Place> place(
            Function<String, @Nullable Object> attributes,
            Citizen citizen,
            Instant lastUsed,
            boolean here) {
        return attributes.apply(VERSION) instanceof Integer version
                        && attributes.apply(SINCE) instanceof Long since
                        && attributes.apply(DEVICE) instanceof String device
                        && version == citizen.version()
                        && fresh(since)
                ? Stream.of(
                        new Place(Device.read(device), Instant.ofEpochMilli(since), lastUsed, here))
                : Stream.empty();
    }

    private boolean fresh(long since) {
        return clock.instant().isBefore(Instant.ofEpochMilli(since).plus(LONGEST));
    }
}
