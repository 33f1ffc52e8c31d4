package id.pendopo.survey.plan;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.survey.DeskDoor;
import id.pendopo.survey.Survey;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where officers plan how many answers each service needs. */
@Controller
@RequestMapping("/petugas/survei/{code}")
class PlanPages {

    private final DeskDoor door;
    private final SamplePlans plans;
    private final PlanViews views;

    PlanPages(DeskDoor door, SamplePlans plans, PlanViews views) {
        this.door = door;
        this.plans = plans;
        this.views = views;
    }

    @GetMapping("/sampel")
    @Requires({Role.SURVEY_OFFICER, Role.UNIT_HEAD})
    String show(@PathVariable String code, Officer officer, Page page, Model model) {
        var survey = door.known(officer, code);
        var view = views.of(survey, page);
        return page(view, FormState.of(view.values()), officer, page, model);
    }

    @PostMapping("/sampel")
    @Requires(Role.SURVEY_OFFICER)
    String write(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var survey = door.known(officer, code);
        return switch (plans.write(officer, survey, typed)) {
            case Outcome.Done<Survey> _ ->
                    "redirect:" + page.link("/petugas/survei/" + survey.code() + "/sampel");
            case Outcome.Refused<Survey>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                var form = FormState.of(typed).with(problems);
                yield page(views.of(survey, page), form, officer, page, model);
            }
        };
    }

    private String page(PlanView view, FormState form, Officer officer, Page page, Model model) {
        model.addAttribute("head", door.head(view.survey(), officer, page));
        model.addAttribute("view", view);
        model.addAttribute("form", form);
        return "survey/plan/show";
    }

    @GetMapping("/sampel.csv")
    @Requires({Role.SURVEY_OFFICER, Role.UNIT_HEAD})
    ResponseEntity<String> csv(@PathVariable String code, Officer officer, Page page) {
        var survey = door.known(officer, code);
        var name = "sampel-" + survey.code().replaceAll("[^A-Za-z0-9-]", "-") + ".csv";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=utf-8"))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(PlanCsv.of(views.of(survey, page)));
    }
}
