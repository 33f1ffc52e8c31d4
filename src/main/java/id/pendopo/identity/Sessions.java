package id.pendopo.identity;

import id.pendopo.access.Officer;
import id.pendopo.shared.Ids;
import id.pendopo.shared.OrganisationId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * An officer's session. It exists only from sign-in to sign-out, remembers nothing but {@link
 * SessionFacts}, and ends after eight idle hours or, however busy, after twelve.
 */
@Component
class Sessions {

    static final Duration IDLE = Duration.ofHours(8);
    private static final Duration WAIT = Duration.ofMinutes(10);
    private static final String WAITING = "waiting";
    private static final String VERSION = "version";
    private static final String SINCE = "since";
    private static final String WAY = "way";

    /**
     * Somebody between the first proof and the second.
     *
     * @param way where to go afterwards
     */
    record Waiting(Account account, ReturnPath way) {}

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
        new SessionFacts(
                        account.id(),
                        account.version(),
                        clock.instant(),
                        Ids.timeless(),
                        Device.of(request.getHeader("User-Agent")))
                .write(session::setAttribute);
    }

    /**
     * Remembers whose password was right and who still has to give the second proof. No right hangs
     * on it, and after a few minutes the password is asked for again.
     */
    void await(HttpServletRequest request, Account account, ReturnPath way) {
        close(request);
        var session = request.getSession(true);
        session.setMaxInactiveInterval(Math.toIntExact(WAIT.toSeconds()));
        session.setAttribute(WAITING, account.id().toString());
        session.setAttribute(VERSION, account.version());
        session.setAttribute(SINCE, clock.millis());
        session.setAttribute(WAY, way.value());
    }

    /** Who still has to give the second proof in this session. */
    Optional<Waiting> waiting(HttpServletRequest request, OrganisationId organisation) {
        var session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(WAITING) instanceof String account)
                || !(session.getAttribute(VERSION) instanceof Integer version)
                || !(session.getAttribute(SINCE) instanceof Long since)
                || !(session.getAttribute(WAY) instanceof String way)
                || Instant.ofEpochMilli(since).plus(WAIT).isBefore(clock.instant())) {
            return Optional.empty();
        }
        return officers.account(organisation, UUID.fromString(account), version)
                .map(known -> new Waiting(known, new ReturnPath(way)));
    }

    void close(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    Optional<Officer> officer(HttpServletRequest request, OrganisationId organisation) {
        return SessionFacts.of(request)
                .filter(facts -> facts.fresh(clock.instant()))
                .flatMap(
                        facts ->
                                officers.inSession(organisation, facts.account(), facts.version()));
    }
}
