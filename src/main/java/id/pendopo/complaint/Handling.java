package id.pendopo.complaint;

import id.pendopo.access.Officer;
import id.pendopo.shared.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the unit that has a case does with it. The reporter can read all but the notes. */
@Component
public class Handling {

    private static final int FEWEST_OF_AN_ANSWER = 40;

    private final Acting acting;
    private final CaseBook book;

    Handling(Acting acting, CaseBook book) {
        this.acting = acting;
        this.book = book;
    }

    /** The officer takes it up and says how they will go about it. */
    @Transactional
    public Outcome<Complaint> start(Officer officer, ComplaintId id, Said said) {
        return acting.act(
                officer,
                id,
                Move.START,
                said,
                c ->
                        Acting.tooShort(said)
                                ? Outcome.refused("kata", Refusal.WORDS_TOO_SHORT, Acting.FEWEST)
                                : Outcome.done(
                                        c.change()
                                                .status(Status.IN_PROGRESS)
                                                .handler(officer.account())
                                                .done()));
    }

    /** Asks the reporter for what is missing; the clock stands still meanwhile. */
    @Transactional
    public Outcome<Complaint> ask(Officer officer, ComplaintId id, Said said) {
        return acting.act(
                officer,
                id,
                Move.ASK,
                said,
                c ->
                        Acting.tooShort(said)
                                ? Outcome.refused("kata", Refusal.WORDS_TOO_SHORT, Acting.FEWEST)
                                : Outcome.done(Acting.to(c, Status.PENDING_INFO)));
    }

    @Transactional
    public Outcome<Complaint> pause(Officer officer, ComplaintId id, Said said) {
        return acting.act(
                officer, id, Move.PAUSE, said, c -> Outcome.done(Acting.to(c, Status.PAUSED)));
    }

    @Transactional
    public Outcome<Complaint> resume(Officer officer, ComplaintId id, Said said) {
        return acting.act(
                officer,
                id,
                Move.RESUME,
                said,
                c -> Outcome.done(Acting.to(c, Status.IN_PROGRESS)));
    }

    /** Answers with substance; the reporter decides whether that is the end. */
    @Transactional
    public Outcome<Complaint> answer(Officer officer, ComplaintId id, Said said) {
        return acting.act(
                officer,
                id,
                Move.ANSWER,
                said,
                c ->
                        said.words().strip().length() < FEWEST_OF_AN_ANSWER
                                ? Outcome.refused(
                                        "kata", Refusal.WORDS_TOO_SHORT, FEWEST_OF_AN_ANSWER)
                                : Outcome.done(
                                        c.change()
                                                .status(Status.ANSWERED)
                                                .handler(officer.account())
                                                .answered(book.moment(c))
                                                .done()));
    }

    /** Words for officers only. */
    @Transactional
    public Outcome<Complaint> note(Officer officer, ComplaintId id, String words) {
        var found = acting.lock(officer, id);
        if (found.isEmpty()) {
            return Outcome.refused("", Refusal.CASE_UNKNOWN);
        }
        if (words.isBlank()) {
            return Outcome.refused("catatan", Refusal.WORDS_MISSING);
        }
        if (words.length() > Acting.MOST) {
            return Outcome.refused("catatan", Refusal.WORDS_TOO_LONG);
        }
        var c = found.get();
        return Outcome.done(
                book.write(
                        c,
                        CaseBook.Entry.of(c, CaseEvent.Kind.NOTE, officer.actor())
                                .words(words.strip())
                                .audience(CaseEvent.Audience.STAFF)));
    }
}
