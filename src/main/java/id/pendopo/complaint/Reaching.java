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
 * Whether letters reach a reporter for whom a case waits. While the last one did not, nobody's
 * silence ends the case: an officer lets it go out again, or tells the reporter in another way, and
 * the whole time to answer begins again. Who left no address gets no letters and is not waited for.
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

    Reaching(Acting acting, CaseBook book, Deliveries letters) {
        this.acting = acting;
        this.book = book;
        this.letters = letters;
    }

    /** How far the last letter came, or the one with the receipt: whichever came less far. */
    public enum Way {
        /** It left, it waits for its turn, or there is none. */
        FREE,
        /** It was not taken so far, and is tried again. */
        TRIED,
        /** Nobody ever tried it, for the house had no way to send it: it sends it again itself. */
        UNTRIED,
        /** It did not arrive. */
        LOST
    }

    public Way way(Complaint c, List<CaseEvent> events) {
        if (!waits(c)) {
            return Way.FREE;
        }
        var fate = fate(c, events);
        if (fate.equals(CaseEvent.Kind.UNREACHED.name())) {
            return Way.LOST;
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
        return way == Way.UNTRIED && again ? Way.LOST : way;
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
            case Outcome.Done<Complaint>(var c) ->
                    way(c, book.events(c)) != Way.LOST
                            ? Outcome.refused("", Refusal.LETTER_SETTLED)
                            : Outcome.done(
                                    book.write(
                                            c,
                                            CaseBook.Entry.of(anew(c), kind, officer.actor())
                                                    .words(words)
                                                    .audience(CaseEvent.Audience.REPORTER)));
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
