package id.pendopo.followup;

import id.pendopo.access.Officer;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How commitments end: kept, given up, or taken up again. */
@Component
public class Endings {

    private final Ledger ledger;
    private final PromiseWishes wishes;
    private final EvidenceStore evidence;
    private final Effects effects;
    private final Rewording rewording;

    Endings(
            Ledger ledger,
            PromiseWishes wishes,
            EvidenceStore evidence,
            Effects effects,
            Rewording rewording) {
        this.ledger = ledger;
        this.wishes = wishes;
        this.evidence = evidence;
        this.effects = effects;
        this.rewording = rewording;
    }

    /** Ends it as kept, with evidence, and names what should move. */
    @Transactional
    public Outcome<Commitment> finish(
            Officer officer, String code, @Nullable Integer seen, Wish wish) {
        var problems = new ArrayList<Problem>();
        var day = wishes.day(wish, Field.DONE_ON, problems);
        var words = wishes.text(wish, Field.WORDS, PromiseWishes.LONG, null, problems);
        if (!problems.isEmpty() || day == null) {
            return Outcome.refused(problems);
        }
        var today = ledger.today(officer.organisation());
        var outcome =
                ledger.change(
                        officer,
                        code,
                        seen,
                        listed -> finished(listed, wish, day, today),
                        before ->
                                Ledger.Entry.of(
                                        Event.What.FINISHED,
                                        rewording.ending(
                                                before,
                                                words,
                                                wish.of(Field.MEASURE),
                                                day,
                                                today)));
        if (outcome instanceof Outcome.Done<Commitment>(var done)) {
            effects.show(done);
        }
        return outcome;
    }

    private Outcome<Commitment> finished(Listed listed, Wish wish, LocalDate day, LocalDate today) {
        var problems = new ArrayList<Problem>();
        var measure = wishes.measure(wish, listed.finding(), problems);
        var before = listed.commitment();
        return problems.isEmpty()
                ? before.finish(day, measure, evidence.of(before).size(), today)
                : Outcome.refused(problems);
    }

    @Transactional
    public Outcome<Commitment> cancel(
            Officer officer, String code, @Nullable Integer seen, Wish wish) {
        var today = ledger.today(officer.organisation());
        return said(
                officer,
                code,
                seen,
                wish,
                Event.What.CANCELLED,
                listed -> listed.commitment().cancel(wish.of(Field.REASON), today));
    }

    /** Takes its end back; what it showed is no longer told. */
    @Transactional
    public Outcome<Commitment> reopen(
            Officer officer, String code, @Nullable Integer seen, Wish wish) {
        return said(
                officer,
                code,
                seen,
                wish,
                Event.What.REOPENED,
                listed -> {
                    var outcome = listed.commitment().reopen();
                    if (outcome instanceof Outcome.Done<Commitment>(var after)) {
                        effects.forget(after);
                    }
                    return outcome;
                });
    }

    /** An act that needs a reason for everybody. */
    private Outcome<Commitment> said(
            Officer officer,
            String code,
            @Nullable Integer seen,
            Wish wish,
            Event.What what,
            Function<Listed, Outcome<Commitment>> change) {
        var problems = new ArrayList<Problem>();
        var words =
                wishes.text(
                        wish, Field.REASON, PromiseWishes.LONG, Refusal.REASON_MISSING, problems);
        return problems.isEmpty()
                ? ledger.change(officer, code, seen, change, entry(what, words))
                : Outcome.refused(problems);
    }

    private static Function<Listed, Ledger.Entry> entry(Event.What what, String words) {
        return _ -> Ledger.Entry.of(what, words);
    }
}
