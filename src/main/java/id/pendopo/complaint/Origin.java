package id.pendopo.complaint;

import org.jspecify.annotations.Nullable;

/**
 * Where a case was before it came here.
 *
 * @param enteredBy account of the officer who wrote it down; null when the reporter did
 * @param system another system in which the same case is kept, such as SP4N-LAPOR!
 * @param id its identifier there; null together with the system
 */
public record Origin(@Nullable String enteredBy, @Nullable String system, @Nullable String id) {

    public static final Origin REPORTER = new Origin(null, null, null);
}
