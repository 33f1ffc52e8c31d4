package id.pendopo.complaint.intake;

import id.pendopo.attachment.Cleaning;
import id.pendopo.attachment.Cleaning.Clean;
import id.pendopo.complaint.Complaints;
import id.pendopo.complaint.Desk;
import id.pendopo.complaint.Origin;
import id.pendopo.complaint.Receipts;
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
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Takes the complaints that programs send. */
@RestController
class IntakeApi {

    /** All files as base64, and the story. */
    private static final int MOST = Cleaning.MOST_TOGETHER / 3 * 4 + 256 * 1024;

    private static final int SMALL = 1024 * 1024;
    private static final int LONGEST_KEY = 200;

    /** Few at a time: a body with files needs some hundred megabytes while it is read. */
    private static final Semaphore LARGE = new Semaphore(1);

    private final JsonBody bodies;
    private final Cleaning cleaning;
    private final Complaints complaints;
    private final Receipts receipts;

    IntakeApi(JsonBody bodies, Cleaning cleaning, Complaints complaints, Receipts receipts) {
        this.bodies = bodies;
        this.cleaning = cleaning;
        this.complaints = complaints;
        this.receipts = receipts;
    }

    /** The case that was taken, and what only its reporter has. */
    record Taken(String code, String receipt) {}

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
        long length = request.getContentLengthLong();
        boolean large = length < 0 || length > SMALL;
        if (large) {
            LARGE.acquireUninterruptibly();
        }
        try {
            return switch (taken(key, request, site, texts)) {
                case Outcome.Done<Taken>(var taken) ->
                        ResponseEntity.status(HttpStatus.CREATED).body(taken);
                case Outcome.Refused<Taken>(var problems) ->
                        ProblemDetails.refused(problems, texts);
            };
        } finally {
            if (large) {
                LARGE.release();
            }
        }
    }

    private Outcome<Taken> taken(
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
                yield switch (cleaning.all("attachments", body.files())) {
                    case Outcome.Refused<List<Clean>> refused -> refused.as();
                    case Outcome.Done<List<Clean>>(var files) ->
                            taken(key, node, body, files, site, texts);
                };
            }
        };
    }

    private Outcome<Taken> taken(
            @Nullable String key,
            ObjectNode node,
            ComplaintBody body,
            List<Clean> files,
            Site site,
            Texts texts) {
        var fresh = body.complaint(texts.locale().getLanguage(), CaseSending.uploads(files));
        var receipt = receipts.of(site.organisation(), key(key, node, body.files()));
        return complaints
                .take(site, fresh, Desk.OPEN, receipts.kept(receipt), Origin.REPORTER, false)
                .map(taken -> new Taken(taken.complaint().code(), receipt));
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
            var words = node.without("attachments");
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
