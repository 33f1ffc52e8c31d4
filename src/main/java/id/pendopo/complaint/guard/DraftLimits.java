package id.pendopo.complaint.guard;

import id.pendopo.attachment.Cleaning;
import java.time.Duration;

/**
 * How much may lie in the house that is not sent yet.
 *
 * @param perNetwork so many drafts may one network begin in one window without waiting
 * @param perShared the same where a whole building or a proxy has one address
 * @param megabytesPerNetwork so much may one network add to drafts in one window
 * @param megabytesPerShared the same where a whole building or a proxy has one address
 * @param megabytes of all drafts together, with their files
 * @param sharePerNetwork of a hundred: no more of the room that is left may one network take,
 *     unless it is less than one report may bring
 * @param sharePerShared the same where a whole building or a proxy has one address
 * @param sure so long files stay, whoever needs room
 * @param delay what a network waits for each draft beyond its limit, one after the other
 */
public record DraftLimits(
        Duration window,
        int perNetwork,
        int perShared,
        int megabytesPerNetwork,
        int megabytesPerShared,
        int megabytes,
        int sharePerNetwork,
        int sharePerShared,
        Duration sure,
        Duration delay) {

    private static final int HUNDRED = 100;
    private static final long MEGABYTE = 1024L * 1024;

    /** So many bytes of the room that is left may one network take in one window. */
    public long share(String address, long free) {
        int share = Networks.shared(address) ? sharePerShared : sharePerNetwork;
        return Math.max(free / HUNDRED * share, Math.min(free, Cleaning.MOST_TOGETHER));
    }

    /** Bytes of all drafts together. */
    public long most() {
        return megabytes * MEGABYTE;
    }

    /** How long a network waits at most until it may go on. */
    public long minutes() {
        return window.plusSeconds(59).toMinutes();
    }
}
