package id.pendopo.survey.groups;

import id.pendopo.access.Officer;
import id.pendopo.shared.OrganisationId;
import id.pendopo.survey.Results;
import id.pendopo.survey.Survey;
import id.pendopo.survey.SurveyState;
import id.pendopo.survey.Surveys;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who may look at the groups of which survey. */
@Component
class GroupDoor {

    private final Surveys surveys;
    private final Results results;
    private final Clock clock;

    GroupDoor(Surveys surveys, Results results, Clock clock) {
        this.surveys = surveys;
        this.results = results;
        this.clock = clock;
    }

    Survey find(OrganisationId organisation, String code) {
        return surveys.find(organisation, code)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    Survey published(OrganisationId organisation, String code) {
        return surveys.find(organisation, code)
                .filter(survey -> survey.state() == SurveyState.PUBLISHED)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** An officer of the unit, once no answer can come any more. */
    boolean inside(Optional<Officer> officer, Survey survey) {
        var state = survey.stateAt(clock.instant());
        boolean over = state != SurveyState.DRAFT && state != SurveyState.OPEN;
        return over && officer.filter(one -> results.maySee(one, survey)).isPresent();
    }
}
