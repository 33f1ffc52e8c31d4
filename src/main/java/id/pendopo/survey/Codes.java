package id.pendopo.survey;

import id.pendopo.shared.Crockford;
import id.pendopo.shared.ServerSecret;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The codes that respondents hold: receipts, and tokens whose last characters prove them genuine.
 */
@Component
class Codes {

    private static final int RECEIPT = 20;
    private static final int BODY = 10;
    private static final int PROOF = 6;

    private final ServerSecret secret;

    Codes(ServerSecret secret) {
        this.secret = secret;
    }

    /** The receipt that a request with this key was or will be given; a random one without key. */
    String receipt(Survey survey, @Nullable String key) {
        return key == null || key.isBlank()
                ? Crockford.grouped(Crockford.random(RECEIPT))
                : secret.receipt(survey.organisation(), "survey/" + survey.id(), key);
    }

    /** A new token of the survey. */
    String token(Survey survey) {
        var body = Crockford.random(BODY);
        return Crockford.grouped(body + proof(survey, body));
    }

    /** The stored form of what was typed; empty when it is no token of this survey. */
    Optional<byte[]> genuine(Survey survey, String typed) {
        return Crockford.read(typed, BODY + PROOF)
                .filter(code -> code.substring(BODY).equals(proof(survey, code.substring(0, BODY))))
                .map(this::fingerprint);
    }

    /** The stored form of a receipt or a token. */
    byte[] fingerprint(String code) {
        return secret.fingerprint(code);
    }

    private String proof(Survey survey, String body) {
        return Crockford.of(secret.hmac("survey token", survey.id().toString(), body), PROOF);
    }
}
