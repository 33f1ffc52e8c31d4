package id.pendopo.catalogue.subscription;

import id.pendopo.catalogue.ServiceRef;
import id.pendopo.notification.Emails;
import id.pendopo.shared.Crockford;
import id.pendopo.shared.Ids;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.shared.ServerSecret;
import id.pendopo.web.RateLimit;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Begins and ends subscriptions. Nobody is told anything before the reader of the mailbox has said
 * yes, and the answer is the same whether an address was known or not.
 */
@Component
class Subscriptions {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final Duration UNCONFIRMED = Duration.ofDays(7);
    private static final int OF_ONE_ADDRESS = 5;
    private static final int OF_ALL = 500;
    private static final int PROOF_LENGTH = 20;

    private final SubscriptionStore store;
    private final SubscriptionLetters letters;
    private final ServerSecret secret;
    private final Door door;
    private final Clock clock;

    /** How often the door opens, and the transaction behind it. */
    @Component
    record Door(RateLimit limits, TransactionTemplate transaction) {}

    Subscriptions(
            SubscriptionStore store,
            SubscriptionLetters letters,
            ServerSecret secret,
            Door door,
            Clock clock) {
        this.store = store;
        this.letters = letters;
        this.secret = secret;
        this.door = door;
        this.clock = clock;
    }

    /**
     * Sends a letter with a link to say yes.
     *
     * @param site address under which the site was reached
     */
    Outcome<String> ask(ServiceRef service, String typed, String site, Page page) {
        var email = Emails.clean(typed);
        if (email.isEmpty()) {
            return Outcome.refused("email", Refusal.EMAIL_MISSING);
        }
        if (!Emails.good(email)) {
            return Outcome.refused("email", Refusal.EMAIL_SHAPE);
        }
        var organisation = page.site().organisation();
        if (!allowed(organisation, email, OF_ONE_ADDRESS) || !allowed(organisation, "", OF_ALL)) {
            return Outcome.refused("email", Refusal.TOO_MANY);
        }
        var wish =
                new Subscription(
                        organisation, Ids.next(), service, email, page.language(), site, false);
        door.transaction().executeWithoutResult(_ -> keep(wish));
        return Outcome.done(email);
    }

    private boolean allowed(OrganisationId organisation, String key, int limit) {
        return door.limits().allow(organisation, "subscription", key, limit, WINDOW);
    }

    private void keep(Subscription wish) {
        var id = store.ask(wish, clock.instant());
        var kept = store.find(wish.organisation(), id).orElseThrow();
        letters.ask(kept, proof(kept));
    }

    /** The subscription to which a link belongs. */
    Optional<Subscription> find(OrganisationId organisation, UUID id, String proof) {
        return store.find(organisation, id).filter(one -> proves(one, proof));
    }

    private boolean proves(Subscription subscription, String given) {
        return MessageDigest.isEqual(
                proof(subscription).getBytes(StandardCharsets.UTF_8),
                given.getBytes(StandardCharsets.UTF_8));
    }

    /** What only the reader of the mailbox can know. */
    private String proof(Subscription subscription) {
        var bytes = secret.hmac("standard subscription", subscription.id().toString());
        return Crockford.of(bytes, PROOF_LENGTH);
    }

    void confirm(Subscription subscription) {
        store.confirm(subscription.organisation(), subscription.id(), clock.instant());
    }

    void end(Subscription subscription) {
        store.end(subscription.organisation(), subscription.id());
    }

    List<News> latest(OrganisationId organisation, String code, int limit) {
        return store.latest(organisation, code, limit);
    }

    /** Tells of what was decided; a decision may still be written down for a moment. */
    void tell() {
        var until = clock.instant().minus(Duration.ofMinutes(1));
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(door.transaction().execute(_ -> tellSome(until)));
        }
    }

    private boolean tellSome(Instant until) {
        var waiting = store.waiting(until);
        for (var one : waiting) {
            letters.tell(one, store.news(one, until), proof(one));
            store.told(one, until);
        }
        return !waiting.isEmpty();
    }

    /** Forgets who never said yes. */
    void forget() {
        store.forget(clock.instant().minus(UNCONFIRMED));
    }
}
