package id.pendopo.survey;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Page;
import id.pendopo.shared.Problem;
import id.pendopo.survey.ImportReport.Result;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Where officers bring files of answers. */
@Controller
@RequestMapping("/petugas/survei/{code}/impor")
class ImportPages {

    /** Faulty rows that one page shows; the file has them all. */
    private static final int SHOWN = 200;

    private final Surveys surveys;
    private final Imports imports;
    private final ForeignFiles foreign;
    private final DeskViews views;

    ImportPages(Surveys surveys, Imports imports, ForeignFiles foreign, DeskViews views) {
        this.surveys = surveys;
        this.imports = imports;
        this.foreign = foreign;
        this.views = views;
    }

    @GetMapping
    @Requires(Role.SURVEY_OFFICER)
    String form(@PathVariable String code, Officer officer, Page page, Model model) {
        var form = FormState.of(Map.of("urutan", "", "cara", "STRICT"));
        return form(known(officer, code), form, List.of(), officer, page, model);
    }

    @PostMapping
    @Requires(Role.SURVEY_OFFICER)
    String take(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable MultipartFile berkas,
            @RequestParam(defaultValue = "") String urutan,
            @RequestParam(defaultValue = "") String cara,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var survey = known(officer, code);
        var form = FormState.of(Map.of("urutan", urutan, "cara", cara));
        if (berkas == null || berkas.isEmpty()) {
            response.setStatus(422);
            var problems = List.of(Problem.of("berkas", Refusal.FILE_MISSING));
            return form(survey, form.with(problems), List.of(), officer, page, model);
        }
        var name = berkas.getOriginalFilename() == null ? "" : berkas.getOriginalFilename();
        var upload = new Imports.Upload(name, berkas.getBytes(), urutan, cara);
        var result = imports.read(officer, page.site().zone(), code, upload);
        if (result instanceof Result.FileRefused(var problems) && unexplained(problems)) {
            var waiting = foreign.explain(officer, survey, upload);
            if (waiting.isPresent()) {
                var path = "/petugas/survei/" + code + "/impor/kolom/" + waiting.get();
                return "redirect:" + page.link(path);
            }
        }
        return switch (result) {
            case Result.Taken(var report, var before) ->
                    "redirect:"
                            + page.link(
                                    "/petugas/survei/"
                                            + code
                                            + "/impor/"
                                            + report.id()
                                            + (before ? "?ulang=ya" : ""));
            case Result.RowsRefused(var rows) -> {
                response.setStatus(422);
                yield form(survey, form, rows, officer, page, model);
            }
            case Result.FileRefused(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                var named = problems.stream().map(ImportPages::inForm).toList();
                yield form(survey, form.with(named), List.of(), officer, page, model);
            }
        };
    }

    /** Was it refused for nothing but the names of its columns? */
    private static boolean unexplained(List<Problem> problems) {
        var names =
                Set.of(
                        Refusal.UNKNOWN_COLUMN,
                        Refusal.COLUMN_TWICE,
                        Refusal.COLUMN_MISSING,
                        Refusal.ORDER_MISSING);
        return problems.stream().allMatch(one -> names.contains(one.reason()));
    }

    /** Whatever is wrong with a file is said at its field, unless its order is. */
    private static Problem inForm(Problem problem) {
        boolean order = problem.field().equals("order");
        return new Problem(order ? "urutan" : "berkas", problem.reason(), problem.arguments());
    }

    private String form(
            Survey survey,
            FormState form,
            List<ImportReport.Rejected> rows,
            Officer officer,
            Page page,
            Model model) {
        model.addAttribute("head", views.head(survey, officer, page));
        model.addAttribute("form", form);
        model.addAttribute("faults", Faults.of(rows, SHOWN, page));
        model.addAttribute("refused", rows.size());
        model.addAttribute("imports", imports.list(survey));
        return "survey/import";
    }

    @GetMapping("/{id}")
    @Requires(Role.SURVEY_OFFICER)
    String report(
            @PathVariable String code,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String ulang,
            Officer officer,
            Page page,
            Model model) {
        var survey = known(officer, code);
        var report = report(survey, id);
        var rows = imports.rejected(officer, code, report, SHOWN);
        model.addAttribute("head", views.head(survey, officer, page));
        model.addAttribute("report", report);
        model.addAttribute("again", !ulang.isEmpty());
        model.addAttribute("faults", Faults.of(rows, SHOWN, page));
        return "survey/importReport";
    }

    @GetMapping("/{id}/ditolak.csv")
    @Requires(Role.SURVEY_OFFICER)
    ResponseEntity<String> rejected(
            @PathVariable String code, @PathVariable UUID id, Officer officer, Page page) {
        var report = report(known(officer, code), id);
        var rows = imports.rejected(officer, code, report, CsvTable.MOST_ROWS);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"ditolak.csv\"")
                .header("Cache-Control", "no-store")
                .body(RejectedCsv.of(report, rows, page.texts()));
    }

    private ImportReport report(Survey survey, UUID id) {
        return imports.find(survey, id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Survey known(Officer officer, String code) {
        return surveys.find(officer.organisation(), code)
                .filter(survey -> imports.mayRead(officer, survey))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
