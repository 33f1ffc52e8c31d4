package id.pendopo.survey;

import id.pendopo.layout.Paging;
import id.pendopo.shared.FormState;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Page;
import id.pendopo.shared.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

/** Where citizens find a survey, begin it, or go on with one. */
@Controller
@RequestMapping("/survei")
class SurveyPages {

    private static final int ROWS = 10;

    private final Surveys surveys;
    private final SurveyLists lists;
    private final Drafts drafts;
    private final FormViews views;

    SurveyPages(Surveys surveys, SurveyLists lists, Drafts drafts, FormViews views) {
        this.surveys = surveys;
        this.lists = lists;
        this.drafts = drafts;
        this.views = views;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int halaman,
            OrganisationId organisation,
            Model model) {
        return list(organisation, q, halaman, FormState.EMPTY, model);
    }

    private String list(
            OrganisationId organisation, String q, int number, FormState form, Model model) {
        var address = "/survei?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + "&halaman=";
        var wanted = new Paging(number, ROWS, Integer.MAX_VALUE, address);
        var lines = lists.open(organisation, q, wanted.offset(), ROWS);
        long total = lines.isEmpty() ? 0 : lines.getFirst().total();
        model.addAttribute("words", q);
        model.addAttribute("form", form);
        model.addAttribute("paging", new Paging(number, ROWS, total, address));
        model.addAttribute(
                "surveys", lines.stream().map(line -> views.head(line.survey())).toList());
        return "survey/list";
    }

    /** The code comes in the body, so that no address holds it before it must. */
    @PostMapping("/lanjut")
    String goOn(
            @RequestParam(defaultValue = "") String kode,
            OrganisationId organisation,
            Page page,
            Model model,
            HttpServletResponse response) {
        var draft = drafts.find(organisation, kode);
        if (draft.isPresent()) {
            return "redirect:" + page.link(views.address(draft.get(), ""));
        }
        response.setStatus(422);
        var problem = Problem.of("kode", Refusal.DRAFT_UNKNOWN, Drafts.DAYS);
        var form = FormState.of(Map.of("kode", kode)).with(List.of(problem));
        return list(organisation, "", 1, form, model);
    }

    @GetMapping("/{code}")
    String begin(
            @PathVariable String code,
            OrganisationId organisation,
            Model model,
            HttpServletResponse response) {
        var survey = known(organisation, code);
        var closed = views.closed(survey, model, response);
        if (!closed.isEmpty()) {
            return closed;
        }
        model.addAttribute("survey", views.head(survey));
        model.addAttribute("questions", views.instrument(survey).questions().size());
        return "survey/intro";
    }

    @PostMapping("/{code}")
    String start(
            @PathVariable String code,
            OrganisationId organisation,
            Page page,
            Model model,
            HttpServletResponse response) {
        var survey = known(organisation, code);
        var closed = views.closed(survey, model, response);
        if (!closed.isEmpty()) {
            return closed;
        }
        var draft = drafts.begin(survey, Given.NOTHING);
        return "redirect:" + page.link("/survei/" + survey.code() + "/isi/" + draft + "/1");
    }

    private Survey known(OrganisationId organisation, String code) {
        return surveys.find(organisation, code)
                .filter(survey -> survey.state() != SurveyState.DRAFT)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
