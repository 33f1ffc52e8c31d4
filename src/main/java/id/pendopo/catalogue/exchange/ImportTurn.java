package id.pendopo.catalogue.exchange;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Files of services are worked at one after the other: each needs much memory and up to three
 * connections, and who waits for the turn should have none of them yet.
 */
final class ImportTurn {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final ReentrantLock TURN = new ReentrantLock();

    private ImportTurn() {}

    /** Waits for the turn. */
    static void take(Runnable work) {
        TURN.lock();
        try {
            work.run();
        } finally {
            TURN.unlock();
        }
    }

    /** Empty when the turn did not come soon. */
    static <T> Optional<T> soon(Supplier<T> work) {
        try {
            if (!TURN.tryLock(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            TURN.unlock();
        }
    }
}
