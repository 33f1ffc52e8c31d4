package id.pendopo.catalogue.standard;

import id.pendopo.catalogue.Standard;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of a standard, with the dates by which it stands where it stands.
 *
 * @param from the first day on which it is promised; null in a draft
 * @param until the last such day, when a later version or a withdrawal ends it
 * @param reviewed when it was last found right or extended; null when never
 * @param basedOn the version from which its draft was made
 * @param filled how many components it speaks on
 * @param today the organisation's day on which this was read
 */
record Version(
        int number,
        Standard.Status status,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Decree decree,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate withdrawnFrom,
        String withdrawalReason,
        @Nullable LocalDate reviewed,
        @Nullable Integer basedOn,
        String madeBy,
        Instant changedAt,
        int filled,
        LocalDate today) {

    /** The decision that puts it in force. */
    record Decree(
            String number,
            String title,
            @Nullable LocalDate date,
            String signatory,
            String position) {}

    boolean draft() {
        return status == Standard.Status.DRAFT;
    }

    boolean inForce() {
        return status == Standard.Status.IN_FORCE;
    }

    /** Decreed, so that everybody may read it for ever. */
    boolean open() {
        return from != null;
    }

    /** Promised, though the last day that the decree names is over. */
    boolean lapsed() {
        return inForce() && validUntil != null && validUntil.isBefore(today);
    }

    /** The day by which it is to be looked at again; null when nobody is bound by it. */
    @Nullable LocalDate reviewDue(int months) {
        if (!inForce() || from == null) {
            return null;
        }
        var last = reviewed == null || reviewed.isBefore(from) ? from : reviewed;
        return last.plusMonths(months);
    }

    boolean reviewLate(int months) {
        var due = reviewDue(months);
        return due != null && !due.isAfter(today);
    }
}
