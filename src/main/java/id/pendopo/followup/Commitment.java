package id.pendopo.followup;

import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A promise and how far it is kept.
 *
 * @param finding what it answers
 * @param reason why it was cancelled; empty otherwise
 * @param made the day on which it was promised
 * @param ended the day on which it was done or cancelled
 * @param version counts its changes
 */
public record Commitment(
        OrganisationId organisation,
        UUID id,
        String code,
        UUID finding,
        Promise promise,
        Status status,
        String reason,
        LocalDate made,
        @Nullable LocalDate ended,
        int version) {

    /** Days after its day: so far, or when it was done; 0 when it is in time or was cancelled. */
    public long daysLate(LocalDate today) {
        var until = ended == null ? today : ended;
        return status == Status.CANCELLED
                ? 0
                : Math.max(0, ChronoUnit.DAYS.between(promise.due(), until));
    }

    /** Should it have been done by now? */
    public boolean late(LocalDate today) {
        return status.open() && daysLate(today) > 0;
    }

    Outcome<Commitment> start() {
        return status == Status.PLANNED
                ? Outcome.done(moved(promise, Status.RUNNING, "", null))
                : Outcome.refused("", Refusal.ALREADY_BEGUN);
    }

    /** Promises it anew; its day is moved only by {@link #redate}. */
    Outcome<Commitment> rewrite(Promise wanted) {
        return status.open()
                ? Outcome.done(moved(wanted.due(promise.due()), status, "", null))
                : Outcome.refused("", Refusal.ALREADY_ENDED);
    }

    Outcome<Commitment> redate(LocalDate day, LocalDate today) {
        if (!status.open()) {
            return Outcome.refused("", Refusal.ALREADY_ENDED);
        }
        if (day.equals(promise.due())) {
            return Outcome.refused(Field.DUE, Refusal.SAME_DAY);
        }
        return day.isBefore(today)
                ? Outcome.refused(Field.DUE, Refusal.DAY_OVER)
                : Outcome.done(moved(promise.due(day), status, "", null));
    }

    /**
     * Ends it as kept.
     *
     * @param measure what should move now
     * @param evidence how many pieces show it
     */
    Outcome<Commitment> finish(LocalDate on, String measure, int evidence, LocalDate today) {
        if (!status.open()) {
            return Outcome.refused("", Refusal.ALREADY_ENDED);
        }
        if (evidence == 0) {
            return Outcome.refused("", Refusal.NO_EVIDENCE);
        }
        if (measure.isEmpty()) {
            return Outcome.refused(Field.MEASURE, Refusal.MEASURE_MISSING);
        }
        if (on.isAfter(today)) {
            return Outcome.refused(Field.DONE_ON, Refusal.DAY_TO_COME);
        }
        return on.isBefore(made)
                ? Outcome.refused(Field.DONE_ON, Refusal.BEFORE_PROMISE)
                : Outcome.done(moved(promise.measuredBy(measure), Status.DONE, "", on));
    }

    Outcome<Commitment> cancel(String why, LocalDate today) {
        return status.open()
                ? Outcome.done(moved(promise, Status.CANCELLED, why, today))
                : Outcome.refused("", Refusal.ALREADY_ENDED);
    }

    /** Takes its end back. */
    Outcome<Commitment> reopen() {
        return status.open()
                ? Outcome.refused("", Refusal.NOT_ENDED)
                : Outcome.done(moved(promise, Status.RUNNING, "", null));
    }

    private Commitment moved(Promise now, Status to, String why, @Nullable LocalDate end) {
        return new Commitment(
                organisation, id, code, finding, now, to, why, made, end, version + 1);
    }
}
