package id.pendopo.complaint.cluster;

import id.pendopo.access.Officer;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.ComplaintId;
import id.pendopo.complaint.ComplaintMoved;
import id.pendopo.complaint.Reach;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import id.pendopo.shared.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * An officer joins a case to a main one that tells of the same. Nothing of the case changes: what
 * is owed to its reporter is owed as before. It is never done by the machine.
 */
@Component
public class Joining {

    /** Name of the field in which the main case is chosen. */
    public static final String MAIN = "induk";

    private static final String WORDS = "kata";
    private static final int FEWEST = 20;
    private static final int MOST = 4_000;

    /** Who moves the main case when a reporter takes a member out: nobody of its own. */
    private static final String BY_ITSELF = "cluster";

    private final ClusterStore store;
    private final CaseBook book;
    private final Reach reach;

    Joining(ClusterStore store, CaseBook book, Reach reach) {
        this.store = store;
        this.book = book;
        this.reach = reach;
    }

    /** The main case, if this one may be joined to it by the officer now. Nothing is written. */
    @Transactional(readOnly = true)
    public Outcome<Complaint> possible(Officer officer, Complaint c, String into) {
        var code = into.strip().toUpperCase(Locale.ROOT);
        if (code.isEmpty()) {
            return Outcome.refused(MAIN, Refusal.MAIN_MISSING);
        }
        var main = book.find(officer.organisation(), code).filter(one -> reach.reads(officer, one));
        if (main.isEmpty()) {
            return Outcome.refused(MAIN, Refusal.MAIN_UNKNOWN, code);
        }
        return refused(officer, c, main.get())
                .<Outcome<Complaint>>map(problem -> Outcome.refused(List.of(problem)))
                .orElseGet(() -> Outcome.done(main.get()));
    }

    /**
     * Joins it.
     *
     * @param into code of the main case
     * @param seen version of the member that the officer saw; null when it does not matter
     * @param words why; the reporter of the member reads them
     */
    @Transactional
    public Outcome<Complaint> join(
            Officer officer, ComplaintId id, String into, @Nullable Integer seen, String words) {
        var found = book.find(officer.organisation(), id).filter(c -> reach.reads(officer, c));
        if (found.isEmpty()) {
            return Outcome.refused("", Refused.CASE_UNKNOWN);
        }
        return switch (possible(officer, found.get(), into)) {
            case Outcome.Refused<Complaint> refused -> refused;
            case Outcome.Done<Complaint>(var chosen) -> {
                var both = locked(found.get(), chosen);
                var c = both.member();
                var main = both.main();
                var wrong = refused(officer, c, main).or(() -> unsaid(c, seen, words));
                if (wrong.isPresent()) {
                    yield Outcome.refused(List.of(wrong.get()));
                }
                store.add(c, main, book.moment(c));
                gathered(main, c, true, officer.actor());
                yield Outcome.done(
                        book.write(
                                c,
                                CaseBook.Entry.of(c, CaseEvent.Kind.JOINED, officer.actor())
                                        .words(words.strip())
                                        .facts(Map.of("main", main.code()))
                                        .audience(CaseEvent.Audience.REPORTER)));
            }
        };
    }

    private static Optional<Problem> unsaid(Complaint c, @Nullable Integer seen, String words) {
        if (seen != null && seen != c.version()) {
            return no("", Refused.CHANGED_MEANWHILE);
        }
        if (words.strip().length() < FEWEST) {
            return no(WORDS, Refused.WORDS_TOO_SHORT, FEWEST);
        }
        return words.length() > MOST ? no(WORDS, Refused.WORDS_TOO_LONG) : Optional.empty();
    }

    /** The officer takes it out again. */
    @Transactional
    public Outcome<Complaint> part(Officer officer, ComplaintId id) {
        var found = book.find(officer.organisation(), id).filter(c -> reach.reads(officer, c));
        if (found.isEmpty()) {
            return Outcome.refused("", Refused.CASE_UNKNOWN);
        }
        return reach.acts(officer, found.get())
                ? parted(found.get(), officer.actor())
                : Outcome.refused("", Refused.NOT_YOURS);
    }

    /** Its reporter takes it out, and it is not joined there again. */
    @Transactional
    public Outcome<Complaint> leave(Complaint seen) {
        return parted(seen, CaseEvent.REPORTER);
    }

    private Outcome<Complaint> parted(Complaint seen, String actor) {
        var main =
                store.main(seen.organisation(), seen.id())
                        .flatMap(id -> book.find(seen.organisation(), id));
        if (main.isEmpty()) {
            return Outcome.refused("", Refusal.NOT_JOINED);
        }
        var both = locked(seen, main.get());
        var c = both.member();
        if (!store.remove(c)) {
            return Outcome.refused("", Refusal.NOT_JOINED);
        }
        boolean left = actor.equals(CaseEvent.REPORTER);
        gathered(both.main(), c, false, left ? BY_ITSELF : actor);
        return Outcome.done(
                book.write(
                        c,
                        CaseBook.Entry.of(c, CaseEvent.Kind.PARTED, actor)
                                .facts(Map.of("main", both.main().code()))
                                .audience(CaseEvent.Audience.REPORTER)));
    }

    /** What turns out to be secret, abuse, or about conduct stands with no other any more. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(ComplaintMoved moved) {
        book.find(moved.organisation(), moved.complaint())
                .filter(c -> !Cluster.possible(c))
                .ifPresent(store::dissolve);
    }

    private void gathered(Complaint main, Complaint member, boolean added, String actor) {
        book.write(
                main,
                CaseBook.Entry.of(main, CaseEvent.Kind.GATHERED, actor)
                        .facts(Map.of("case", member.code(), "added", added))
                        .audience(CaseEvent.Audience.STAFF));
    }

    private Optional<Problem> refused(Officer officer, Complaint c, Complaint main) {
        if (c.id().equals(main.id())) {
            return no(MAIN, Refusal.MAIN_ITSELF);
        }
        if (!Cluster.possible(c) || !Cluster.possible(main)) {
            return no(MAIN, Refusal.NEVER_JOINED);
        }
        if (!reach.acts(officer, c) || !reach.acts(officer, main)) {
            return no(MAIN, Refusal.OTHER_UNIT);
        }
        if (!c.status().open() || !main.status().open()) {
            return no(MAIN, Refusal.ENDED);
        }
        if (store.main(c.organisation(), c.id()).isPresent()) {
            return no(MAIN, Refusal.JOINED_ALREADY);
        }
        if (store.count(c) > 0) {
            return no(MAIN, Refusal.HAS_MEMBERS, store.count(c));
        }
        if (store.main(main.organisation(), main.id()).isPresent()) {
            return no(MAIN, Refusal.MAIN_IS_MEMBER, main.code());
        }
        return left(c, main) ? no(MAIN, Refusal.LEFT_BEFORE, main.code()) : Optional.empty();
    }

    private boolean left(Complaint c, Complaint main) {
        return book.events(c).stream()
                .filter(event -> event.kind().equals(CaseEvent.Kind.PARTED.name()))
                .filter(event -> event.actor().equals(CaseEvent.REPORTER))
                .anyMatch(event -> main.code().equals(event.facts().get("main")));
    }

    private static Optional<Problem> no(String field, Reason reason, Object... arguments) {
        return Optional.of(Problem.of(field, reason, arguments));
    }

    /** Both, locked; always in the same order, so that two officers never wait for each other. */
    private record Both(Complaint member, Complaint main) {}

    private Both locked(Complaint member, Complaint main) {
        boolean first = member.id().value().compareTo(main.id().value()) < 0;
        var one = lock(first ? member : main);
        var other = lock(first ? main : member);
        return first ? new Both(one, other) : new Both(other, one);
    }

    private Complaint lock(Complaint seen) {
        return book.lock(seen.organisation(), seen.id()).orElseThrow();
    }
}
