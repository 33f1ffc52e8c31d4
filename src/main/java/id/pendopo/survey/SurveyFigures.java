package id.pendopo.survey;

import gg.jte.Content;
import id.pendopo.shared.HomePart;
import id.pendopo.shared.Page;
import id.pendopo.web.Templates;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The latest figures on the home page, each with its uncertainty. */
@Component
class SurveyFigures implements HomePart {

    private static final int MOST = 3;

    private final Results results;
    private final FormViews views;
    private final Templates templates;

    SurveyFigures(Results results, FormViews views, Templates templates) {
        this.results = results;
        this.views = views;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Content> section(Page page) {
        var latest = results.latest(page.site().organisation(), "", 0, MOST);
        if (latest.results().isEmpty()) {
            return Optional.empty();
        }
        var lines =
                latest.results().stream()
                        .map(past -> ResultLine.of(past, views.head(past.survey()), page))
                        .toList();
        Map<String, Object> model = Map.of("page", page, "lines", lines, "total", latest.total());
        return Optional.of(templates.fragment("survey/homeFigures", model));
    }
}
