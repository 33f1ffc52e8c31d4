package id.pendopo.survey.invitation;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import id.pendopo.shared.Site;
import id.pendopo.shared.Texts;
import id.pendopo.survey.Surveys;
import id.pendopo.web.JsonBody;
import id.pendopo.web.ProblemDetails;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.node.ObjectNode;

/** Tokens for programs that hand them out, such as a queue that prints one on each ticket. */
@RestController
class InvitationApi {

    private final Surveys surveys;
    private final Invitations invitations;
    private final JsonBody bodies;

    InvitationApi(Surveys surveys, Invitations invitations, JsonBody bodies) {
        this.surveys = surveys;
        this.invitations = invitations;
        this.bodies = bodies;
    }

    @PostMapping(
            path = "/api/v1/surveys/{code}/invitations",
            consumes = "application/json",
            produces = "application/json")
    @Requires(Role.SURVEY_OFFICER)
    ResponseEntity<?> issue(
            @PathVariable String code,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            HttpServletRequest request,
            Officer officer,
            Site site,
            Texts texts)
            throws IOException {
        var survey =
                surveys.find(officer.organisation(), code)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var outcome =
                switch (bodies.read(request)) {
                    case Outcome.Refused<ObjectNode> refused -> refused.<List<String>>as();
                    case Outcome.Done<ObjectNode>(var body) ->
                            invitations.issue(
                                    officer,
                                    survey,
                                    JsonBody.text(body.path("service")),
                                    JsonBody.number(body.path("count")),
                                    key,
                                    site.zone());
                };
        return switch (outcome) {
            case Outcome.Done<List<String>>(var tokens) ->
                    ResponseEntity.status(HttpStatus.CREATED).body(Map.of("tokens", tokens));
            case Outcome.Refused<List<String>>(var problems) ->
                    ProblemDetails.refused(
                            problems.stream().map(InvitationApi::inJson).toList(), texts);
        };
    }

    private static Problem inJson(Problem problem) {
        var field =
                switch (problem.field()) {
                    case "jumlah" -> "count";
                    case "layanan" -> "service";
                    default -> problem.field();
                };
        return new Problem(field, problem.reason(), problem.arguments());
    }
}
