package id.pendopo.notification;

import id.pendopo.shared.Crockford;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.ServerSecret;
import id.pendopo.web.RateLimit;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The door of those who ask for news by e-mail. Nobody is told anything before the reader of the
 * mailbox has said yes, and the answer is the same whether an address was known or not.
 */
@Component
public class NewsDoor {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final Duration UNCONFIRMED = Duration.ofDays(7);
    private static final int OF_ONE_ADDRESS = 5;
    private static final int OF_ALL = 500;
    private static final int PROOF_LENGTH = 20;

    private final RateLimit limits;
    private final ServerSecret secret;

    NewsDoor(RateLimit limits, ServerSecret secret) {
        this.limits = limits;
        this.secret = secret;
    }

    /**
     * The address as it is kept, or why it is not taken.
     *
     * @param news which news; each kind counts for itself
     */
    public Outcome<String> enter(OrganisationId organisation, String news, String typed) {
        var email = Emails.clean(typed);
        if (email.isEmpty()) {
            return Outcome.refused("email", Refusal.EMAIL_MISSING);
        }
        if (!Emails.good(email)) {
            return Outcome.refused("email", Refusal.EMAIL_SHAPE);
        }
        if (!limits.allow(organisation, news, email, OF_ONE_ADDRESS, WINDOW)
                || !limits.allow(organisation, news, "", OF_ALL, WINDOW)) {
            return Outcome.refused("email", Refusal.TOO_MANY);
        }
        return Outcome.done(email);
    }

    /** What only the reader of the mailbox can know. */
    public String proof(String news, UUID id) {
        return Crockford.of(secret.hmac(news, id.toString()), PROOF_LENGTH);
    }

    public boolean proves(String news, UUID id, String given) {
        return MessageDigest.isEqual(
                proof(news, id).getBytes(StandardCharsets.UTF_8),
                given.getBytes(StandardCharsets.UTF_8));
    }

    /** A wish from before this moment that nobody confirmed is forgotten. */
    public static Instant forgetBefore(Instant now) {
        return now.minus(UNCONFIRMED);
    }
}
