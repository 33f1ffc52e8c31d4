package id.pendopo.complaint.guard;

import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Keeps machines from filling the house with forms that are never sent. What is typed into a draft
 * is always kept; only new drafts and files have limits. Networks are counted as forms are: by a
 * hash, for some minutes, in memory alone.
 */
@Component
public class DraftGuard {

    private static final int KILOBYTE = 1024;

    private final LimitStore limits;
    private final Networks begun;
    private final Networks brought;

    DraftGuard(LimitStore limits, Clock clock) {
        this.limits = limits;
        this.begun = new Networks(clock);
        this.brought = new Networks(clock);
    }

    /** May this network begin one more draft? What is refused is not counted. */
    public boolean begins(String address) {
        var lines = limits.drafts();
        int most = Networks.shared(address) ? lines.perShared() : lines.perNetwork();
        return begun.take(address, lines.window(), 1, most);
    }

    /** May this network add files of so many bytes to a draft? */
    public boolean brings(String address, long bytes) {
        var lines = limits.drafts();
        int most =
                Networks.shared(address) ? lines.megabytesPerShared() : lines.megabytesPerNetwork();
        int more = Math.toIntExact(Math.ceilDiv(bytes, KILOBYTE));
        return brought.take(address, lines.window(), more, most * KILOBYTE);
    }

    /** Bytes of files in all drafts together. */
    public long most() {
        return (long) limits.drafts().megabytes() * KILOBYTE * KILOBYTE;
    }

    /** How long a network waits at most until it may go on. */
    public long minutes() {
        return limits.drafts().window().plusSeconds(59).toMinutes();
    }
}
