package id.pendopo.survey;

import gg.jte.Content;
import id.pendopo.catalogue.MeasuredPart;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.Page;
import id.pendopo.web.Templates;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Beside what a unit has pledged: what people say of its service. */
@Component
class SurveyOfUnit implements MeasuredPart {

    private final Results results;
    private final FormViews views;
    private final Templates templates;

    SurveyOfUnit(Results results, FormViews views, Templates templates) {
        this.results = results;
        this.views = views;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 22;
    }

    @Override
    public Optional<Content> measured(Page page, Unit unit) {
        return results.ofUnit(unit, page.site().organisation())
                .map(past -> ResultLine.of(past, views.head(past.survey()), page))
                .map(
                        line ->
                                templates.fragment(
                                        "survey/servicePart",
                                        Map.<String, Object>of("page", page, "line", line)));
    }
}
