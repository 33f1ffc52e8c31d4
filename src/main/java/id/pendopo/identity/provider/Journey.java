package id.pendopo.identity.provider;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody's way to the provider and back, as one session remembers it.
 *
 * @param state must come back with the browser
 * @param nonce must stand in what the provider signs
 * @param verifier shows that who asks for the token is who sent the browser
 * @param way where to go in the end
 */
record Journey(State state, Nonce nonce, CodeVerifier verifier, String way) {

    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final String STATE = "provider-state";
    private static final String NONCE = "provider-nonce";
    private static final String VERIFIER = "provider-verifier";
    private static final String WAY = "provider-way";
    private static final String SINCE = "provider-since";

    /** A new journey; one before is forgotten. */
    static Journey begin(HttpServletRequest request, String way, Clock clock) {
        var journey = new Journey(new State(32), new Nonce(32), new CodeVerifier(), way);
        var session = request.getSession(false);
        if (session == null) {
            session = request.getSession(true);
            session.setMaxInactiveInterval(Math.toIntExact(LIFE.toSeconds()));
        }
        session.setAttribute(STATE, journey.state().getValue());
        session.setAttribute(NONCE, journey.nonce().getValue());
        session.setAttribute(VERIFIER, journey.verifier().getValue());
        session.setAttribute(WAY, way);
        session.setAttribute(SINCE, clock.millis());
        return journey;
    }

    /** The journey of this session, which forgets it; empty when there is none that counts. */
    static Optional<Journey> end(HttpServletRequest request, Clock clock) {
        var session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(STATE) instanceof String state)
                || !(session.getAttribute(NONCE) instanceof String nonce)
                || !(session.getAttribute(VERIFIER) instanceof String verifier)
                || !(session.getAttribute(WAY) instanceof String way)
                || !(session.getAttribute(SINCE) instanceof Long since)) {
            return Optional.empty();
        }
        for (var name : new String[] {STATE, NONCE, VERIFIER, WAY, SINCE}) {
            session.removeAttribute(name);
        }
        return clock.instant().isBefore(Instant.ofEpochMilli(since).plus(LIFE))
                ? Optional.of(
                        new Journey(
                                new State(state),
                                new Nonce(nonce),
                                new CodeVerifier(verifier),
                                way))
                : Optional.empty();
    }
}
