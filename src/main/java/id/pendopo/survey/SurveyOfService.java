package id.pendopo.survey;

import gg.jte.Content;
import id.pendopo.catalogue.ServicePagePart;
import id.pendopo.catalogue.ServiceRef;
import id.pendopo.shared.Page;
import id.pendopo.web.Templates;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the page of a service: what people said of it, and the way to say more. */
@Component
class SurveyOfService implements ServicePagePart {

    private final Results results;
    private final FormViews views;
    private final Templates templates;

    SurveyOfService(Results results, FormViews views, Templates templates) {
        this.results = results;
        this.views = views;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 22;
    }

    @Override
    public Optional<Content> aside(Page page, ServiceRef service) {
        var organisation = page.site().organisation();
        var past = results.ofService(organisation, service.code());
        var open = results.askingAbout(organisation, service.code());
        if (past.isEmpty() && open.isEmpty()) {
            return Optional.empty();
        }
        var model = new HashMap<String, Object>(Map.of("page", page));
        past.ifPresent(
                one -> model.put("line", ResultLine.of(one, views.head(one.survey()), page)));
        open.ifPresent(survey -> model.put("open", survey.code()));
        return Optional.of(templates.fragment("survey/servicePart", model));
    }
}
