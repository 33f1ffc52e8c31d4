package id.pendopo.identity;

import id.pendopo.notification.Notifications;
import id.pendopo.shared.Crockford;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.ServerSecret;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** One-time codes with which officers set their passwords: nobody is ever given a password. */
@Component
class PasswordCodes {

    static final Duration LIFE = Duration.ofHours(72);
    private static final int LENGTH = 20;

    private final CodeStore codes;
    private final AccountStore accounts;
    private final Notifications notifications;
    private final ServerSecret secret;
    private final Clock clock;

    PasswordCodes(
            CodeStore codes,
            AccountStore accounts,
            Notifications notifications,
            ServerSecret secret,
            Clock clock) {
        this.codes = codes;
        this.accounts = accounts;
        this.notifications = notifications;
        this.secret = secret;
        this.clock = clock;
    }

    /** A new code; the one before no longer counts. Only a hash is kept. */
    String make(Account account) {
        var code = Crockford.grouped(Crockford.random(LENGTH));
        codes.putPasswordCode(account, secret.fingerprint(code), clock.instant().plus(LIFE));
        return code;
    }

    /** Makes a code and sends it to the account's owner, in the caller's transaction. */
    Invitation send(Account account, Letterhead head) {
        var link = head.address() + "/petugas/sandi/" + make(account);
        notifications.confidentialEmail(
                account.organisation(),
                account.email(),
                head.texts().t("identity.letter.subject", head.organisation()),
                head.texts().t("identity.letter.text", account.name(), head.organisation(), link));
        return new Invitation(account, link);
    }

    /** Whose code it is; empty when it is unknown, spent or too old, or the account is locked. */
    Optional<Account> owner(OrganisationId organisation, String typed) {
        return Crockford.read(typed, LENGTH)
                .flatMap(
                        code ->
                                codes.passwordCode(
                                        organisation, secret.fingerprint(code), clock.instant()))
                .flatMap(id -> accounts.find(organisation, id))
                .filter(account -> account.state() != Account.State.LOCKED);
    }

    boolean spend(Account account) {
        return codes.spendPasswordCode(account);
    }
}
