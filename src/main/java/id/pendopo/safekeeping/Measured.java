package id.pendopo.safekeeping;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Passes bytes on, counts them and computes their SHA-256. It does not close what lies behind. */
final class Measured extends OutputStream {

    private final OutputStream behind;
    private final Progress progress;
    private final MessageDigest digest = sha256();
    private long bytes;

    Measured(OutputStream behind, Progress progress) {
        this.behind = behind;
        this.progress = progress;
    }

    @Override
    public void write(int one) throws IOException {
        behind.write(one);
        digest.update((byte) one);
        bytes++;
        progress.moved(1);
    }

    @Override
    public void write(byte[] many, int from, int length) throws IOException {
        behind.write(many, from, length);
        digest.update(many, from, length);
        bytes += length;
        progress.moved(length);
    }

    long bytes() {
        return bytes;
    }

    /** Once, at the end. */
    String sha256Hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    static String of(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
