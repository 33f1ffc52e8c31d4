package id.pendopo.complaint;

import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the reporter does with a case. Only the reporter ends it: by agreeing, or by staying silent,
 * which is counted apart and can still be objected to.
 */
@Component
public class Answering {

    private final CaseBook book;
    private final Keeping keeping;
    private final Routing routing;
    private final Bounds bounds;
    private final Law law;

    Answering(CaseBook book, Keeping keeping, Routing routing, Bounds bounds, Law law) {
        this.book = book;
        this.keeping = keeping;
        this.routing = routing;
        this.bounds = bounds;
        this.law = law;
    }

    /** What stands in the way of a move of the reporter, as {@link Bounds} has it. */
    public List<Problem> problems(Complaint c, Move move, String words, long bytes) {
        return bounds.problems(c, move, words, bytes);
    }

    /** Adds to the case; when something was asked, that is the answer and the clock goes on. */
    @Transactional
    public Outcome<Complaint> reply(
            Complaint seen, String words, List<NewComplaint.Upload> uploads) {
        var c = book.lock(seen.organisation(), seen.id()).orElseThrow();
        var problems = bounds.reply(c, words, bytes(uploads));
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
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
                    var problems = bounds.contest(c, words);
                    if (!problems.isEmpty()) {
                        return Outcome.refused(problems);
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
                    var problems = bounds.reopen(c, words);
                    if (!problems.isEmpty()) {
                        return Outcome.refused(problems);
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
        if (bounds.enough(c, CaseEvent.Kind.RATED)) {
            return Outcome.refused("", Refusal.ENOUGH_FOR_TODAY, bounds.perDay(c));
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

    private static long bytes(List<NewComplaint.Upload> uploads) {
        return uploads.stream().mapToLong(one -> one.content().length).sum();
    }

    private Outcome<Complaint> move(
            Complaint seen,
            Move move,
            String words,
            List<NewComplaint.Upload> uploads,
            Function<Complaint, Outcome<Complaint>> change) {
        var c = book.lock(seen.organisation(), seen.id()).orElseThrow();
        if (words.length() > Bounds.MOST_WORDS) {
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
