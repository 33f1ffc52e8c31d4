package id.pendopo.identity;

import id.pendopo.identity.SignIns.SignInRecord;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Outcome.Done;
import id.pendopo.shared.Outcome.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Signing in with a passkey, which counts as both proofs: somebody has the device, and it asked for
 * finger, face or number. Nobody can guess one, so a hold after wrong passwords does not keep its
 * owner out.
 */
@Component
class PasskeySignIns {

    private final Passkeys passkeys;
    private final AccountStore accounts;
    private final SignInRecord record;

    PasskeySignIns(Passkeys passkeys, AccountStore accounts, SignInRecord record) {
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.record = record;
    }

    /** Instead of the password. */
    Outcome<Account> signIn(
            HttpServletRequest request, OrganisationId organisation, String answer) {
        return check(request, organisation, Optional.empty(), answer);
    }

    /** After the password. */
    Outcome<Account> second(HttpServletRequest request, Account account, String answer) {
        return check(request, account.organisation(), Optional.of(account.id()), answer);
    }

    private Outcome<Account> check(
            HttpServletRequest request,
            OrganisationId organisation,
            Optional<UUID> wanted,
            String answer) {
        return switch (passkeys.answered(request, organisation, wanted, answer)) {
            case Refused<UUID> refused -> {
                record.refused(organisation, wanted, Proof.PASSKEY);
                yield refused.as();
            }
            case Done<UUID>(var id) ->
                    accounts.find(organisation, id)
                            .filter(Account::active)
                            .<Outcome<Account>>map(this::come)
                            .orElseGet(() -> locked(organisation, id));
        };
    }

    private Outcome<Account> come(Account account) {
        record.signedIn(account);
        return Outcome.done(account);
    }

    private Outcome<Account> locked(OrganisationId organisation, UUID account) {
        record.refused(organisation, Optional.of(account), Proof.PASSKEY);
        return Outcome.refused("", Refusal.PASSKEY_REFUSED);
    }
}
