package id.pendopo.complaint.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Lets one network do something one after the other. Nobody stands in a line for it: each is told
 * when its turn is over and waits on its own, with nothing in its hands. Networks are known by a
 * hash with a key that never leaves this process.
 */
final class Turns {

    /** Who would wait longer comes again: proxies give up after a minute. */
    static final Duration LONGEST = Duration.ofSeconds(45);

    private static final int MOST = 100_000;

    private final byte[] key = new byte[32];
    private final LongSupplier nanos;
    private final Cache<Long, Long> taken =
            Caffeine.newBuilder()
                    .maximumSize(MOST)
                    .expireAfterWrite(Duration.ofMinutes(10))
                    .build();

    /**
     * @param nanos as {@link System#nanoTime} tells them
     */
    Turns(LongSupplier nanos) {
        this.nanos = nanos;
        new SecureRandom().nextBytes(key);
    }

    /**
     * How long until this one's turn is over; nothing when too many of its network wait.
     *
     * @param each how long a turn is
     */
    synchronized Optional<Duration> next(String address, Duration each) {
        long network = Networks.hash(key, Networks.prefix(address));
        long now = nanos.getAsLong();
        var until = taken.getIfPresent(network);
        long before = until == null ? 0 : Math.max(0, until - now);
        if (before > LONGEST.toNanos()) {
            return Optional.empty();
        }
        long own = before + each.toNanos();
        taken.put(network, now + own);
        return Optional.of(Duration.ofNanos(own));
    }
}
