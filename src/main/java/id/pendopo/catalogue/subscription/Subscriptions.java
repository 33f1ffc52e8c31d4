package id.pendopo.catalogue.subscription;

import id.pendopo.catalogue.ServiceRef;
import id.pendopo.notification.Mailbox;
import id.pendopo.notification.NewsDoor;
import id.pendopo.shared.Ids;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins and ends subscriptions, and tells what was decided. */
@Component
class Subscriptions {

    /** Under this name the door counts, and proves. */
    private static final String NEWS = "standard subscription";

    private final SubscriptionStore store;
    private final SubscriptionLetters letters;
    private final NewsDoor door;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Subscriptions(
            SubscriptionStore store,
            SubscriptionLetters letters,
            NewsDoor door,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.letters = letters;
        this.door = door;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Sends a letter with a link to say yes.
     *
     * @param site address under which the site was reached
     */
    Outcome<String> ask(ServiceRef service, String typed, String site, Page page) {
        var organisation = page.site().organisation();
        var entered = door.enter(organisation, NEWS, typed);
        if (entered instanceof Outcome.Done<String>(var email)) {
            var mailbox = new Mailbox(organisation, email, page.language(), site);
            var wish = new Subscription(Ids.next(), service, mailbox, false);
            transaction.executeWithoutResult(_ -> keep(wish));
        }
        return entered;
    }

    private void keep(Subscription wish) {
        var id = store.ask(wish, clock.instant());
        var kept = store.find(wish.organisation(), id).orElseThrow();
        letters.ask(kept, proof(kept));
    }

    /** The subscription to which a link belongs. */
    Optional<Subscription> find(OrganisationId organisation, UUID id, String proof) {
        return door.proves(NEWS, id, proof) ? store.find(organisation, id) : Optional.empty();
    }

    private String proof(Subscription subscription) {
        return door.proof(NEWS, subscription.id());
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
            more = Boolean.TRUE.equals(transaction.execute(_ -> tellSome(until)));
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
        store.forget(NewsDoor.forgetBefore(clock.instant()));
    }
}
