package id.pendopo.complaint;

import id.pendopo.shared.OrganisationId;
import java.time.Instant;

/**
 * Something happened in a case.
 *
 * @param number of the event
 * @param kind a {@link Move} or a {@link CaseEvent.Kind}
 */
public record ComplaintMoved(
        OrganisationId organisation,
        ComplaintId complaint,
        String code,
        int number,
        String kind,
        Status before,
        Status after,
        Instant at) {}
