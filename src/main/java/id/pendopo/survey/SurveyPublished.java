package id.pendopo.survey;

import id.pendopo.shared.OrganisationId;
import java.time.Instant;

/** The results of a survey were published. */
public record SurveyPublished(OrganisationId organisation, String code, Instant at) {}
