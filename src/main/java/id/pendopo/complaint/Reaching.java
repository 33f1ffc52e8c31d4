package id.pendopo.complaint;

import id.pendopo.access.Officer;
import id.pendopo.complaint.clock.Limit;
import id.pendopo.notification.Deliveries;
import id.pendopo.shared.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether letters reach a reporter for whom a case waits. While the last one did not, nobody's
 * silence ends the case: an officer lets it go out again, or tells the reporter in another way, and
 * the whole time to answer begins again. Who left no address gets no letters and is not waited for.
 */
@Component
public class Reaching {

    private static final Set<String> WORDS =
            Set.of(
                    CaseEvent.Kind.REMINDED.name(),
                    CaseEvent.Kind.UNREACHED.name(),
                    CaseEvent.Kind.RESENT.name(),
                    CaseEvent.Kind.REACHED.name());

    private final Acting acting;
    private final CaseBook book;
    private final Deliveries letters;
    private final Clockwork clockwork;
    private final Law law;

    Reaching(Acting acting, CaseBook book, Deliveries letters, Clockwork clockwork, Law law) {
        this.acting = acting;
        this.book = book;
        this.letters = letters;
        this.clockwork = clockwork;
        this.law = law;
    }

    /** How far the last letter came. */
    public enum Way {
        /** It left, it waits for its turn, or there is none. */
        FREE,
        /** It was not taken so far, and is tried again. */
        TRIED,
        /** It did not arrive. */
        LOST
    }

    public Way way(Complaint c, List<CaseEvent> events) {
        if (!waits(c)) {
            return Way.FREE;
        }
        var last = last(c, events).map(CaseEvent::kind).orElse("");
        if (last.equals(CaseEvent.Kind.UNREACHED.name())) {
            return Way.LOST;
        }
        if (last.equals(CaseEvent.Kind.REACHED.name())) {
            return Way.FREE;
        }
        return letters.last(c.organisation(), c.id().value())
                .map(
                        delivery ->
                                switch (delivery) {
                                    case WAITING, SENT -> Way.FREE;
                                    case TRIED -> Way.TRIED;
                                    case FAILED -> Way.LOST;
                                })
                .orElse(Way.FREE);
    }

    /** What the house last did, since it waits, to let the reporter know. */
    public Optional<CaseEvent> last(Complaint c, List<CaseEvent> events) {
        return events.reversed().stream()
                .takeWhile(event -> event.status() == c.status())
                .filter(event -> WORDS.contains(event.kind()))
                .findFirst();
    }

    /** The last day for whoever was told anew: as many as if the answer had come on that day. */
    public LocalDate until(Complaint c, LocalDate told) {
        var limit = law.version(c.rules()).rules().steps().get(c.status().stage());
        if (limit == null) {
            return told;
        }
        if (limit.unit() == Limit.DayUnit.CALENDAR) {
            return told.plusDays(limit.days());
        }
        var working = clockwork.place(c.organisation(), c.owner()).working();
        return LocalDate.ofEpochDay(working.after(told.toEpochDay(), limit.days()));
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
                            ? Outcome.refused("", Refusal.NOT_NOW)
                            : Outcome.done(
                                    book.write(
                                            c,
                                            CaseBook.Entry.of(c, kind, officer.actor())
                                                    .words(words)
                                                    .audience(CaseEvent.Audience.REPORTER)));
        };
    }

    private static boolean waits(Complaint c) {
        return c.may(Move.SILENCE) || c.may(Move.LAPSE);
    }
}
