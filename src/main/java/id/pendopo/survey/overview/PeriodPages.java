package id.pendopo.survey.overview;

import id.pendopo.organisation.Unit;
import id.pendopo.shared.Page;
import id.pendopo.survey.Results;
import id.pendopo.survey.SurveyState;
import id.pendopo.survey.Surveys;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The surveys of a unit one after the other, for everybody. */
@Controller
class PeriodPages {

    private final Surveys surveys;
    private final Results results;

    PeriodPages(Surveys surveys, Results results) {
        this.surveys = surveys;
        this.results = results;
    }

    @GetMapping("/skm/{code}/tren")
    String periods(@PathVariable String code, Page page, Model model) {
        var survey =
                surveys.find(page.site().organisation(), code)
                        .filter(one -> one.state() == SurveyState.PUBLISHED)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("code", survey.code());
        model.addAttribute("unit", results.unit(survey).map(Unit::shortName).orElse(""));
        model.addAttribute("view", new PeriodsPage(results.periods(survey), survey.code(), page));
        return "survey/overview/periods";
    }
}
