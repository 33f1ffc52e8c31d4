package id.pendopo.complaint.safe;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells networks apart without knowing them: a hash of 24 bits of an address of version 4, of 48 of
 * version 6, with a random key that never leaves this process.
 */
final class NetworkMark {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int OF_VERSION_4 = 3;
    private static final int OF_VERSION_6 = 6;

    private final SecretKeySpec key;

    NetworkMark() {
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, ALGORITHM);
    }

    long of(String address) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return ByteBuffer.wrap(mac.doFinal(prefix(address))).getLong();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] prefix(String address) {
        try {
            var known = InetAddress.ofLiteral(address);
            int length = known instanceof Inet4Address ? OF_VERSION_4 : OF_VERSION_6;
            return Arrays.copyOf(known.getAddress(), length);
        } catch (IllegalArgumentException _) {
            return new byte[0];
        }
    }
}
