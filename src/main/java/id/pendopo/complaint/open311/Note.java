package id.pendopo.complaint.open311;

import id.pendopo.complaint.Status;
import id.pendopo.organisation.UnitId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a public case and is told.
 *
 * @param at as exactly as it is told, and not before the case was public
 * @param status of the case after it
 * @param owner the unit that had to act after it
 * @param reason of an answer
 */
record Note(
        UUID complaint,
        String code,
        int number,
        Instant at,
        String kind,
        Status status,
        UnitId owner,
        @Nullable String reason,
        String words) {

    /** What an answer was, where it says more than that there is one. */
    private static final Map<String, UpdateWord> ANSWERS =
            Map.of(
                    "DILAKUKAN", UpdateWord.FIXED,
                    "DIRENCANAKAN", UpdateWord.ACTION_SCHEDULED,
                    "DIJELASKAN", UpdateWord.NO_FURTHER_ACTION,
                    "TIDAK_DAPAT", UpdateWord.NO_FURTHER_ACTION);

    /** Stable, so that nobody takes an update twice. */
    String id() {
        return code + "." + number;
    }

    /** What leads on behind it. */
    Cursor cursor() {
        return new Cursor(code, number, at);
    }

    /** The word by which FixMyStreet knows it. */
    UpdateWord word() {
        return switch (status) {
            case HELD, SUBMITTED, RETURNED -> UpdateWord.FOR_TRIAGE;
            case FORWARDED -> UpdateWord.INTERNAL_REFERRAL;
            case PENDING_INFO, CONTESTED -> UpdateWord.INVESTIGATING;
            case IN_PROGRESS -> UpdateWord.IN_PROGRESS;
            case PAUSED -> UpdateWord.ACTION_SCHEDULED;
            case ANSWERED -> ANSWERS.getOrDefault(reason == null ? "" : reason, UpdateWord.OPEN);
            case REOPENED -> UpdateWord.REOPEN;
            case CLOSED, CLOSED_SILENT, SPAM -> UpdateWord.CLOSED;
            case ARCHIVED -> UpdateWord.NO_FURTHER_ACTION;
            case WITHDRAWN -> UpdateWord.CANCELLED;
        };
    }
}
