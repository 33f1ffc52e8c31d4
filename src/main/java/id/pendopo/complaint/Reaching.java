package id.pendopo.complaint;

import id.pendopo.access.Officer;
import id.pendopo.notification.Deliveries;
import id.pendopo.notification.Delivery;
import id.pendopo.shared.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether letters reach a reporter for whom a case waits. While the last one did not, or the one
 * with the receipt, nobody's silence ends the case: an officer lets them go out again, or tells the
 * reporter in another way, and the whole time to answer begins again. What the house itself never
 * tried it sends again by itself. Who left no address gets no letters and is not waited for.
 */
@Component
public class Reaching {

    /** What is said of letters that did not arrive. */
    private static final Set<String> FATES =
            Set.of(
                    CaseEvent.Kind.UNREACHED.name(),
                    CaseEvent.Kind.RESENT.name(),
                    CaseEvent.Kind.REACHED.name());

    private final Acting acting;
    private final CaseBook book;
    private final Deliveries letters;
    private final OwedReceipts receipts;

    Reaching(Acting acting, CaseBook book, Deliveries letters, OwedReceipts receipts) {
        this.acting = acting;
        this.book = book;
        this.letters = letters;
        this.receipts = receipts;
    }

    /** How far the last letter came, or the one with the receipt: whichever came less far. */
    public enum Way {
        /** It left, it waits for its turn, or there is none. */
        FREE,
        /** It was not taken so far, and is tried again; or the receipt is still owed. */
        TRIED,
        /** Nobody tried it until it was too old: the house sends it again itself. */
        UNTRIED,
        /** It did not arrive. */
        LOST,
        /** The one with the receipt did not, and was not sent again: nobody can answer without. */
        RECEIPT_LOST;

        public boolean lost() {
            return this == LOST || this == RECEIPT_LOST;
        }
    }

    public Way way(Complaint c, List<CaseEvent> events) {
        if (!waits(c)) {
            return Way.FREE;
        }
        var fate = fate(c, events);
        if (fate.equals(CaseEvent.Kind.UNREACHED.name())) {
            return lost(c, events);
        }
        // Letters still go where none arrived before: what became of them says nothing.
        if (fate.equals(CaseEvent.Kind.REACHED.name())) {
            return Way.FREE;
        }
        var way =
                Stream.of(c.id().value(), Receipts.letter(c.id()))
                        .flatMap(about -> letters.last(c.organisation(), about).stream())
                        .map(Reaching::way)
                        .max(Comparator.naturalOrder())
                        .orElse(Way.FREE);
        boolean again = fate.equals(CaseEvent.Kind.RESENT.name());
        if (way == Way.LOST || way == Way.UNTRIED && again) {
            return lost(c, events);
        }
        return way == Way.FREE && receipts.owed(c) ? Way.TRIED : way;
    }

    private Way lost(Complaint c, List<CaseEvent> events) {
        boolean receipt =
                letters.last(c.organisation(), Receipts.letter(c.id()))
                        .map(Reaching::way)
                        .filter(way -> way == Way.LOST || way == Way.UNTRIED)
                        .isPresent();
        boolean again =
                since(c, events)
                        .anyMatch(event -> event.kind().equals(CaseEvent.Kind.RESENT.name()));
        return receipt && !again ? Way.RECEIPT_LOST : Way.LOST;
    }

    private static Way way(Delivery delivery) {
        return switch (delivery) {
            case WAITING, SENT -> Way.FREE;
            case TRIED -> Way.TRIED;
            case UNTRIED -> Way.UNTRIED;
            case FAILED -> Way.LOST;
        };
    }

    /** Were officers told that a letter did not arrive, and has nobody seen to it? */
    public static boolean unreached(Complaint c, List<CaseEvent> events) {
        return waits(c) && fate(c, events).equals(CaseEvent.Kind.UNREACHED.name());
    }

    /** What was last said, since the case waits, of letters that did not arrive. */
    private static String fate(Complaint c, List<CaseEvent> events) {
        return since(c, events).map(CaseEvent::kind).filter(FATES::contains).findFirst().orElse("");
    }

    /** What the house last did, since it waits, to let the reporter know. */
    public Optional<CaseEvent> last(Complaint c, List<CaseEvent> events) {
        var reminded = CaseEvent.Kind.REMINDED.name();
        return since(c, events)
                .filter(event -> event.kind().equals(reminded) || FATES.contains(event.kind()))
                .findFirst();
    }

    private static Stream<CaseEvent> since(Complaint c, List<CaseEvent> events) {
        return events.reversed().stream().takeWhile(event -> event.status() == c.status());
    }

    /**
     * The house lets the letter go out again that it never sent; once, then officers see to it.
     *
     * @param c the locked case
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void resend(Complaint c, String job) {
        book.write(
                c,
                CaseBook.Entry.of(anew(c), CaseEvent.Kind.RESENT, job)
                        .audience(CaseEvent.Audience.REPORTER));
    }

    /** The letter goes out again. */
    @Transactional
    public Outcome<Complaint> resend(Officer officer, ComplaintId id) {
        return write(officer, id, CaseEvent.Kind.RESENT, "");
    }

    /**
     * The reporter was told in another way.
     *
     * @param words how; the reporter reads them
     */
    @Transactional
    public Outcome<Complaint> reached(Officer officer, ComplaintId id, String words) {
        if (words.strip().length() < Acting.FEWEST) {
            return Outcome.refused("kabar", Refusal.WORDS_TOO_SHORT, Acting.FEWEST);
        }
        return words.length() > Acting.MOST
                ? Outcome.refused("kabar", Refusal.WORDS_TOO_LONG)
                : write(officer, id, CaseEvent.Kind.REACHED, words.strip());
    }

    private Outcome<Complaint> write(
            Officer officer, ComplaintId id, CaseEvent.Kind kind, String words) {
        return switch (acting.own(officer, id)) {
            case Outcome.Refused<Complaint> refused -> refused;
            case Outcome.Done<Complaint>(var c) -> {
                var way = way(c, book.events(c));
                if (!way.lost()) {
                    yield Outcome.refused("", Refusal.LETTER_SETTLED);
                }
                if (way == Way.RECEIPT_LOST && kind == CaseEvent.Kind.REACHED) {
                    yield Outcome.refused("", Refusal.RECEIPT_FIRST);
                }
                yield Outcome.done(
                        book.write(
                                c,
                                CaseBook.Entry.of(anew(c), kind, officer.actor())
                                        .words(words)
                                        .audience(CaseEvent.Audience.REPORTER)));
            }
        };
    }

    /** The whole time begins, and nobody was reminded of it yet. */
    private static Complaint anew(Complaint c) {
        return c.change().told(c.due().told().newStep()).done();
    }

    private static boolean waits(Complaint c) {
        return c.may(Move.SILENCE) || c.may(Move.LAPSE);
    }
}
