package id.pendopo.complaint.safe;

import java.time.Duration;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/**
 * Lets look-ups in one after the other, so many in a second for all together: guessing is as slow
 * for a thousand machines as for one.
 */
@Component
class Turnstile {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final SafeReceipts receipts;
    private long next = System.nanoTime();

    Turnstile(SafeReceipts receipts) {
        this.receipts = receipts;
    }

    /**
     * Waits for a turn and gives the moment at which its answer leaves, whatever comes of it;
     * nothing when too many wait.
     */
    OptionalLong turn() {
        var rule = receipts.rule();
        long at;
        synchronized (this) {
            long now = System.nanoTime();
            at = next - now > 0 ? next : now;
            if (at - now > rule.longest().toNanos()) {
                return OptionalLong.empty();
            }
            next = at + SECOND / rule.perSecond();
        }
        until(at);
        return OptionalLong.of(at + rule.each().toNanos());
    }

    static void until(long moment) {
        try {
            Thread.sleep(Duration.ofNanos(Math.max(0, moment - System.nanoTime())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
