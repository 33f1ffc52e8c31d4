package id.pendopo.complaint.guard;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Counts what comes by the network it comes from, in this process alone. A network is known by a
 * hash with a random key; key and counts are thrown away together. A window has two halves, so that
 * a flood finds no moment at which counting begins anew.
 */
@Component
class Networks {

    private static final int MOST = 100_000;
    private static final int OF_VERSION_4 = 3;
    private static final int OF_VERSION_6 = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Clock clock;
    private Half now = new Half(-1);
    private Half before = new Half(-2);

    /** Half a window: its key, and what was counted under it. */
    private static final class Half {

        private final long number;
        private final byte[] key = new byte[32];
        private final Map<Long, Integer> counts = new HashMap<>();

        Half(long number) {
            this.number = number;
            RANDOM.nextBytes(key);
        }

        int of(byte[] prefix) {
            return counts.getOrDefault(hash(key, prefix), 0);
        }

        void add(byte[] prefix, int more) {
            if (counts.size() < MOST) {
                counts.merge(hash(key, prefix), more, Integer::sum);
            } else {
                counts.computeIfPresent(hash(key, prefix), (_, count) -> count + more);
            }
        }
    }

    Networks(Clock clock) {
        this.clock = clock;
    }

    /** Counts one more of this network and says how many there were before. */
    synchronized int before(String address, Duration window) {
        turn(window);
        var prefix = prefix(address);
        int seen = before.of(prefix) + now.of(prefix);
        now.add(prefix, 1);
        return seen;
    }

    /** Counts so many more of this network, but only while they are no more than so many. */
    synchronized boolean take(String address, Duration window, int more, int most) {
        turn(window);
        var prefix = prefix(address);
        if ((long) before.of(prefix) + now.of(prefix) + more > most) {
            return false;
        }
        now.add(prefix, more);
        return true;
    }

    private void turn(Duration window) {
        long number = clock.instant().getEpochSecond() / Math.max(1, window.toSeconds() / 2);
        if (number != now.number) {
            before = now.number == number - 1 ? now : new Half(number - 1);
            now = new Half(number);
        }
    }

    /**
     * Does the address stand for a whole building or for a proxy, not for a network out there? Then
     * many people share it.
     */
    static boolean shared(String address) {
        try {
            var known = InetAddress.ofLiteral(address);
            boolean unique = (known.getAddress()[0] & 0xfe) == 0xfc;
            return known.isLoopbackAddress()
                    || known.isSiteLocalAddress()
                    || known.isLinkLocalAddress()
                    || !(known instanceof Inet4Address) && unique;
        } catch (IllegalArgumentException _) {
            return true;
        }
    }

    /** The first 24 bits of an address of version 4, 48 of version 6; nothing of anything else. */
    static byte[] prefix(String address) {
        try {
            var known = InetAddress.ofLiteral(address);
            int length = known instanceof Inet4Address ? OF_VERSION_4 : OF_VERSION_6;
            return Arrays.copyOf(known.getAddress(), length);
        } catch (IllegalArgumentException _) {
            return new byte[0];
        }
    }

    static long hash(byte[] key, byte[] prefix) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return ByteBuffer.wrap(mac.doFinal(prefix)).getLong();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
