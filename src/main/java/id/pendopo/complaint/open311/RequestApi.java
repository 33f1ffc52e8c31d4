package id.pendopo.complaint.open311;

import id.pendopo.complaint.open311.Content.Reply;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reports of other systems: sent by those with a key, read by everybody as far as anybody may. */
@RestController
class RequestApi {

    private final Requests requests;
    private final Trials trials;
    private final ReportTaking taking;
    private final ReportIntake intake;
    private final Doors doors;

    RequestApi(
            Requests requests,
            Trials trials,
            ReportTaking taking,
            ReportIntake intake,
            Doors doors) {
        this.requests = requests;
        this.trials = trials;
        this.taking = taking;
        this.intake = intake;
        this.doors = doors;
    }

    @GetMapping({"/open311/v2/requests.{format}", "/open311/test/v2/requests.{format}"})
    ResponseEntity<byte[]> list(
            @PathVariable String format, HttpServletRequest request, Page page) {
        return doors.sheet(
                format,
                request,
                page,
                asked -> test(request) ? trials.list(asked, page) : requests.list(asked, page));
    }

    @GetMapping({"/open311/v2/requests/{id}.{format}", "/open311/test/v2/requests/{id}.{format}"})
    ResponseEntity<byte[]> one(
            @PathVariable("id") String code,
            @PathVariable String format,
            HttpServletRequest request,
            Page page) {
        return answer(
                format,
                request,
                page,
                asked -> {
                    boolean extended = asked.on("extensions");
                    return test(request)
                            ? trials.one(code, extended, page)
                            : requests.one(code, extended, page);
                });
    }

    @GetMapping({"/open311/v2/tokens/{token}.{format}", "/open311/test/v2/tokens/{token}.{format}"})
    ResponseEntity<byte[]> token(
            @PathVariable String token,
            @PathVariable String format,
            HttpServletRequest request,
            Page page) {
        return answer(
                format,
                request,
                page,
                _ ->
                        test(request)
                                ? trials.withToken(token, page)
                                : taking.withToken(page.site().organisation(), token));
    }

    @PostMapping({"/open311/v2/requests.{format}", "/open311/test/v2/requests.{format}"})
    ResponseEntity<byte[]> take(
            @PathVariable String format, HttpServletRequest request, Page page) {
        return Answers.of(
                format,
                page.texts(),
                () ->
                        doors.sent(
                                request,
                                page,
                                (posted, key) ->
                                        intake.take(
                                                Endpoint.of(request),
                                                posted,
                                                new ReportIntake.Sender(
                                                        key, request.getHeader("Idempotency-Key")),
                                                page)));
    }

    private static boolean test(HttpServletRequest request) {
        return Endpoint.of(request) == Endpoint.TEST;
    }

    private ResponseEntity<byte[]> answer(
            String format,
            HttpServletRequest request,
            Page page,
            Function<Parameters, Outcome<Reply>> outcome) {
        var asked = Parameters.of(request.getQueryString());
        return Answers.of(
                format, page.texts(), () -> doors.asked(asked, page, () -> outcome.apply(asked)));
    }
}
