package id.pendopo.identity;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.organisation.Unit;
import java.util.List;
import java.util.UUID;

/**
 * The part of the tree whose accounts an administrator manages.
 *
 * @param everything the administrator stands at the root: accounts without a role, too
 * @param units the units of the part
 */
record AccountScope(boolean everything, List<UUID> units) {

    static AccountScope of(Officer admin, List<Unit> tree) {
        var units =
                tree.stream()
                        .filter(unit -> admin.mayAt(unit, Role.ADMIN))
                        .map(unit -> unit.id().value())
                        .toList();
        return new AccountScope(units.size() == tree.size(), units);
    }

    /** Does it hold some role of the account? Then the account is shown. */
    boolean touches(List<HeldRole> roles) {
        return everything || roles.stream().anyMatch(this::holds);
    }

    /** Does it hold all roles of the account? Then the account may be changed. */
    boolean covers(List<HeldRole> roles) {
        return everything || !roles.isEmpty() && roles.stream().allMatch(this::holds);
    }

    private boolean holds(HeldRole held) {
        return units.contains(held.unit().id().value());
    }
}
