package id.pendopo.complaint;

import id.pendopo.access.Officer;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Reason;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One act of an officer in a case: whether they may, whether it may be now, and its event. */
@Component
class Acting {

    static final int FEWEST = 20;
    static final int MOST = 4_000;

    private final CaseBook book;
    private final Keeping keeping;
    private final Reach reach;
    private final Law law;
    private final Routing routing;

    Acting(CaseBook book, Keeping keeping, Reach reach, Law law, Routing routing) {
        this.book = book;
        this.keeping = keeping;
        this.reach = reach;
        this.law = law;
        this.routing = routing;
    }

    /** The locked case, when the officer may see it. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Complaint> lock(Officer officer, ComplaintId id) {
        return book.lock(officer.organisation(), id).filter(c -> reach.reads(officer, c));
    }

    /** The locked case, when the officer may act in it. */
    @Transactional(propagation = Propagation.MANDATORY)
    Outcome<Complaint> own(Officer officer, ComplaintId id) {
        var found = lock(officer, id);
        if (found.isEmpty()) {
            return Outcome.refused("", Refusal.CASE_UNKNOWN);
        }
        return reach.acts(officer, found.get())
                ? Outcome.done(found.get())
                : Outcome.refused("", Refusal.NOT_YOURS);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Outcome<Complaint> act(
            Officer officer,
            ComplaintId id,
            Move move,
            Said said,
            Function<Complaint, Outcome<Complaint>> change) {
        var found = lock(officer, id);
        if (found.isEmpty()) {
            return Outcome.refused("", Refusal.CASE_UNKNOWN);
        }
        var c = found.get();
        var no = refused(officer, c, move, said);
        if (no.isPresent()) {
            return Outcome.refused(no.get().field(), no.get().reason());
        }
        return switch (change.apply(c)) {
            case Outcome.Refused<Complaint> refused -> refused;
            case Outcome.Done<Complaint>(var after) -> {
                var written =
                        book.write(
                                c,
                                CaseBook.Entry.of(after, move, officer.actor())
                                        .reason(said.reason().isEmpty() ? null : said.reason())
                                        .words(said.words().strip())
                                        .facts(routing.renamed(c, after)));
                keeping.files(written, written.version(), said.uploads());
                yield Outcome.done(dismissed(officer, written));
            }
        };
    }

    /** Whom the case is about now helps with it no more. */
    private Complaint dismissed(Officer officer, Complaint written) {
        var last = written;
        for (var unit : routing.dismiss(written)) {
            last =
                    book.write(
                            last,
                            CaseBook.Entry.of(last, CaseEvent.Kind.CO_HANDLER, officer.actor())
                                    .facts(Map.of("unit", unit.shortName(), "added", false))
                                    .audience(CaseEvent.Audience.STAFF));
        }
        return last;
    }

    private record No(String field, Reason reason) {}

    private Optional<No> refused(Officer officer, Complaint c, Move move, Said said) {
        if (!reach.acts(officer, c)) {
            return Optional.of(new No("", Refusal.NOT_YOURS));
        }
        if (said.seen() != null && said.seen() != c.version()) {
            return Optional.of(new No("", Refusal.CHANGED_MEANWHILE));
        }
        if (!c.may(move)) {
            return Optional.of(new No("", Refusal.NOT_NOW));
        }
        if (said.words().length() > MOST) {
            return Optional.of(new No("kata", Refusal.WORDS_TOO_LONG));
        }
        if (law.reasons(move).isEmpty()) {
            return Optional.empty();
        }
        return law.reason(move, said.reason())
                .map(reason -> lacking(reason, said))
                .orElseGet(() -> Optional.of(new No("alasan", Refusal.REASON_MISSING)));
    }

    private static Optional<No> lacking(ListedReason reason, Said said) {
        if (reason.words() && said.words().isBlank()) {
            return Optional.of(new No("kata", Refusal.WORDS_MISSING));
        }
        return reason.document() && said.uploads().isEmpty()
                ? Optional.of(new No("berkas", Refusal.DOCUMENT_MISSING))
                : Optional.empty();
    }

    static Complaint to(Complaint c, Status status) {
        return c.change().status(status).done();
    }

    Complaint end(Complaint c, Status status) {
        return c.change().status(status).ended(book.moment(c)).done();
    }

    static boolean tooShort(Said said) {
        return said.words().strip().length() < FEWEST;
    }
}
