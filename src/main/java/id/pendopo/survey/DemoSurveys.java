package id.pendopo.survey;

import id.pendopo.organisation.Organisations;
import id.pendopo.shared.Crockford;
import id.pendopo.shared.DemoPart;
import id.pendopo.shared.Ids;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.PublicCode;
import id.pendopo.survey.DemoStage.Season;
import id.pendopo.survey.arithmetic.Answers;
import id.pendopo.survey.arithmetic.WeightMode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** The surveys of the fictional regency: three finished seasons, one that runs, one draft. */
@Component
class DemoSurveys implements DemoPart {

    private static final int SEASONS = 3;
    private static final int RUNNING_DAYS = 16;
    private static final int DAYS_TO_COME = 20;

    /** Days from the end of a season to its first published result. */
    private static final int FIRST_RESULT = 9;

    private static final long SEED = 14_2017;

    /** The file {@code demo/survey/surveys.json}. */
    private record Demo(
            List<Round> rounds, Round open, Round draft, Map<String, List<String>> comments) {}

    /**
     * The surveys of one unit.
     *
     * @param responses how many people answer in each season
     * @param steps what is added to the mean answers in each season
     * @param instrument the version asked with in the last season; null for the standard one
     */
    record Round(
            String unit,
            long population,
            List<String> services,
            List<Integer> responses,
            Map<String, Double> means,
            List<Double> steps,
            @Nullable String instrument) {

        Round standard() {
            return new Round(unit, population, services, responses, means, steps, null);
        }
    }

    private final Organisations organisations;
    private final Instruments instruments;
    private final ServiceNames services;
    private final DemoStage stage;
    private final ObjectMapper json;

    DemoSurveys(
            Organisations organisations,
            Instruments instruments,
            ServiceNames services,
            DemoStage stage,
            ObjectMapper json) {
        this.organisations = organisations;
        this.instruments = instruments;
        this.services = services;
        this.stage = stage;
        this.json = json;
    }

    @Override
    public int order() {
        return 22;
    }

    @Override
    public void load(OrganisationId organisation, LocalDate today) {
        var demo = read();
        var crowd = new DemoCrowd(SEED, demo.comments());
        var seasons = Season.before(today, SEASONS);
        for (int i = 0; i < seasons.size(); i++) {
            int late = 2 * demo.rounds().size();
            for (var round : demo.rounds()) {
                var season = seasons.get(i);
                var asked = i == SEASONS - 1 ? round : round.standard();
                var survey = survey(organisation, asked, season.title(), season.days());
                var people = people(crowd, asked, i, season.from(), season.length());
                stage.finished(survey, people, FIRST_RESULT + late--);
            }
        }
        var from = today.minusDays(RUNNING_DAYS);
        var title = Season.of(today).title();
        var running = List.of(from, today.plusDays(DAYS_TO_COME));
        stage.open(
                survey(organisation, demo.open(), title, running),
                people(crowd, demo.open(), 0, from, RUNNING_DAYS));
        stage.draft(survey(organisation, demo.draft(), title, List.of()), today);
    }

    private List<Submission> people(
            DemoCrowd crowd, Round round, int season, LocalDate from, int days) {
        var instrument = instrument(round);
        var keys = instrument.keys();
        var means =
                keys.stream()
                        .map(key -> round.means().get(key))
                        .map(mean -> Math.min(Answers.BEST, mean + round.steps().get(season)))
                        .toList();
        var people = new ArrayList<Submission>();
        for (int i = 0; i < round.responses().get(season); i++) {
            var day = crowd.day(from, days);
            people.add(crowd.person(keys, means, round.services(), day));
        }
        return instrument.additional().isEmpty()
                ? people
                : people.stream().map(new DemoOpinions(instrument)::of).toList();
    }

    private Instrument instrument(Round round) {
        var code = round.instrument();
        return instruments.of(code == null ? instruments.standard() : code);
    }

    private Survey survey(
            OrganisationId organisation, Round round, String title, List<LocalDate> days) {
        var unit = organisations.unit(organisation, round.unit()).orElseThrow();
        round.services()
                .forEach(
                        code -> {
                            if (services.known(organisation, code).isEmpty()) {
                                throw new IllegalStateException("No such service: " + code);
                            }
                        });
        return new Survey(
                organisation,
                Ids.next(),
                code(round, title),
                title,
                unit.id(),
                instrument(round).code(),
                round.services(),
                round.population(),
                days.isEmpty() ? null : stage.morning(days.getFirst()),
                days.isEmpty() ? null : stage.morning(days.getLast().plusDays(1)),
                WeightMode.EXACT,
                false,
                SurveyState.DRAFT,
                Survey.Times.NONE);
    }

    /** The same code in each house, so that a page can be named in a guide. */
    private static String code(Round round, String title) {
        var random = new Random((round.unit() + title).hashCode());
        var bytes = new byte[8];
        random.nextBytes(bytes);
        var body = Crockford.of(bytes, 7);
        return new PublicCode("RSK-" + body + "-" + Crockford.check(body)).value();
    }

    private Demo read() {
        try (var input = new ClassPathResource("demo/survey/surveys.json").getInputStream()) {
            return json.readValue(input, Demo.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
