package id.pendopo.complaint.open311;

import id.pendopo.complaint.open311.Content.Reply;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The updates that FixMyStreet exchanges with those to whom it sends. */
@RestController
class UpdateApi {

    private final Updates updates;
    private final TrialUpdates trials;
    private final Doors doors;

    UpdateApi(Updates updates, TrialUpdates trials, Doors doors) {
        this.updates = updates;
        this.trials = trials;
        this.doors = doors;
    }

    @GetMapping({
        "/open311/v2/servicerequestupdates.{format}",
        "/open311/test/v2/servicerequestupdates.{format}"
    })
    ResponseEntity<byte[]> list(
            @PathVariable String format, HttpServletRequest request, Page page) {
        return doors.sheet(
                format,
                request,
                page,
                asked -> test(request) ? trials.list(asked, page) : updates.list(asked, page));
    }

    @PostMapping({
        "/open311/v2/servicerequestupdates.{format}",
        "/open311/test/v2/servicerequestupdates.{format}"
    })
    ResponseEntity<byte[]> take(
            @PathVariable String format, HttpServletRequest request, Page page) {
        return Answers.of(
                format,
                page.texts(),
                () ->
                        doors.sent(
                                request,
                                page,
                                (posted, key) -> taken(posted, key, test(request), page)));
    }

    private Outcome<Reply> taken(Posted posted, Key key, boolean test, Page page) {
        return switch (UpdateReading.read(posted.parameters(), page)) {
            case Outcome.Refused<Update> refused -> refused.as();
            case Outcome.Done<Update>(var update) ->
                    test ? trials.take(update, key, page) : updates.take(update, key, page);
        };
    }

    private static boolean test(HttpServletRequest request) {
        return Endpoint.of(request) == Endpoint.TEST;
    }
}
