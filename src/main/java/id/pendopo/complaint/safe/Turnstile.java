package id.pendopo.complaint.safe;

import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/**
 * Lets look-ups in one after the other, so many in a second for all together: guessing is as slow
 * for a thousand machines as for one. Networks take turns, so that one that floods the door waits
 * behind itself (fair queueing by virtual starting times, Goyal, Vin and Cheng 1996).
 */
@Component
class Turnstile {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final SafeReceipts receipts;
    private final NetworkMark networks = new NetworkMark();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final TreeSet<Ticket> waiting =
            new TreeSet<>(
                    Comparator.comparingLong(Ticket::round).thenComparingLong(Ticket::number));

    private long round;
    private long number;
    private long next = System.nanoTime();

    Turnstile(SafeReceipts receipts) {
        this.receipts = receipts;
    }

    /**
     * Somebody who waits; forgotten when the turn comes.
     *
     * @param round in which it is let in: one of each network in each
     */
    private record Ticket(long round, long number, long network) {}

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

    /**
     * Waits for a turn and says when its answer leaves; nothing when too many wait.
     *
     * @param address from where it comes; it is not kept
     */
    Optional<Departure> turn(String address) {
        var rule = receipts.rule();
        long most = rule.longest().toSeconds() * rule.perSecond();
        long network = networks.of(address);
        lock.lock();
        try {
            var ticket = new Ticket(roundOf(network), number++, network);
            waiting.add(ticket);
            if (waiting.size() > most) {
                waiting.pollLast();
                moved.signalAll();
            }
            if (!reached(ticket)) {
                return Optional.empty();
            }
            waiting.remove(ticket);
            round = Math.max(round, ticket.round());
            long at = System.nanoTime();
            next = at + SECOND / rule.perSecond();
            moved.signalAll();
            long each = rule.each().toNanos();
            return Optional.of(new Departure(at + each, each));
        } finally {
            lock.unlock();
        }
    }

    private long roundOf(long network) {
        return waiting.stream()
                        .filter(ticket -> ticket.network() == network)
                        .mapToLong(Ticket::round)
                        .max()
                        .orElse(round)
                + 1;
    }

    /** Waits until it is first and its time has come; false when others pushed it out. */
    private boolean reached(Ticket ticket) {
        try {
            while (waiting.contains(ticket)) {
                long left = next - System.nanoTime();
                if (!waiting.first().equals(ticket)) {
                    moved.await();
                } else if (left > 0) {
                    moved.awaitNanos(left);
                } else {
                    return true;
                }
            }
            return false;
        } catch (InterruptedException e) {
            waiting.remove(ticket);
            moved.signalAll();
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void until(long moment) {
        try {
            Thread.sleep(Duration.ofNanos(Math.max(0, moment - System.nanoTime())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
