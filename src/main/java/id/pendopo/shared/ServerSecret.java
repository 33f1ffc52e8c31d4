package id.pendopo.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The installation's secret, from which receipts and the stored form of codes are made. It lies in
 * a file of mode 600 and belongs to the backup: without it no receipt can be found again.
 */
public final class ServerSecret {

    private static final int RECEIPT_LENGTH = 20;
    private final byte[] key;

    public ServerSecret(byte[] key) {
        if (key.length < 32) {
            throw new IllegalArgumentException("The server's secret has at least 32 bytes");
        }
        this.key = key.clone();
    }

    /** Reads the file, or writes a new secret into it when there is none. */
    public static ServerSecret in(Path file) {
        try {
            if (Files.notExists(file)) {
                var fresh = new byte[32];
                new SecureRandom().nextBytes(fresh);
                if (file.getParent() != null) {
                    Files.createDirectories(file.getParent());
                }
                var owner =
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------"));
                Files.createFile(file, owner);
                Files.writeString(
                        file,
                        Base64.getEncoder().encodeToString(fresh) + "\n",
                        StandardOpenOption.WRITE);
            }
            return new ServerSecret(Base64.getDecoder().decode(Files.readString(file).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException("The server's secret can't be read: " + file, e);
        }
    }

    /** HMAC-SHA256 of the parts, which are kept apart by their lengths. */
    public byte[] hmac(String purpose, String... parts) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            for (var part : parts) {
                var bytes = part.getBytes(StandardCharsets.UTF_8);
                mac.update((byte) 0);
                mac.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
                mac.update((byte) ':');
                mac.update(bytes);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The receipt of a request: 20 base 32 characters in groups of four. The same key on the same
     * route of the same organisation always gives the same receipt, so that a repeated request can
     * be answered alike although only a hash of the receipt is kept.
     */
    public String receipt(OrganisationId organisation, String route, String requestKey) {
        var bytes = hmac("receipt", organisation.value().toString(), route, requestKey);
        return Crockford.grouped(Crockford.of(bytes, RECEIPT_LENGTH));
    }

    /** The stored form of a receipt or another long random code. */
    public byte[] fingerprint(String code) {
        return hmac("fingerprint", code.replace("-", ""));
    }

    /** The stored form as text, for keys and caches. */
    public String fingerprintHex(String code) {
        return HexFormat.of().formatHex(fingerprint(code));
    }
}
