package id.pendopo.survey.report;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.survey.Survey;
import jakarta.servlet.http.HttpServletResponse;
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

/** Where a draft is approved, a result computed, checked, and opened again. */
@Controller
@RequestMapping("/petugas/survei/{code}")
class StagePages {

    private final Stages stages;
    private final Reports reports;

    StagePages(Stages stages, Reports reports) {
        this.stages = stages;
        this.reports = reports;
    }

    @GetMapping("/{step:setujui|hitung|buka-kembali}")
    @Requires({Role.SURVEY_OFFICER, Role.UNIT_HEAD})
    String ask(@PathVariable String code, @PathVariable String step, Officer officer, Model model) {
        return ask(known(officer, code), Step.of(step).orElseThrow(), FormState.EMPTY, model);
    }

    @PostMapping("/{step:setujui|hitung|buka-kembali}")
    @Requires({Role.SURVEY_OFFICER, Role.UNIT_HEAD})
    String take(
            @PathVariable String code,
            @PathVariable String step,
            @RequestParam(defaultValue = "") String alasan,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var chosen = Step.of(step).orElseThrow();
        var survey = known(officer, code);
        return switch (stages.take(chosen, officer, code, alasan)) {
            case Outcome.Done<Survey> _ -> "redirect:" + page.link("/petugas/survei/" + code);
            case Outcome.Refused<Survey>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                var form = FormState.of(Map.of("alasan", alasan)).with(problems);
                yield ask(survey, chosen, form, model);
            }
        };
    }

    private String ask(Survey survey, Step step, FormState form, Model model) {
        model.addAttribute("view", StageView.of(survey, reports.unit(survey)));
        model.addAttribute("step", step);
        model.addAttribute("form", form);
        return "survey/report/stage";
    }

    @GetMapping("/hitung-ulang")
    @Requires({Role.SURVEY_OFFICER, Role.UNIT_HEAD})
    String recount(@PathVariable String code, Officer officer, Model model) {
        var survey = known(officer, code);
        var recount =
                stages.recount(survey)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("view", StageView.of(survey, reports.unit(survey)));
        model.addAttribute("recount", recount);
        return "survey/report/recount";
    }

    private Survey known(Officer officer, String code) {
        return reports.find(officer, code)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
