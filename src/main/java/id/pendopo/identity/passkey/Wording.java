package id.pendopo.identity.passkey;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is told to the browser, in the words of the standard (WebAuthn level 3, 5.4 and 5.5). Every
 * key must ask its owner for finger, face or number, so that it counts as two proofs.
 */
final class Wording {

    private static final JsonMapper JSON = new JsonMapper();

    /** EdDSA, ES256 and RS256, the first being liked best. */
    private static final List<Integer> ALGORITHMS = List.of(-8, -7, -257);

    private Wording() {}

    static String create(
            RelyingParty party,
            String house,
            UUID account,
            String email,
            String name,
            Question question,
            List<Passkey> known) {
        return JSON.writeValueAsString(
                Map.of(
                        "rp", Map.of("id", party.id(), "name", house),
                        "user",
                                Map.of(
                                        "id", text(handle(account)),
                                        "name", email,
                                        "displayName", name),
                        "challenge", question.text(),
                        "pubKeyCredParams",
                                ALGORITHMS.stream()
                                        .map(number -> Map.of("type", "public-key", "alg", number))
                                        .toList(),
                        "timeout", Question.LIFE.toMillis(),
                        "excludeCredentials", list(known),
                        "authenticatorSelection",
                                Map.of(
                                        "residentKey", "required",
                                        "requireResidentKey", true,
                                        "userVerification", "required"),
                        "attestation", "none"));
    }

    static String get(RelyingParty party, Question question, List<Passkey> allowed) {
        return JSON.writeValueAsString(
                Map.of(
                        "rpId", party.id(),
                        "challenge", question.text(),
                        "timeout", Question.LIFE.toMillis(),
                        "allowCredentials", list(allowed),
                        "userVerification", "required"));
    }

    /** The name under which authenticators keep an account. */
    static byte[] handle(UUID account) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array();
    }

    private static List<Map<String, Object>> list(List<Passkey> keys) {
        return keys.stream()
                .map(
                        key ->
                                Map.<String, Object>of(
                                        "type", "public-key",
                                        "id", text(key.credential()),
                                        "transports", key.transports()))
                .toList();
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
