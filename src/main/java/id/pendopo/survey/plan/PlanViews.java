package id.pendopo.survey.plan;

import gg.jte.Content;
import id.pendopo.shared.Page;
import id.pendopo.survey.DeskPart;
import id.pendopo.survey.Progress;
import id.pendopo.survey.Progresses;
import id.pendopo.survey.ServiceNames;
import id.pendopo.survey.Survey;
import id.pendopo.survey.SurveyState;
import id.pendopo.web.Templates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Draws sample plans up, for their own page and for the page on which a survey is watched. */
@Component
class PlanViews implements DeskPart {

    private final SamplePlans plans;
    private final Progresses progresses;
    private final ServiceNames services;
    private final Templates templates;

    PlanViews(
            SamplePlans plans, Progresses progresses, ServiceNames services, Templates templates) {
        this.plans = plans;
        this.progresses = progresses;
        this.services = services;
        this.templates = templates;
    }

    PlanView of(Survey survey, Page page) {
        return of(survey, progresses.of(survey, page.site().zone()), page);
    }

    private PlanView of(Survey survey, Progress progress, Page page) {
        var state = survey.stateAt(page.now());
        boolean over = state == SurveyState.CLOSED || state == SurveyState.PUBLISHED;
        return new PlanView(survey, plans.of(survey, progress), over, services, page);
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Content> section(Watched watched) {
        var view = of(watched.survey(), watched.progress(), watched.page());
        boolean worth = view.plan().divided() || watched.progress().services().size() > 1;
        return worth
                ? Optional.of(
                        templates.fragment(
                                "survey/plan/section",
                                Map.of("page", watched.page(), "view", view)))
                : Optional.empty();
    }

    @Override
    public List<Todo> todo(Watched watched) {
        var page = watched.page();
        var survey = watched.survey();
        if (!watched.may() || survey.services().size() < 2) {
            return List.of();
        }
        boolean divided = plans.of(survey, watched.progress()).divided();
        return divided || survey.state() == SurveyState.PUBLISHED
                ? List.of()
                : List.of(new Todo(page.t("survey.plan.todo"), watched.path("/sampel"), ""));
    }

    @Override
    public List<Link> links(Watched watched) {
        return List.of(new Link(watched.page().t("survey.plan.title"), watched.path("/sampel")));
    }
}
