package id.pendopo.complaint.similar;

import java.util.Set;

/**
 * How like two cases are, and why.
 *
 * @param score 0 to 1
 * @param shown whether it is worth a person's look
 */
record Likeness(double score, boolean shown, Set<Reason> reasons) {

    static final Likeness NONE = new Likeness(0, false, Set.of());

    /** Why somebody may think that both are one. */
    enum Reason {
        WORDS,
        PLACE_NAME,
        NEAR,
        REGION,
        OFFICE,
        CATEGORY,
        TIME
    }
}
