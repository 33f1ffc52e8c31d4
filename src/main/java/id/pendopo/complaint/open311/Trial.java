package id.pendopo.complaint.open311;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a report to the test endpoint: nothing of its words, nobody's name.
 *
 * @param code like that of a case
 * @param hidden for a secret one, of which only its token is told
 * @param lat on a grid of some hundred metres
 */
record Trial(
        String code,
        String category,
        boolean hidden,
        @Nullable Double lat,
        @Nullable Double lon,
        Instant at) {}
