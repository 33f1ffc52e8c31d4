package id.pendopo.followup;

import id.pendopo.shared.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a commitment.
 *
 * @param by account of the officer, not told to the public
 * @param words for everybody; empty for none
 * @param oldDue and newDue the days of a re-dating
 */
public record Event(
        UUID id,
        UUID commitment,
        What what,
        String by,
        Instant at,
        String words,
        @Nullable LocalDate oldDue,
        @Nullable LocalDate newDue) {

    /** In one sentence. */
    public String sentence(Texts texts) {
        var key = "followup.event." + what;
        if (oldDue == null || newDue == null) {
            return texts.t(key);
        }
        var day = DateTimeFormatter.ofPattern("d MMMM uuuu", texts.locale());
        return texts.t(key, day.format(oldDue), day.format(newDue));
    }

    /** What may happen. */
    public enum What {
        MADE,
        REWRITTEN,
        STARTED,
        NOTED,
        STEP_DONE,
        STEP_UNDONE,
        EVIDENCE_BROUGHT,
        EVIDENCE_TAKEN_BACK,
        REDATED,
        FINISHED,
        CANCELLED,
        REOPENED,
        MEASURED
    }
}
