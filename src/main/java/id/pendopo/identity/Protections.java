package id.pendopo.identity;

import id.pendopo.access.Officer;
import id.pendopo.audit.AuditTrail;
import id.pendopo.shared.Outcome;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do for officers who stand before a closed door. */
@Component
class Protections {

    private final AccountStore store;
    private final SecondSteps steps;
    private final Tries tries;
    private final AuditTrail audit;
    private final AccountLetters letters;

    Protections(
            AccountStore store,
            SecondSteps steps,
            Tries tries,
            AuditTrail audit,
            AccountLetters letters) {
        this.store = store;
        this.steps = steps;
        this.tries = tries;
        this.audit = audit;
        this.letters = letters;
    }

    Protection of(Account account) {
        return new Protection(
                tries.heldUntil(account.organisation(), account.email()).orElse(null),
                steps.on(account));
    }

    /** Lets the owner in again, whoever or whatever kept them out. */
    @Transactional
    public Outcome<Account> unlock(Officer admin, AccountView view) {
        var account = view.account();
        if (!view.manageable()) {
            return Outcome.refused("", Refusal.NOT_YOUR_ACCOUNT);
        }
        if (account.state() == Account.State.LOCKED) {
            boolean used = store.used(account);
            store.setState(account, used ? Account.State.ACTIVE : Account.State.INVITED);
        }
        tries.forget(account);
        record(admin.actor(), account, "account_unlocked");
        return Outcome.done(account);
    }

    /** For an officer who lost phone and recovery codes: the password alone is asked for again. */
    @Transactional
    public Outcome<Account> resetSecondFactor(Officer admin, AccountView view) {
        var account = view.account();
        if (!view.manageable()) {
            return Outcome.refused("", Refusal.NOT_YOUR_ACCOUNT);
        }
        if (account.id().equals(admin.account())) {
            return Outcome.refused("", Refusal.YOURSELF);
        }
        return reset(account, admin.actor(), admin.name())
                ? Outcome.done(account)
                : Outcome.refused("", Refusal.FACTOR_OFF);
    }

    /** The same for a holder whom no administrator can help; false when there is none to forget. */
    @Transactional
    public boolean turnOffSecondFactor(Account account, String command) {
        return reset(account, command, command);
    }

    private boolean reset(Account account, String actor, String name) {
        if (!steps.forget(account)) {
            return false;
        }
        // The phone may be in other hands: a new version of the account ends its sessions.
        store.setState(account, account.state());
        tries.forget(account);
        record(actor, account, "second_factor_reset");
        letters.send(
                account.organisation(),
                account.email(),
                "identity.reset.letter",
                account.name(),
                name);
        return true;
    }

    private void record(String actor, Account account, String action) {
        audit.record(
                account.organisation(),
                actor,
                "identity." + action,
                account.id().toString(),
                Map.of());
    }
}
