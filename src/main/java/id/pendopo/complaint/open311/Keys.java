package id.pendopo.complaint.open311;

import id.pendopo.audit.AuditTrail;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.ServerSecret;
import id.pendopo.web.RateLimit;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keys of other systems: 256 random bits, of which only a hash is kept. */
@Component
class Keys {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration HOUR = Duration.ofHours(1);

    private final KeyStore store;
    private final RateLimit limit;
    private final AuditTrail audit;
    private final ServerSecret secret;
    private final Clock clock;

    Keys(KeyStore store, RateLimit limit, AuditTrail audit, ServerSecret secret, Clock clock) {
        this.store = store;
        this.limit = limit;
        this.audit = audit;
        this.secret = secret;
        this.clock = clock;
    }

    /** Makes a key, which can't be shown again. */
    @Transactional
    public String make(OrganisationId organisation, Key key, Duration life, String actor) {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var words = "o311_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var now = clock.instant();
        store.add(organisation, hash(words), key, now, now.plus(life));
        audit.record(
                organisation,
                actor,
                "complaint.open311_key_made",
                key.name(),
                Map.of("name", key.name(), "days", life.toDays()));
        return words;
    }

    /** Withdraws all keys of a system, and tells how many there were. */
    @Transactional
    public int revoke(OrganisationId organisation, String name, String actor) {
        int number = store.forget(organisation, name);
        if (number > 0) {
            audit.record(
                    organisation,
                    actor,
                    "complaint.open311_keys_revoked",
                    name,
                    Map.of("tokens", number));
        }
        return number;
    }

    /** The key that came with what was sent; it counts for the limit of its system. */
    Outcome<Key> use(OrganisationId organisation, Parameters sent, Endpoint endpoint, int perHour) {
        var words = sent.text("api_key");
        if (words.isEmpty()) {
            return Outcome.refused("api_key", Refusal.KEY_MISSING);
        }
        var key = store.find(organisation, hash(words), clock.instant());
        if (key.isEmpty() || key.get().trial() && endpoint == Endpoint.PRODUCTION) {
            return Outcome.refused("api_key", Refusal.KEY_UNKNOWN);
        }
        return limit.allow(organisation, "open311", key.get().name(), perHour, HOUR)
                ? Outcome.done(key.get())
                : Outcome.refused("api_key", Refusal.TOO_MANY, perHour);
    }

    private byte[] hash(String words) {
        return secret.hmac("open311 key", words);
    }
}
