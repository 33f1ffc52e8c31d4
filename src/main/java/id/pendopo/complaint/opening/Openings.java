package id.pendopo.complaint.opening;

import id.pendopo.access.Officer;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.ComplaintId;
import id.pendopo.complaint.Desk;
import id.pendopo.complaint.Identities;
import id.pendopo.complaint.Law;
import id.pendopo.complaint.Reporter;
import id.pendopo.shared.Ids;
import id.pendopo.shared.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens identities: one officer asks, another agrees, and each reading is written down. */
@Component
public class Openings {

    static final int SHORTEST = 20;
    static final int LONGEST = 1_000;
    private static final Duration TO_THE_END_OF_THE_NEXT_DAY = Duration.ofHours(36);

    private final OpeningStore store;
    private final Sealed sealed;
    private final Identities identities;
    private final CaseBook book;
    private final Law law;

    Openings(OpeningStore store, Sealed sealed, Identities identities, CaseBook book, Law law) {
        this.store = store;
        this.sealed = sealed;
        this.identities = identities;
        this.book = book;
        this.law = law;
    }

    /** Who complained, for the eyes of one officer at one moment. */
    record Reading(Reporter reporter, Instant at, Instant until) {}

    List<Opening> of(Complaint c) {
        return store.of(c);
    }

    /** The officer's own opening, while it is open. */
    Optional<Opening> open(Officer officer, Complaint c) {
        var now = book.moment(c);
        return store.of(c).stream()
                .filter(one -> one.askedBy().equals(officer.account()))
                .filter(one -> one.openAt(now))
                .findFirst();
    }

    @Transactional
    public Outcome<Complaint> ask(Officer officer, ComplaintId id, String reason) {
        var found = book.lock(officer.organisation(), id);
        if (found.isEmpty() || sealed.right(officer, found.get()).isEmpty()) {
            return Outcome.refused("", Refusal.NOT_FOR_YOU);
        }
        var c = found.get();
        if (!sealed.known(c)) {
            return Outcome.refused("", Refusal.NOTHING_SEALED);
        }
        var why = reason.strip();
        if (why.length() < SHORTEST) {
            return Outcome.refused("alasan", Refusal.REASON_SHORT, SHORTEST);
        }
        if (why.length() > LONGEST) {
            return Outcome.refused("alasan", Refusal.REASON_LONG, why.length(), LONGEST);
        }
        var now = book.moment(c);
        boolean twice =
                store.of(c).stream()
                        .filter(one -> one.askedBy().equals(officer.account()))
                        .anyMatch(one -> one.undecided() || one.openAt(now));
        if (twice) {
            return Outcome.refused("", Refusal.ASKED_ALREADY);
        }
        store.ask(
                c,
                c.desk() == Desk.SAFE ? Ids.timeless() : Ids.next(),
                officer.account(),
                now,
                why);
        return Outcome.done(
                book.write(
                        c,
                        CaseBook.Entry.of(c, CaseEvent.Kind.IDENTITY_ASKED, officer.actor())
                                .words(why)
                                .audience(CaseEvent.Audience.STAFF)));
    }

    /** Agrees or does not; never the officer who asked. */
    @Transactional
    public Outcome<Complaint> decide(
            Officer officer, ComplaintId id, UUID request, boolean agreed, String words) {
        var found = book.lock(officer.organisation(), id);
        if (found.isEmpty() || !sealed.mayDecide(officer, found.get())) {
            return Outcome.refused("", Refusal.NOT_FOR_YOU);
        }
        var c = found.get();
        var opening = store.of(c).stream().filter(one -> one.id().equals(request)).findFirst();
        if (opening.isEmpty()) {
            return Outcome.refused("", Refusal.REQUEST_UNKNOWN);
        }
        if (opening.get().askedBy().equals(officer.account())
                || !sealed.mayDecide(officer, c, opening.get().askedBy())) {
            return Outcome.refused("", Refusal.SECOND_PERSON);
        }
        if (!opening.get().undecided()) {
            return Outcome.refused("", Refusal.DECIDED_ALREADY);
        }
        if (!agreed && words.isBlank()) {
            return Outcome.refused("kata", Refusal.WORDS_MISSING);
        }
        var now = book.moment(c);
        store.decide(
                c,
                request,
                officer.account(),
                now,
                agreed,
                words.strip(),
                agreed ? now.plus(opened(c)) : null);
        return Outcome.done(
                book.write(
                        c,
                        CaseBook.Entry.of(c, CaseEvent.Kind.IDENTITY_DECIDED, officer.actor())
                                .words(words.strip())
                                .facts(Map.of("agreed", agreed))
                                .audience(CaseEvent.Audience.STAFF)));
    }

    /** Of the safe desk the moment is noon, which tells only the day: it closes with the next. */
    private Duration opened(Complaint c) {
        return c.desk() == Desk.SAFE
                ? TO_THE_END_OF_THE_NEXT_DAY
                : Duration.ofHours(law.version(c.rules()).identityHours());
    }

    /** Reads who complained. The reporter is told that it was, and in which role; not by whom. */
    @Transactional
    public Outcome<Reading> read(Officer officer, ComplaintId id) {
        var found = book.lock(officer.organisation(), id);
        var right = found.flatMap(c -> sealed.right(officer, c));
        if (found.isEmpty() || right.isEmpty()) {
            return Outcome.refused("", Refusal.NOT_FOR_YOU);
        }
        var c = found.get();
        var opening = open(officer, c);
        if (opening.isEmpty()) {
            return Outcome.refused("", Refusal.NOT_OPEN);
        }
        var reporter = identities.open(c);
        if (reporter.isEmpty()) {
            return Outcome.refused("", Refusal.NOTHING_SEALED);
        }
        store.read(c, opening.get().id());
        book.write(
                c,
                CaseBook.Entry.of(c, CaseEvent.Kind.IDENTITY_READ, officer.actor())
                        .facts(Map.of("role", right.get().wire()))
                        .audience(CaseEvent.Audience.REPORTER));
        var until = opening.get().until();
        return Outcome.done(
                new Reading(
                        reporter.get(), book.moment(c), until == null ? book.moment(c) : until));
    }
}
