package id.pendopo.survey;

import id.pendopo.organisation.UnitId;
import id.pendopo.shared.OrganisationId;
import id.pendopo.survey.arithmetic.ElementIndex;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What surveys measured, for modules that follow what came of it. */
@Component
public class Measures {

    /** The index as a whole, where otherwise the key of an element stands. */
    public static final String INDEX = "IKM";

    private final Surveys surveys;
    private final Results results;
    private final Instruments instruments;

    Measures(Surveys surveys, Results results, Instruments instruments) {
        this.surveys = surveys;
        this.results = results;
        this.instruments = instruments;
    }

    /**
     * An element of the questionnaire.
     *
     * @param name in both languages
     */
    public record Element(String key, Words name) {}

    /**
     * An element with a low value.
     *
     * @param value mean answer times 25, two decimals
     * @param n how many answered
     */
    public record Low(Element element, BigDecimal value, long n) {}

    /**
     * A survey that takes no more answers.
     *
     * @param lowest the three lowest elements, lowest first; fewer where fewer were answered
     */
    public record Closed(String code, String title, UnitId unit, List<Low> lowest) {

        public Closed {
            lowest = List.copyOf(lowest);
        }
    }

    /**
     * A published survey and the days on which it was answered.
     *
     * @param reported when its report was signed; null when that was not before its publication
     * @param services codes of what it asks about; none for the whole unit
     */
    public record Period(
            String code,
            String title,
            @Nullable LocalDate begins,
            @Nullable LocalDate ends,
            @Nullable LocalDate published,
            @Nullable LocalDate reported,
            Set<String> services) {

        public Period {
            services = Set.copyOf(services);
        }
    }

    /**
     * What a measure was in two surveys, and what may be said of the difference.
     *
     * @param low and high the ends of the 95 % interval of the difference; null where it can't be
     *     judged
     * @param verdict UP, DOWN, UNCHANGED, or why the two can't be compared
     */
    public record Moved(
            BigDecimal before,
            long nBefore,
            BigDecimal after,
            long nAfter,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            String verdict) {}

    /** The elements that a survey asks for today, in their order. */
    public List<Element> elements() {
        return elements(instruments.of(instruments.standard()));
    }

    /** Those that this survey asks for; today's where there is no such survey. */
    public List<Element> elements(OrganisationId organisation, String survey) {
        return surveys.find(organisation, survey)
                .map(known -> elements(instruments.of(known.instrument())))
                .orElseGet(this::elements);
    }

    private static List<Element> elements(Instrument instrument) {
        return instrument.elements().stream()
                .map(question -> new Element(question.key(), question.name()))
                .toList();
    }

    /** The survey with its lowest elements, as it was counted; empty as long as it is answered. */
    public Optional<Closed> closed(OrganisationId organisation, String code) {
        return surveys.find(organisation, code)
                .filter(survey -> survey.state() == SurveyState.CLOSED || published(survey))
                .map(this::closed);
    }

    private static boolean published(Survey survey) {
        return survey.state() == SurveyState.PUBLISHED;
    }

    private Closed closed(Survey survey) {
        var result = results.of(survey);
        var index = result.index();
        var lowest =
                index.lowest().stream()
                        .flatMap(
                                key ->
                                        index.elements().stream()
                                                .filter(element -> element.key().equals(key)))
                        .map(element -> low(element, result.instrument()))
                        .toList();
        return new Closed(survey.code(), survey.title(), survey.unit(), lowest);
    }

    private static Low low(ElementIndex element, Instrument instrument) {
        var figures = Objects.requireNonNull(element.figures());
        var name = instrument.of(element.key()).name();
        return new Low(new Element(element.key(), name), figures.value(), element.n());
    }

    /** The published surveys of the unit, latest first. */
    public List<Period> periods(OrganisationId organisation, UnitId unit, ZoneId zone) {
        return results.surveysOf(organisation, unit).stream()
                .map(survey -> period(survey, zone))
                .toList();
    }

    /** A published survey; empty while it is not published. */
    public Optional<Period> period(OrganisationId organisation, String code, ZoneId zone) {
        return surveys.find(organisation, code)
                .filter(Measures::published)
                .map(survey -> period(survey, zone));
    }

    private static Period period(Survey survey, ZoneId zone) {
        return new Period(
                survey.code(),
                survey.title(),
                day(survey.begins(), zone),
                day(survey.ends(), zone),
                day(survey.times().published(), zone),
                day(survey.times().reported(), zone),
                Set.copyOf(survey.services()));
    }

    private static @Nullable LocalDate day(@Nullable Instant at, ZoneId zone) {
        return at == null ? null : at.atZone(zone).toLocalDate();
    }

    /**
     * What the measure did between two published surveys; empty when one of them does not know it.
     *
     * @param measure {@link #INDEX} or the key of an element
     */
    public Optional<Moved> moved(
            OrganisationId organisation, String earlier, String later, String measure) {
        var before = results.published(organisation, earlier);
        var after = results.published(organisation, later);
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        return MeasureChange.between(before.get(), after.get(), measure);
    }
}
