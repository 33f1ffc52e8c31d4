package id.pendopo.survey.report;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Texts;
import id.pendopo.survey.Survey;
import id.pendopo.survey.SurveyViews;
import id.pendopo.web.Idempotency;
import id.pendopo.web.JsonBody;
import id.pendopo.web.ProblemDetails;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.node.ObjectNode;

/** Stages of surveys for programs. */
@RestController
@RequestMapping("/api/v1/surveys/{code}")
class StageApi {

    private static final String KEY = "Idempotency-Key";

    private final Stages stages;
    private final Reports reports;
    private final SurveyViews views;
    private final Idempotency idempotency;
    private final JsonBody bodies;

    StageApi(
            Stages stages,
            Reports reports,
            SurveyViews views,
            Idempotency idempotency,
            JsonBody bodies) {
        this.stages = stages;
        this.reports = reports;
        this.views = views;
        this.idempotency = idempotency;
        this.bodies = bodies;
    }

    @PostMapping(path = "/approve", produces = "application/json")
    @Requires(Role.UNIT_HEAD)
    ResponseEntity<?> approve(
            @PathVariable String code,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Officer officer,
            Texts texts) {
        return take(Step.APPROVE, code, "", key, officer, texts);
    }

    @PostMapping(path = "/compute", produces = "application/json")
    @Requires(Role.SURVEY_OFFICER)
    ResponseEntity<?> compute(
            @PathVariable String code,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Officer officer,
            Texts texts) {
        return take(Step.COMPUTE, code, "", key, officer, texts);
    }

    @PostMapping(path = "/reopen", consumes = "application/json", produces = "application/json")
    @Requires({Role.SURVEY_OFFICER, Role.UNIT_HEAD})
    ResponseEntity<?> reopen(
            @PathVariable String code,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            HttpServletRequest request,
            Officer officer,
            Texts texts)
            throws IOException {
        return switch (bodies.read(request)) {
            case Outcome.Refused<ObjectNode>(var problems) ->
                    ProblemDetails.refused(problems, texts);
            case Outcome.Done<ObjectNode>(var body) ->
                    take(
                            Step.REOPEN,
                            code,
                            JsonBody.text(body.path("reason")),
                            key,
                            officer,
                            texts);
        };
    }

    private ResponseEntity<?> take(
            Step step,
            String code,
            String reason,
            @Nullable String key,
            Officer officer,
            Texts texts) {
        var outcome =
                idempotency.once(
                        officer.organisation(),
                        step + " /api/v1/surveys/" + code + " " + officer.actor(),
                        key,
                        () -> stages.take(step, officer, code, reason).map(Survey::code));
        return switch (outcome) {
            case Outcome.Done<String>(var done) ->
                    ResponseEntity.ok(views.whole(reports.find(officer, done).orElseThrow()));
            case Outcome.Refused<String>(var problems) -> ProblemDetails.refused(problems, texts);
        };
    }

    /** Counted anew: the same as was frozen, byte for byte, or where it differs. */
    @GetMapping("/recount")
    @Requires({Role.SURVEY_OFFICER, Role.UNIT_HEAD})
    Recount recount(@PathVariable String code, Officer officer) {
        return reports.find(officer, code)
                .flatMap(stages::recount)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
