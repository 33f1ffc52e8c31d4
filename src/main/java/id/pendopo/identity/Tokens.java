package id.pendopo.identity;

import id.pendopo.audit.AuditTrail;
import id.pendopo.shared.ServerSecret;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keys with which programs act for an account: 256 random bits, of which only a hash is kept. What
 * ends the account's sessions - a new password, a lock - ends them, too.
 */
@Component
class Tokens {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final CodeStore codes;
    private final AuditTrail audit;
    private final ServerSecret secret;
    private final Clock clock;

    Tokens(CodeStore codes, AuditTrail audit, ServerSecret secret, Clock clock) {
        this.codes = codes;
        this.audit = audit;
        this.secret = secret;
        this.clock = clock;
    }

    /**
     * Makes a token, which can't be shown again.
     *
     * @param name what it is for
     * @param actor who makes it: an account's id or the name of a command
     */
    @Transactional
    public String make(Account account, String name, Duration life, String actor) {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var token = "pdp_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var now = clock.instant();
        codes.addToken(account, hash(secret, token), name, now, now.plus(life));
        audit.record(
                account.organisation(),
                actor,
                "identity.token_made",
                account.id().toString(),
                Map.of("name", name, "days", life.toDays()));
        return token;
    }

    /** Withdraws all tokens of an account, and tells how many there were. */
    @Transactional
    public int revoke(Account account, String actor) {
        int number = codes.forgetTokens(account);
        if (number > 0) {
            audit.record(
                    account.organisation(),
                    actor,
                    "identity.tokens_revoked",
                    account.id().toString(),
                    Map.of("tokens", number));
        }
        return number;
    }

    static byte[] hash(ServerSecret secret, String token) {
        return secret.hmac("token", token);
    }
}
