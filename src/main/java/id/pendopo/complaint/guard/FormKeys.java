package id.pendopo.complaint.guard;

import id.pendopo.shared.Crockford;
import id.pendopo.shared.ServerSecret;
import org.springframework.stereotype.Component;

/**
 * Keys of forms: random, and signed by the house, so that nobody can make up one that another
 * sender might use, too. They hold no time.
 */
@Component
public class FormKeys {

    private static final int RANDOM = 26;
    private static final int SIGN = 16;

    private final ServerSecret secret;

    FormKeys(ServerSecret secret) {
        this.secret = secret;
    }

    public String fresh() {
        var random = Crockford.random(RANDOM);
        return random + sign(random);
    }

    /** The key when the house made it; otherwise a fresh one. */
    public String own(String key) {
        boolean own =
                key.length() == RANDOM + SIGN
                        && sign(key.substring(0, RANDOM)).equals(key.substring(RANDOM));
        return own ? key : fresh();
    }

    private String sign(String random) {
        return Crockford.of(secret.hmac("key of a form", random), SIGN);
    }
}
