package id.pendopo.identity;

import id.pendopo.shared.OrganisationId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Administrators who sent somebody the way to a password. It counts as long as they may change that
 * account: the owner may have risen above them since.
 */
@Component
class Inviters {

    private final AccountStore accounts;
    private final AccountLists lists;
    private final Officers officers;

    Inviters(AccountStore accounts, AccountLists lists, Officers officers) {
        this.accounts = accounts;
        this.lists = lists;
        this.officers = officers;
    }

    /** Whose code it is; empty when the account is locked or out of its sender's reach. */
    Optional<Account> owner(OrganisationId organisation, CodeStore.PasswordCode code) {
        return accounts.find(organisation, code.account())
                .filter(owner -> owner.state() != Account.State.LOCKED)
                .filter(owner -> reach(code.by(), owner));
    }

    /**
     * May they change the account at this moment?
     *
     * @param inviter null for the house itself
     */
    boolean reach(@Nullable UUID inviter, Account owner) {
        return inviter == null
                || accounts.find(owner.organisation(), inviter)
                        .filter(Account::active)
                        .map(officers::officer)
                        .flatMap(officer -> lists.find(officer, owner.id()))
                        .filter(AccountView::manageable)
                        .isPresent();
    }
}
