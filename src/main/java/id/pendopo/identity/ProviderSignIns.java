package id.pendopo.identity;

import id.pendopo.identity.SignIns.SignInRecord;
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
    private final ProviderAccounts accounts;
    private final SignInRecord record;

    /**
     * Somebody whom the provider knows.
     *
     * @param way where they wanted to go
     */
    record Come(Account account, String way) {}

    ProviderSignIns(Provider provider, ProviderAccounts accounts, SignInRecord record) {
        this.provider = provider;
        this.accounts = accounts;
        this.record = record;
    }

    Outcome<Come> come(HttpServletRequest request, OrganisationId organisation) {
        Outcome<Come> outcome =
                switch (provider.answered(request)) {
                    case Refused<Provider.Word> refused -> refused.as();
                    case Done<Provider.Word>(var word) ->
                            switch (accounts.of(organisation, word)) {
                                case Refused<Account> refused -> refused.as();
                                case Done<Account>(var account) ->
                                        Outcome.done(
                                                new Come(account, JourneyEnd.of(word.way()).way()));
                            };
                };
        if (outcome instanceof Refused<Come>) {
            record.refused(organisation, Optional.empty(), Proof.PROVIDER);
        }
        return outcome;
    }
}
