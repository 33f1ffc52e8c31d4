package id.pendopo.identity;

import id.pendopo.access.Officer;
import id.pendopo.audit.AuditTrail;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which accounts the provider's word may open: those that an administrator named, and no others.
 */
@Component
class ProviderLinks {

    private final ProviderLinkStore store;
    private final Provider provider;
    private final AuditTrail audit;
    private final AccountLetters letters;
    private final Clock clock;

    ProviderLinks(
            ProviderLinkStore store,
            Provider provider,
            AuditTrail audit,
            AccountLetters letters,
            Clock clock) {
        this.store = store;
        this.provider = provider;
        this.audit = audit;
        this.letters = letters;
        this.clock = clock;
    }

    /** Empty when there is no provider. */
    Optional<ProviderAccess> of(OrganisationId organisation, UUID account) {
        return provider.name()
                .map(
                        name -> {
                            var linked = store.linked(organisation, account, provider.issuer());
                            return new ProviderAccess(
                                    name, linked.isPresent(), linked.orElse(false));
                        });
    }

    @Transactional
    public Outcome<Account> allow(Officer admin, AccountView view) {
        if (!view.manageable()) {
            return Outcome.refused("", Refusal.NOT_YOUR_ACCOUNT);
        }
        var account = view.account();
        if (store.allow(account, provider.issuer(), admin.account(), clock.instant())) {
            record(admin.actor(), account, "provider_allowed");
        }
        return Outcome.done(account);
    }

    @Transactional
    public Outcome<Account> withdraw(Officer admin, AccountView view) {
        if (!view.manageable()) {
            return Outcome.refused("", Refusal.NOT_YOUR_ACCOUNT);
        }
        if (store.withdraw(view.account())) {
            record(admin.actor(), view.account(), "provider_withdrawn");
        }
        return Outcome.done(view.account());
    }

    /** The account that is linked with the person. */
    Optional<UUID> owner(OrganisationId organisation, Provider.Word word) {
        return store.owner(organisation, word.issuer(), word.subject());
    }

    /** Links an allowed account with the first person who comes with its verified address. */
    @Transactional
    public boolean link(Account account, Provider.Word word) {
        if (!store.link(account, word.issuer(), word.subject(), clock.instant())) {
            return false;
        }
        linked(account, Map.of("issuer", word.issuer()));
        return true;
    }

    /** Links a new account with the person who came with its invitation, in the transaction. */
    void linkInvited(Account account, Provider.Word word, UUID inviter) {
        store.allow(account, word.issuer(), inviter, clock.instant());
        if (!store.link(account, word.issuer(), word.subject(), clock.instant())) {
            throw new IllegalStateException("A new account was linked already");
        }
        linked(account, Map.of("issuer", word.issuer(), "invited_by", inviter.toString()));
    }

    private void linked(Account account, Map<String, ?> details) {
        var id = account.id().toString();
        audit.record(account.organisation(), id, "identity.provider_linked", id, details);
        letters.send(
                account.organisation(),
                account.email(),
                "identity.provider.letter.linked",
                account.name(),
                provider.name().orElse(""));
    }

    private void record(String actor, Account account, String action) {
        audit.record(
                account.organisation(),
                actor,
                "identity." + action,
                account.id().toString(),
                Map.of("issuer", provider.issuer()));
    }
}
