package id.pendopo.complaint;

import static id.pendopo.complaint.Status.*;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The table of what may happen to a case: from where, to where, and by whom. */
public enum Move {
    RELEASE(By.OFFICER, SUBMITTED, HELD),
    REJECT(By.OFFICER, SPAM, HELD),
    /** What was decided about a held one a moment ago is undone. */
    HOLD(By.OFFICER, HELD, SUBMITTED, SPAM),
    VERIFY(By.OFFICER, FORWARDED, SUBMITTED, RETURNED),
    FORWARD(By.OFFICER, FORWARDED, FORWARDED, RETURNED, IN_PROGRESS, CONTESTED, REOPENED),
    RETURN(By.OFFICER, RETURNED, FORWARDED),
    START(By.OFFICER, IN_PROGRESS, FORWARDED, CONTESTED, REOPENED),
    ASK(By.OFFICER, PENDING_INFO, SUBMITTED, RETURNED, FORWARDED, IN_PROGRESS, CONTESTED, REOPENED),
    PAUSE(By.OFFICER, PAUSED, IN_PROGRESS),
    RESUME(By.OFFICER, IN_PROGRESS, PAUSED),
    ANSWER(By.OFFICER, ANSWERED, FORWARDED, IN_PROGRESS, CONTESTED, REOPENED),
    ARCHIVE(By.OFFICER, ARCHIVED, SUBMITTED, RETURNED),
    /** The class or the category was another; the case stays where it is. */
    RECLASSIFY(
            By.OFFICER,
            null,
            SUBMITTED,
            RETURNED,
            PENDING_INFO,
            FORWARDED,
            IN_PROGRESS,
            PAUSED,
            CONTESTED,
            REOPENED),

    /** What was asked for has come; the case goes on where it was. */
    REPLY(By.REPORTER, null, PENDING_INFO),
    CONFIRM(By.REPORTER, CLOSED, ANSWERED),
    CONTEST(By.REPORTER, CONTESTED, ANSWERED, CLOSED_SILENT, PAUSED),
    /** Also what lapsed; what the reporter took back stays so. */
    REOPEN(By.REPORTER, REOPENED, CLOSED, ARCHIVED, WITHDRAWN),
    WITHDRAW(
            By.REPORTER,
            WITHDRAWN,
            SUBMITTED,
            PENDING_INFO,
            FORWARDED,
            RETURNED,
            IN_PROGRESS,
            PAUSED,
            ANSWERED,
            CONTESTED,
            REOPENED),

    /** The reporter stayed silent after the answer. */
    SILENCE(By.TIME, CLOSED_SILENT, ANSWERED),
    /** What was asked for never came. */
    LAPSE(By.TIME, WITHDRAWN, PENDING_INFO);

    /** Who makes a move. */
    enum By {
        OFFICER,
        REPORTER,
        TIME
    }

    private final By by;
    private final @Nullable Status to;
    private final Set<Status> from;

    Move(By by, @Nullable Status to, Status first, Status... others) {
        this.by = by;
        this.to = to;
        this.from = EnumSet.of(first, others);
    }

    public boolean possible(Status status) {
        return from.contains(status);
    }

    By by() {
        return by;
    }

    /** Where it leads; null where that depends on the case. */
    @Nullable Status to() {
        return to;
    }
}
