package id.pendopo.complaint.safe;

import java.time.Duration;
import java.util.Optional;
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
     * When an answer leaves: at a moment that was set before anything was looked up. Where the
     * machine was too busy for that, it leaves whole steps later, so that being late tells nothing
     * of what was found.
     *
     * @param moment a {@code nanoTime}
     */
    record Departure(long moment, long step) {

        /** Waits until it is time. */
        void await() {
            until(next(System.nanoTime()));
        }

        long next(long now) {
            long late = now - moment;
            return late <= 0 ? moment : moment + Math.ceilDiv(late, step) * step;
        }
    }

    /** Waits for a turn and says when its answer leaves; nothing when too many wait. */
    Optional<Departure> turn() {
        var rule = receipts.rule();
        long at;
        synchronized (this) {
            long now = System.nanoTime();
            at = next - now > 0 ? next : now;
            if (at - now > rule.longest().toNanos()) {
                return Optional.empty();
            }
            next = at + SECOND / rule.perSecond();
        }
        until(at);
        long each = rule.each().toNanos();
        return Optional.of(new Departure(at + each, each));
    }

    private static void until(long moment) {
        try {
            Thread.sleep(Duration.ofNanos(Math.max(0, moment - System.nanoTime())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
