package id.pendopo.identity;

import id.pendopo.identity.SignIns.SignInRecord;
import id.pendopo.notification.Emails;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Outcome.Done;
import id.pendopo.shared.Outcome.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Signing in by the word of a provider, which stands in for the password: what the account asks for
 * beyond it is asked for here, too. The word gives no right and makes no account.
 */
@Component
class ProviderSignIns {

    private final Provider provider;
    private final ProviderLinks links;
    private final AccountStore accounts;
    private final SecondSteps steps;
    private final SignInRecord record;

    /**
     * Somebody whom the provider knows.
     *
     * @param way where they wanted to go
     */
    record Come(Account account, String way) {}

    ProviderSignIns(
            Provider provider,
            ProviderLinks links,
            AccountStore accounts,
            SecondSteps steps,
            SignInRecord record) {
        this.provider = provider;
        this.links = links;
        this.accounts = accounts;
        this.steps = steps;
        this.record = record;
    }

    Outcome<Come> come(HttpServletRequest request, OrganisationId organisation) {
        return switch (provider.answered(request)) {
            case Refused<Provider.Word> refused -> {
                record.refused(organisation, Optional.empty(), Proof.PROVIDER);
                yield refused.as();
            }
            case Done<Provider.Word>(var word) ->
                    account(organisation, word)
                            .<Outcome<Come>>map(account -> come(account, word))
                            .orElseGet(
                                    () -> {
                                        record.refused(
                                                organisation, Optional.empty(), Proof.PROVIDER);
                                        return Outcome.refused("", Refusal.PROVIDER_UNKNOWN);
                                    });
        };
    }

    private Outcome<Come> come(Account account, Provider.Word word) {
        if (!steps.on(account)) {
            record.signedIn(account);
        }
        return Outcome.done(new Come(account, word.way()));
    }

    private Optional<Account> account(OrganisationId organisation, Provider.Word word) {
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
