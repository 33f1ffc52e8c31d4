package id.pendopo.identity;

import id.pendopo.access.Officer;
import id.pendopo.shared.Outcome;
import id.pendopo.web.RateLimit;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Asks officers for their password once more, before something that only its owner may do. */
@Component
public class OwnPassword {

    private static final int TRIES = 10;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final AccountStore accounts;
    private final Passwords passwords;
    private final RateLimit limits;

    OwnPassword(AccountStore accounts, Passwords passwords, RateLimit limits) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.limits = limits;
    }

    /** Is it the officer's? Call it before a transaction begins: only failures count. */
    public Outcome<Officer> proved(Officer officer, String field, String typed) {
        var key = officer.actor();
        if (!limits.allow(officer.organisation(), "password", key, TRIES, WINDOW)) {
            return Outcome.refused(field, Refusal.TOO_MANY_ATTEMPTS);
        }
        var account = accounts.find(officer.organisation(), officer.account()).orElseThrow();
        var hash = accounts.passwordHash(account);
        if (hash.isEmpty()) {
            return Outcome.refused(field, Refusal.PASSWORD_NONE);
        }
        if (!passwords.matches(hash, typed)) {
            return Outcome.refused(field, Refusal.PASSWORD_WRONG);
        }
        limits.giveBack(officer.organisation(), "password", key, TRIES, WINDOW);
        return Outcome.done(officer);
    }
}
