package id.pendopo.survey;

import gg.jte.Content;
import id.pendopo.shared.HomePart;
import id.pendopo.shared.Page;
import id.pendopo.web.Templates;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The way from the home page to the surveys that are open. */
@Component
class SurveyInvitation implements HomePart {

    private final SurveyLists lists;
    private final Templates templates;

    SurveyInvitation(SurveyLists lists, Templates templates) {
        this.lists = lists;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Content> section(Page page) {
        var open = lists.open(page.site().organisation(), "", 0, 1);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> model = Map.of("page", page);
        return Optional.of(templates.fragment("survey/homeWays", model));
    }
}
