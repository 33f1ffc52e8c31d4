package id.pendopo.complaint.open311;

import id.pendopo.complaint.open311.Content.Fields;
import id.pendopo.complaint.open311.Content.Items;
import id.pendopo.complaint.open311.Content.Reply;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import id.pendopo.shared.Texts;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;

/**
 * Answers by the rules of GeoReport v2: errors are 404, 403 or 400, with a code that may be finer;
 * beyond it only 429, where somebody sends too much.
 */
final class Answers {

    private static final int NOT_FOUND = 404;
    private static final int FORBIDDEN = 403;
    private static final int BAD = 400;
    private static final int TOO_MANY = 429;

    private Answers() {}

    /** The answer, in the format that the ending of the address names. */
    static ResponseEntity<byte[]> of(String ending, Texts texts, Supplier<Outcome<Reply>> outcome) {
        return Format.of(ending)
                .map(format -> of(format, texts, outcome.get()))
                .orElseGet(() -> nothing(Format.XML, texts));
    }

    static ResponseEntity<byte[]> of(Format format, Texts texts, Outcome<Reply> outcome) {
        return switch (outcome) {
            case Outcome.Done<Reply>(var reply) -> written(200, format, reply);
            case Outcome.Refused<Reply>(var problems) -> refused(format, texts, problems);
        };
    }

    static ResponseEntity<byte[]> nothing(Format format, Texts texts) {
        return refused(format, texts, List.of(Problem.of("", Refusal.NOTHING_HERE)));
    }

    private static ResponseEntity<byte[]> refused(
            Format format, Texts texts, List<Problem> problems) {
        int status = status(problems.getFirst());
        var errors =
                Items.of(
                        "error",
                        problems,
                        one ->
                                new Fields()
                                        .with("code", code(one))
                                        .with("description", texts.problem(one)));
        return written(status, format, new Reply("errors", errors));
    }

    private static ResponseEntity<byte[]> written(int status, Format format, Reply reply) {
        var answer =
                ResponseEntity.status(status)
                        .header("Content-Type", format.mediaType() + ";charset=utf-8");
        if (status == TOO_MANY) {
            answer.header("Retry-After", "3600");
        }
        return answer.body(Writing.of(format, reply));
    }

    /** Such as {@code 400.attribute.harapan}. */
    private static String code(Problem problem) {
        var field = problem.field().isEmpty() ? problem.reason().code() : problem.field();
        return status(problem) + "." + field;
    }

    private static int status(Problem problem) {
        int status = problem.reason().status();
        return switch (status) {
            case NOT_FOUND, FORBIDDEN, TOO_MANY -> status;
            default -> BAD;
        };
    }
}
