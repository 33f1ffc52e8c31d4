package id.pendopo.identity.passkey;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An authenticator that does what it is told, also what no honest one does, together with the
 * browser's part of the work.
 */
public final class Stick {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int ATTESTED = 0x40;

    private final String origin;
    private final KeyPair pair = pair();
    private final byte[] credential = new byte[16];
    private byte[] handle = {};
    private String party = "localhost";
    private boolean verifies = true;
    private long count;

    /** In a browser that shows this origin. */
    public Stick(String origin) {
        this.origin = origin;
        new SecureRandom().nextBytes(credential);
    }

    /** The next signature bears the number after this one. */
    public Stick counting(long count) {
        this.count = count;
        return this;
    }

    /** It asks its owner for nothing. */
    public Stick withoutVerification() {
        this.verifies = false;
        return this;
    }

    /** It believes to be somewhere else. */
    public Stick at(String party) {
        this.party = party;
        return this;
    }

    /** It says that it belongs to somebody else. */
    public Stick of(byte[] handle) {
        this.handle = handle;
        return this;
    }

    /** Makes a key; the answer as JSON. */
    public String make(String question) {
        var wish = JSON.readTree(question);
        handle = bytes(wish.path("user").path("id"));
        var client = client("webauthn.create", wish);
        var data =
                join(
                        signed(PRESENT | ATTESTED),
                        new byte[16],
                        new byte[] {0, (byte) credential.length},
                        credential,
                        key());
        // {"fmt": "none", "attStmt": {}, "authData": bytes} as CBOR.
        var object =
                join(
                        new byte[] {(byte) 0xa3, 0x63},
                        ascii("fmt"),
                        new byte[] {0x64},
                        ascii("none"),
                        new byte[] {0x67},
                        ascii("attStmt"),
                        new byte[] {(byte) 0xa0, 0x68},
                        ascii("authData"),
                        new byte[] {0x58, (byte) data.length},
                        data);
        return answer(Map.of("clientDataJSON", text(client), "attestationObject", text(object)));
    }

    /** Signs; the answer as JSON. */
    public String use(String question) {
        var client = client("webauthn.get", JSON.readTree(question));
        count++;
        var data = signed(PRESENT);
        var response = new HashMap<String, Object>();
        response.put("clientDataJSON", text(client));
        response.put("authenticatorData", text(data));
        response.put("signature", text(signature(join(data, sha256(client)))));
        response.put("userHandle", text(handle));
        return answer(response);
    }

    private String answer(Map<String, Object> response) {
        var id = text(credential);
        return JSON.writeValueAsString(
                Map.of(
                        "id", id,
                        "rawId", id,
                        "type", "public-key",
                        "response", response,
                        "clientExtensionResults", Map.of()));
    }

    private byte[] client(String type, JsonNode question) {
        return JSON.writeValueAsBytes(
                Map.of(
                        "type",
                        type,
                        "challenge",
                        question.path("challenge").asString(),
                        "origin",
                        origin,
                        "crossOrigin",
                        false));
    }

    private byte[] signed(int flags) {
        int all = flags | (verifies ? VERIFIED : 0);
        return join(
                sha256(ascii(party)),
                new byte[] {(byte) all},
                ByteBuffer.allocate(4).putInt((int) count).array());
    }

    /** The public key in COSE: {1: 2, 3: -7, -1: 1, -2: x, -3: y}. */
    private byte[] key() {
        var point = ((ECPublicKey) pair.getPublic()).getW();
        return join(
                new byte[] {(byte) 0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32},
                coordinate(point.getAffineX()),
                new byte[] {0x22, 0x58, 32},
                coordinate(point.getAffineY()));
    }

    private byte[] signature(byte[] text) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(pair.getPrivate());
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] coordinate(BigInteger number) {
        var bytes = number.toByteArray();
        var result = new byte[32];
        int length = Math.min(bytes.length, 32);
        System.arraycopy(bytes, bytes.length - length, result, 32 - length, length);
        return result;
    }

    private static byte[] sha256(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] bytes(JsonNode text) {
        return Base64.getUrlDecoder().decode(text.asString());
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
