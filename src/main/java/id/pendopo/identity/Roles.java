package id.pendopo.identity;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.audit.AuditTrail;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Outcome.Done;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Giving roles and taking them back. It counts from the next request on. */
@Component
class Roles {

    private final AccountStore store;
    private final AccountLists lists;
    private final PasswordCodes codes;
    private final AuditTrail audit;
    private final Clock clock;

    Roles(
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

    /** What would be granted; nothing is written. */
    Outcome<HeldRole> check(Officer admin, AccountView view, String role, String unit) {
        var wanted = Role.of(role);
        if (wanted.isEmpty()) {
            return Outcome.refused("peran", Refusal.ROLE_MISSING);
        }
        if (unit.isBlank()) {
            return Outcome.refused("unit", Refusal.UNIT_MISSING);
        }
        var place = lists.units(admin).stream().filter(u -> u.code().equals(unit)).findFirst();
        if (place.isEmpty()) {
            return Outcome.refused("unit", Refusal.UNIT_NOT_YOURS, unit);
        }
        var held = new HeldRole(wanted.get(), place.get());
        return view.roles().contains(held)
                ? Outcome.refused("peran", Refusal.ROLE_HELD)
                : Outcome.done(held);
    }

    @Transactional
    public Outcome<HeldRole> grant(Officer admin, AccountView view, String role, String unit) {
        var checked = check(admin, view, role, unit);
        if (checked instanceof Done<HeldRole>(var held)
                && store.grant(view.account(), stored(held), admin.account(), clock.instant())) {
            codes.review(view.account());
            record(admin, view, "role_granted", held);
        }
        return checked;
    }

    @Transactional
    public Outcome<HeldRole> revoke(Officer admin, AccountView view, HeldRole held) {
        if (!admin.mayAt(held.unit(), Role.ADMIN)) {
            return Outcome.refused("", Refusal.UNIT_NOT_YOURS, held.unit().name());
        }
        boolean top = held.role() == Role.ADMIN && lists.root(held.unit());
        if (top && lists.lastAdmin(view.account())) {
            return Outcome.refused("", Refusal.LAST_ADMIN);
        }
        if (!store.revoke(view.account(), stored(held))) {
            return Outcome.refused("", Refusal.ROLE_NOT_HELD);
        }
        record(admin, view, "role_revoked", held);
        return Outcome.done(held);
    }

    private static AccountStore.Held stored(HeldRole held) {
        return new AccountStore.Held(held.role(), held.unit().id());
    }

    private void record(Officer admin, AccountView view, String action, HeldRole held) {
        audit.record(
                admin.organisation(),
                admin.actor(),
                "identity." + action,
                view.account().id().toString(),
                Map.of("role", held.role().wire(), "unit", held.unit().code()));
    }
}
