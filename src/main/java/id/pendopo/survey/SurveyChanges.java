package id.pendopo.survey;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.shared.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What officers change in a survey besides its state; each change is in the audit trail. */
@Component
public class SurveyChanges {

    private static final int LONGEST_REASON = 500;

    private final SurveyStore surveys;
    private final ChangeStore store;
    private final SurveyDesk desk;
    private final SurveyRecord record;
    private final Clock clock;

    SurveyChanges(
            SurveyStore surveys,
            ChangeStore store,
            SurveyDesk desk,
            SurveyRecord record,
            Clock clock) {
        this.surveys = surveys;
        this.store = store;
        this.desk = desk;
        this.record = record;
        this.clock = clock;
    }

    /** Since when a survey is put away, and why. */
    public record Archived(@Nullable Instant at, String reason) {}

    public Optional<Archived> archived(Survey survey) {
        return store.archived(survey);
    }

    /** Writes a draft anew; who agreed to the old one has not agreed to this. */
    @Transactional
    public Outcome<Survey> rewrite(
            Officer officer, String code, NewSurvey wish, UnaryOperator<String> field) {
        return changed(
                officer,
                code,
                survey -> {
                    if (survey.state() != SurveyState.DRAFT) {
                        return Outcome.refused("", Refusal.ALREADY_OPENED);
                    }
                    if (store.archived(survey).isPresent()) {
                        return Outcome.refused("", Refusal.ARCHIVED);
                    }
                    return switch (desk.check(officer, wish, field, now())) {
                        case Outcome.Done<Survey>(var wanted) -> {
                            if (!same(survey, wanted)) {
                                store.rewrite(survey, wanted);
                                record.act(officer, "survey.rewritten", survey, details(wanted));
                            }
                            yield Outcome.done(survey);
                        }
                        case Outcome.Refused<Survey> refused -> refused;
                    };
                });
    }

    /** Lets a running survey end later. */
    @Transactional
    public Outcome<Survey> extend(
            Officer officer, String code, String field, @Nullable Instant closesAt) {
        return changed(
                officer,
                code,
                survey -> {
                    if (survey.stateAt(now()) != SurveyState.OPEN) {
                        return Outcome.refused("", Refusal.NOT_RUNNING);
                    }
                    var old = survey.closesAt();
                    if (closesAt == null) {
                        return Outcome.refused(field, Refusal.NOT_A_DATE, "");
                    }
                    if (!closesAt.isAfter(now()) || old == null || !closesAt.isAfter(old)) {
                        return Outcome.refused(field, Refusal.NOT_LATER);
                    }
                    store.extend(survey, closesAt);
                    record.act(
                            officer,
                            "survey.extended",
                            survey,
                            Map.of("from", old.toString(), "to", closesAt.toString()));
                    return Outcome.done(survey);
                });
    }

    /** Puts it away: officers no longer see it in their lists. */
    @Transactional
    public Outcome<Survey> archive(Officer officer, String code, String field, String reason) {
        var why = reason.replace("\u0000", "").strip();
        return changed(
                officer,
                code,
                survey -> {
                    if (survey.stateAt(now()) == SurveyState.OPEN) {
                        return Outcome.refused("", Refusal.RUNNING);
                    }
                    if (store.archived(survey).isPresent()) {
                        return Outcome.refused("", Refusal.ARCHIVED);
                    }
                    if (why.isEmpty() || why.length() > LONGEST_REASON) {
                        return Outcome.refused(field, Refusal.REASON_MISSING, LONGEST_REASON);
                    }
                    store.archive(survey, now(), why);
                    record.act(officer, "survey.archived", survey, Map.of("reason", why));
                    return Outcome.done(survey);
                });
    }

    /** Takes it out of the archive. */
    @Transactional
    public Outcome<Survey> restore(Officer officer, String code) {
        return changed(
                officer,
                code,
                survey -> {
                    if (store.archived(survey).isEmpty()) {
                        return Outcome.refused("", Refusal.NOT_ARCHIVED);
                    }
                    store.archive(survey, null, null);
                    record.act(officer, "survey.restored", survey, Map.of());
                    return Outcome.done(survey);
                });
    }

    private Outcome<Survey> changed(
            Officer officer, String code, Function<Survey, Outcome<Survey>> change) {
        var found = surveys.lock(officer.organisation(), code);
        if (found.isEmpty()) {
            return Outcome.refused("", Refusal.SURVEY_UNKNOWN, code);
        }
        var unit = record.unitOf(found.get());
        if (unit.filter(one -> officer.mayAt(one, Role.SURVEY_OFFICER)).isEmpty()) {
            return Outcome.refused("", Refusal.OUT_OF_SCOPE, code);
        }
        return change.apply(found.get());
    }

    private static boolean same(Survey one, Survey other) {
        return facts(one).equals(facts(other));
    }

    private static List<Object> facts(Survey survey) {
        return List.of(
                survey.title(),
                survey.services(),
                survey.population(),
                Optional.ofNullable(survey.opensAt()),
                Optional.ofNullable(survey.closesAt()),
                survey.weightMode(),
                survey.allowsDontKnow(),
                survey.instrument());
    }

    private static Map<String, ?> details(Survey wanted) {
        return Map.of(
                "title", wanted.title(),
                "instrument", wanted.instrument(),
                "services", String.join(" ", wanted.services()),
                "population", wanted.population(),
                "opensAt", String.valueOf(wanted.opensAt()),
                "closesAt", String.valueOf(wanted.closesAt()));
    }

    /** As exact as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
