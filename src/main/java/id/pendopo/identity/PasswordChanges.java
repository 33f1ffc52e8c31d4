package id.pendopo.identity;

import id.pendopo.access.Officer;
import id.pendopo.audit.AuditTrail;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Outcome.Done;
import id.pendopo.shared.Outcome.Refused;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** New passwords. Each ends all sessions of the account. */
@Component
class PasswordChanges {

    private final AccountStore accounts;
    private final PasswordCodes codes;
    private final Passwords passwords;
    private final OwnPassword own;
    private final Written written;

    PasswordChanges(
            AccountStore accounts,
            PasswordCodes codes,
            Passwords passwords,
            OwnPassword own,
            Written written) {
        this.accounts = accounts;
        this.codes = codes;
        this.passwords = passwords;
        this.own = own;
        this.written = written;
    }

    /** Whose code it is; empty when the code does not count any more. */
    Optional<Account> owner(OrganisationId organisation, String code) {
        return codes.owner(organisation, code);
    }

    /** The first password, or a new one for somebody who forgot it. */
    Outcome<Account> byCode(Account owner, String code, String password, String again) {
        return switch (good(owner, password, again)) {
            case Done<String> _ ->
                    written.write(
                            owner,
                            passwords.hash(password),
                            () -> codes.mark(code).filter(m -> codes.spend(owner, m)).isPresent());
            case Refused<String> refused -> refused.as();
        };
    }

    /** A new password for somebody who knows the old one. */
    Outcome<Account> byOwner(Officer officer, String old, String password, String again) {
        if (own.proved(officer, "lama", old) instanceof Refused<Officer> refused) {
            return refused.as();
        }
        var account = accounts.find(officer.organisation(), officer.account()).orElseThrow();
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
        private final Tries tries;

        Written(
                AccountStore accounts,
                AuditTrail audit,
                TransactionTemplate transaction,
                Tries tries) {
            this.accounts = accounts;
            this.audit = audit;
            this.transaction = transaction;
            this.tries = tries;
        }

        private Outcome<Account> write(
                Account account, String hash, java.util.function.BooleanSupplier allowed) {
            return transaction.execute(
                    _ -> {
                        if (!allowed.getAsBoolean()) {
                            return Outcome.refused("sandi", Refusal.CODE_SPENT);
                        }
                        accounts.setPassword(account, hash);
                        // Whoever guessed, guessed another one. Guessed codes still count.
                        tries.forget(account, Proof.PASSWORD);
                        var id = account.id().toString();
                        audit.record(
                                account.organisation(), id, "identity.password_set", id, Map.of());
                        return Outcome.done(
                                accounts.find(account.organisation(), account.id()).orElseThrow());
                    });
        }
    }
}
