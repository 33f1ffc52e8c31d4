package id.pendopo.survey;

import id.pendopo.access.Officer;
import id.pendopo.shared.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Lets officers in to the surveys of their units. */
@Component
public class DeskDoor {

    private final Surveys surveys;
    private final Results results;
    private final DeskViews views;

    DeskDoor(Surveys surveys, Results results, DeskViews views) {
        this.surveys = surveys;
        this.results = results;
        this.views = views;
    }

    /** The survey; for one who may not see it, it is not there. */
    public Survey known(Officer officer, String code) {
        return surveys.find(officer.organisation(), code)
                .filter(survey -> results.maySee(officer, survey))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** What stands above each page about it. */
    public DeskViews.Head head(Survey survey, Officer officer, Page page) {
        return views.head(survey, officer, page);
    }
}
