package id.pendopo.survey.groups;

import id.pendopo.accessneed.AccessNeeds;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.Page;
import id.pendopo.survey.Results;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What people said about one element, for everybody. */
@Controller
class ElementPages {

    private final GroupDoor door;
    private final SurveyGroups groups;
    private final GroupNames names;
    private final Results results;
    private final AccessNeeds needs;

    ElementPages(
            GroupDoor door,
            SurveyGroups groups,
            GroupNames names,
            Results results,
            AccessNeeds needs) {
        this.door = door;
        this.groups = groups;
        this.names = names;
        this.results = results;
        this.needs = needs;
    }

    @GetMapping("/skm/{code}/unsur/{key}")
    String element(@PathVariable String code, @PathVariable String key, Page page, Model model) {
        var survey = door.published(page.site().organisation(), code);
        var result = results.of(survey);
        var question =
                result.instrument()
                        .question(key)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("code", survey.code());
        model.addAttribute("title", survey.title());
        model.addAttribute("unit", results.unit(survey).map(Unit::shortName).orElse(""));
        model.addAttribute(
                "view",
                new ElementPage(
                        result,
                        question,
                        groups.of(survey, false),
                        results.periods(survey),
                        names,
                        needs.rules().publishElement(),
                        page));
        return "survey/groups/element";
    }
}
