package id.pendopo.followup;

import id.pendopo.access.Officer;
import id.pendopo.shared.Ids;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Commitments as long as they are to be done. */
@Component
public class Commitments {

    private final Ledger ledger;
    private final Findings findings;
    private final FollowUpLaw law;
    private final PromiseWishes wishes;
    private final Rewording rewording;

    Commitments(
            Ledger ledger,
            Findings findings,
            FollowUpLaw law,
            PromiseWishes wishes,
            Rewording rewording) {
        this.ledger = ledger;
        this.findings = findings;
        this.law = law;
        this.wishes = wishes;
        this.rewording = rewording;
    }

    /** Answers a finding with a promise; one that was answered so may get a further one. */
    @Transactional
    public Outcome<Commitment> make(Officer officer, UUID finding, Wish wish) {
        var found = findings.known(officer, finding);
        if (found.isEmpty()) {
            return Outcome.refused("", Refusal.UNKNOWN, finding.toString());
        }
        var today = ledger.today(officer.organisation());
        var problems = new ArrayList<Problem>();
        var answer = found.get().answer();
        if (answer == null) {
            answer(wish, problems);
        } else if (!commits(answer.code())) {
            return Outcome.refused("", Refusal.NOT_ACCEPTED);
        }
        var promise = wishes.promise(officer, wish, found.get(), null, today);
        if (promise instanceof Outcome.Refused<Promise>(var more)) {
            problems.addAll(more);
        }
        if (!problems.isEmpty() || !(promise instanceof Outcome.Done<Promise>(var promised))) {
            return Outcome.refused(problems);
        }
        if (answer == null
                && findings.answered(officer, finding, wish.of(Field.ANSWER), wish.of(Field.REASON))
                        instanceof Outcome.Refused<Finding> refused) {
            return refused.as();
        }
        return Outcome.done(add(officer, finding, promised, wishes.steps(wish, problems)));
    }

    private void answer(Wish wish, List<Problem> problems) {
        if (!commits(wish.of(Field.ANSWER))) {
            problems.add(Problem.of(Field.ANSWER, Refusal.ANSWER_MISSING));
        }
        wishes.text(wish, Field.REASON, PromiseWishes.LONG, Refusal.REASON_MISSING, problems);
    }

    private boolean commits(String code) {
        return law.answer(code, "id").filter(AnswerClass::commits).isPresent();
    }

    private Commitment add(Officer officer, UUID finding, Promise promise, List<Step> steps) {
        var organisation = officer.organisation();
        var commitment =
                new Commitment(
                        organisation,
                        Ids.next(),
                        ledger.code(organisation),
                        finding,
                        promise,
                        Status.PLANNED,
                        "",
                        ledger.today(organisation),
                        null,
                        1);
        ledger.add(officer, commitment);
        ledger.keepSteps(commitment, steps);
        return commitment;
    }

    /** Writes it anew, all but its day. */
    @Transactional
    public Outcome<Commitment> rewrite(
            Officer officer, String code, @Nullable Integer seen, Wish wish) {
        return ledger.change(
                officer,
                code,
                seen,
                listed -> rewritten(officer, listed, wish),
                (before, after) -> {
                    var old = ledger.steps(after);
                    var steps =
                            wishes.steps(wish, new ArrayList<>()).stream()
                                    .map(step -> asBefore(step, old))
                                    .toList();
                    ledger.keepSteps(after, steps);
                    var words = rewording.between(before, after, old, steps);
                    return Ledger.Entry.of(Event.What.REWRITTEN, words);
                });
    }

    private Outcome<Commitment> rewritten(Officer officer, Listed listed, Wish wish) {
        var before = listed.commitment();
        var today = ledger.today(officer.organisation());
        return switch (wishes.promise(
                officer, wish, listed.finding(), before.promise().due(), today)) {
            case Outcome.Done<Promise>(var promise) -> before.rewrite(promise);
            case Outcome.Refused<Promise> refused -> refused.as();
        };
    }

    /** A step that was done and still has the same words stays done. */
    private static Step asBefore(Step step, List<Step> before) {
        return before.stream()
                .filter(old -> old.text().equals(step.text()))
                .findFirst()
                .map(old -> new Step(step.number(), step.text(), old.done()))
                .orElse(step);
    }

    @Transactional
    public Outcome<Commitment> start(Officer officer, String code, @Nullable Integer seen) {
        return ledger.change(
                officer,
                code,
                seen,
                listed -> listed.commitment().start(),
                entry(Event.What.STARTED, ""));
    }

    /** Says how it goes, for everybody. */
    @Transactional
    public Outcome<Commitment> note(Officer officer, String code, Wish wish) {
        var problems = new ArrayList<Problem>();
        var words =
                wishes.text(wish, Field.WORDS, PromiseWishes.LONG, Refusal.WORDS_MISSING, problems);
        return problems.isEmpty()
                ? ledger.change(
                        officer,
                        code,
                        null,
                        listed -> Outcome.done(listed.commitment()),
                        entry(Event.What.NOTED, words))
                : Outcome.refused(problems);
    }

    /** Moves its day; everybody reads the reason. */
    @Transactional
    public Outcome<Commitment> redate(
            Officer officer, String code, @Nullable Integer seen, Wish wish) {
        var problems = new ArrayList<Problem>();
        var day = wishes.day(wish, Field.DUE, problems);
        var why =
                wishes.text(
                        wish, Field.REASON, PromiseWishes.LONG, Refusal.REASON_MISSING, problems);
        if (!problems.isEmpty() || day == null) {
            return Outcome.refused(problems);
        }
        var today = ledger.today(officer.organisation());
        return ledger.change(
                officer,
                code,
                seen,
                listed -> listed.commitment().redate(day, today),
                before ->
                        new Ledger.Entry(
                                Event.What.REDATED, why, before.commitment().promise().due(), day));
    }

    /**
     * Says that a step was done, or was not.
     *
     * @param seen the step as the officer had it before their eyes: its number may be another's by
     *     now
     */
    @Transactional
    public Outcome<Commitment> tick(
            Officer officer, String code, int number, String seen, boolean done) {
        var what = done ? Event.What.STEP_DONE : Event.What.STEP_UNDONE;
        var today = ledger.today(officer.organisation());
        return ledger.change(
                officer,
                code,
                null,
                listed -> ticked(listed.commitment(), number, seen, done ? today : null),
                before -> Ledger.Entry.of(what, words(before.commitment(), number)));
    }

    private Outcome<Commitment> ticked(
            Commitment commitment, int number, String seen, @Nullable LocalDate done) {
        if (!commitment.status().open()) {
            return Outcome.refused("", Refusal.ALREADY_ENDED);
        }
        var words = words(commitment, number);
        if (words.isEmpty()) {
            return Outcome.refused("", Refusal.UNKNOWN, Integer.toString(number));
        }
        if (!words.equals(seen)) {
            return Outcome.refused("", Refusal.CHANGED_MEANWHILE);
        }
        ledger.tick(commitment, new Step(number, "", done));
        return Outcome.done(commitment);
    }

    private String words(Commitment commitment, int number) {
        return ledger.steps(commitment).stream()
                .filter(step -> step.number() == number)
                .map(Step::text)
                .findFirst()
                .orElse("");
    }

    private static Function<Listed, Ledger.Entry> entry(Event.What what, String words) {
        return _ -> Ledger.Entry.of(what, words);
    }
}
