package id.pendopo.survey.groups;

import id.pendopo.accessneed.AccessNeeds;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.Page;
import id.pendopo.survey.Results;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Whether a service is worse for some people than for others, for everybody. */
@Controller
class GroupPages {

    private final GroupDoor door;
    private final SurveyGroups groups;
    private final GroupNames names;
    private final Results results;
    private final AccessNeeds needs;

    GroupPages(
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

    @GetMapping("/skm/{code}/kelompok")
    String groups(@PathVariable String code, Page page, Model model) {
        var survey = door.published(page.site().organisation(), code);
        var gaps = groups.of(survey, false);
        model.addAttribute("code", survey.code());
        model.addAttribute("title", survey.title());
        model.addAttribute("unit", results.unit(survey).map(Unit::shortName).orElse(""));
        model.addAttribute("view", new GroupsPage(survey, gaps, names, needs.rules(), page));
        return "survey/groups/show";
    }
}
