package id.pendopo.complaint.open311;

import java.time.Instant;
import java.util.List;

/**
 * What another system says of a case.
 *
 * @param code of the case
 * @param id of the update, in that system
 * @param at when it was written there
 * @param links to pictures, which nobody has looked at
 */
record Update(
        String code,
        String id,
        UpdateWord status,
        Instant at,
        String description,
        List<String> links) {}
