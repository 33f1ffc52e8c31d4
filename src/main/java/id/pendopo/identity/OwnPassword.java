package id.pendopo.identity;

import id.pendopo.access.Officer;
import id.pendopo.shared.Outcome;
import id.pendopo.web.RateLimit;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Asks officers once more who they are, before something that only the owner of an account may do:
 * for the password or, of those who have none because a provider knows them, for a fresh sign-in.
 */
@Component
public class OwnPassword {

    private static final int TRIES = 10;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final AccountStore accounts;
    private final Passwords passwords;
    private final RateLimit limits;
    private final Clock clock;

    OwnPassword(AccountStore accounts, Passwords passwords, RateLimit limits, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.limits = limits;
        this.clock = clock;
    }

    /** Has the officer one? */
    public boolean known(Officer officer) {
        return hash(officer).isPresent();
    }

    /** Is it the officer who asks? Call it before a transaction begins: only failures count. */
    public Outcome<Officer> owner(
            Officer officer, HttpServletRequest request, String field, String typed) {
        if (known(officer)) {
            return proved(officer, field, typed);
        }
        return SessionFacts.of(request)
                        .filter(facts -> clock.instant().isBefore(facts.since().plus(FRESH)))
                        .isPresent()
                ? Outcome.done(officer)
                : Outcome.refused("", Refusal.SIGN_IN_OLD, FRESH.toMinutes());
    }

    /** Is it the officer's? Call it before a transaction begins: only failures count. */
    public Outcome<Officer> proved(Officer officer, String field, String typed) {
        var key = officer.actor();
        if (!limits.allow(officer.organisation(), "password", key, TRIES, WINDOW)) {
            return Outcome.refused(field, Refusal.TOO_MANY_ATTEMPTS);
        }
        var hash = hash(officer);
        if (hash.isEmpty()) {
            return Outcome.refused(field, Refusal.PASSWORD_NONE);
        }
        if (!passwords.matches(hash, typed)) {
            return Outcome.refused(field, Refusal.PASSWORD_WRONG);
        }
        limits.giveBack(officer.organisation(), "password", key, TRIES, WINDOW);
        return Outcome.done(officer);
    }

    private Optional<String> hash(Officer officer) {
        return accounts.find(officer.organisation(), officer.account())
                .flatMap(accounts::passwordHash);
    }
}
