package id.pendopo.survey.counter;

import id.pendopo.access.Officer;
import id.pendopo.access.Requires;
import id.pendopo.access.Role;
import id.pendopo.document.QrCode;
import id.pendopo.shared.Crockford;
import id.pendopo.shared.FormState;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.survey.DeskViews;
import id.pendopo.survey.Survey;
import id.pendopo.survey.SurveyLists.Standing;
import id.pendopo.web.PublicAddress;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
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

/** Where an officer fills in the survey for a citizen. */
@Controller
@RequestMapping("/petugas/survei/{code}/bantu")
class AssistancePages {

    private static final int KEY_LENGTH = 20;

    private final Assistance assistance;
    private final SheetViews sheets;
    private final DeskViews desk;
    private final PublicAddress house;

    AssistancePages(Assistance assistance, SheetViews sheets, DeskViews desk, PublicAddress house) {
        this.assistance = assistance;
        this.sheets = sheets;
        this.desk = desk;
        this.house = house;
    }

    /** The officer does not come back to what a citizen answered. */
    @ModelAttribute
    void keepNothing(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
    }

    @GetMapping
    @Requires({Role.COUNTER_OFFICER, Role.SURVEY_OFFICER})
    String form(@PathVariable String code, Officer officer, Page page, Model model) {
        var survey = known(officer, code);
        var form = FormState.of(Map.of("kunci", Crockford.random(KEY_LENGTH)));
        return view(survey, form, officer, page, model);
    }

    @PostMapping
    @Requires({Role.COUNTER_OFFICER, Role.SURVEY_OFFICER})
    String send(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String kunci,
            @RequestParam MultiValueMap<String, String> fields,
            Officer officer,
            Page page,
            Model model,
            HttpServletResponse response) {
        var survey = known(officer, code);
        var questions = sheets.questions(survey);
        var given = Questionnaire.given(questions, fields);
        var key = Crockford.read(kunci, KEY_LENGTH).map("assisted "::concat).orElse(null);
        var sent =
                assistance.send(officer, page.site(), code, questions, given, key, page.language());
        return switch (sent) {
            case Outcome.Done<String>(var receipt) -> {
                var address = address(survey, page);
                model.addAttribute("head", desk.head(survey, officer, page));
                model.addAttribute("receipt", receipt);
                model.addAttribute("address", address);
                model.addAttribute("qr", QrCode.svg(address, page.t("survey.counter.assisted.qr")));
                yield "survey/counter/assistedReceipt";
            }
            case Outcome.Refused<String>(var problems) -> {
                response.setStatus(problems.getFirst().reason().status() == 409 ? 409 : 422);
                var form = new FormState(new HashMap<>(fields), problems);
                yield view(survey, form, officer, page, model);
            }
        };
    }

    /** Where the result of this survey will stand: nothing of the citizen's own. */
    private String address(Survey survey, Page page) {
        return house.here() + page.link("/skm/" + survey.code());
    }

    private String view(Survey survey, FormState form, Officer officer, Page page, Model model) {
        var head = desk.head(survey, officer, page);
        model.addAttribute("head", head);
        model.addAttribute("open", head.standing() == Standing.OPEN);
        model.addAttribute("sheet", sheets.sheet(survey, page));
        model.addAttribute("form", form);
        return "survey/counter/assisted";
    }

    private Survey known(Officer officer, String code) {
        return assistance
                .survey(officer, code)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
