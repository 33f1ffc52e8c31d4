package id.pendopo.survey.questionnaire;

import id.pendopo.survey.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of the questionnaire in the list of them.
 *
 * @param madeBy empty for one that comes with the product
 * @param surveys how many surveys ask with it
 * @param withdrawn since when it is not offered; null while it is
 */
record Version(
        String code,
        Words title,
        String source,
        String decree,
        String madeBy,
        int elements,
        int additional,
        long surveys,
        @Nullable Instant withdrawn) {

    boolean own() {
        return !madeBy.isEmpty();
    }

    boolean offered() {
        return withdrawn == null;
    }
}
