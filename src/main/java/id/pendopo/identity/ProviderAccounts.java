package id.pendopo.identity;

import id.pendopo.notification.Emails;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whose account the provider's word opens. */
@Component
class ProviderAccounts {

    private final ProviderLinks links;
    private final ProviderInvitations invitations;
    private final AccountStore accounts;

    ProviderAccounts(ProviderLinks links, ProviderInvitations invitations, AccountStore accounts) {
        this.links = links;
        this.invitations = invitations;
        this.accounts = accounts;
    }

    Outcome<Account> of(OrganisationId organisation, Provider.Word word) {
        var mark = JourneyEnd.of(word.way()).invitation();
        return mark.isPresent()
                ? invitations.accept(organisation, mark.get(), word)
                : known(organisation, word)
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused("", Refusal.PROVIDER_UNKNOWN));
    }

    private Optional<Account> known(OrganisationId organisation, Provider.Word word) {
        return links.owner(organisation, word)
                .flatMap(id -> accounts.find(organisation, id))
                .or(() -> newcomer(organisation, word))
                .filter(Account::active);
    }

    private Optional<Account> newcomer(OrganisationId organisation, Provider.Word word) {
        return word.email()
                .flatMap(email -> accounts.withEmail(organisation, Emails.clean(email)))
                .filter(Account::active)
                .filter(account -> links.link(account, word));
    }
}
