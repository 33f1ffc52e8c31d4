package id.pendopo.identity;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.audit.AuditTrail;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.Ids;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with accounts. */
@Component
class Accounts {

    private final AccountStore store;
    private final AccountLists lists;
    private final PasswordCodes codes;
    private final AuditTrail audit;
    private final Clock clock;

    Accounts(
            AccountStore store,
            AccountLists lists,
            PasswordCodes codes,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.lists = lists;
        this.codes = codes;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds an account with its roles and sends its owner the way to a password. */
    @Transactional
    public Outcome<Invitation> add(Officer admin, NewAccount fresh, Letterhead head) {
        var units = lists.units(admin);
        var problems =
                Stream.concat(
                                fresh.problems().stream(),
                                fresh.wishes().stream().flatMap(wish -> place(wish, units)))
                        .toList();
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var account =
                new Account(
                        admin.organisation(),
                        Ids.next(),
                        fresh.email(),
                        fresh.name(),
                        Account.State.INVITED,
                        1,
                        null);
        if (!store.add(account, clock.instant())) {
            return Outcome.refused("email", Refusal.EMAIL_TAKEN);
        }
        record(admin, account, "account_added", Map.of());
        for (var wish : fresh.wishes()) {
            var unit = unit(wish.unit(), units).orElseThrow();
            var role = Role.of(wish.role()).orElseThrow();
            if (store.grant(
                    account,
                    new AccountStore.Held(role, unit.id()),
                    admin.account(),
                    clock.instant())) {
                record(
                        admin,
                        account,
                        "role_granted",
                        Map.of("role", role.wire(), "unit", unit.code()));
            }
        }
        return Outcome.done(codes.send(account, head, admin.account()));
    }

    /** Sends the owner a new way to a password; the old password counts until it is used. */
    @Transactional
    public Outcome<Invitation> invite(Officer admin, AccountView view, Letterhead head) {
        if (!view.manageable()) {
            return Outcome.refused("", Refusal.NOT_YOUR_ACCOUNT);
        }
        record(admin, view.account(), "password_code_made", Map.of());
        return Outcome.done(codes.send(view.account(), head, admin.account()));
    }

    /** The way to a new password for an owner whom no administrator can help; a path. */
    @Transactional
    public String passwordPath(Account account, String command) {
        var id = account.id().toString();
        audit.record(account.organisation(), command, "identity.password_code_made", id, Map.of());
        return "/petugas/sandi/" + codes.make(account, null);
    }

    /** Keeps the owner out until it is unlocked; all sessions end at once. */
    @Transactional
    public Outcome<Account> lock(Officer admin, AccountView view) {
        var account = view.account();
        if (!view.manageable()) {
            return Outcome.refused("", Refusal.NOT_YOUR_ACCOUNT);
        }
        if (account.id().equals(admin.account())) {
            return Outcome.refused("", Refusal.YOURSELF);
        }
        if (lists.lastAdmin(account)) {
            return Outcome.refused("", Refusal.LAST_ADMIN);
        }
        store.setState(account, Account.State.LOCKED);
        codes.forget(account);
        record(admin, account, "account_locked", Map.of());
        return Outcome.done(account);
    }

    private static Stream<Problem> place(NewAccount.Wish wish, List<Unit> units) {
        return wish.unit().isBlank() || unit(wish.unit(), units).isPresent()
                ? Stream.empty()
                : Stream.of(
                        Problem.of("unit" + wish.number(), Refusal.UNIT_NOT_YOURS, wish.unit()));
    }

    private static Optional<Unit> unit(String code, List<Unit> units) {
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    private void record(Officer admin, Account account, String action, Map<String, ?> details) {
        audit.record(
                admin.organisation(),
                admin.actor(),
                "identity." + action,
                account.id().toString(),
                details);
    }
}
