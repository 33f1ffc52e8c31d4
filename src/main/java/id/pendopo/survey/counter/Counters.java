package id.pendopo.survey.counter;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.shared.Crockford;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import id.pendopo.survey.Survey;
import id.pendopo.survey.SurveyRecord;
import id.pendopo.survey.Surveys;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The places where a survey is offered, and how much each is used. */
@Component
class Counters {

    static final int MOST = 200;
    private static final int LONGEST_NAME = 60;
    private static final int CODE_LENGTH = 4;

    private final Surveys surveys;
    private final CounterStore store;
    private final SurveyRecord record;
    private final Clock clock;

    Counters(Surveys surveys, CounterStore store, SurveyRecord record, Clock clock) {
        this.surveys = surveys;
        this.store = store;
        this.record = record;
        this.clock = clock;
    }

    List<Counter> list(Survey survey) {
        return store.list(survey);
    }

    /** The place of this code; empty when there is none or it was removed. */
    Optional<Counter> find(Survey survey, String typed) {
        return Counter.read(typed).flatMap(code -> store.find(survey, code));
    }

    @Transactional
    Outcome<Counter> add(Officer officer, String survey, String name, String service) {
        return acting(officer, survey, Role.SURVEY_OFFICER)
                .map(known -> add(officer, known, name, service))
                .orElseGet(() -> Outcome.refused("", Refusal.OUT_OF_SCOPE));
    }

    private Outcome<Counter> add(Officer officer, Survey survey, String name, String service) {
        var problems = problems(survey, "", name, service);
        if (store.list(survey).size() >= MOST) {
            problems.add(Problem.of("nama", Refusal.TOO_MANY, MOST));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        Counter counter;
        do {
            counter = new Counter(Crockford.random(CODE_LENGTH), name.strip(), service.strip());
        } while (!store.add(survey, counter, clock.instant()));
        record(officer, "survey.counter.added", survey, counter);
        return Outcome.done(counter);
    }

    @Transactional
    Outcome<Counter> change(
            Officer officer, String survey, String code, String name, String service) {
        var known = acting(officer, survey, Role.SURVEY_OFFICER);
        if (known.isEmpty()) {
            return Outcome.refused("", Refusal.OUT_OF_SCOPE);
        }
        var problems = problems(known.get(), code, name, service);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var counter = new Counter(code, name.strip(), service.strip());
        if (!store.change(known.get(), counter)) {
            return Outcome.refused("", Refusal.COUNTER_UNKNOWN);
        }
        record(officer, "survey.counter.changed", known.get(), counter);
        return Outcome.done(counter);
    }

    /** Takes a place away; what was counted there stays. A second time changes nothing. */
    @Transactional
    Outcome<Survey> remove(Officer officer, String survey, String code) {
        var known = acting(officer, survey, Role.SURVEY_OFFICER);
        if (known.isEmpty()) {
            return Outcome.refused("", Refusal.OUT_OF_SCOPE);
        }
        var counter = store.find(known.get(), code);
        if (counter.isPresent() && store.remove(known.get(), code, clock.instant())) {
            record(officer, "survey.counter.removed", known.get(), counter.get());
        }
        return Outcome.done(known.get());
    }

    /** The survey, when the officer holds one of the roles at its unit or above. */
    Optional<Survey> acting(Officer officer, String code, Role... roles) {
        return surveys.find(officer.organisation(), code)
                .filter(
                        survey ->
                                record.unitOf(survey)
                                        .filter(unit -> officer.mayAt(unit, roles))
                                        .isPresent());
    }

    Optional<Survey> known(OrganisationId organisation, String code) {
        return surveys.find(organisation, code);
    }

    void opened(Survey survey, String counter) {
        count(survey, counter, 1, 0, 0);
    }

    void begun(Survey survey, String counter) {
        count(survey, counter, 0, 1, 0);
    }

    void sent(Survey survey, String counter) {
        count(survey, counter, 0, 0, 1);
    }

    private void count(Survey survey, String counter, int opened, int begun, int sent) {
        find(survey, counter)
                .ifPresent(
                        known ->
                                store.count(
                                        survey,
                                        known.code(),
                                        clock.instant(),
                                        opened,
                                        begun,
                                        sent));
    }

    /** What was counted since then, hour by hour. */
    List<CounterStore.Hour> hours(Survey survey, Instant since) {
        return store.hours(survey, since);
    }

    private List<Problem> problems(Survey survey, String code, String name, String service) {
        var problems = new ArrayList<Problem>();
        if (name.isBlank()) {
            problems.add(Problem.of("nama", Refusal.NAME_MISSING));
        } else if (name.strip().length() > LONGEST_NAME) {
            problems.add(Problem.of("nama", Refusal.NAME_TOO_LONG, LONGEST_NAME));
        } else if (store.list(survey).stream()
                .anyMatch(
                        other ->
                                !other.code().equals(code)
                                        && other.name().equalsIgnoreCase(name.strip()))) {
            problems.add(Problem.of("nama", Refusal.NAME_TAKEN, name.strip()));
        }
        if (!service.isBlank() && !survey.services().contains(service.strip())) {
            problems.add(Problem.of("layanan", Refusal.SERVICE_UNKNOWN, service));
        }
        return problems;
    }

    private void record(Officer officer, String action, Survey survey, Counter counter) {
        record.act(
                officer,
                action,
                survey,
                Map.of(
                        "counter", counter.code(),
                        "name", counter.name(),
                        "service", counter.service()));
    }
}
