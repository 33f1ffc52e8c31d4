package id.pendopo.complaint;

import id.pendopo.shared.Outcome;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the reporter does with a case. Only the reporter ends it: by agreeing, or by staying silent,
 * which is counted apart and can still be objected to.
 */
@Component
public class Answering {

    private static final int MOST = 4_000;

    private final CaseBook book;
    private final Keeping keeping;
    private final Routing routing;
    private final Clockwork clockwork;
    private final Law law;

    Answering(CaseBook book, Keeping keeping, Routing routing, Clockwork clockwork, Law law) {
        this.book = book;
        this.keeping = keeping;
        this.routing = routing;
        this.clockwork = clockwork;
        this.law = law;
    }

    /** Adds to the case; when something was asked, that is the answer and the clock goes on. */
    @Transactional
    public Outcome<Complaint> reply(
            Complaint seen, String words, List<NewComplaint.Upload> uploads) {
        var c = book.lock(seen.organisation(), seen.id()).orElseThrow();
        if (words.isBlank()) {
            return Outcome.refused("kata", Refusal.WORDS_MISSING);
        }
        if (words.length() > MOST) {
            return Outcome.refused("kata", Refusal.WORDS_TOO_LONG);
        }
        if (!c.status().open()) {
            return Outcome.refused("", Refusal.NOT_NOW);
        }
        if (!c.may(Move.REPLY) && enough(c, CaseEvent.Kind.ADDED)) {
            return Outcome.refused("kata", Refusal.ENOUGH_FOR_TODAY, perDay(c));
        }
        var entry =
                c.may(Move.REPLY)
                        ? CaseBook.Entry.of(
                                c.change().status(beforeAsked(c)).done(),
                                Move.REPLY,
                                CaseEvent.REPORTER)
                        : CaseBook.Entry.of(c, CaseEvent.Kind.ADDED, CaseEvent.REPORTER);
        var written =
                book.write(c, entry.words(words.strip()).audience(CaseEvent.Audience.REPORTER));
        keeping.ownFiles(written, written.version(), uploads);
        return Outcome.done(written);
    }

    /** The reporter agrees: this is the end. */
    @Transactional
    public Outcome<Complaint> confirm(Complaint seen) {
        return move(seen, Move.CONFIRM, "", List.of(), c -> Outcome.done(end(c, Status.CLOSED)));
    }

    /** The reporter does not agree: those above look again, and nobody who answered before. */
    @Transactional
    public Outcome<Complaint> contest(
            Complaint seen, String words, List<NewComplaint.Upload> uploads) {
        return move(
                seen,
                Move.CONTEST,
                words,
                uploads,
                c -> {
                    if (words.isBlank()) {
                        return Outcome.refused("kata", Refusal.WORDS_MISSING);
                    }
                    if (c.status() == Status.CLOSED_SILENT
                            && late(c, law.version(c.rules()).objectWithin())) {
                        return Outcome.refused("", Refusal.TOO_LATE);
                    }
                    return Outcome.done(
                            c.change()
                                    .status(Status.CONTESTED)
                                    .owner(routing.superior(c).id())
                                    .handler(null)
                                    .ended(null)
                                    .objected()
                                    .done());
                });
    }

    /** What was agreed on did not hold; once, and not for ever. */
    @Transactional
    public Outcome<Complaint> reopen(
            Complaint seen, String words, List<NewComplaint.Upload> uploads) {
        return move(
                seen,
                Move.REOPEN,
                words,
                uploads,
                c -> {
                    if (words.isBlank()) {
                        return Outcome.refused("kata", Refusal.WORDS_MISSING);
                    }
                    if (c.counts().reopened() > 0) {
                        return Outcome.refused("", Refusal.ONCE_ONLY);
                    }
                    if (late(c, law.version(c.rules()).reopenWithin())) {
                        return Outcome.refused("", Refusal.TOO_LATE);
                    }
                    return Outcome.done(
                            c.change()
                                    .status(Status.REOPENED)
                                    .owner(routing.superior(c).id())
                                    .handler(null)
                                    .ended(null)
                                    .reopened()
                                    .done());
                });
    }

    @Transactional
    public Outcome<Complaint> withdraw(Complaint seen, String words) {
        return move(
                seen, Move.WITHDRAW, words, List.of(), c -> Outcome.done(end(c, Status.WITHDRAWN)));
    }

    /**
     * @param stars 1 to 5
     */
    @Transactional
    public Outcome<Complaint> rate(Complaint seen, int stars, String words) {
        var c = book.lock(seen.organisation(), seen.id()).orElseThrow();
        if (stars < 1 || stars > 5) {
            return Outcome.refused("nilai", Refusal.RATING_RANGE);
        }
        if (words.length() > 1_000) {
            return Outcome.refused("kata", Refusal.WORDS_TOO_LONG);
        }
        boolean ended = c.status() == Status.CLOSED || c.status() == Status.CLOSED_SILENT;
        var until = c.times().ended();
        if (!ended || until == null) {
            return Outcome.refused("", Refusal.NOT_NOW);
        }
        int days = law.version(c.rules()).rateWithin();
        if (book.moment(c).isAfter(until.plus(Duration.ofDays(days)))) {
            return Outcome.refused("", Refusal.TOO_LATE);
        }
        if (enough(c, CaseEvent.Kind.RATED)) {
            return Outcome.refused("", Refusal.ENOUGH_FOR_TODAY, perDay(c));
        }
        return Outcome.done(
                book.write(
                        c,
                        CaseBook.Entry.of(
                                        c.change().rated(stars).done(),
                                        CaseEvent.Kind.RATED,
                                        CaseEvent.REPORTER)
                                .words(words.strip())
                                .audience(CaseEvent.Audience.REPORTER)));
    }

    /**
     * Did the reporter do this so often today that it has to wait until tomorrow? What an officer
     * asks may always be answered, and moves end by themselves.
     */
    public boolean enough(Complaint c, CaseEvent.Kind kind) {
        var today = clockwork.today(c.organisation());
        var zone = clockwork.zone(c.organisation());
        return book.events(c).stream()
                        .filter(event -> event.actor().equals(CaseEvent.REPORTER))
                        .filter(event -> event.kind().equals(kind.name()))
                        .filter(event -> LocalDate.ofInstant(event.at(), zone).equals(today))
                        .count()
                >= perDay(c);
    }

    public int perDay(Complaint c) {
        return law.version(c.rules()).perDay();
    }

    /** The last working day on which an ended case may still be objected to, or opened again. */
    public LocalDate lastDay(Complaint c, int workingDays) {
        var ended = Objects.requireNonNull(c.times().ended());
        var place = clockwork.place(c.organisation(), c.owner());
        long day = ended.atZone(place.zone()).toLocalDate().toEpochDay();
        return LocalDate.ofEpochDay(place.working().after(day, workingDays));
    }

    private boolean late(Complaint c, int workingDays) {
        return clockwork.today(c.organisation()).isAfter(lastDay(c, workingDays));
    }

    private Outcome<Complaint> move(
            Complaint seen,
            Move move,
            String words,
            List<NewComplaint.Upload> uploads,
            Function<Complaint, Outcome<Complaint>> change) {
        var c = book.lock(seen.organisation(), seen.id()).orElseThrow();
        if (words.length() > MOST) {
            return Outcome.refused("kata", Refusal.WORDS_TOO_LONG);
        }
        if (!c.may(move)) {
            return Outcome.refused("", Refusal.NOT_NOW);
        }
        return change.apply(c)
                .map(
                        after -> {
                            var entry = CaseBook.Entry.of(after, move, CaseEvent.REPORTER);
                            var written = book.write(c, entry.words(words.strip()));
                            keeping.ownFiles(written, written.version(), uploads);
                            return written;
                        });
    }

    /** Where the case was when the reporter was asked. */
    private Status beforeAsked(Complaint c) {
        return book.events(c).reversed().stream()
                .map(CaseEvent::status)
                .filter(status -> status != Status.PENDING_INFO)
                .findFirst()
                .orElse(Status.SUBMITTED);
    }

    private Complaint end(Complaint c, Status status) {
        return c.change().status(status).ended(book.moment(c)).done();
    }
}
