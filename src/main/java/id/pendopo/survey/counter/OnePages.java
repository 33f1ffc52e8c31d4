package id.pendopo.survey.counter;

import id.pendopo.shared.Crockford;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.survey.Channel;
import id.pendopo.survey.FormFields;
import id.pendopo.survey.FormViews;
import id.pendopo.survey.Responses;
import id.pendopo.survey.Survey;
import id.pendopo.survey.SurveyState;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The whole questionnaire on one page, for those who like to see all of it first. */
@Controller
@RequestMapping("/survei/{code}/satu-halaman")
class OnePages {

    private static final int KEY_LENGTH = 20;

    private final Counters counters;
    private final Questionnaire questionnaire;
    private final Responses responses;
    private final SheetViews sheets;
    private final FormViews views;

    OnePages(
            Counters counters,
            Questionnaire questionnaire,
            Responses responses,
            SheetViews sheets,
            FormViews views) {
        this.counters = counters;
        this.questionnaire = questionnaire;
        this.responses = responses;
        this.sheets = sheets;
        this.views = views;
    }

    @ModelAttribute
    void keepNothing(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
    }

    @GetMapping
    String form(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String layanan,
            Page page,
            Model model,
            HttpServletResponse response) {
        var survey = known(code, page);
        var closed = views.closed(survey, model, response);
        if (!closed.isEmpty()) {
            return closed;
        }
        var key = Crockford.random(KEY_LENGTH);
        return view(survey, FormState.of(Map.of("kunci", key, "layanan", layanan)), page, model);
    }

    /** The receipt is the answer itself; sent again, the same page shows the same one. */
    @PostMapping
    String send(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String kunci,
            @RequestParam MultiValueMap<String, String> fields,
            Page page,
            Model model,
            HttpServletResponse response) {
        var survey = known(code, page);
        var closed = views.closed(survey, model, response);
        if (!closed.isEmpty()) {
            return closed;
        }
        var questions = sheets.questions(survey);
        var given = Questionnaire.given(questions, fields);
        var problems = questionnaire.problems(survey, questions, given, page.language());
        if (!problems.isEmpty()) {
            return refused(survey, fields, problems, page, model, response);
        }
        var key = Crockford.read(kunci, KEY_LENGTH).map("one-page "::concat).orElse(null);
        var ready = FormFields.ready(given);
        return switch (responses.submit(
                page.site(), code, ready, Channel.WEB, key, FormFields::name)) {
            case Outcome.Done<String>(var receipt) -> {
                model.addAttribute("receipt", receipt);
                model.addAttribute("survey", views.head(survey));
                yield "survey/receipt";
            }
            case Outcome.Refused<String>(var found) -> {
                if (found.getFirst().reason() == id.pendopo.survey.Refusal.KEY_USED_BEFORE) {
                    // Back, then changed and sent again: the first answers stand.
                    model.addAttribute("survey", views.head(survey));
                    yield "survey/sent";
                }
                yield refused(survey, fields, found, page, model, response);
            }
        };
    }

    private String refused(
            Survey survey,
            MultiValueMap<String, String> fields,
            List<id.pendopo.shared.Problem> problems,
            Page page,
            Model model,
            HttpServletResponse response) {
        response.setStatus(422);
        return view(survey, new FormState(new HashMap<>(fields), problems), page, model);
    }

    private String view(Survey survey, FormState form, Page page, Model model) {
        model.addAttribute("survey", views.head(survey));
        model.addAttribute("sheet", sheets.sheet(survey, page));
        model.addAttribute("form", form);
        return "survey/counter/onePage";
    }

    private Survey known(String code, Page page) {
        return counters.known(page.site().organisation(), code)
                .filter(survey -> survey.state() != SurveyState.DRAFT)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
