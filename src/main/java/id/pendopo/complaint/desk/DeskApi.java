package id.pendopo.complaint.desk;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import id.pendopo.shared.Texts;
import id.pendopo.web.Idempotency;
import id.pendopo.web.ProblemDetails;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Cases for the programs of officers. */
@RestController
@RequestMapping("/api/v1/complaints")
class DeskApi {

    /** Names of fields, on the page and on the wire. */
    private static final Map<String, String> FIELDS =
            Map.of(
                    "kata", "words",
                    "alasan", "reason",
                    "kelas", "class",
                    "kategori", "category",
                    "terlapor", "target",
                    "berkas", "attachments",
                    "kabar", "words",
                    "induk", "into",
                    "catatan", "words");

    private final ApiCases cases;
    private final ApiActs acts;
    private final Idempotency idempotency;

    DeskApi(ApiCases cases, ApiActs acts, Idempotency idempotency) {
        this.cases = cases;
        this.acts = acts;
        this.idempotency = idempotency;
    }

    @GetMapping
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD})
    ResponseEntity<?> list(
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "20") String limit,
            @RequestParam(defaultValue = "") String cursor,
            Officer officer,
            Texts texts) {
        return switch (cases.list(officer, status, unit, q, limit, cursor)) {
            case Outcome.Done<ApiCases.Items>(var items) -> ResponseEntity.ok(items);
            case Outcome.Refused<ApiCases.Items>(var problems) ->
                    ProblemDetails.refused(problems, texts);
        };
    }

    @GetMapping("/{code}")
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD})
    ApiCases.Whole one(@PathVariable String code, Officer officer) {
        return cases.one(officer, code)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping(path = "/{code}/{act}", consumes = "application/json")
    @Requires({Role.COMPLAINT_OFFICER, Role.INSPECTOR, Role.UNIT_HEAD})
    ResponseEntity<?> act(
            @PathVariable String code,
            @PathVariable String act,
            @RequestBody Map<String, Object> body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Officer officer,
            Texts texts) {
        if (!acts.known(act)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var route = "POST /api/v1/complaints/" + code + "/" + act + " " + officer.actor();
        var outcome =
                idempotency.once(
                        officer.organisation(),
                        route,
                        key,
                        () -> acts.take(officer, code, act, body));
        return switch (outcome) {
            case Outcome.Done<String>(var done) ->
                    // Handed on, it may be theirs no more.
                    cases.one(officer, done)
                            .<ResponseEntity<?>>map(ResponseEntity::ok)
                            .orElseGet(() -> ResponseEntity.noContent().build());
            case Outcome.Refused<String>(var problems) ->
                    ProblemDetails.refused(problems.stream().map(DeskApi::wire).toList(), texts);
        };
    }

    private static Problem wire(Problem problem) {
        return new Problem(
                FIELDS.getOrDefault(problem.field(), problem.field()),
                problem.reason(),
                List.copyOf(problem.arguments()));
    }
}
