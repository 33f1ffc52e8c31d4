package id.pendopo.survey.report;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.survey.Survey;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where officers finish the report and write down who signed it. */
@Controller
@RequestMapping("/petugas/survei/{code}/laporan")
class ReportDeskPages {

    private static final String EDITOR = "survey/report/editor";

    private final Reports reports;

    ReportDeskPages(Reports reports) {
        this.reports = reports;
    }

    @GetMapping
    @Requires({Role.SURVEY_OFFICER, Role.UNIT_HEAD})
    String editor(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String disimpan,
            Officer officer,
            Page page,
            Model model) {
        var view = view(known(officer, code), page);
        return editor(view, FormState.of(view.values()), disimpan.equals("ya"), model);
    }

    @PostMapping
    @Requires({Role.SURVEY_OFFICER, Role.UNIT_HEAD})
    String write(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "") String kembalikan,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var survey = known(officer, code);
        return switch (reports.write(officer, survey, typed, kembalikan, page)) {
            case Outcome.Done<Survey> _ ->
                    "redirect:" + page.link("/petugas/survei/" + code + "/laporan?disimpan=ya");
            case Outcome.Refused<Survey>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                var view = view(survey, page);
                var values = new HashMap<>(view.values());
                values.replaceAll((key, shown) -> typed.getOrDefault(key, shown));
                yield editor(view, FormState.of(values).with(problems), false, model);
            }
        };
    }

    private static String editor(EditorView view, FormState form, boolean saved, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("form", form);
        model.addAttribute("saved", saved);
        return EDITOR;
    }

    @GetMapping("/tanda-tangan")
    @Requires({Role.SURVEY_OFFICER, Role.UNIT_HEAD})
    String signature(@PathVariable String code, Officer officer, Page page, Model model) {
        return signature(known(officer, code), FormState.EMPTY, page, model);
    }

    @PostMapping("/tanda-tangan")
    @Requires({Role.SURVEY_OFFICER, Role.UNIT_HEAD})
    String sign(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var survey = known(officer, code);
        return switch (reports.sign(officer, survey, SignatureForm.of(typed), page)) {
            case Outcome.Done<Survey> _ ->
                    "redirect:" + page.link("/petugas/survei/" + code + "/laporan");
            case Outcome.Refused<Survey>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                yield signature(survey, FormState.of(typed).with(problems), page, model);
            }
        };
    }

    private String signature(Survey survey, FormState form, Page page, Model model) {
        model.addAttribute("head", view(survey, page).head());
        model.addAttribute("form", form);
        return "survey/report/sign";
    }

    private EditorView view(Survey survey, Page page) {
        var material = reports.current(survey, page.texts());
        return EditorView.of(new Chapters(material, page).report(), page);
    }

    private Survey known(Officer officer, String code) {
        return reports.find(officer, code)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
