package id.pendopo.survey;

import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import id.pendopo.shared.Site;
import id.pendopo.shared.Texts;
import id.pendopo.web.JsonBody;
import id.pendopo.web.ProblemDetails;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes the answers that programs send. */
@RestController
class ResponseApi {

    private static final String ANSWERS = "answers";
    private static final String PROFILE = "profile";
    private static final Set<String> FIELDS =
            Set.of(ANSWERS, PROFILE, Given.NEEDS, Given.COMMENT, Given.CHANNEL, Given.TOKEN);
    private static final Set<String> TEXTS =
            Set.of(Given.SEX, Given.EDUCATION, Given.OCCUPATION, Given.SERVICE);
    private static final Set<String> PROFILE_FIELDS =
            Set.of(Given.SEX, Given.AGE, Given.EDUCATION, Given.OCCUPATION, Given.SERVICE);

    private final Responses responses;
    private final JsonBody bodies;

    ResponseApi(Responses responses, JsonBody bodies) {
        this.responses = responses;
        this.bodies = bodies;
    }

    @PostMapping(
            path = "/api/v1/surveys/{code}/responses",
            consumes = "application/json",
            produces = "application/json")
    ResponseEntity<?> submit(
            @PathVariable String code,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            HttpServletRequest request,
            Site site,
            Texts texts)
            throws IOException {
        var outcome =
                switch (bodies.read(request)) {
                    case Outcome.Refused<ObjectNode> refused -> refused.<String>as();
                    case Outcome.Done<ObjectNode>(var body) -> {
                        var strange = strange(body);
                        yield strange.isEmpty()
                                ? responses.submit(
                                        site,
                                        code,
                                        given(body),
                                        Channel.API,
                                        key,
                                        ResponseApi::field)
                                : Outcome.<String>refused(strange);
                    }
                };
        return switch (outcome) {
            case Outcome.Done<String>(var receipt) ->
                    ResponseEntity.status(HttpStatus.CREATED).body(Map.of("receipt", receipt));
            case Outcome.Refused<String>(var problems) -> ProblemDetails.refused(problems, texts);
        };
    }

    /** Fields of a name or a kind that nothing is done with: better said than overlooked. */
    private static List<Problem> strange(ObjectNode body) {
        var problems = new ArrayList<Problem>();
        names(body, "", FIELDS, problems);
        if (body.path(PROFILE) instanceof ObjectNode profile) {
            names(profile, PROFILE + ".", PROFILE_FIELDS, problems);
            for (var name : TEXTS) {
                text(profile.path(name), PROFILE + "." + name, problems);
            }
        } else if (body.has(PROFILE) && !body.path(PROFILE).isNull()) {
            problems.add(Problem.of(PROFILE, Refusal.NOT_AN_OBJECT));
        }
        text(body.path(Given.COMMENT), Given.COMMENT, problems);
        text(body.path(Given.CHANNEL), Given.CHANNEL, problems);
        text(body.path(Given.TOKEN), Given.TOKEN, problems);
        if (!body.path(ANSWERS).isObject()) {
            problems.add(Problem.of(ANSWERS, Refusal.ANSWERS_MISSING));
        }
        return problems;
    }

    private static void names(
            ObjectNode node, String before, Set<String> known, List<Problem> problems) {
        for (var name : node.propertyNames()) {
            if (!known.contains(name)) {
                var list = String.join(", ", known.stream().sorted().toList());
                problems.add(Problem.of(before + name, Refusal.UNKNOWN_FIELD, name, list));
            }
        }
    }

    private static void text(JsonNode node, String field, List<Problem> problems) {
        if (!node.isMissingNode() && !node.isNull() && !node.isString()) {
            problems.add(Problem.of(field, Refusal.NOT_TEXT));
        }
    }

    private static Given given(ObjectNode body) {
        var answers = new HashMap<String, String>();
        body.path(ANSWERS)
                .properties()
                .forEach(entry -> answers.put(entry.getKey(), JsonBody.number(entry.getValue())));
        var facts = new HashMap<String, String>();
        for (var name : TEXTS) {
            facts.put(name, JsonBody.text(body.path(PROFILE).path(name)));
        }
        facts.put(Given.AGE, JsonBody.number(body.path(PROFILE).path(Given.AGE)));
        facts.put(Given.COMMENT, JsonBody.text(body.path(Given.COMMENT)));
        facts.put(Given.CHANNEL, JsonBody.text(body.path(Given.CHANNEL)));
        facts.put(Given.TOKEN, JsonBody.text(body.path(Given.TOKEN)));
        return new Given(answers, facts, JsonBody.texts(body.path(Given.NEEDS)));
    }

    private static String field(String name) {
        if (PROFILE_FIELDS.contains(name)) {
            return PROFILE + "." + name;
        }
        return FIELDS.contains(name) ? name : ANSWERS + "." + name;
    }
}
