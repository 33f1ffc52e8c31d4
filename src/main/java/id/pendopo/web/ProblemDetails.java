package id.pendopo.web;

import id.pendopo.shared.Problem;
import id.pendopo.shared.Texts;
import java.net.URI;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Problem details for programs (RFC 9457).
 *
 * @param errors one entry for each thing that is wrong; empty when the status says it all
 */
public record ProblemDetails(URI type, String title, int status, String detail, List<Item> errors) {

    private static final URI BLANK = URI.create("about:blank");

    ProblemDetails(int status, String title, String detail, List<Item> errors) {
        this(BLANK, title, status, detail, errors);
    }

    /** One thing that is wrong. */
    public record Item(String field, String code, String message) {

        public static Item of(Problem problem, Texts texts) {
            return new Item(problem.field(), problem.reason().code(), texts.problem(problem));
        }
    }

    /** The answer to a request that was refused: the status of its first problem. */
    public static ResponseEntity<Object> refused(List<Problem> problems, Texts texts) {
        int status = problems.getFirst().reason().status();
        var items = problems.stream().map(problem -> Item.of(problem, texts)).toList();
        var body =
                new ProblemDetails(
                        status,
                        texts.t("web.error.refused.title"),
                        items.getFirst().message(),
                        items);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }
}
