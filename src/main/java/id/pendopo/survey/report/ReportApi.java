package id.pendopo.survey.report;

import gg.jte.output.StringOutput;
import id.pendopo.access.Officer;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.web.ProblemDetails;
import id.pendopo.web.Templates;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Reports for programs. */
@RestController
@RequestMapping("/api/v1/surveys/{code}")
class ReportApi {

    private final ReportFiles files;
    private final Templates templates;

    ReportApi(ReportFiles files, Templates templates) {
        this.files = files;
        this.templates = templates;
    }

    @GetMapping("/report.html")
    @Nullable ResponseEntity<?> html(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String version,
            Optional<Officer> officer,
            Page page) {
        return switch (material(code, version, officer, page)) {
            case Outcome.Done<Material>(var material) -> {
                var model = new ExtendedModelMap();
                ReportPages.show(material, files, ReportPages.path(material), page, model);
                var all = new HashMap<String, Object>(model);
                all.put("page", page.at(page.texts(), "/skm/" + code + "/laporan"));
                var output = new StringOutput();
                templates.fragment("survey/report/page", all).writeTo(output);
                yield ResponseEntity.ok()
                        .contentType(
                                new MediaType(
                                        MediaType.TEXT_HTML,
                                        java.nio.charset.StandardCharsets.UTF_8))
                        .body(output.toString());
            }
            case Outcome.Refused<Material>(var problems) ->
                    ProblemDetails.refused(problems, page.texts());
        };
    }

    @GetMapping("/report.pdf")
    @Nullable ResponseEntity<?> pdf(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String version,
            Optional<Officer> officer,
            Page page,
            HttpServletResponse response)
            throws IOException {
        return switch (material(code, version, officer, page)) {
            case Outcome.Done<Material>(var material) -> {
                files.pdf(material, page, response);
                yield null;
            }
            case Outcome.Refused<Material>(var problems) ->
                    ProblemDetails.refused(problems, page.texts());
        };
    }

    @GetMapping("/report.xlsx")
    @Nullable ResponseEntity<?> workbook(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String version,
            Optional<Officer> officer,
            Page page,
            HttpServletResponse response)
            throws IOException {
        return switch (material(code, version, officer, page)) {
            case Outcome.Done<Material>(var material) -> {
                files.workbook(material, page, response);
                yield null;
            }
            case Outcome.Refused<Material>(var problems) ->
                    ProblemDetails.refused(problems, page.texts());
        };
    }

    private Outcome<Material> material(
            String code, String version, Optional<Officer> officer, Page page) {
        var survey =
                files.survey(code, officer, page)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return files.material(survey, version, officer, page);
    }
}
