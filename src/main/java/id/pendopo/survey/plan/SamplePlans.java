package id.pendopo.survey.plan;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import id.pendopo.survey.Progress;
import id.pendopo.survey.Survey;
import id.pendopo.survey.SurveyRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sample plans of surveys. */
@Component
class SamplePlans {

    static final String POPULATION = "populasi";
    static final String SERVED = "dilayani";

    private static final Pattern COUNT = Pattern.compile("\\d{1,10}");

    private final StratumStore store;
    private final SurveyRecord record;

    SamplePlans(StratumStore store, SurveyRecord record) {
        this.store = store;
        this.record = record;
    }

    SamplePlan of(Survey survey, Progress progress) {
        var services =
                survey.services().isEmpty()
                        ? progress.services().keySet().stream().filter(s -> !s.isEmpty()).toList()
                        : survey.services();
        return SamplePlan.of(services, survey.population(), store.of(survey), progress.services());
    }

    /** How a field about this service is called. */
    static String field(String what, String service) {
        return service.isEmpty() ? what : what + "-" + service;
    }

    /** Writes down what an officer knows; the plan follows from it. */
    @Transactional
    public Outcome<Survey> write(Officer officer, Survey survey, Map<String, String> typed) {
        var unit = record.unitOf(survey);
        if (unit.filter(one -> officer.mayAt(one, Role.SURVEY_OFFICER)).isEmpty()) {
            return Outcome.refused("", Refusal.NOT_YOURS);
        }
        var problems = new ArrayList<Problem>();
        var strata = new ArrayList<Stratum>();
        for (var service : survey.services()) {
            strata.add(
                    new Stratum(
                            service,
                            count(typed, field(POPULATION, service), problems),
                            count(typed, field(SERVED, service), problems)));
        }
        strata.add(new Stratum("", null, count(typed, SERVED, problems)));
        if (problems.isEmpty()) {
            check(survey, strata, problems);
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var known =
                strata.stream()
                        .filter(one -> one.population() != null || one.served() != null)
                        .toList();
        if (!new HashSet<>(known).equals(new HashSet<>(store.of(survey).values()))) {
            store.replace(survey, known);
            record.act(officer, "survey.plan_changed", survey, details(known));
        }
        return Outcome.done(survey);
    }

    /** What each service is said to have must add up to what the survey is said to have. */
    private static void check(Survey survey, List<Stratum> strata, List<Problem> problems) {
        var services = strata.subList(0, strata.size() - 1);
        var given = services.stream().filter(one -> one.population() != null).toList();
        if (given.isEmpty()) {
            return;
        }
        for (var one : services) {
            if (one.population() == null) {
                problems.add(Problem.of(field(POPULATION, one.service()), Refusal.ALL_OR_NONE));
            }
        }
        long sum =
                given.stream()
                        .mapToLong(one -> Objects.requireNonNullElse(one.population(), 0L))
                        .sum();
        if (problems.isEmpty() && sum != survey.population()) {
            problems.add(
                    Problem.of(
                            field(POPULATION, services.getFirst().service()),
                            Refusal.SUM_DIFFERS,
                            sum,
                            survey.population()));
        }
    }

    private static @Nullable Long count(
            Map<String, String> typed, String field, List<Problem> problems) {
        var text = typed.getOrDefault(field, "").replaceAll("[.\\s\u0000]", "");
        if (text.isEmpty()) {
            return null;
        }
        if (!COUNT.matcher(text).matches()) {
            problems.add(Problem.of(field, Refusal.NOT_A_COUNT));
            return null;
        }
        return Long.valueOf(text);
    }

    private static Map<String, ?> details(List<Stratum> strata) {
        return strata.stream()
                .collect(
                        Collectors.toMap(
                                one -> one.service().isEmpty() ? "*" : one.service(),
                                one -> said(one.population()) + "/" + said(one.served())));
    }

    private static String said(@Nullable Long number) {
        return number == null ? "-" : number.toString();
    }
}
