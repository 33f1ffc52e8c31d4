package id.pendopo.survey;

import id.pendopo.access.Officer;
import id.pendopo.audit.AuditTrail;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What is remembered and told of an act upon a survey. */
@Component
public class SurveyRecord {

    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Organisations organisations;

    SurveyRecord(AuditTrail audit, ApplicationEventPublisher events, Organisations organisations) {
        this.audit = audit;
        this.events = events;
        this.organisations = organisations;
    }

    public void act(Officer officer, String action, Survey survey, Map<String, ?> details) {
        audit.record(survey.organisation(), officer.actor(), action, survey.code(), details);
    }

    void act(String job, String action, Survey survey) {
        audit.record(survey.organisation(), job, action, survey.code(), Map.of());
    }

    void closed(Survey survey, Instant at) {
        events.publishEvent(new SurveyClosed(survey.organisation(), survey.code(), at));
    }

    void counted(Survey survey, Instant at) {
        events.publishEvent(new SurveyCounted(survey.organisation(), survey.code(), at));
    }

    void published(Survey survey, Instant at) {
        events.publishEvent(new SurveyPublished(survey.organisation(), survey.code(), at));
    }

    public Optional<Unit> unitOf(Survey survey) {
        return organisations.unit(survey.organisation(), survey.unit());
    }
}
