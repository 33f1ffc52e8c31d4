package id.pendopo.complaint.guard;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Keeps machines from filling the house with what is never sent, and with files. Where very many
 * begin a draft they go on one after the other; only when too many wait is one asked to come again.
 * Files have limits. Networks are counted as forms are: by a hash, for some minutes, in memory
 * alone.
 */
@Component
public class DraftGuard {

    private static final int KILOBYTE = 1024;

    private final LimitStore limits;
    private final Networks begun;
    private final Networks brought;
    private final Networks broughtUnknown;
    private final Turns turns = new Turns(System::nanoTime);

    DraftGuard(LimitStore limits, Clock clock) {
        this.limits = limits;
        this.begun = new Networks(clock);
        this.brought = new Networks(clock);
        this.broughtUnknown = new Networks(clock);
    }

    /**
     * How long this network waits before it begins one more draft; nothing when too many of it do.
     */
    public Optional<Duration> delay(String address) {
        var lines = limits.drafts();
        int most = Networks.shared(address) ? lines.perShared() : lines.perNetwork();
        return begun.take(address, lines.window(), 1, most)
                ? Optional.of(Duration.ZERO)
                : turns.next(address, lines.delay());
    }

    /** How much may lie here, as it is set now. */
    public DraftLimits limits() {
        return limits.drafts();
    }

    /** May this network bring files of so many bytes? What is refused is not counted. */
    public boolean brings(String address, long bytes) {
        return counts(brought, limits.drafts(), address, bytes, Integer.MAX_VALUE);
    }

    /**
     * The same at the safe desk. It is counted apart, so that nobody finds out at the other desk
     * that somebody of the same network brought something here.
     */
    public boolean bringsUnknown(String address, long bytes) {
        return counts(broughtUnknown, limits.drafts(), address, bytes, Integer.MAX_VALUE);
    }

    /**
     * May it bring them to a draft?
     *
     * @param free bytes of the room that is left for all
     */
    public boolean brings(DraftLimits lines, String address, long bytes, long free) {
        return counts(brought, lines, address, bytes, lines.share(address, free) / KILOBYTE);
    }

    private static boolean counts(
            Networks networks, DraftLimits lines, String address, long bytes, long share) {
        long megabytes =
                Networks.shared(address) ? lines.megabytesPerShared() : lines.megabytesPerNetwork();
        int more = Math.toIntExact(Math.ceilDiv(bytes, KILOBYTE));
        int most = Math.toIntExact(Math.min(megabytes * KILOBYTE, share));
        return networks.take(address, lines.window(), more, most);
    }

    /** How long a network waits at most until it may go on. */
    public long minutes() {
        return limits.drafts().minutes();
    }
}
