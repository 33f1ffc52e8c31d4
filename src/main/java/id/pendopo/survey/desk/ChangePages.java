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
import id.pendopo.survey.ResultView;
import id.pendopo.survey.Survey;
import id.pendopo.survey.SurveyChanges;
import id.pendopo.survey.SurveyRecord;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where officers change a draft, or let a running survey end later. */
@Controller
@RequestMapping("/petugas/survei/{code}")
class ChangePages {

    private final DeskDoor door;
    private final DeskViews views;
    private final SurveyChanges changes;
    private final SurveyRecord record;

    ChangePages(DeskDoor door, DeskViews views, SurveyChanges changes, SurveyRecord record) {
        this.door = door;
        this.views = views;
        this.changes = changes;
        this.record = record;
    }

    @GetMapping("/ubah")
    @Requires(Role.SURVEY_OFFICER)
    String edit(@PathVariable String code, Officer officer, Page page, Model model) {
        var survey = door.known(officer, code);
        return edit(survey, new FormState(values(survey, page), List.of()), officer, page, model);
    }

    private static Map<String, List<String>> values(Survey survey, Page page) {
        var values = new HashMap<String, List<String>>();
        values.put("judul", List.of(survey.title()));
        values.put("layanan", survey.services());
        values.put("populasi", List.of(Long.toString(survey.population())));
        values.put("buka", List.of(day(survey.opensAt(), page)));
        values.put("tutup", List.of(lastDay(survey, page)));
        values.put("bobot", List.of(survey.weightMode().name()));
        values.put("kuesioner", List.of(survey.instrument()));
        values.put("tidak_tahu", survey.allowsDontKnow() ? List.of("1") : List.of());
        return values;
    }

    private static String day(@Nullable Instant at, Page page) {
        return at == null ? "" : page.local(at).toLocalDate().toString();
    }

    private static String lastDay(Survey survey, Page page) {
        var end = survey.closesAt();
        return day(end == null ? null : ResultView.lastInstant(end), page);
    }

    @PostMapping("/ubah")
    @Requires(Role.SURVEY_OFFICER)
    String rewrite(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> typed,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var survey = door.known(officer, code);
        var whole = new LinkedMultiValueMap<>(typed);
        whole.set("unit", unit(survey));
        whole.set("kode", survey.code());
        var wish = new NewSurveyForm(whole, page.site().zone()).wish();
        return switch (changes.rewrite(officer, code, wish, NewSurveyForm::name)) {
            case Outcome.Done<Survey> _ -> home(survey, page);
            case Outcome.Refused<Survey>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                var form = new FormState(typed, List.of()).with(problems);
                yield edit(survey, form, officer, page, model);
            }
        };
    }

    private String edit(Survey survey, FormState form, Officer officer, Page page, Model model) {
        model.addAttribute("head", door.head(survey, officer, page));
        model.addAttribute("form", form);
        model.addAttribute("services", views.serviceOptions(officer, unit(survey)));
        model.addAttribute("weights", views.weights(page));
        model.addAttribute("instruments", views.instruments(officer, survey, page));
        return "survey/desk/edit";
    }

    private String unit(Survey survey) {
        return record.unitOf(survey).map(unit -> unit.code()).orElse("");
    }

    @GetMapping("/perpanjang")
    @Requires(Role.SURVEY_OFFICER)
    String later(@PathVariable String code, Officer officer, Page page, Model model) {
        var survey = door.known(officer, code);
        var form = FormState.of(Map.of("tutup", lastDay(survey, page)));
        return later(survey, form, officer, page, model);
    }

    @PostMapping("/perpanjang")
    @Requires(Role.SURVEY_OFFICER)
    String extend(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String tutup,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var survey = door.known(officer, code);
        return switch (changes.extend(officer, code, "tutup", endOf(tutup, page))) {
            case Outcome.Done<Survey> _ -> home(survey, page);
            case Outcome.Refused<Survey>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                var form = FormState.of(Map.of("tutup", tutup)).with(problems);
                yield later(survey, form, officer, page, model);
            }
        };
    }

    private static @Nullable Instant endOf(String day, Page page) {
        try {
            var next = LocalDate.parse(day.strip()).plusDays(1);
            return next.atStartOfDay(page.site().zone()).toInstant();
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    private String later(Survey survey, FormState form, Officer officer, Page page, Model model) {
        model.addAttribute("head", door.head(survey, officer, page));
        model.addAttribute("form", form);
        return "survey/desk/extend";
    }

    private static String home(Survey survey, Page page) {
        return "redirect:" + page.link("/petugas/survei/" + survey.code());
    }
}
