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
 * Counts forms by the network they come from, in this process alone. A network is known by a hash
 * with a random key; key and counts are thrown away together when the window ends.
 */
@Component
class Networks {

    private static final int MOST = 100_000;
    private static final int OF_VERSION_4 = 3;
    private static final int OF_VERSION_6 = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Clock clock;
    private long window = -1;
    private byte[] key = new byte[0];
    private Map<Long, Integer> counts = new HashMap<>();

    Networks(Clock clock) {
        this.clock = clock;
    }

    /** Counts one more of this network and says how many there were before. */
    synchronized int before(String address, Duration length) {
        long now = clock.instant().getEpochSecond() / length.toSeconds();
        if (now != window) {
            window = now;
            key = new byte[32];
            RANDOM.nextBytes(key);
            counts = new HashMap<>();
        }
        long network = hash(prefix(address));
        int before = counts.getOrDefault(network, 0);
        if (before > 0 || counts.size() < MOST) {
            counts.put(network, before + 1);
        }
        return before;
    }

    /** The first 24 bits of an address of version 4, 48 of version 6; nothing of anything else. */
    private static byte[] prefix(String address) {
        try {
            var known = InetAddress.ofLiteral(address);
            int length = known instanceof Inet4Address ? OF_VERSION_4 : OF_VERSION_6;
            return Arrays.copyOf(known.getAddress(), length);
        } catch (IllegalArgumentException _) {
            return new byte[0];
        }
    }

    private long hash(byte[] prefix) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return ByteBuffer.wrap(mac.doFinal(prefix)).getLong();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
