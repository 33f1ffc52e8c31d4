package id.pendopo.survey;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.layout.Paging;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.survey.SurveyLists.Standing;
import id.pendopo.survey.arithmetic.WeightMode;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

/** Where officers make surveys and watch them. */
@Controller
@RequestMapping("/petugas/survei")
class DeskPages {

    /** Not a standing: surveys that were put away. */
    private static final String ARCHIVED = "ARSIP";

    private static final int ROWS = 25;

    private final Surveys surveys;
    private final SurveyLists lists;
    private final DeskViews views;
    private final DeskParts parts;

    DeskPages(Surveys surveys, SurveyLists lists, DeskViews views, DeskParts parts) {
        this.surveys = surveys;
        this.lists = lists;
        this.views = views;
        this.parts = parts;
    }

    @GetMapping
    @Requires({Role.SURVEY_OFFICER, Role.UNIT_HEAD})
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String keadaan,
            @RequestParam(defaultValue = "1") int halaman,
            Officer officer,
            Page page,
            Model model) {
        var standings = Stream.of(Standing.values()).filter(s -> s.name().equals(keadaan)).toList();
        boolean archived = keadaan.equals(ARCHIVED);
        var standing = standings.isEmpty() && !archived ? "" : keadaan;
        var address =
                "/petugas/survei?q="
                        + URLEncoder.encode(q, StandardCharsets.UTF_8)
                        + "&keadaan="
                        + standing
                        + "&halaman=";
        int from = new Paging(halaman, ROWS, Integer.MAX_VALUE, address).offset();
        var lines = lists.of(officer, standings, archived, q, from, ROWS);
        long total = lines.isEmpty() ? 0 : lines.getFirst().total();
        model.addAttribute("words", q);
        model.addAttribute("standing", standing);
        model.addAttribute("paging", new Paging(halaman, ROWS, total, address));
        model.addAttribute("lines", lines.stream().map(line -> views.line(line, page)).toList());
        model.addAttribute("may", officer.holds(Role.SURVEY_OFFICER));
        return "survey/deskList";
    }

    @GetMapping("/baru")
    @Requires(Role.SURVEY_OFFICER)
    String fresh(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String kuesioner,
            Officer officer,
            Page page,
            Model model) {
        var form =
                FormState.of(
                        Map.of(
                                "bobot",
                                WeightMode.EXACT.name(),
                                "unit",
                                unit,
                                "kuesioner",
                                kuesioner.isEmpty() ? views.standardInstrument() : kuesioner));
        return form(form, officer, page, model);
    }

    @PostMapping("/baru")
    @Requires(Role.SURVEY_OFFICER)
    String create(
            @RequestParam MultiValueMap<String, String> typed,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var form = new FormState(typed, List.of());
        // "Show the services of this unit" only draws the form again, with what was typed.
        if (typed.containsKey("pilih")) {
            return form(form, officer, page, model);
        }
        var wish = new NewSurveyForm(typed, page.site().zone()).wish();
        return switch (surveys.create(officer, wish, NewSurveyForm::name)) {
            case Outcome.Done<Survey>(var survey) ->
                    "redirect:" + page.link("/petugas/survei/" + survey.code());
            case Outcome.Refused<Survey>(var problems) -> {
                response.setStatus(422);
                yield form(form.with(problems), officer, page, model);
            }
        };
    }

    private String form(FormState form, Officer officer, Page page, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("units", views.unitOptions(officer));
        model.addAttribute("services", views.serviceOptions(officer, form.value("unit")));
        model.addAttribute("weights", views.weights(page));
        model.addAttribute("instruments", views.instruments(officer, page));
        model.addAttribute("sample", views.sample(form.value("populasi"), page));
        return "survey/deskNew";
    }

    @GetMapping("/{code}")
    @Requires({Role.SURVEY_OFFICER, Role.UNIT_HEAD})
    String show(@PathVariable String code, Officer officer, Page page, Model model) {
        var survey = known(officer, code);
        var head = views.head(survey, officer, page);
        var view = views.progress(survey, page);
        var watched =
                new DeskPart.Watched(survey, head.standing(), view.progress(), head.may(), page);
        model.addAttribute("head", head);
        model.addAttribute("view", view);
        model.addAttribute("parts", parts.of(watched));
        return "survey/deskShow";
    }

    /** What an officer can do with a survey, each on a page that says what will happen. */
    enum Act {
        BUKA,
        TUTUP,
        UMUMKAN;

        static Act of(String path) {
            return Stream.of(values())
                    .filter(act -> act.path().equals(path))
                    .findFirst()
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        }

        String path() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @GetMapping("/{code}/{act:buka|tutup|umumkan}")
    @Requires(Role.SURVEY_OFFICER)
    String ask(
            @PathVariable String code,
            @PathVariable String act,
            Officer officer,
            Page page,
            Model model) {
        return confirm(known(officer, code), Act.of(act), FormState.EMPTY, officer, page, model);
    }

    @PostMapping("/{code}/{act:buka|tutup|umumkan}")
    @Requires(Role.SURVEY_OFFICER)
    String act(
            @PathVariable String code,
            @PathVariable String act,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var chosen = Act.of(act);
        var outcome =
                switch (chosen) {
                    case BUKA -> surveys.open(officer, code);
                    case TUTUP -> surveys.close(officer, code);
                    case UMUMKAN -> surveys.publish(officer, code);
                };
        return switch (outcome) {
            case Outcome.Done<Survey> _ -> "redirect:" + page.link("/petugas/survei/" + code);
            case Outcome.Refused<Survey>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status());
                var form = FormState.EMPTY.with(problems);
                yield confirm(known(officer, code), chosen, form, officer, page, model);
            }
        };
    }

    private String confirm(
            Survey survey, Act act, FormState form, Officer officer, Page page, Model model) {
        model.addAttribute("head", views.head(survey, officer, page));
        model.addAttribute("act", act);
        model.addAttribute("form", form);
        return "survey/deskConfirm";
    }

    private Survey known(Officer officer, String code) {
        return surveys.find(officer.organisation(), code)
                .filter(survey -> views.maySee(officer, survey))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
