package id.pendopo.survey.paper;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.shared.Problem;
import id.pendopo.survey.DeskViews;
import id.pendopo.survey.Survey;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
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

/** Where sheets are typed, one row after the other, and differences settled. */
@Controller
@RequestMapping("/petugas/survei/{code}/kertas/{batch}")
class PaperEntryPages {

    private final PaperBatches batches;
    private final PaperEntries entries;
    private final PaperViews views;
    private final DeskViews desk;

    PaperEntryPages(PaperBatches batches, PaperEntries entries, PaperViews views, DeskViews desk) {
        this.batches = batches;
        this.entries = entries;
        this.views = views;
        this.desk = desk;
    }

    @GetMapping("/ketik/{pass:1|2}")
    @Requires({Role.SURVEY_OFFICER, Role.COUNTER_OFFICER})
    String row(
            @PathVariable String code,
            @PathVariable UUID batch,
            @PathVariable int pass,
            @RequestParam(defaultValue = "0") int lembar,
            Officer officer,
            Page page,
            Model model) {
        var survey = known(officer, code);
        var sheets = sheets(survey, batch);
        int sheet = lembar == 0 ? sheets.next(pass) : lembar;
        if (sheet == 0 || sheets.batch().discarded() != null) {
            return PaperPages.home(survey, batch, page);
        }
        if (!sheets.batch().has(sheet)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var form = views.row(sheets, sheet, pass, views.lists(survey, page));
        return row(survey, sheets, sheet, pass, form, officer, page, model);
    }

    @PostMapping("/ketik/{pass:1|2}")
    @Requires({Role.SURVEY_OFFICER, Role.COUNTER_OFFICER})
    String type(
            @PathVariable String code,
            @PathVariable UUID batch,
            @PathVariable int pass,
            @RequestParam(defaultValue = "0") int lembar,
            @RequestParam MultiValueMap<String, String> fields,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var survey = known(officer, code);
        var sheets = sheets(survey, batch);
        if (!sheets.batch().has(lembar)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var needs = views.lists(survey, page).needs();
        var outcome =
                switch (PaperTyped.read(sheets.form(), needs, fields)) {
                    case Outcome.Done<List<String>>(var cells) ->
                            entries.type(officer, code, batch, pass, lembar, cells);
                    case Outcome.Refused<List<String>> refused -> refused.<Integer>as();
                };
        return switch (outcome) {
            case Outcome.Done<Integer> _ -> {
                boolean more = lembar < sheets.batch().sheets();
                var rest = "/ketik/" + pass + (more ? "?lembar=" + (lembar + 1) : "");
                yield PaperPages.home(survey, batch, page) + rest;
            }
            case Outcome.Refused<Integer>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                var form = new FormState(new HashMap<>(fields), problems);
                yield row(survey, sheets, lembar, pass, form, officer, page, model);
            }
        };
    }

    @GetMapping("/selisih")
    @Requires({Role.SURVEY_OFFICER, Role.COUNTER_OFFICER})
    String differences(
            @PathVariable String code,
            @PathVariable UUID batch,
            Officer officer,
            Page page,
            Model model) {
        var survey = known(officer, code);
        var sheets = sheets(survey, batch);
        return sheets.disputed().isEmpty() || sheets.batch().discarded() != null
                ? PaperPages.home(survey, batch, page)
                : differences(
                        survey,
                        sheets,
                        sheets.disputed().getFirst(),
                        FormState.EMPTY,
                        officer,
                        page,
                        model);
    }

    @PostMapping("/selisih")
    @Requires({Role.SURVEY_OFFICER, Role.COUNTER_OFFICER})
    String settle(
            @PathVariable String code,
            @PathVariable UUID batch,
            @RequestParam(defaultValue = "0") int lembar,
            @RequestParam MultiValueMap<String, String> fields,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var survey = known(officer, code);
        var sheets = sheets(survey, batch);
        if (!sheets.batch().has(lembar)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var chosen = new HashMap<Integer, String>();
        for (int cell : sheets.differences(lembar)) {
            var value = fields.getFirst("sel-" + cell);
            boolean offered =
                    value != null && views.offers(survey, sheets, lembar, cell, value, page);
            if (value != null && offered) {
                chosen.put(cell, value);
            }
        }
        return switch (entries.settle(officer, code, batch, lembar, chosen)) {
            case Outcome.Done<Integer> _ -> PaperPages.home(survey, batch, page) + "/selisih";
            case Outcome.Refused<Integer>(List<Problem> problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                var form = new FormState(new HashMap<>(fields), problems);
                yield differences(survey, sheets, lembar, form, officer, page, model);
            }
        };
    }

    private String row(
            Survey survey,
            PaperSheets sheets,
            int sheet,
            int pass,
            FormState form,
            Officer officer,
            Page page,
            Model model) {
        model.addAttribute("head", desk.head(survey, officer, page));
        model.addAttribute("sheets", sheets);
        model.addAttribute("sheet", sheet);
        model.addAttribute("pass", pass);
        model.addAttribute("lists", views.lists(survey, page));
        model.addAttribute("rows", views.rows(sheets, sheet, pass));
        model.addAttribute("form", form);
        return "survey/paper/type";
    }

    private String differences(
            Survey survey,
            PaperSheets sheets,
            int sheet,
            FormState form,
            Officer officer,
            Page page,
            Model model) {
        model.addAttribute("head", desk.head(survey, officer, page));
        model.addAttribute("sheets", sheets);
        model.addAttribute("sheet", sheet);
        model.addAttribute("cells", views.cells(survey, sheets, sheet, page));
        model.addAttribute("form", form);
        return "survey/paper/differences";
    }

    private Survey known(Officer officer, String code) {
        return batches.acting(officer, code, Role.SURVEY_OFFICER, Role.COUNTER_OFFICER)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private PaperSheets sheets(Survey survey, UUID batch) {
        return batches.find(survey, batch)
                .map(known -> entries.sheets(survey, known))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
