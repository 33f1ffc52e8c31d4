package id.pendopo.identity.secondfactor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of the moment: six digits for each half minute, with HMAC-SHA-1, which is what every
 * authenticator app computes (RFC 6238 on top of RFC 4226, section 5.3).
 */
final class Totp {

    static final int DIGITS = 6;
    static final int SECONDS = 30;

    /** Clocks may go wrong by one step in either direction (RFC 6238, 5.2). */
    private static final int WINDOW = 1;

    private Totp() {}

    /** Number of the half minute since 1970. */
    static long step(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), SECONDS);
    }

    static String code(byte[] key, long step, int digits) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            long number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fff_ffff;
            return String.format("%0" + digits + "d", number % Math.powExact(10L, digits));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The step around this time whose code was typed; every step is compared, whichever fits. */
    static OptionalLong matching(byte[] key, String typed, Instant now) {
        var code = typed.replaceAll("[\\s-]", "").getBytes(StandardCharsets.UTF_8);
        long step = step(now);
        return LongStream.rangeClosed(step - WINDOW, step + WINDOW)
                .filter(
                        tried ->
                                MessageDigest.isEqual(
                                        code,
                                        code(key, tried, DIGITS).getBytes(StandardCharsets.UTF_8)))
                .max();
    }
}
