package id.pendopo.survey.counter;

import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Page;
import id.pendopo.survey.Drafts;
import id.pendopo.survey.FormViews;
import id.pendopo.survey.Given;
import id.pendopo.survey.Survey;
import id.pendopo.survey.SurveyState;
import jakarta.servlet.http.HttpServletResponse;
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

/** Where the QR code of a poster leads: the survey, which already knows the service. */
@Controller
@RequestMapping(path = "/survei/{code}", params = "loket")
class QrEntryPages {

    private final Counters counters;
    private final Kiosk places;
    private final Drafts drafts;
    private final FormViews views;

    QrEntryPages(Counters counters, Kiosk places, Drafts drafts, FormViews views) {
        this.counters = counters;
        this.places = places;
        this.drafts = drafts;
        this.views = views;
    }

    @GetMapping
    String begin(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String layanan,
            @RequestParam(defaultValue = "") String loket,
            OrganisationId organisation,
            Model model,
            HttpServletResponse response) {
        var survey = known(organisation, code);
        var closed = views.closed(survey, model, response);
        if (!closed.isEmpty()) {
            return closed;
        }
        var place = places.place(survey, layanan, loket);
        counters.opened(survey, place.counter());
        model.addAttribute("survey", views.head(survey));
        model.addAttribute("questions", views.instrument(survey).questions().size());
        model.addAttribute("place", place.query());
        return "survey/intro";
    }

    @PostMapping
    String start(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String layanan,
            @RequestParam(defaultValue = "") String loket,
            OrganisationId organisation,
            Page page,
            Model model,
            HttpServletResponse response) {
        var survey = known(organisation, code);
        var closed = views.closed(survey, model, response);
        if (!closed.isEmpty()) {
            return closed;
        }
        var place = places.place(survey, layanan, loket);
        var given = new Given(Map.of(), Map.of(Given.SERVICE, place.service()), List.of());
        var draft = drafts.begin(survey, given);
        counters.begun(survey, place.counter());
        return "redirect:" + page.link("/survei/" + survey.code() + "/isi/" + draft + "/1");
    }

    private Survey known(OrganisationId organisation, String code) {
        return counters.known(organisation, code)
                .filter(survey -> survey.state() != SurveyState.DRAFT)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
