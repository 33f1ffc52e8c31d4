package id.pendopo.survey;

import id.pendopo.shared.Crockford;
import id.pendopo.shared.ServerSecret;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The codes that respondents hold: receipts, and tokens whose last characters prove them genuine.
 */
@Component
public class Codes {

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

    /** A token of the survey; the same for the same parts, so that it need not be kept. */
    public String token(Survey survey, String... parts) {
        var all = Stream.concat(Stream.of(survey.id().toString()), Stream.of(parts));
        var body = Crockford.of(secret.hmac("survey token", all.toArray(String[]::new)), BODY);
        return Crockford.grouped(body + proof(survey, body));
    }

    /** The stored form of what was typed; empty when it is no token of this survey. */
    public Optional<byte[]> genuine(Survey survey, String typed) {
        return Crockford.read(typed, BODY + PROOF)
                .filter(code -> code.substring(BODY).equals(proof(survey, code.substring(0, BODY))))
                .map(this::fingerprint);
    }

    /** The stored form of a receipt or a token. */
    public byte[] fingerprint(String code) {
        return secret.fingerprint(code);
    }

    private String proof(Survey survey, String body) {
        return Crockford.of(
                secret.hmac("proof of a survey token", survey.id().toString(), body), PROOF);
    }
}
