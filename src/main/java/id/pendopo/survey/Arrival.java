package id.pendopo.survey;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A response on its way in.
 *
 * @param receipt its fingerprint
 * @param token the fingerprint of the one-time token that it came with
 */
record Arrival(Submission submission, byte[] receipt, byte @Nullable [] token, Set<Flag> flags) {

    /** One that comes without a token and that nothing speaks against. */
    Arrival(Submission submission, byte[] receipt) {
        this(submission, receipt, null, Set.of());
    }
}
