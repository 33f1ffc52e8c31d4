package id.pendopo.survey.counter;

import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import id.pendopo.shared.Site;
import id.pendopo.survey.Channel;
import id.pendopo.survey.Drafts;
import id.pendopo.survey.FormFields;
import id.pendopo.survey.Given;
import id.pendopo.survey.Instrument;
import id.pendopo.survey.OpenSurveys;
import id.pendopo.survey.Question;
import id.pendopo.survey.Responses;
import id.pendopo.survey.Survey;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * Answers given at a screen that many people touch. They are kept between two screens only: what
 * somebody left behind is forgotten, so that the next person sees nothing of it.
 */
@Component
class Kiosk {

    /** Longer than the screen itself waits, for screens that run no script. */
    static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final String TOUCHED = "kioskTouched";

    private final Drafts drafts;
    private final Responses responses;
    private final OpenSurveys open;
    private final Counters counters;
    private final Clock clock;

    Kiosk(Drafts drafts, Responses responses, OpenSurveys open, Counters counters, Clock clock) {
        this.drafts = drafts;
        this.responses = responses;
        this.open = open;
        this.counters = counters;
        this.clock = clock;
    }

    /** The place as far as it is true: a service of the survey, a counter that is still there. */
    Place place(Survey survey, String service, String counter) {
        var found = counters.find(survey, counter);
        var asked = service.isBlank() ? found.map(Counter::service).orElse("") : service.strip();
        return new Place(
                survey.services().contains(asked) ? asked : "",
                found.map(Counter::code).orElse(""));
    }

    /** Begins for the next person and gives the code of the draft. */
    String begin(Survey survey, Place place) {
        var facts = Map.of(Given.SERVICE, place.service(), TOUCHED, touched());
        var code = drafts.begin(survey, new Given(Map.of(), facts, List.of()));
        counters.begun(survey, place.counter());
        return code;
    }

    /** The draft, unless it belongs to another survey or somebody left it behind. */
    Optional<Drafts.Draft> find(OrganisationId organisation, Survey survey, String typed) {
        var found =
                drafts.find(organisation, typed)
                        .filter(draft -> draft.survey().id().equals(survey.id()))
                        .filter(draft -> draft.given().facts().containsKey(TOUCHED));
        if (found.isPresent() && left(found.get())) {
            drafts.drop(found.get());
            return Optional.empty();
        }
        return found;
    }

    private boolean left(Drafts.Draft draft) {
        long touched = Long.parseLong(draft.given().fact(TOUCHED));
        return clock.instant().getEpochSecond() - touched > PATIENCE.toSeconds();
    }

    /** Was a draft of this code sent before? */
    boolean sent(Survey survey, String typed) {
        return drafts.sent(survey, typed).isPresent();
    }

    void drop(Drafts.Draft draft) {
        drafts.drop(draft);
    }

    /** What was given so far, with what this screen asked for. */
    Given given(
            Drafts.Draft draft,
            KioskStep step,
            Instrument instrument,
            MultiValueMap<String, String> fields) {
        var before = draft.given();
        if (step.question()) {
            var question = question(step, instrument);
            var value = fields.getFirst(question.field());
            return value == null ? before : FormFields.withAnswer(before, question.key(), value);
        }
        return switch (step.name()) {
            case KioskStep.LAST -> before;
            case KioskStep.NEEDS -> FormFields.withNeeds(before, fields);
            default -> FormFields.withFacts(before, fields, step.fact());
        };
    }

    List<Problem> problems(
            Survey survey, KioskStep step, Instrument instrument, Given given, String language) {
        if (step.question()) {
            return Questionnaire.unanswered(
                    survey, List.of(question(step, instrument)), given, language);
        }
        return open.rules(survey, FormFields::name).factsOf(given).stream()
                .filter(problem -> problem.field().equals(step.name()))
                .toList();
    }

    static Question question(KioskStep step, Instrument instrument) {
        return instrument.questions().get(Integer.parseInt(step.name()) - 1);
    }

    void save(Drafts.Draft draft, Given given) {
        var facts = new HashMap<>(given.facts());
        facts.put(TOUCHED, touched());
        drafts.save(draft, new Given(given.answers(), facts, given.needs()));
    }

    private String touched() {
        return Long.toString(clock.instant().getEpochSecond());
    }

    /** Sends the answers and forgets them. */
    Outcome<String> send(Site site, Drafts.Draft draft, Place place) {
        var outcome =
                responses.submit(
                        site,
                        draft.survey().code(),
                        FormFields.ready(draft.given()),
                        Channel.KIOSK,
                        draft.code(),
                        FormFields::name,
                        took(draft));
        if (outcome instanceof Outcome.Done<String>) {
            drafts.drop(draft);
            counters.sent(draft.survey(), place.counter());
        }
        return outcome;
    }

    private @Nullable Duration took(Drafts.Draft draft) {
        var begun = draft.begun();
        return begun == null ? null : Duration.between(begun, clock.instant());
    }
}
