package id.pendopo.identity;

import id.pendopo.access.Officer;
import id.pendopo.audit.AuditTrail;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Outcome.Done;
import id.pendopo.shared.Outcome.Refused;
import id.pendopo.web.RateLimit;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** New passwords. Each ends all sessions of the account. */
@Component
class PasswordChanges {

    private static final int TRIES = 10;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final AccountStore accounts;
    private final PasswordCodes codes;
    private final Passwords passwords;
    private final RateLimit limits;
    private final Written written;

    PasswordChanges(
            AccountStore accounts,
            PasswordCodes codes,
            Passwords passwords,
            RateLimit limits,
            Written written) {
        this.accounts = accounts;
        this.codes = codes;
        this.passwords = passwords;
        this.limits = limits;
        this.written = written;
    }

    /** Whose code it is; empty when the code does not count any more. */
    Optional<Account> owner(OrganisationId organisation, String code) {
        return codes.owner(organisation, code);
    }

    /** The first password, or a new one for somebody who forgot it. */
    Outcome<Account> byCode(Account owner, String password, String again) {
        return switch (good(owner, password, again)) {
            case Done<String> _ ->
                    written.write(owner, passwords.hash(password), () -> codes.spend(owner));
            case Refused<String> refused -> refused.as();
        };
    }

    /** A new password for somebody who knows the old one. */
    Outcome<Account> byOwner(Officer officer, String old, String password, String again) {
        var account = accounts.find(officer.organisation(), officer.account()).orElseThrow();
        var key = account.id().toString();
        if (!limits.allow(account.organisation(), "password", key, TRIES, WINDOW)) {
            return Outcome.refused("lama", Refusal.TOO_MANY_ATTEMPTS);
        }
        if (!passwords.matches(accounts.passwordHash(account), old)) {
            return Outcome.refused("lama", Refusal.PASSWORD_WRONG);
        }
        return switch (good(account, password, again)) {
            case Done<String> _ -> written.write(account, passwords.hash(password), () -> true);
            case Refused<String> refused -> refused.as();
        };
    }

    private Outcome<String> good(Account account, String password, String again) {
        return passwords.good("sandi", password, again, account.email(), account.name());
    }

    /** Keeps the new password together with the record of the change. */
    @Component
    static class Written {

        private final AccountStore accounts;
        private final AuditTrail audit;
        private final TransactionTemplate transaction;

        Written(AccountStore accounts, AuditTrail audit, TransactionTemplate transaction) {
            this.accounts = accounts;
            this.audit = audit;
            this.transaction = transaction;
        }

        private Outcome<Account> write(
                Account account, String hash, java.util.function.BooleanSupplier allowed) {
            return transaction.execute(
                    _ -> {
                        if (!allowed.getAsBoolean()) {
                            return Outcome.refused("sandi", Refusal.CODE_SPENT);
                        }
                        accounts.setPassword(account, hash);
                        var id = account.id().toString();
                        audit.record(
                                account.organisation(), id, "identity.password_set", id, Map.of());
                        return Outcome.done(
                                accounts.find(account.organisation(), account.id()).orElseThrow());
                    });
        }
    }
}
