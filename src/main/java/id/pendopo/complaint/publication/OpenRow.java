package id.pendopo.complaint.publication;

import id.pendopo.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A public case as a row of open data. */
record OpenRow(
        String code,
        String caseClass,
        String category,
        UnitId unit,
        String status,
        Where where,
        boolean anonymous,
        When when,
        int objections,
        int reopened,
        @Nullable Integer rating,
        String language,
        String title,
        String body) {

    /** Where it happened, as exactly as it may be told. */
    record Where(@Nullable String region, @Nullable Double lat, @Nullable Double lon) {

        static final Where UNKNOWN = new Where(null, null, null);
    }

    /** When. */
    record When(
            Instant received,
            @Nullable Instant firstAnswer,
            @Nullable Instant ended,
            @Nullable LocalDate missed) {}
}
