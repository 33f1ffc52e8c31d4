package id.pendopo.survey;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.shared.Problem;
import id.pendopo.shared.Site;
import id.pendopo.shared.Texts;
import id.pendopo.survey.ImportReport.Rejected;
import id.pendopo.survey.ImportReport.Result;
import id.pendopo.web.ProblemDetails;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes files of answers from programs. */
@RestController
@RequestMapping("/api/v1/surveys/{code}/responses/import")
class ImportApi {

    private final Imports imports;

    /** One fault of a row. */
    record Fault(int row, String field, String code, String message) {}

    /**
     * What came of a file.
     *
     * @param rejected the faults of the first thousand faulty rows
     * @param rejectedRows how many rows were not taken
     */
    record Report(int accepted, List<Fault> rejected, int rejectedRows) {}

    /** Problem details with the faults of each row. */
    record RefusedRows(
            URI type,
            String title,
            int status,
            String detail,
            List<ProblemDetails.Item> errors,
            int accepted,
            List<Fault> rejected,
            int rejectedRows) {}

    ImportApi(Imports imports) {
        this.imports = imports;
    }

    @PostMapping(consumes = "text/csv", produces = "application/json")
    @Requires(Role.SURVEY_OFFICER)
    ResponseEntity<?> body(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String order,
            @RequestParam(defaultValue = "") String mode,
            HttpServletRequest request,
            Officer officer,
            Site site,
            Texts texts)
            throws IOException {
        var content = request.getInputStream().readNBytes(Imports.LARGEST_FILE + 1);
        var upload = new Imports.Upload("", content, order, mode);
        return answer(imports.read(officer, site.zone(), code, upload), code, officer, texts);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = "application/json")
    @Requires(Role.SURVEY_OFFICER)
    ResponseEntity<?> multipart(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String order,
            @RequestParam(defaultValue = "") String mode,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Officer officer,
            Site site,
            Texts texts)
            throws IOException {
        if (file == null) {
            var missing = Problem.of("file", Refusal.FILE_MISSING);
            return ProblemDetails.refused(List.of(missing), texts);
        }
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var upload = new Imports.Upload(name, file.getBytes(), order, mode);
        return answer(imports.read(officer, site.zone(), code, upload), code, officer, texts);
    }

    private ResponseEntity<?> answer(Result result, String code, Officer officer, Texts texts) {
        return switch (result) {
            case Result.FileRefused(var problems) -> ProblemDetails.refused(problems, texts);
            case Result.RowsRefused(var rows) -> refused(rows, texts);
            case Result.Taken(var report, var _) -> {
                var rows = imports.rejected(officer, code, report, Imports.MOST_TOLD);
                yield ResponseEntity.ok(
                        new Report(report.accepted(), faults(rows, texts), report.rejected()));
            }
        };
    }

    private static ResponseEntity<?> refused(List<Rejected> rows, Texts texts) {
        var told = rows.subList(0, Math.min(rows.size(), Imports.MOST_TOLD));
        var faults = faults(told, texts);
        var items =
                told.stream()
                        .flatMap(row -> row.problems().stream())
                        .map(problem -> ProblemDetails.Item.of(problem, texts))
                        .toList();
        return ResponseEntity.unprocessableContent()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(
                        new RefusedRows(
                                URI.create("about:blank"),
                                texts.t("survey.import.refused.title"),
                                422,
                                texts.t("survey.import.refused.text", rows.size()),
                                items,
                                0,
                                faults,
                                rows.size()));
    }

    private static List<Fault> faults(List<Rejected> rows, Texts texts) {
        return rows.stream()
                .flatMap(
                        row ->
                                row.problems().stream()
                                        .map(
                                                problem ->
                                                        new Fault(
                                                                row.row(),
                                                                problem.field(),
                                                                problem.reason().code(),
                                                                texts.problem(problem))))
                .toList();
    }
}
