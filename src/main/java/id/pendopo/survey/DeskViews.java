package id.pendopo.survey;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.layout.Option;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.Page;
import id.pendopo.survey.SurveyLists.Standing;
import id.pendopo.survey.arithmetic.SampleSize;
import id.pendopo.survey.arithmetic.WeightMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the officers' pages show. */
@Component
public class DeskViews {

    private final Results results;
    private final SurveyLists lists;
    private final ServiceNames services;
    private final Progresses progresses;
    private final Instruments instruments;

    DeskViews(
            Results results,
            SurveyLists lists,
            ServiceNames services,
            Progresses progresses,
            Instruments instruments) {
        this.results = results;
        this.lists = lists;
        this.services = services;
        this.progresses = progresses;
        this.instruments = instruments;
    }

    /**
     * A survey at the desk.
     *
     * @param until what is said of its time beside its standing; may be empty
     * @param may whether the officer may act on it
     * @param heads whether the officer heads the unit
     */
    public record Head(
            String code,
            String title,
            String unit,
            Standing standing,
            String until,
            boolean may,
            boolean heads,
            Stage stage,
            Survey survey) {

        /** The look of its standing. */
        public String kind() {
            return DeskViews.kind(standing);
        }
    }

    /** A survey in the list. */
    record Line(Head head, long responses, long needed) {}

    public Head head(Survey survey, Officer officer, Page page) {
        var unit = results.unit(survey);
        var may = unit.filter(one -> officer.mayAt(one, Role.SURVEY_OFFICER)).isPresent();
        var heads = unit.filter(one -> officer.mayAt(one, Role.UNIT_HEAD)).isPresent();
        return head(survey, unit.orElse(null), may, heads, page);
    }

    private Head head(Survey survey, @Nullable Unit unit, boolean may, boolean heads, Page page) {
        var standing = lists.standing(survey);
        return new Head(
                survey.code(),
                survey.title(),
                unit == null ? "" : unit.shortName(),
                standing,
                until(survey, standing, page),
                may,
                heads,
                survey.stageAt(page.now()),
                survey);
    }

    Line line(SurveyListStore.Line line, Page page) {
        var survey = line.survey();
        long needed = SampleSize.of(survey.population()).value();
        return new Line(
                head(survey, results.unit(survey).orElse(null), false, false, page),
                line.responses(),
                needed);
    }

    private static String until(Survey survey, Standing standing, Page page) {
        return switch (standing) {
            case DRAFT -> "";
            case WAITING -> on("survey.desk.from", survey.opensAt(), page);
            case OPEN -> on("survey.desk.until", last(survey.closesAt()), page);
            case CLOSED -> on("survey.desk.closedOn", last(survey.ends()), page);
            case PUBLISHED -> on("survey.desk.publishedOn", survey.times().published(), page);
        };
    }

    private static @Nullable Instant last(@Nullable Instant end) {
        return end == null ? null : ResultView.lastInstant(end);
    }

    private static String on(String key, @Nullable Instant at, Page page) {
        return at == null ? "" : page.t(key, page.date(at));
    }

    static String kind(Standing standing) {
        return switch (standing) {
            case DRAFT -> "";
            case WAITING -> "wait";
            case OPEN -> "run";
            case CLOSED -> "wait";
            case PUBLISHED -> "done";
        };
    }

    public boolean maySee(Officer officer, Survey survey) {
        return results.maySee(officer, survey);
    }

    ProgressView progress(Survey survey, Page page) {
        var result = results.of(survey);
        var facts = progresses.of(survey, page.site().zone());
        return new ProgressView(facts, result, names(survey, facts), page);
    }

    private Map<String, String> names(Survey survey, Progress facts) {
        var names = new HashMap<String, String>();
        facts.services()
                .keySet()
                .forEach(code -> names.put(code, services.name(survey.organisation(), code)));
        return names;
    }

    /** Units for which the officer may make surveys. */
    List<Unit> units(Officer officer) {
        return lists.units(officer, Role.SURVEY_OFFICER);
    }

    List<Option> unitOptions(Officer officer) {
        return units(officer).stream()
                .map(unit -> new Option(unit.code(), "– ".repeat(unit.depth()) + unit.name()))
                .toList();
    }

    /** The services of the unit and of those below it. */
    public List<Option> serviceOptions(Officer officer, String unitCode) {
        return units(officer).stream()
                .filter(unit -> unit.code().equals(unitCode))
                .flatMap(unit -> services.of(officer.organisation(), unit).stream())
                .toList();
    }

    /** The versions of the questionnaire that a new survey may use. */
    public List<Option> instruments(Officer officer, Page page) {
        return instruments.offered(officer.organisation()).stream()
                .map(one -> new Option(one.code(), one.title().in(page.language())))
                .toList();
    }

    /** The same for a draft, which may keep a version that was withdrawn meanwhile. */
    public List<Option> instruments(Officer officer, Survey survey, Page page) {
        var options = new ArrayList<>(instruments(officer, page));
        if (options.stream().noneMatch(one -> one.value().equals(survey.instrument()))) {
            var kept = instruments.of(survey.instrument());
            options.add(new Option(kept.code(), kept.title().in(page.language())));
        }
        return options;
    }

    String standardInstrument() {
        return instruments.standard();
    }

    public List<Option> weights(Page page) {
        return Stream.of(WeightMode.values())
                .map(
                        mode ->
                                new Option(
                                        mode.name(),
                                        page.t("survey.weight." + mode),
                                        page.t("survey.weight." + mode + ".hint")))
                .toList();
    }

    /** What the population means for the number of answers; empty when it is none. */
    String sample(String population, Page page) {
        var plain = population.replaceAll("[. ]", "");
        return plain.matches("\\d{1,10}")
                ? page.t(
                        "survey.desk.sample",
                        page.number(Long.parseLong(plain)),
                        page.number(SampleSize.of(Long.parseLong(plain)).value()))
                : "";
    }
}
