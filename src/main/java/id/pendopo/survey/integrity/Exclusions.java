package id.pendopo.survey.integrity;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.shared.Ids;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import id.pendopo.survey.Flag;
import id.pendopo.survey.ResponseLedger;
import id.pendopo.survey.Survey;
import id.pendopo.survey.SurveyRecord;
import id.pendopo.survey.Surveys;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leaves responses out of a result: one officer proposes and says why, another decides. As long as
 * nobody has, they count; what was left out is told in the method of the result.
 */
@Component
class Exclusions {

    static final int LONGEST_NOTE = 500;

    /** Responses of one proposal. */
    static final int MOST = 500;

    private final ExclusionStore store;
    private final Surveys surveys;
    private final ResponseLedger ledger;
    private final SurveyRecord record;
    private final Clock clock;

    Exclusions(
            ExclusionStore store,
            Surveys surveys,
            ResponseLedger ledger,
            SurveyRecord record,
            Clock clock) {
        this.store = store;
        this.surveys = surveys;
        this.ledger = ledger;
        this.record = record;
        this.clock = clock;
    }

    List<ExclusionStore.Flagged> flagged(
            Survey survey, @Nullable Flag flag, int offset, int limit) {
        return store.flagged(survey, flag, offset, limit);
    }

    /** How many marked responses count. */
    long flagged(Survey survey) {
        return store.flagged(survey);
    }

    Map<Flag, Long> counts(Survey survey) {
        return store.counts(survey);
    }

    List<Exclusion> all(Survey survey) {
        return store.all(survey);
    }

    /** Proposes that responses be left out. */
    @Transactional
    Outcome<Exclusion> propose(
            Officer officer, String code, List<String> chosen, String cause, String note) {
        var found = surveys.lock(officer.organisation(), code);
        if (found.filter(survey -> may(officer, survey)).isEmpty()) {
            return Outcome.refused("", Refusal.NOT_YOURS);
        }
        var survey = found.get();
        if (survey.computed()) {
            return Outcome.refused("", Refusal.ALREADY_COUNTED);
        }
        var problems = new ArrayList<Problem>();
        var responses = responses(chosen);
        if (responses.isEmpty() || !store.counting(survey, responses)) {
            problems.add(Problem.of("jawaban", Refusal.NOTHING_CHOSEN));
        } else if (responses.size() > MOST) {
            problems.add(Problem.of("jawaban", Refusal.TOO_MANY, MOST));
        } else if (store.overlaps(survey, responses)) {
            problems.add(Problem.of("jawaban", Refusal.ALREADY_PROPOSED));
        }
        var why =
                Stream.of(Exclusion.Cause.values())
                        .filter(one -> one.name().equals(cause))
                        .findFirst();
        if (why.isEmpty()) {
            problems.add(Problem.of("sebab", Refusal.CAUSE_MISSING));
        }
        var text = note.replace("\u0000", "").strip();
        if (text.isEmpty()) {
            problems.add(Problem.of("catatan", Refusal.NOTE_MISSING));
        } else if (text.length() > LONGEST_NOTE) {
            problems.add(Problem.of("catatan", Refusal.NOTE_TOO_LONG, LONGEST_NOTE));
        }
        if (!problems.isEmpty() || why.isEmpty()) {
            return Outcome.refused(problems);
        }
        var exclusion =
                new Exclusion(
                        Ids.next(),
                        why.get(),
                        text,
                        responses,
                        Exclusion.State.PROPOSED,
                        officer.actor(),
                        clock.instant(),
                        null,
                        null,
                        null);
        store.add(survey, exclusion);
        tell(officer, "survey.exclusion.proposed", survey, exclusion);
        return Outcome.done(exclusion);
    }

    /** Agrees, and the responses no longer count; or declines, and they go on counting. */
    @Transactional
    Outcome<Exclusion> decide(Officer officer, String code, UUID id, boolean agreed) {
        var to = agreed ? Exclusion.State.CONFIRMED : Exclusion.State.DECLINED;
        return change(officer, code, id, one -> one.decide(to, officer.actor(), clock.instant()));
    }

    /** Lets responses count again that were left out. */
    @Transactional
    Outcome<Exclusion> revoke(Officer officer, String code, UUID id) {
        return change(officer, code, id, one -> one.revoke(officer.actor()));
    }

    private Outcome<Exclusion> change(
            Officer officer,
            String code,
            UUID id,
            java.util.function.Function<Exclusion, Outcome<Exclusion>> step) {
        var survey = surveys.lock(officer.organisation(), code);
        if (survey.filter(one -> may(officer, one)).isEmpty()) {
            return Outcome.refused("", Refusal.NOT_YOURS);
        }
        if (survey.get().computed()) {
            return Outcome.refused("", Refusal.ALREADY_COUNTED);
        }
        var found = store.lock(survey.get(), id);
        if (found.isEmpty()) {
            return Outcome.refused("", Refusal.UNKNOWN);
        }
        var outcome = step.apply(found.get());
        if (outcome instanceof Outcome.Done<Exclusion>(var changed)) {
            store.change(survey.get(), changed);
            if (changed.state() != Exclusion.State.DECLINED) {
                boolean out = changed.state() == Exclusion.State.CONFIRMED;
                ledger.leaveOut(survey.get(), changed.responses(), out);
            }
            var action =
                    "survey.exclusion." + changed.state().name().toLowerCase(java.util.Locale.ROOT);
            tell(officer, action, survey.get(), changed);
        }
        return outcome;
    }

    private void tell(Officer officer, String action, Survey survey, Exclusion exclusion) {
        record.act(
                officer,
                action,
                survey,
                Map.of(
                        "exclusion", exclusion.id().toString(),
                        "cause", exclusion.cause().name(),
                        "responses", exclusion.responses().size()));
    }

    boolean may(Officer officer, Survey survey) {
        return record.unitOf(survey)
                .filter(unit -> officer.mayAt(unit, Role.SURVEY_OFFICER, Role.UNIT_HEAD))
                .isPresent();
    }

    private static List<UUID> responses(List<String> chosen) {
        return chosen.stream().distinct().map(Exclusions::id).flatMap(Optional::stream).toList();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
