package id.pendopo.complaint.publication;

import java.time.Instant;

/**
 * One wording of a case for everybody. The last one counts, if it is shown.
 *
 * @param revision from 1
 * @param madeBy an account, {@link #MACHINE} or {@link #REPORTER}
 */
public record PublicText(
        int revision, String title, String body, String madeBy, Instant madeAt, boolean shown) {

    static final String MACHINE = "machine";
    static final String REPORTER = "reporter";

    /** Has no officer read it yet? */
    public boolean unread() {
        return madeBy.equals(MACHINE) || madeBy.equals(REPORTER);
    }

    boolean says(String otherTitle, String otherBody) {
        return title.equals(otherTitle) && body.equals(otherBody);
    }
}
