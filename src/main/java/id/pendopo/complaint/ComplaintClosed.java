package id.pendopo.complaint;

import id.pendopo.shared.OrganisationId;
import java.time.Instant;

/**
 * A case came to its end.
 *
 * @param agreed whether the reporter said so, and did not merely stay silent
 */
public record ComplaintClosed(
        OrganisationId organisation, ComplaintId complaint, boolean agreed, Instant at) {}
