package id.pendopo.followup.follower;

import id.pendopo.followup.Board;
import id.pendopo.notification.Mailbox;
import id.pendopo.notification.NewsDoor;
import id.pendopo.shared.Ids;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins and ends following, and tells what happened. */
@Component
class Followers {

    /** Under this name the door counts, and proves. */
    private static final String NEWS = "follower";

    private static final Duration STILL_WRITING = Duration.ofMinutes(1);

    private final FollowerStore store;
    private final FollowerLetters letters;
    private final Reading reading;
    private final Door door;
    private final Clock clock;

    /** What there is to read. */
    @Component
    record Reading(Subjects subjects, Board board) {}

    /** Who comes in, and the transaction behind it. */
    @Component
    record Door(NewsDoor news, TransactionTemplate transaction) {}

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
        var organisation = page.site().organisation();
        var entered = door.news().enter(organisation, NEWS, typed);
        if (entered instanceof Outcome.Done<String>(var email)) {
            var now = clock.instant();
            var mailbox = new Mailbox(organisation, email, page.language(), site);
            var wish = new Follower(Ids.next(), subject, mailbox, false, now);
            door.transaction().executeWithoutResult(_ -> keep(wish, now));
        }
        return entered;
    }

    private void keep(Follower wish, Instant now) {
        var id = store.ask(wish, now);
        var kept = store.find(wish.organisation(), id).orElseThrow().of(wish.subject());
        letters.ask(kept, path(kept.id()));
    }

    /** Whom a link belongs to. */
    Optional<Follower> find(OrganisationId organisation, UUID id, String proof) {
        return door.news().proves(NEWS, id, proof)
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

    /** Where the reader of the mailbox says yes, and ends it. */
    private String path(UUID id) {
        return FollowerPages.OWN + id + "/" + door.news().proof(NEWS, id);
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
        store.forget(NewsDoor.forgetBefore(clock.instant()));
    }
}
