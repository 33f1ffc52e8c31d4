package id.pendopo.web;

import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.ServerSecret;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often something may be done, counted in the database for all nodes together. What was taken
 * grows back evenly (the generic cell rate algorithm of ITU-T I.371): after the whole window
 * everything is free again, after a part of it a part. Call it before a transaction begins: a limit
 * counts even when the act is refused.
 */
@Component
public class RateLimit {

    private final RateStore store;
    private final ServerSecret secret;

    RateLimit(RateStore store, ServerSecret secret) {
        this.store = store;
        this.secret = secret;
    }

    /**
     * Takes one of so many in the window; false when none is left.
     *
     * @param what the act, such as {@code sign-in}
     * @param key whose limit it is, empty for the limit of all together; only a hash is kept
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean allow(
            OrganisationId organisation, String what, String key, int limit, Duration window) {
        return store.take(organisation, hash(what, key), seconds(window) / limit, seconds(window));
    }

    /** Gives one back, where only failures are to count. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void giveBack(
            OrganisationId organisation, String what, String key, int limit, Duration window) {
        store.giveBack(organisation, hash(what, key), seconds(window) / limit);
    }

    /** Forgets what is free again. */
    int purge() {
        return store.purge();
    }

    private byte[] hash(String what, String key) {
        return secret.hmac("rate", what, key);
    }

    private static double seconds(Duration window) {
        return window.toMillis() / 1000.0;
    }
}
