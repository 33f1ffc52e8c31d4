package id.pendopo.identity;

import id.pendopo.access.Officer;
import id.pendopo.shared.OrganisationId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * An officer's session. It exists only from sign-in to sign-out, remembers nothing but the account,
 * and ends after eight idle hours or, however busy, after twelve.
 */
@Component
class Sessions {

    static final Duration IDLE = Duration.ofHours(8);
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final String ACCOUNT = "account";
    private static final String VERSION = "version";
    private static final String SINCE = "since";

    private final Officers officers;
    private final Clock clock;

    Sessions(Officers officers, Clock clock) {
        this.officers = officers;
        this.clock = clock;
    }

    /** Opens a new session: an older one, whoever gave it, is thrown away. */
    void open(HttpServletRequest request, Account account) {
        close(request);
        var session = request.getSession(true);
        session.setAttribute(ACCOUNT, account.id().toString());
        session.setAttribute(VERSION, account.version());
        session.setAttribute(SINCE, clock.millis());
    }

    void close(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    Optional<Officer> officer(HttpServletRequest request, OrganisationId organisation) {
        var session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(ACCOUNT) instanceof String account)
                || !(session.getAttribute(VERSION) instanceof Integer version)
                || !(session.getAttribute(SINCE) instanceof Long since)
                || Instant.ofEpochMilli(since).plus(LONGEST).isBefore(clock.instant())) {
            return Optional.empty();
        }
        return officers.inSession(organisation, UUID.fromString(account), version);
    }
}
