package id.pendopo.survey;

import id.pendopo.shared.OrganisationId;
import java.time.Instant;

/** The counts of a closed survey were frozen. */
public record SurveyCounted(OrganisationId organisation, String code, Instant at) {}
