package id.pendopo.identity.passkey;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * What a browser is asked to have signed: 32 random bytes that one session remembers for one
 * purpose, a few minutes long, until an answer comes.
 */
record Question(byte[] challenge) {

    static final Duration LIFE = Duration.ofMinutes(5);

    private static final int LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CHALLENGE = "passkey";
    private static final String PURPOSE = "passkey-for";
    private static final String SINCE = "passkey-since";

    /** What a key is asked for. An answer to one purpose does not count for another. */
    enum Purpose {
        NEW,
        SIGN_IN,
        SECOND
    }

    /** A new question; one before is forgotten. */
    static Question ask(HttpServletRequest request, Purpose purpose, Clock clock) {
        var challenge = new byte[LENGTH];
        RANDOM.nextBytes(challenge);
        var session = request.getSession(false);
        if (session == null) {
            session = request.getSession(true);
            session.setMaxInactiveInterval(Math.toIntExact(LIFE.toSeconds()));
        }
        var question = new Question(challenge);
        session.setAttribute(CHALLENGE, question.text());
        session.setAttribute(PURPOSE, purpose.name());
        session.setAttribute(SINCE, clock.millis());
        return question;
    }

    /** The question of this session, which forgets it; empty when there is none that counts. */
    static Optional<Question> take(HttpServletRequest request, Purpose purpose, Clock clock) {
        var session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(CHALLENGE) instanceof String challenge)
                || !(session.getAttribute(PURPOSE) instanceof String asked)
                || !(session.getAttribute(SINCE) instanceof Long since)) {
            return Optional.empty();
        }
        session.removeAttribute(CHALLENGE);
        session.removeAttribute(PURPOSE);
        session.removeAttribute(SINCE);
        boolean fresh = clock.instant().isBefore(Instant.ofEpochMilli(since).plus(LIFE));
        return fresh && asked.equals(purpose.name())
                ? Optional.of(new Question(Base64.getUrlDecoder().decode(challenge)))
                : Optional.empty();
    }

    /** As it stands in JSON. */
    String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(challenge);
    }
}
