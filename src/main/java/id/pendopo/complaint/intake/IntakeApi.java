package id.pendopo.complaint.intake;

import id.pendopo.attachment.Cleaning;
import id.pendopo.attachment.Cleaning.Clean;
import id.pendopo.attachment.HeldBody;
import id.pendopo.attachment.Turn;
import id.pendopo.complaint.Complaints;
import id.pendopo.complaint.Desk;
import id.pendopo.complaint.NewComplaint;
import id.pendopo.complaint.Origin;
import id.pendopo.complaint.Receipts;
import id.pendopo.complaint.Status;
import id.pendopo.complaint.guard.Attempt;
import id.pendopo.complaint.guard.Guard;
import id.pendopo.complaint.guard.Judgement;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Site;
import id.pendopo.shared.Texts;
import id.pendopo.web.JsonBody;
import id.pendopo.web.ProblemDetails;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.node.ObjectNode;

/** Takes the complaints that programs send. */
@RestController
class IntakeApi {

    /** All files as base64, and the story. */
    private static final int MOST = Cleaning.MOST_TOGETHER / 3 * 4 + 256 * 1024;

    private static final int SMALL = 1024 * 1024;
    private static final int LONGEST_KEY = 200;
    private static final String FILES = "attachments";

    /** Few at a time: a body with files needs some hundred megabytes while it is read. */
    private static final Turn LARGE = new Turn();

    private final JsonBody bodies;
    private final Cleaning cleaning;
    private final Complaints complaints;
    private final Receipts receipts;
    private final Guard guard;

    IntakeApi(
            JsonBody bodies,
            Cleaning cleaning,
            Complaints complaints,
            Receipts receipts,
            Guard guard) {
        this.bodies = bodies;
        this.cleaning = cleaning;
        this.complaints = complaints;
        this.receipts = receipts;
        this.guard = guard;
    }

    /**
     * The case that was taken, and what only its reporter has.
     *
     * @param held does a person look at it before anybody else does?
     */
    record Taken(String code, String receipt, boolean held) {}

    /** A case, and how long its sender waits for the answer. */
    private record Answer(Taken taken, Duration delay) {}

    @PostMapping(
            path = "/api/v1/complaints",
            consumes = "application/json",
            produces = "application/json")
    ResponseEntity<?> take(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            HttpServletRequest request,
            Site site,
            Texts texts)
            throws IOException {
        Outcome<Answer> outcome;
        try (var body = held(request)) {
            outcome = inTurn(key, body, request, site, texts);
        }
        return switch (outcome) {
            case Outcome.Done<Answer>(var answer) -> {
                Judgement.rest(answer.delay());
                yield ResponseEntity.status(HttpStatus.CREATED).body(answer.taken());
            }
            case Outcome.Refused<Answer>(var problems) -> ProblemDetails.refused(problems, texts);
        };
    }

    private static HeldBody held(HttpServletRequest request) {
        try {
            return HeldBody.read(request, MOST);
        } catch (IOException _) {
            throw new ResponseStatusException(HttpStatus.REQUEST_TIMEOUT);
        }
    }

    /** What was read whole waits for its turn, and not for ever: nobody holds it while sending. */
    private Outcome<Answer> inTurn(
            @Nullable String key, HeldBody body, HttpServletRequest request, Site site, Texts texts)
            throws IOException {
        boolean large = body.size() > SMALL;
        if (!body.whole() || large && !LARGE.came()) {
            return Outcome.refused(FILES, id.pendopo.attachment.Refusal.UPLOAD_BUSY, FILES);
        }
        try {
            return taken(key, body.in(request), site, texts);
        } finally {
            if (large) {
                LARGE.over();
            }
        }
    }

    private Outcome<Answer> taken(
            @Nullable String key, HttpServletRequest request, Site site, Texts texts)
            throws IOException {
        if (key != null && key.length() > LONGEST_KEY) {
            return Outcome.refused("Idempotency-Key", Refusal.KEY_TOO_LONG, LONGEST_KEY);
        }
        return switch (bodies.read(request, MOST)) {
            case Outcome.Refused<ObjectNode> refused -> refused.as();
            case Outcome.Done<ObjectNode>(var node) -> {
                var body = new ComplaintBody(node);
                if (!body.problems().isEmpty()) {
                    yield Outcome.refused(body.problems());
                }
                yield switch (cleaning.all(FILES, body.files())) {
                    case Outcome.Refused<List<Clean>> refused -> refused.as();
                    case Outcome.Done<List<Clean>>(var files) -> {
                        var receipt =
                                receipts.of(site.organisation(), key(key, node, body.files()));
                        var uploads = CaseSending.uploads(files);
                        var fresh = body.complaint(texts.locale().getLanguage(), uploads);
                        yield taken(fresh, receipt, request.getRemoteAddr(), site);
                    }
                };
            }
        };
    }

    /** Sent again, it is not judged again. */
    private Outcome<Answer> taken(NewComplaint fresh, String receipt, String address, Site site) {
        var problems = complaints.check(site.organisation(), fresh);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var kept = receipts.kept(receipt);
        boolean known = complaints.withReceipt(site.organisation(), kept).isPresent();
        var words = fresh.title() + " " + fresh.body();
        var judgement = known ? Judgement.NONE : guard.judge(new Attempt(address, "", "", words));
        return complaints
                .take(site, fresh, Desk.OPEN, kept, Origin.REPORTER, judgement.held())
                .map(Complaints.Taken::complaint)
                .map(c -> new Taken(c.code(), receipt, c.status() == Status.HELD))
                .map(taken -> new Answer(taken, judgement.delay()));
    }

    /**
     * The same key with the same content leads to the same case. With other content it does not:
     * else whoever guessed a key would be handed the receipt of somebody else.
     */
    private static @Nullable String key(
            @Nullable String key, ObjectNode node, List<Cleaning.Sent> files) {
        if (key == null || key.isBlank()) {
            return null;
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var words = node.without(FILES);
            digest.update(words.toString().getBytes(StandardCharsets.UTF_8));
            for (var file : files) {
                digest.update(file.content());
            }
            return "api " + HexFormat.of().formatHex(digest.digest()) + " " + key;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
