package id.pendopo.survey;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import id.pendopo.shared.Texts;
import id.pendopo.web.Idempotency;
import id.pendopo.web.JsonBody;
import id.pendopo.web.ProblemDetails;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.node.ObjectNode;

/** Surveys for programs. */
@RestController
@RequestMapping("/api/v1/surveys")
class SurveyApi {

    private static final String KEY = "Idempotency-Key";
    private static final Set<String> FIELDS =
            Set.of(
                    NewSurvey.CODE,
                    NewSurvey.TITLE,
                    NewSurvey.UNIT,
                    NewSurvey.SERVICES,
                    NewSurvey.POPULATION,
                    NewSurvey.OPENS_AT,
                    NewSurvey.CLOSES_AT,
                    NewSurvey.WEIGHT_MODE,
                    NewSurvey.DONT_KNOW,
                    NewSurvey.INSTRUMENT);

    private final Surveys surveys;
    private final SurveyLists lists;
    private final SurveyViews views;
    private final Idempotency idempotency;
    private final JsonBody bodies;

    /** A page of a list. */
    private record Items(List<SurveyView> items, @Nullable String next) {}

    SurveyApi(
            Surveys surveys,
            SurveyLists lists,
            SurveyViews views,
            Idempotency idempotency,
            JsonBody bodies) {
        this.surveys = surveys;
        this.lists = lists;
        this.views = views;
        this.idempotency = idempotency;
        this.bodies = bodies;
    }

    @GetMapping
    ResponseEntity<?> list(
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "20") String limit,
            @RequestParam(defaultValue = "") String cursor,
            OrganisationId organisation,
            Texts texts) {
        var problems = new ArrayList<Problem>();
        var standing = SurveyViews.standing(status, problems);
        int most = SurveyViews.limit(limit, problems);
        var after = SurveyViews.cursor(cursor, problems);
        if (!problems.isEmpty()) {
            return ProblemDetails.refused(problems, texts);
        }
        var found = lists.after(organisation, standing, after, most + 1);
        boolean more = found.size() > most;
        var shown = more ? found.subList(0, most) : found;
        var next = more ? shown.getLast().id().toString() : null;
        return ResponseEntity.ok(new Items(shown.stream().map(views::view).toList(), next));
    }

    @GetMapping("/{code}")
    SurveyViews.Whole one(
            @PathVariable String code, OrganisationId organisation, Optional<Officer> officer) {
        return surveys.find(organisation, code)
                .filter(survey -> views.shownTo(officer, survey))
                .map(views::whole)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping(consumes = "application/json", produces = "application/json")
    @Requires(Role.SURVEY_OFFICER)
    ResponseEntity<?> create(
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            HttpServletRequest request,
            Officer officer,
            Texts texts)
            throws IOException {
        return switch (bodies.read(request)) {
            case Outcome.Refused<ObjectNode>(var problems) ->
                    ProblemDetails.refused(problems, texts);
            case Outcome.Done<ObjectNode>(var body) -> {
                var strange = strange(body);
                yield strange.isEmpty()
                        ? create(officer, wish(body), key, texts)
                        : ProblemDetails.refused(strange, texts);
            }
        };
    }

    private ResponseEntity<?> create(
            Officer officer, NewSurvey wish, @Nullable String key, Texts texts) {
        var outcome =
                idempotency.once(
                        officer.organisation(),
                        "POST /api/v1/surveys " + officer.actor(),
                        key,
                        () ->
                                surveys.create(officer, wish, UnaryOperator.identity())
                                        .map(Survey::code));
        return switch (outcome) {
            case Outcome.Done<String>(var code) ->
                    ResponseEntity.created(URI.create("/api/v1/surveys/" + code))
                            .body(whole(officer.organisation(), code));
            case Outcome.Refused<String>(var problems) -> ProblemDetails.refused(problems, texts);
        };
    }

    /** The steps of a survey's life. */
    enum Step {
        OPEN,
        CLOSE,
        PUBLISH
    }

    @PostMapping(path = "/{code}/open", produces = "application/json")
    @Requires(Role.SURVEY_OFFICER)
    ResponseEntity<?> open(
            @PathVariable String code,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Officer officer,
            Texts texts) {
        return step(Step.OPEN, code, key, officer, texts);
    }

    @PostMapping(path = "/{code}/close", produces = "application/json")
    @Requires(Role.SURVEY_OFFICER)
    ResponseEntity<?> close(
            @PathVariable String code,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Officer officer,
            Texts texts) {
        return step(Step.CLOSE, code, key, officer, texts);
    }

    @PostMapping(path = "/{code}/publish", produces = "application/json")
    @Requires(Role.SURVEY_OFFICER)
    ResponseEntity<?> publish(
            @PathVariable String code,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Officer officer,
            Texts texts) {
        return step(Step.PUBLISH, code, key, officer, texts);
    }

    private ResponseEntity<?> step(
            Step step, String code, @Nullable String key, Officer officer, Texts texts) {
        var outcome =
                idempotency.once(
                        officer.organisation(),
                        step + " /api/v1/surveys/" + code + " " + officer.actor(),
                        key,
                        () -> take(step, officer, code).map(Survey::code));
        return switch (outcome) {
            case Outcome.Done<String>(var done) ->
                    ResponseEntity.ok(whole(officer.organisation(), done));
            case Outcome.Refused<String>(var problems) -> ProblemDetails.refused(problems, texts);
        };
    }

    private Outcome<Survey> take(Step step, Officer officer, String code) {
        return switch (step) {
            case OPEN -> surveys.open(officer, code);
            case CLOSE -> surveys.close(officer, code);
            case PUBLISH -> surveys.publish(officer, code);
        };
    }

    private SurveyViews.Whole whole(OrganisationId organisation, String code) {
        return views.whole(surveys.find(organisation, code).orElseThrow());
    }

    private static List<Problem> strange(ObjectNode body) {
        var known = String.join(", ", FIELDS.stream().sorted().toList());
        return body.propertyNames().stream()
                .filter(name -> !FIELDS.contains(name))
                .map(name -> Problem.of(name, Refusal.UNKNOWN_FIELD, name, known))
                .toList();
    }

    private static NewSurvey wish(ObjectNode body) {
        return new NewSurvey(
                JsonBody.text(body.path(NewSurvey.CODE)),
                JsonBody.text(body.path(NewSurvey.TITLE)),
                JsonBody.text(body.path(NewSurvey.UNIT)),
                JsonBody.texts(body.path(NewSurvey.SERVICES)),
                JsonBody.number(body.path(NewSurvey.POPULATION)),
                JsonBody.text(body.path(NewSurvey.OPENS_AT)),
                JsonBody.text(body.path(NewSurvey.CLOSES_AT)),
                JsonBody.text(body.path(NewSurvey.WEIGHT_MODE)),
                body.path(NewSurvey.DONT_KNOW).asBoolean(false),
                JsonBody.text(body.path(NewSurvey.INSTRUMENT)));
    }
}
