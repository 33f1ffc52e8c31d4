package id.pendopo.complaint.publication;

import id.pendopo.complaint.ComplaintId;
import id.pendopo.complaint.Status;
import id.pendopo.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case as everybody may see it. Nothing of it leads to who complained.
 *
 * @param language in which its words are written
 * @param due the last day for the answer; null while the clock stands still
 * @param missed the last day that went by without an answer
 * @param changed when its public wording was made
 */
record PublicCase(
        ComplaintId id,
        String code,
        String caseClass,
        String category,
        String language,
        UnitId owner,
        Status status,
        String title,
        String body,
        Instant received,
        @Nullable Instant firstAnswer,
        @Nullable Instant ended,
        @Nullable LocalDate due,
        @Nullable LocalDate missed,
        int objections,
        @Nullable Integer rating,
        Instant changed) {

    /** Is the answer still owed, and its last day over? */
    boolean late(LocalDate today) {
        return status.open() && due != null && due.isBefore(today);
    }
}
