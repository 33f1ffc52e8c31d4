package id.pendopo.complaint.opening;

import id.pendopo.complaint.ComplaintId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's wish to see who complained, and what a second person said to it.
 *
 * @param agreed null while nobody has decided
 * @param until when it closes again; null unless it was agreed to
 * @param reads how often the identity was read
 */
record Opening(
        ComplaintId complaint,
        UUID id,
        UUID askedBy,
        String asker,
        Instant askedAt,
        String reason,
        @Nullable UUID decidedBy,
        String decider,
        @Nullable Boolean agreed,
        String words,
        @Nullable Instant until,
        int reads) {

    boolean undecided() {
        return agreed == null;
    }

    boolean openAt(Instant now) {
        return until != null && until.isAfter(now);
    }
}
