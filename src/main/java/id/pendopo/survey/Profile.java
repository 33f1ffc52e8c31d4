package id.pendopo.survey;

import org.jspecify.annotations.Nullable;

/**
 * What a respondent says about himself or herself; every part may be left out. Nothing here names a
 * person.
 *
 * @param service code of the service that was used
 */
public record Profile(
        @Nullable String sex,
        @Nullable Integer age,
        @Nullable String education,
        @Nullable String occupation,
        @Nullable String service) {

    /** UU 35/2014: a child is younger than 18. */
    private static final int ADULT = 18;

    static final Profile UNKNOWN = new Profile(null, null, null, null, null);

    boolean minor() {
        return age != null && age < ADULT;
    }
}
