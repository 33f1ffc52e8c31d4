package id.pendopo.survey;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.layout.Option;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Page;
import id.pendopo.shared.Problem;
import id.pendopo.survey.ImportReport.Result;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where an officer says what the columns of a file hold. */
@Controller
@RequestMapping("/petugas/survei/{code}/impor/kolom/{id}")
class ForeignFilePages {

    private static final int PREVIEW = 5;
    private static final int SHOWN = 200;

    private final Surveys surveys;
    private final Imports imports;
    private final ForeignFiles files;
    private final DeskViews views;

    ForeignFilePages(Surveys surveys, Imports imports, ForeignFiles files, DeskViews views) {
        this.surveys = surveys;
        this.imports = imports;
        this.files = files;
        this.views = views;
    }

    @GetMapping
    @Requires(Role.SURVEY_OFFICER)
    String guess(
            @PathVariable String code,
            @PathVariable UUID id,
            Officer officer,
            Page page,
            Model model) {
        var survey = known(officer, code);
        var file = file(survey, id);
        var values = new HashMap<String, List<String>>();
        for (int i = 0; i < file.guesses().size(); i++) {
            values.put("kolom-" + i, List.of(file.guesses().get(i).meaning()));
        }
        values.put("cara", List.of(file.file().mode()));
        var form = new FormState(values, List.of());
        return view(survey, id, file, form, List.of(), officer, page, model);
    }

    @PostMapping
    @Requires(Role.SURVEY_OFFICER)
    String take(
            @PathVariable String code,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var survey = known(officer, code);
        var file = file(survey, id);
        var order = order(typed);
        var form = new FormState(new HashMap<>(typed), List.of());
        if (typed.containsKey("pratinjau")) {
            return view(survey, id, file, form, List.of(), officer, page, model);
        }
        var meanings = ColumnCheck.resolved(file, chosen(file, form, page), order);
        var problems = ColumnCheck.problems(file, meanings, order, page.language());
        if (!problems.isEmpty()) {
            response.setStatus(422);
            return view(survey, id, file, form.with(problems), List.of(), officer, page, model);
        }
        var mode = form.value("cara");
        var zone = page.site().zone();
        return switch (files.take(officer, zone, survey, id, file, meanings, order, mode)) {
            case Result.Taken(var report, var before) ->
                    "redirect:"
                            + page.link("/petugas/survei/" + code + "/impor/" + report.id())
                            + (before ? "?ulang=ya" : "");
            case Result.RowsRefused(var rows) -> {
                response.setStatus(422);
                yield view(survey, id, file, form, rows, officer, page, model);
            }
            case Result.FileRefused(var found) -> {
                response.setStatus(found.getFirst().reason().status());
                var named =
                        found.stream()
                                .map(one -> new Problem("", one.reason(), one.arguments()))
                                .toList();
                yield view(survey, id, file, form.with(named), List.of(), officer, page, model);
            }
        };
    }

    private static Optional<CsvColumns.Order> order(MultiValueMap<String, String> typed) {
        return Optional.ofNullable(typed.getFirst("urutan")).flatMap(CsvColumns.Order::of);
    }

    /** What was chosen for each column; what is not offered counts as not chosen. */
    private static List<String> chosen(ForeignFiles.Explained file, FormState form, Page page) {
        var offered = options(file.instrument(), page).stream().map(Option::value).toList();
        var chosen = new ArrayList<String>();
        for (int i = 0; i < file.guesses().size(); i++) {
            var given = form.values().get("kolom-" + i);
            var value = given == null ? ColumnGuess.UNDECIDED : given.getFirst();
            chosen.add(offered.contains(value) ? value : ColumnGuess.UNDECIDED);
        }
        return chosen;
    }

    private static List<Option> options(Instrument instrument, Page page) {
        var options = new ArrayList<Option>();
        options.add(new Option(CsvColumns.IGNORED, page.t("survey.columns.ignore")));
        for (var question : instrument.questions()) {
            options.add(new Option(question.key(), question.name().in(page.language())));
        }
        for (var fact : List.of(Given.SEX, Given.AGE, Given.EDUCATION, Given.OCCUPATION)) {
            options.add(new Option(fact, page.t("survey.form." + fact)));
        }
        options.add(new Option(Given.SERVICE, page.t("survey.form.service")));
        options.add(new Option(Given.NEEDS, page.t("survey.form.needs.short")));
        options.add(new Option(Given.COMMENT, page.t("survey.form.comment.short")));
        options.add(new Option(CellWords.DAY_FIRST, page.t("survey.columns.date.dmy")));
        options.add(new Option(CellWords.MONTH_FIRST, page.t("survey.columns.date.mdy")));
        options.add(new Option(Given.DATE, page.t("survey.columns.date")));
        return options;
    }

    private String view(
            Survey survey,
            UUID id,
            ForeignFiles.Explained file,
            FormState form,
            List<ImportReport.Rejected> rows,
            Officer officer,
            Page page,
            Model model) {
        var order = Optional.of(form.value("urutan")).flatMap(CsvColumns.Order::of);
        var meanings = ColumnCheck.resolved(file, chosen(file, form, page), order);
        model.addAttribute("head", views.head(survey, officer, page));
        model.addAttribute("address", "/petugas/survei/" + survey.code() + "/impor/kolom/" + id);
        model.addAttribute("file", file);
        model.addAttribute("options", options(file.instrument(), page));
        model.addAttribute("form", form);
        model.addAttribute("faults", Faults.of(rows, SHOWN, page));
        model.addAttribute("refused", rows.size());
        model.addAttribute(
                "seen", files.preview(survey, page.site().zone(), file, meanings, PREVIEW));
        return "survey/importColumns";
    }

    private ForeignFiles.Explained file(Survey survey, UUID id) {
        return files.find(survey, id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Survey known(Officer officer, String code) {
        return surveys.find(officer.organisation(), code)
                .filter(survey -> imports.mayRead(officer, survey))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
