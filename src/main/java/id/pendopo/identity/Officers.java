package id.pendopo.identity;

import id.pendopo.access.Grant;
import id.pendopo.access.Officer;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.ServerSecret;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds who acts. Roles and locks are read each time, so that a change counts at once. */
@Component
class Officers {

    private final AccountStore accounts;
    private final CodeStore codes;
    private final Organisations organisations;
    private final ServerSecret secret;
    private final Clock clock;

    Officers(
            AccountStore accounts,
            CodeStore codes,
            Organisations organisations,
            ServerSecret secret,
            Clock clock) {
        this.accounts = accounts;
        this.codes = codes;
        this.organisations = organisations;
        this.secret = secret;
        this.clock = clock;
    }

    /** The officer of a session, unless the account was locked or its password changed since. */
    Optional<Officer> inSession(OrganisationId organisation, UUID account, int version) {
        return account(organisation, account, version).map(this::officer);
    }

    /** The account, unless it was locked or its password changed since. */
    Optional<Account> account(OrganisationId organisation, UUID account, int version) {
        return accounts.find(organisation, account)
                .filter(found -> found.active() && found.version() == version);
    }

    Optional<Officer> withToken(OrganisationId organisation, String token) {
        return codes.token(organisation, Tokens.hash(secret, token), clock.instant())
                .flatMap(account -> accounts.find(organisation, account))
                .filter(Account::active)
                .map(this::officer);
    }

    Officer officer(Account account) {
        var organisation = account.organisation();
        return new Officer(
                account.id(), organisation, account.name(), account.email(), grants(account));
    }

    List<Grant> grants(Account account) {
        var organisation = account.organisation();
        return accounts.grants(organisation, account.id()).stream()
                .flatMap(
                        held ->
                                organisations
                                        .unit(organisation, held.unit())
                                        .map(
                                                unit ->
                                                        new Grant(
                                                                held.role(),
                                                                held.unit().value(),
                                                                unit.path()))
                                        .stream())
                .toList();
    }
}
