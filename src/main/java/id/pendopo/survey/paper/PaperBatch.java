package id.pendopo.survey.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bundle of filled-in paper forms.
 *
 * @param filledOn the day on the sheets
 * @param order which printed form it is: what U8 and U9 mean on it
 * @param discarded why it was put aside; null while it counts
 */
record PaperBatch(
        UUID id,
        UUID survey,
        String name,
        LocalDate filledOn,
        int sheets,
        Order order,
        @Nullable String discarded,
        UUID createdBy,
        Instant createdAt) {

    static final int MOST_SHEETS = 500;

    /** The order of questions 8 and 9, in which printed forms differ. */
    enum Order {
        QUESTIONNAIRE,
        REGULATION
    }

    boolean has(int sheet) {
        return sheet >= 1 && sheet <= sheets;
    }
}
