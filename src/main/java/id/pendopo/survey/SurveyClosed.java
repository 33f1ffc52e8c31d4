package id.pendopo.survey;

import id.pendopo.shared.OrganisationId;
import java.time.Instant;

/** No more answers are taken: by hand or by the clock. */
public record SurveyClosed(OrganisationId organisation, String code, Instant at) {}
