package id.pendopo.survey.desk;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.survey.DeskDoor;
import id.pendopo.survey.Survey;
import id.pendopo.survey.SurveyChanges;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where officers put surveys away and take them out again. */
@Controller
@RequestMapping("/petugas/survei/{code}/arsip")
class ArchivePages {

    private final DeskDoor door;
    private final SurveyChanges changes;

    ArchivePages(DeskDoor door, SurveyChanges changes) {
        this.door = door;
        this.changes = changes;
    }

    @GetMapping
    @Requires(Role.SURVEY_OFFICER)
    String ask(@PathVariable String code, Officer officer, Page page, Model model) {
        return page(door.known(officer, code), FormState.EMPTY, officer, page, model);
    }

    @PostMapping
    @Requires(Role.SURVEY_OFFICER)
    String archive(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String alasan,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var survey = door.known(officer, code);
        var form = FormState.of(Map.of("alasan", alasan));
        var outcome = changes.archive(officer, code, "alasan", alasan);
        return settled(outcome, survey, form, officer, page, model, response);
    }

    @PostMapping("/batal")
    @Requires(Role.SURVEY_OFFICER)
    String restore(
            @PathVariable String code,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var survey = door.known(officer, code);
        var outcome = changes.restore(officer, code);
        return settled(outcome, survey, FormState.EMPTY, officer, page, model, response);
    }

    private String settled(
            Outcome<Survey> outcome,
            Survey survey,
            FormState form,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        return switch (outcome) {
            case Outcome.Done<Survey> _ ->
                    "redirect:" + page.link("/petugas/survei/" + survey.code());
            case Outcome.Refused<Survey>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                yield page(survey, form.with(problems), officer, page, model);
            }
        };
    }

    private String page(Survey survey, FormState form, Officer officer, Page page, Model model) {
        model.addAttribute("head", door.head(survey, officer, page));
        model.addAttribute("form", form);
        model.addAttribute("archived", changes.archived(survey).orElse(null));
        return "survey/desk/archive";
    }
}
