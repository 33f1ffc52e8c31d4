package id.pendopo.identity;

import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Officers who were invited and let the provider say who they are, in place of setting a password.
 * Whoever the provider names is linked with the account, once; the code of the invitation is spent.
 */
@Component
class ProviderInvitations {

    private final PasswordCodes codes;
    private final AccountStore accounts;
    private final ProviderLinks links;
    private final Provider provider;
    private final TransactionTemplate transaction;

    ProviderInvitations(
            PasswordCodes codes,
            AccountStore accounts,
            ProviderLinks links,
            Provider provider,
            TransactionTemplate transaction) {
        this.codes = codes;
        this.accounts = accounts;
        this.links = links;
        this.provider = provider;
        this.transaction = transaction;
    }

    /** What people call the provider that this owner of a code may use; empty when none may. */
    Optional<String> offered(Account owner) {
        return inviter(owner).flatMap(_ -> provider.name());
    }

    /** What a journey carries, which tells nobody the code. */
    String mark(String code) {
        return codes.mark(code).orElseThrow();
    }

    /** Links the person whom the provider names with the account that was invited. */
    Outcome<Account> accept(OrganisationId organisation, String mark, Provider.Word word) {
        try {
            return transaction.execute(
                    _ ->
                            codes.marked(organisation, mark)
                                    .map(owner -> accept(owner, mark, word))
                                    .orElseGet(() -> Outcome.refused("", Refusal.CODE_SPENT)));
        } catch (DuplicateKeyException e) {
            // Somebody linked the same person with another account at the same moment.
            return taken();
        }
    }

    private Outcome<Account> accept(Account owner, String mark, Provider.Word word) {
        if (links.owner(owner.organisation(), word).isPresent()) {
            return taken();
        }
        var inviter = inviter(owner);
        if (inviter.isEmpty() || !codes.spend(owner, mark)) {
            return Outcome.refused("", Refusal.CODE_SPENT);
        }
        accounts.setState(owner, Account.State.ACTIVE);
        links.linkInvited(owner, word, inviter.get());
        return Outcome.done(accounts.find(owner.organisation(), owner.id()).orElseThrow());
    }

    private Outcome<Account> taken() {
        return Outcome.refused("", Refusal.PROVIDER_TAKEN, provider.name().orElse(""));
    }

    /** Only of an account that nobody has used yet. */
    private Optional<UUID> inviter(Account owner) {
        return owner.state() == Account.State.INVITED ? codes.inviter(owner) : Optional.empty();
    }
}
