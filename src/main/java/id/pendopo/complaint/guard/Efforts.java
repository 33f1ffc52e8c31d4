package id.pendopo.complaint.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Checks that a browser took some trouble for a form (a proof of work, as in Hashcash): a number
 * which together with the form's key gives a hash that begins with so many zero bits.
 */
@Component
class Efforts {

    private static final int LONGEST = 12;

    /** Ends of hashes; keys of forms are kept nowhere, since receipts are made from them. */
    private final Cache<Long, Boolean> spent =
            Caffeine.newBuilder()
                    .maximumSize(100_000)
                    .expireAfterWrite(Duration.ofMinutes(10))
                    .build();

    /** True once for each form, when the number fits. */
    boolean taken(String key, String number, int bits) {
        if (number.isEmpty() || number.length() > LONGEST) {
            return false;
        }
        return zeros(hash(key + ":" + number)) >= bits
                && spent.asMap().putIfAbsent(ByteBuffer.wrap(hash(key)).getLong(), true) == null;
    }

    private static int zeros(byte[] hash) {
        int zeros = 0;
        for (byte b : hash) {
            if (b != 0) {
                return zeros + Integer.numberOfLeadingZeros(b & 0xff) - 24;
            }
            zeros += Byte.SIZE;
        }
        return zeros;
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
