package id.pendopo.followup.follower;

import id.pendopo.followup.Board;
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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Begins and ends following. Nobody is told anything before the reader of the mailbox has said yes,
 * and the answer is the same whether an address was known or not.
 */
@Component
class Followers {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final Duration UNCONFIRMED = Duration.ofDays(7);
    private static final Duration STILL_WRITING = Duration.ofMinutes(1);
    private static final int OF_ONE_ADDRESS = 5;
    private static final int OF_ALL = 500;
    private static final int PROOF_LENGTH = 20;

    private final FollowerStore store;
    private final FollowerLetters letters;
    private final Reading reading;
    private final Door door;
    private final Clock clock;

    /** What there is to read. */
    @Component
    record Reading(Subjects subjects, Board board) {}

    /** How often the door opens, the key to its links, and the transaction behind it. */
    @Component
    record Door(RateLimit limits, ServerSecret secret, TransactionTemplate transaction) {}

    Followers(
            FollowerStore store, FollowerLetters letters, Reading reading, Door door, Clock clock) {
        this.store = store;
        this.letters = letters;
        this.reading = reading;
        this.door = door;
        this.clock = clock;
    }

    /**
     * Sends a letter with a link to say yes.
     *
     * @param site address under which the site was reached
     */
    Outcome<String> ask(Subject subject, String typed, String site, Page page) {
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
        var now = clock.instant();
        var wish =
                new Follower(
                        organisation,
                        Ids.next(),
                        subject,
                        email,
                        page.language(),
                        site,
                        false,
                        now);
        door.transaction().executeWithoutResult(_ -> keep(wish, now));
        return Outcome.done(email);
    }

    private boolean allowed(OrganisationId organisation, String key, int limit) {
        return door.limits().allow(organisation, "follower", key, limit, WINDOW);
    }

    private void keep(Follower wish, Instant now) {
        var id = store.ask(wish, now);
        var kept = store.find(wish.organisation(), id).orElseThrow().of(wish.subject());
        letters.ask(kept, path(kept.id()));
    }

    /** Whom a link belongs to. */
    Optional<Follower> find(OrganisationId organisation, UUID id, String proof) {
        return proves(id, proof)
                ? store.find(organisation, id).flatMap(this::follower)
                : Optional.empty();
    }

    private Optional<Follower> follower(FollowerStore.Kept kept) {
        var code = kept.code();
        var subject =
                code == null
                        ? reading.subjects()
                                .unit(kept.organisation(), Objects.requireNonNull(kept.unit()))
                        : reading.subjects()
                                .commitment(kept.organisation(), code)
                                .or(() -> Optional.of(Subject.HIDDEN));
        return subject.map(kept::of);
    }

    private boolean proves(UUID id, String given) {
        return MessageDigest.isEqual(
                proof(id).getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    /** What only the reader of the mailbox can know. */
    private String proof(UUID id) {
        return Crockford.of(door.secret().hmac("follower", id.toString()), PROOF_LENGTH);
    }

    /** Where the reader of the mailbox says yes, and ends it. */
    private String path(UUID id) {
        return FollowerPages.OWN + id + "/" + proof(id);
    }

    void confirm(Follower follower) {
        store.confirm(follower.organisation(), follower.id(), clock.instant());
    }

    void end(Follower follower) {
        store.end(follower.organisation(), follower.id());
    }

    /** Tells what happened; the last of it may still be written down for a moment. */
    void tell() {
        var until = clock.instant().minus(STILL_WRITING);
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(door.transaction().execute(_ -> tellSome(until)));
        }
    }

    private boolean tellSome(Instant until) {
        var waiting = store.waiting(until);
        for (var one : waiting) {
            follower(one).ifPresent(follower -> tell(follower, until));
            store.told(one.organisation(), one.id(), until);
        }
        return !waiting.isEmpty();
    }

    private void tell(Follower to, Instant until) {
        var watched = to.subject().watched();
        var news = reading.board().news(to.organisation(), watched, to.told(), until);
        if (!news.isEmpty()) {
            letters.tell(to, news, path(to.id()));
        }
    }

    /** Forgets who never said yes. */
    void forget() {
        store.forget(clock.instant().minus(UNCONFIRMED));
    }
}
