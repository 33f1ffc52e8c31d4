package id.pendopo.survey.national;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file for the national application, and what became of it.
 *
 * @param number counts from 1 within a survey
 * @param format version of the columns, see {@link NationalCsv}
 * @param sentOn the day an officer brought it
 * @param reference what the national application answered then, such as a number
 * @param reason why it could not be brought
 */
record NationalFile(
        int number,
        String format,
        int rows,
        State state,
        Instant preparedAt,
        @Nullable LocalDate sentOn,
        @Nullable String reference,
        @Nullable String reason) {

    /** Never says sent unless somebody confirmed it. */
    enum State {
        PREPARED,
        SENT_BY_HAND,
        FAILED
    }
}
