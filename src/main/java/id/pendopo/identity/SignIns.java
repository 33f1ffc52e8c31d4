package id.pendopo.identity;

import id.pendopo.audit.AuditTrail;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import id.pendopo.web.RateLimit;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks who wants to come in. */
@Component
class SignIns {

    private static final String LIMIT = "sign-in";

    /** Ten failures at once, then one in 90 seconds: guessing is hopeless, locking out is not. */
    private static final int FAILURES = 10;

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int ALL_FAILURES = 600;

    private final AccountStore accounts;
    private final Passwords passwords;
    private final RateLimit limits;
    private final SignInRecord record;

    SignIns(AccountStore accounts, Passwords passwords, RateLimit limits, SignInRecord record) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.limits = limits;
        this.record = record;
    }

    /**
     * Lets in whoever knows the password. The answer to a wrong password and to an unknown address
     * is the same and takes the same time. Only failures count towards the limits.
     */
    Outcome<Account> signIn(OrganisationId organisation, String typedEmail, String password) {
        var email = Emails.clean(typedEmail);
        if (!limits.allow(organisation, LIMIT, email, FAILURES, WINDOW)) {
            return Outcome.refused("email", Refusal.TOO_MANY_ATTEMPTS);
        }
        if (!limits.allow(organisation, LIMIT, "", ALL_FAILURES, WINDOW)) {
            return Outcome.refused("email", Refusal.TOO_MANY_ATTEMPTS);
        }
        var account = accounts.withEmail(organisation, email);
        if (!passwords.matches(account.flatMap(accounts::passwordHash), password)
                || account.filter(Account::active).isEmpty()) {
            record.refused(organisation, account);
            return Outcome.refused("email", Refusal.SIGN_IN_REFUSED);
        }
        limits.giveBack(organisation, LIMIT, email, FAILURES, WINDOW);
        limits.giveBack(organisation, LIMIT, "", ALL_FAILURES, WINDOW);
        record.signedIn(account.get());
        return Outcome.done(account.get());
    }

    /** Writes sign-ins down; a refused one, too, although it changes nothing. */
    @Component
    static class SignInRecord {

        private final AccountStore accounts;
        private final AuditTrail audit;
        private final TransactionTemplate transaction;
        private final Clock clock;

        SignInRecord(
                AccountStore accounts,
                AuditTrail audit,
                TransactionTemplate transaction,
                Clock clock) {
            this.accounts = accounts;
            this.audit = audit;
            this.transaction = transaction;
            this.clock = clock;
        }

        void signedIn(Account account) {
            transaction.executeWithoutResult(
                    _ -> {
                        accounts.signedIn(account, clock.instant());
                        write(account.organisation(), account.id().toString(), "signed_in");
                    });
        }

        void refused(OrganisationId organisation, Optional<Account> account) {
            var subject = account.map(known -> known.id().toString()).orElse("");
            transaction.executeWithoutResult(_ -> write(organisation, subject, "sign_in_refused"));
        }

        private void write(OrganisationId organisation, String account, String action) {
            audit.record(organisation, account, "identity." + action, account, Map.of());
        }
    }
}
