package id.pendopo.survey;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Surveys from their making to their publication. */
@Component
class Surveys {

    private static final String CLOCK = "job:survey-closing";

    private final SurveyStore store;
    private final SurveyDesk desk;
    private final Snapshots snapshots;
    private final SurveyRecord record;
    private final Clock clock;

    Surveys(
            SurveyStore store,
            SurveyDesk desk,
            Snapshots snapshots,
            SurveyRecord record,
            Clock clock) {
        this.store = store;
        this.desk = desk;
        this.snapshots = snapshots;
        this.record = record;
        this.clock = clock;
    }

    Optional<Survey> find(OrganisationId organisation, String code) {
        return store.find(organisation, code);
    }

    /** Makes a draft. */
    @Transactional
    Outcome<Survey> create(Officer officer, NewSurvey wish, UnaryOperator<String> field) {
        return switch (desk.check(officer, wish, field, now())) {
            case Outcome.Done<Survey>(var survey) -> {
                if (!store.add(survey, officer.actor(), now())) {
                    yield Outcome.refused(
                            field.apply(NewSurvey.CODE), Refusal.CODE_TAKEN, survey.code());
                }
                record.act(officer, "survey.created", survey, Map.of("title", survey.title()));
                yield Outcome.done(survey);
            }
            case Outcome.Refused<Survey> refused -> refused;
        };
    }

    /** Opens it, at once or from its {@code opensAt} on. */
    @Transactional
    Outcome<Survey> open(Officer officer, String code) {
        return act(officer, code, "survey.opened", survey -> survey.open(now()));
    }

    /** Closes it by hand, before its time or when it has none. */
    @Transactional
    Outcome<Survey> close(Officer officer, String code) {
        return act(officer, code, "survey.closed", survey -> survey.close(now()));
    }

    /** Freezes the counts and shows the results to everybody. */
    @Transactional
    Outcome<Survey> publish(Officer officer, String code) {
        var outcome = act(officer, code, "survey.published", this::publishable);
        if (outcome instanceof Outcome.Done<Survey>(var survey)) {
            snapshots.freeze(survey, now());
            record.published(survey, now());
        }
        return outcome;
    }

    /** Closes those whose time is over; anybody who looks sees them as closed already. */
    @Transactional
    int closeDue() {
        var due = store.due(now());
        for (var survey : due) {
            store.move(survey.closeInTime());
            record.act(CLOCK, "survey.closed", survey);
        }
        return due.size();
    }

    private Outcome<Survey> publishable(Survey survey) {
        return snapshots.counted(survey).responses() == 0
                        && survey.stateAt(now()) == SurveyState.CLOSED
                ? Outcome.refused("", Refusal.NOTHING_TO_PUBLISH)
                : survey.publish(now());
    }

    private Outcome<Survey> act(
            Officer officer, String code, String action, Function<Survey, Outcome<Survey>> step) {
        var found = store.lock(officer.organisation(), code);
        if (found.isEmpty()) {
            return Outcome.refused("", Refusal.SURVEY_UNKNOWN, code);
        }
        if (!record.unitOf(found.get()).filter(unit -> may(officer, unit)).isPresent()) {
            return Outcome.refused("", Refusal.OUT_OF_SCOPE, code);
        }
        var outcome = step.apply(found.get());
        if (outcome instanceof Outcome.Done<Survey>(var moved)) {
            store.move(moved);
            record.act(officer, action, moved, Map.of());
        }
        return outcome;
    }

    private static boolean may(Officer officer, Unit unit) {
        return officer.mayAt(unit, Role.SURVEY_OFFICER);
    }

    /** As exact as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
