package id.pendopo.survey.reminder;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.survey.DeskDoor;
import id.pendopo.survey.Survey;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where officers see what they were reminded of, and turn reminders on or off. */
@Controller
@RequestMapping("/petugas/survei/{code}/pengingat")
class ReminderPages {

    private final DeskDoor door;
    private final Reminders reminders;

    ReminderPages(DeskDoor door, Reminders reminders) {
        this.door = door;
        this.reminders = reminders;
    }

    @GetMapping
    @Requires({Role.SURVEY_OFFICER, Role.UNIT_HEAD})
    String show(@PathVariable String code, Officer officer, Page page, Model model) {
        return page(door.known(officer, code), FormState.EMPTY, officer, page, model);
    }

    @PostMapping
    @Requires(Role.SURVEY_OFFICER)
    String turn(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String nyala,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var survey = door.known(officer, code);
        return switch (reminders.turn(officer, survey, nyala.equals("ya"))) {
            case Outcome.Done<Survey> _ ->
                    "redirect:" + page.link("/petugas/survei/" + survey.code() + "/pengingat");
            case Outcome.Refused<Survey>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                yield page(survey, FormState.EMPTY.with(problems), officer, page, model);
            }
        };
    }

    private String page(Survey survey, FormState form, Officer officer, Page page, Model model) {
        model.addAttribute("head", door.head(survey, officer, page));
        model.addAttribute("form", form);
        model.addAttribute("on", reminders.on(survey));
        model.addAttribute("sent", reminders.sent(survey));
        model.addAttribute("recipients", reminders.recipients(survey));
        return "survey/reminder/show";
    }
}
