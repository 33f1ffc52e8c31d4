package id.pendopo.identity;

import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.OrganisationId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The accounts that an administrator manages. */
@Component
class AccountLists {

    private final AccountListStore lists;
    private final AccountStore accounts;
    private final Organisations organisations;

    AccountLists(AccountListStore lists, AccountStore accounts, Organisations organisations) {
        this.lists = lists;
        this.accounts = accounts;
        this.organisations = organisations;
    }

    long count(Officer admin, String words) {
        return lists.count(admin.organisation(), scope(admin), words);
    }

    List<AccountView> list(Officer admin, String words, int limit, int offset) {
        var scope = scope(admin);
        return lists.list(admin.organisation(), scope, words, limit, offset).stream()
                .map(account -> view(account, scope))
                .toList();
    }

    /** Empty when there is no such account, or none that concerns this administrator. */
    Optional<AccountView> find(Officer admin, UUID id) {
        var scope = scope(admin);
        return accounts.find(admin.organisation(), id)
                .map(account -> view(account, scope))
                .filter(view -> scope.touches(view.roles()));
    }

    /** An officer's own roles, each with its unit. */
    List<HeldRole> roles(Officer officer) {
        return roles(officer.organisation(), officer.account());
    }

    /** The units at which the administrator may give roles. */
    List<Unit> units(Officer admin) {
        return organisations.units(admin.organisation()).stream()
                .filter(unit -> admin.mayAt(unit, Role.ADMIN))
                .toList();
    }

    /**
     * Is there no administrator of everything but this one? Holds the others until the transaction
     * ends, so that two who remove each other don't both succeed.
     */
    boolean lastAdmin(Account account) {
        var root = organisations.root(account.organisation()).id().value();
        var admins = lists.lockActiveAdmins(account.organisation(), root);
        return admins.stream().allMatch(account.id()::equals) && !admins.isEmpty();
    }

    boolean root(Unit unit) {
        return unit.depth() == 0;
    }

    private AccountScope scope(Officer admin) {
        return AccountScope.of(admin, organisations.units(admin.organisation()));
    }

    private AccountView view(Account account, AccountScope scope) {
        var roles = roles(account.organisation(), account.id());
        return new AccountView(account, roles, scope.covers(roles));
    }

    private List<HeldRole> roles(OrganisationId organisation, UUID account) {
        return accounts.grants(organisation, account).stream()
                .flatMap(
                        held ->
                                organisations
                                        .unit(organisation, held.unit())
                                        .map(unit -> new HeldRole(held.role(), unit, held.lent()))
                                        .stream())
                .toList();
    }
}
