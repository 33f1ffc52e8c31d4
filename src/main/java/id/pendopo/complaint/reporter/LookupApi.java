package id.pendopo.complaint.reporter;

import id.pendopo.complaint.Complaint;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.shared.Problem;
import id.pendopo.web.ProblemDetails;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The own case for programs that a reporter uses: the receipt stands in the body, never elsewhere.
 */
@RestController
@RequestMapping(path = "/api/v1/complaints/lookup", produces = "application/json")
class LookupApi {

    private static final String KEY = "Idempotency-Key";

    /** Fields of forms, as the API names them. */
    private static final Map<String, String> FIELDS =
            Map.of("kode", "receipt", "kata", "words", "nilai", "stars");

    private final OwnCases cases;
    private final OwnCaseViews views;
    private final OwnActs acts;

    LookupApi(OwnCases cases, OwnCaseViews views, OwnActs acts) {
        this.cases = cases;
        this.views = views;
        this.acts = acts;
    }

    /** What a program sends. */
    record Call(@Nullable String receipt, @Nullable String words, @Nullable Integer stars) {

        String typed() {
            return receipt == null ? "" : receipt;
        }

        OwnActs.Given given() {
            var said = words == null ? "" : words.replace("\u0000", "");
            return new OwnActs.Given(said, stars == null ? 0 : stars, "", "", List.of());
        }
    }

    @PostMapping
    ResponseEntity<?> open(@RequestBody Call call, Page page) {
        return answer(cases.open(page.site().organisation(), call.typed()), page);
    }

    @PostMapping("/reply")
    ResponseEntity<?> reply(
            @RequestBody Call call,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Page page) {
        return act(Act.REPLY, call, key, page);
    }

    @PostMapping("/confirm")
    ResponseEntity<?> confirm(
            @RequestBody Call call,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Page page) {
        return act(Act.CONFIRM, call, key, page);
    }

    @PostMapping("/contest")
    ResponseEntity<?> contest(
            @RequestBody Call call,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Page page) {
        return act(Act.CONTEST, call, key, page);
    }

    @PostMapping("/reopen")
    ResponseEntity<?> reopen(
            @RequestBody Call call,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Page page) {
        return act(Act.REOPEN, call, key, page);
    }

    @PostMapping("/rate")
    ResponseEntity<?> rate(
            @RequestBody Call call,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Page page) {
        return act(Act.RATE, call, key, page);
    }

    @PostMapping("/withdraw")
    ResponseEntity<?> withdraw(
            @RequestBody Call call,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Page page) {
        return act(Act.WITHDRAW, call, key, page);
    }

    @PostMapping("/leave")
    ResponseEntity<?> leave(
            @RequestBody Call call,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Page page) {
        return act(Act.LEAVE, call, key, page);
    }

    private ResponseEntity<?> act(Act act, Call call, @Nullable String key, Page page) {
        var found = cases.open(page.site().organisation(), call.typed());
        if (found instanceof Outcome.Done<Complaint>(var c)
                && acts.act(act, c, call.given(), key)
                        instanceof Outcome.Refused<String>(var problems)) {
            return refused(problems, page);
        }
        return found instanceof Outcome.Done<Complaint>
                ? answer(cases.open(page.site().organisation(), call.typed()), page)
                : answer(found, page);
    }

    private ResponseEntity<?> answer(Outcome<Complaint> found, Page page) {
        return switch (found) {
            case Outcome.Done<Complaint>(var c) ->
                    ResponseEntity.ok()
                            .header("Cache-Control", "no-store")
                            .body(LookupJson.of(c, views.of(page, c)));
            case Outcome.Refused<Complaint>(var problems) -> refused(problems, page);
        };
    }

    private static ResponseEntity<?> refused(List<Problem> problems, Page page) {
        var named =
                problems.stream()
                        .map(
                                one ->
                                        new Problem(
                                                FIELDS.getOrDefault(one.field(), one.field()),
                                                one.reason(),
                                                one.arguments()))
                        .toList();
        return ProblemDetails.refused(named, page.texts());
    }
}
