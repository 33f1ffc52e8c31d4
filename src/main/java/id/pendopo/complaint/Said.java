package id.pendopo.complaint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an officer says with an act.
 *
 * @param seen the version of the case that the officer saw; null when it does not matter
 * @param reason code of a listed reason, empty when none is needed
 */
public record Said(
        @Nullable Integer seen, String reason, String words, List<NewComplaint.Upload> uploads) {

    public static Said words(String words) {
        return new Said(null, "", words, List.of());
    }
}
