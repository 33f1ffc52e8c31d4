package id.pendopo.survey;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Surveys from their making to their publication. */
@Component
public class Surveys {

    private static final Role[] OFFICER = {Role.SURVEY_OFFICER};
    private static final Role[] HEAD = {Role.UNIT_HEAD};
    private static final Role[] BOTH = {Role.SURVEY_OFFICER, Role.UNIT_HEAD};
    private static final int LONGEST_REASON = 500;
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

    /**
     * A frozen version that somebody looks up by the code on its report.
     *
     * @param frozen always published
     */
    public record Checked(Survey survey, Snapshots.Frozen frozen) {}

    /** The survey, kept as it is until the caller's transaction ends. */
    public Optional<Survey> lock(OrganisationId organisation, String code) {
        return store.lock(organisation, code);
    }

    public Optional<Survey> find(OrganisationId organisation, String code) {
        return store.find(organisation, code);
    }

    /** Makes a draft. */
    @Transactional
    public Outcome<Survey> create(Officer officer, NewSurvey wish, UnaryOperator<String> field) {
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
        var outcome = act(officer, code, "survey.closed", survey -> survey.close(now()));
        if (outcome instanceof Outcome.Done<Survey>(var survey)) {
            record.closed(survey, now());
        }
        return outcome;
    }

    /** The head of the unit agrees to the draft. */
    @Transactional
    public Outcome<Survey> approve(Officer officer, String code) {
        return act(
                HEAD,
                officer,
                code,
                new Act("survey.approved", Map.of()),
                survey -> survey.approve(now()));
    }

    /** Freezes the counts; the result is then ready for its report. */
    @Transactional
    public Outcome<Survey> compute(Officer officer, String code) {
        return frozen(
                officer, act(officer, code, "survey.computed", counted(s -> s.compute(now()))));
    }

    /** Shows the result to everybody, after freezing the counts if that was not done. */
    @Transactional
    Outcome<Survey> publish(Officer officer, String code) {
        var outcome =
                frozen(
                        officer,
                        act(officer, code, "survey.published", counted(s -> s.publish(now()))));
        if (outcome instanceof Outcome.Done<Survey>(var survey)) {
            snapshots.published(survey, now());
            record.published(survey, now());
        }
        return outcome;
    }

    /** Takes answers again for a new version; what was frozen stays as it is. */
    @Transactional
    public Outcome<Survey> reopen(Officer officer, String code, String reason) {
        var why = reason.replace("\u0000", "").strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            return Outcome.refused("alasan", Refusal.REASON_MISSING, LONGEST_REASON);
        }
        return act(
                BOTH,
                officer,
                code,
                new Act("survey.reopened", Map.of("reason", why)),
                survey -> survey.reopen(now()));
    }

    /** The report on the present version was signed. */
    @Transactional
    public void reported(Survey survey, Instant at) {
        store.lock(survey.organisation(), survey.code())
                .map(locked -> locked.reported(at))
                .ifPresent(store::move);
    }

    /** Numbers of the versions that were shown to everybody, the newest first. */
    public List<Integer> publishedVersions(Survey survey) {
        return snapshots.publishedVersions(survey);
    }

    /**
     * The code of the version that was last published, while a survey that was opened again has no
     * new one.
     */
    Optional<String> replaced(OrganisationId organisation, String code) {
        return store.find(organisation, code)
                .filter(survey -> survey.state() != SurveyState.PUBLISHED)
                .flatMap(survey -> snapshots.publishedBefore(survey, now()))
                .map(Snapshots.Frozen::code);
    }

    /** The published version with this code on its report. */
    public Optional<Checked> checked(OrganisationId organisation, String check) {
        return snapshots
                .checked(organisation, check)
                .flatMap(
                        found ->
                                store.find(organisation, found.survey())
                                        .map(survey -> new Checked(survey, found.frozen())));
    }

    /** The fingerprint goes into the audit trail, whose own chain then vouches for it. */
    private Outcome<Survey> frozen(Officer officer, Outcome<Survey> outcome) {
        if (outcome instanceof Outcome.Done<Survey>(var survey)) {
            snapshots.keep(survey).ifPresent(frozen -> frozen(officer, survey, frozen));
        }
        return outcome;
    }

    private void frozen(Officer officer, Survey survey, Snapshots.Frozen frozen) {
        var details = Map.of("version", frozen.version(), "hash", frozen.hash());
        record.act(officer, "survey.frozen", survey, details);
        record.counted(survey, frozen.at());
    }

    /** Closes those whose time is over; anybody who looks sees them as closed already. */
    @Transactional
    int closeDue() {
        var due = store.due(now());
        for (var survey : due) {
            store.move(survey.closeInTime());
            record.act(CLOCK, "survey.closed", survey);
            record.closed(survey, now());
        }
        return due.size();
    }

    /** Nothing is computed from no answer. */
    private Function<Survey, Outcome<Survey>> counted(Function<Survey, Outcome<Survey>> step) {
        return survey ->
                snapshots.counted(survey).responses() == 0
                                && survey.stateAt(now()) == SurveyState.CLOSED
                        ? Outcome.refused("", Refusal.NOTHING_TO_PUBLISH)
                        : step.apply(survey);
    }

    private Outcome<Survey> act(
            Officer officer, String code, String action, Function<Survey, Outcome<Survey>> step) {
        return act(OFFICER, officer, code, new Act(action, Map.of()), step);
    }

    /** What is written into the audit trail. */
    private record Act(String name, Map<String, ?> details) {}

    private Outcome<Survey> act(
            Role[] roles,
            Officer officer,
            String code,
            Act action,
            Function<Survey, Outcome<Survey>> step) {
        var found = store.lock(officer.organisation(), code);
        if (found.isEmpty()) {
            return Outcome.refused("", Refusal.SURVEY_UNKNOWN, code);
        }
        if (!record.unitOf(found.get()).filter(unit -> officer.mayAt(unit, roles)).isPresent()) {
            return Outcome.refused("", Refusal.OUT_OF_SCOPE, code);
        }
        if (store.archived(found.get())) {
            return Outcome.refused("", Refusal.ARCHIVED);
        }
        var outcome = step.apply(found.get());
        if (outcome instanceof Outcome.Done<Survey>(var moved)) {
            store.move(moved);
            record.act(officer, action.name(), moved, action.details());
        }
        return outcome;
    }

    /** As exact as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
