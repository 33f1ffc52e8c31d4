package id.pendopo.survey.desk;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.survey.DeskDoor;
import id.pendopo.survey.DeskViews;
import id.pendopo.survey.NewSurveyForm;
import id.pendopo.survey.ServiceNames;
import id.pendopo.survey.Survey;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where officers copy a survey for the next period. */
@Controller
@RequestMapping("/petugas/survei/{code}/salin")
class CopyPages {

    private final DeskDoor door;
    private final DeskViews views;
    private final Copies copies;
    private final ServiceNames services;

    CopyPages(DeskDoor door, DeskViews views, Copies copies, ServiceNames services) {
        this.door = door;
        this.views = views;
        this.copies = copies;
        this.services = services;
    }

    @GetMapping
    @Requires(Role.SURVEY_OFFICER)
    String ask(@PathVariable String code, Officer officer, Page page, Model model) {
        var origin = door.known(officer, code);
        var next = copies.proposal(origin, page.site().zone());
        var form =
                FormState.of(
                        Map.of(
                                "judul", next.title(),
                                "buka", text(next.first()),
                                "tutup", text(next.last()),
                                "kuesioner", origin.instrument(),
                                "kode", copies.code(origin)));
        return page(origin, form, officer, page, model);
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    @PostMapping
    @Requires(Role.SURVEY_OFFICER)
    String make(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> typed,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var origin = door.known(officer, code);
        var wish = new NewSurveyForm(typed, page.site().zone()).wish();
        return switch (copies.make(officer, origin, wish)) {
            case Outcome.Done<Survey>(var copy) ->
                    "redirect:" + page.link("/petugas/survei/" + copy.code());
            case Outcome.Refused<Survey>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                var form = new FormState(typed, List.of()).with(problems);
                yield page(origin, form, officer, page, model);
            }
        };
    }

    private String page(Survey origin, FormState form, Officer officer, Page page, Model model) {
        model.addAttribute("head", door.head(origin, officer, page));
        model.addAttribute("form", form);
        model.addAttribute("instruments", views.instruments(officer, origin, page));
        model.addAttribute(
                "services",
                origin.services().stream()
                        .map(service -> services.name(origin.organisation(), service))
                        .toList());
        return "survey/desk/copy";
    }
}
