package id.pendopo.followup;

import id.pendopo.organisation.Organisations;
import id.pendopo.shared.OrganisationId;
import id.pendopo.survey.Measures;
import id.pendopo.survey.SurveyClosed;
import id.pendopo.survey.SurveyCounted;
import id.pendopo.survey.SurveyPublished;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The three lowest elements of a survey become findings when it is closed, and again when its
 * counts are frozen: answers may have been left out in between. Everybody learns of them with the
 * result.
 */
@Component
public class SurveyFindings {

    private final Findings findings;
    private final Measures measures;
    private final Organisations organisations;

    SurveyFindings(Findings findings, Measures measures, Organisations organisations) {
        this.findings = findings;
        this.measures = measures;
        this.organisations = organisations;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(SurveyClosed closed) {
        propose(closed.organisation(), closed.code(), closed.at());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(SurveyCounted counted) {
        propose(counted.organisation(), counted.code(), counted.at());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(SurveyPublished published) {
        var organisation = published.organisation();
        propose(organisation, published.code(), published.at());
        var day = day(organisation, published.at());
        findings.publish(organisation, Kind.SURVEY_ELEMENT, published.code(), day);
    }

    private void propose(OrganisationId organisation, String code, Instant at) {
        measures.closed(organisation, code)
                .ifPresent(survey -> propose(organisation, survey, day(organisation, at)));
    }

    private void propose(OrganisationId organisation, Measures.Closed survey, LocalDate day) {
        var proposed =
                survey.lowest().stream()
                        .map(
                                low ->
                                        new Finding(
                                                organisation,
                                                Findings.fresh(),
                                                Kind.SURVEY_ELEMENT,
                                                survey.code(),
                                                low.element().key(),
                                                survey.unit(),
                                                "",
                                                low.value(),
                                                low.n(),
                                                day,
                                                null,
                                                null))
                        .toList();
        findings.propose(organisation, Kind.SURVEY_ELEMENT, survey.code(), proposed);
    }

    private LocalDate day(OrganisationId organisation, Instant at) {
        return at.atZone(organisations.zone(organisation)).toLocalDate();
    }
}
