package id.pendopo.identity;

import id.pendopo.audit.AuditTrail;
import id.pendopo.notification.Emails;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Outcome.Done;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks who wants to come in. */
@Component
class SignIns {

    private final AccountStore accounts;
    private final Passwords passwords;
    private final SecondSteps steps;
    private final Tries tries;
    private final SignInRecord record;

    SignIns(
            AccountStore accounts,
            Passwords passwords,
            SecondSteps steps,
            Tries tries,
            SignInRecord record) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.steps = steps;
        this.tries = tries;
        this.record = record;
    }

    /**
     * Knows whoever knows the password. The answer to a wrong password, to an unknown address and
     * to an account that is held or locked is the same and takes the same time. Only failures count
     * towards the limits. Nobody is in yet: {@link Entrance} asks for more, or lets them in.
     */
    Outcome<Account> signIn(OrganisationId organisation, String typedEmail, String password) {
        var email = Emails.clean(typedEmail);
        var attempt = tries.attempt(organisation, Proof.PASSWORD, email);
        if (!attempt.allowed()) {
            return Outcome.refused("email", Refusal.TOO_MANY_ATTEMPTS);
        }
        var account = accounts.withEmail(organisation, email);
        boolean held = tries.heldUntil(organisation, email).isPresent();
        boolean right = passwords.matches(account.flatMap(accounts::passwordHash), password);
        if (!right || held || account.filter(Account::active).isEmpty()) {
            record.refused(organisation, email, account, Proof.PASSWORD);
            return Outcome.refused("email", Refusal.SIGN_IN_REFUSED);
        }
        tries.giveBack(organisation, Proof.PASSWORD, email, attempt);
        return Outcome.done(account.get());
    }

    /** The second proof, of somebody whose first was good. */
    Outcome<Account> second(Account account, String typed) {
        var organisation = account.organisation();
        var attempt = tries.attempt(organisation, Proof.CODE, account.email());
        if (!attempt.allowed()) {
            return Outcome.refused("kode", Refusal.TOO_MANY_ATTEMPTS);
        }
        boolean held = tries.heldUntil(organisation, account.email()).isPresent();
        if (held || !steps.proves(account, typed)) {
            record.refused(organisation, account.email(), Optional.of(account), Proof.CODE);
            return Outcome.refused("kode", Refusal.CODE_WRONG);
        }
        tries.giveBack(organisation, Proof.CODE, account.email(), attempt);
        record.signedIn(account);
        return Outcome.done(account);
    }

    /** Both proofs in one step, for programs. */
    Outcome<Account> signIn(
            OrganisationId organisation, String email, String password, String code) {
        var first = signIn(organisation, email, password);
        if (first instanceof Done<Account>(var account)) {
            if (steps.on(account)) {
                return second(account, code);
            }
            record.signedIn(account);
        }
        return first;
    }

    /** Writes sign-ins down; a refused one, too, although it changes nothing. */
    @Component
    static class SignInRecord {

        private final AccountStore accounts;
        private final Tries tries;
        private final AuditTrail audit;
        private final TransactionTemplate transaction;
        private final Clock clock;

        SignInRecord(
                AccountStore accounts,
                Tries tries,
                AuditTrail audit,
                TransactionTemplate transaction,
                Clock clock) {
            this.accounts = accounts;
            this.tries = tries;
            this.audit = audit;
            this.transaction = transaction;
            this.clock = clock;
        }

        void signedIn(Account account) {
            transaction.executeWithoutResult(
                    _ -> {
                        tries.forget(account);
                        accounts.signedIn(account, clock.instant());
                        write(account.organisation(), account.id().toString(), "signed_in");
                    });
        }

        void refused(
                OrganisationId organisation, String email, Optional<Account> account, Proof proof) {
            var subject = account.map(known -> known.id().toString()).orElse("");
            var action = proof == Proof.PASSWORD ? "sign_in_refused" : "second_factor_refused";
            transaction.executeWithoutResult(
                    _ -> {
                        write(organisation, subject, action);
                        tries.failed(organisation, email, account, proof);
                    });
        }

        /**
         * A passkey or a provider's word that was not good, for this account or for nobody known.
         */
        void refused(OrganisationId organisation, Optional<UUID> account, Proof proof) {
            var subject = account.map(UUID::toString).orElse("");
            var action = proof.limit() + "_refused";
            transaction.executeWithoutResult(_ -> write(organisation, subject, action));
        }

        private void write(OrganisationId organisation, String account, String action) {
            audit.record(organisation, account, "identity." + action, account, Map.of());
        }
    }
}
