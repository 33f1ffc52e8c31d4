package id.pendopo.identity;

import id.pendopo.notification.Notifications;
import id.pendopo.shared.Crockford;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.ServerSecret;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One-time codes with which officers set their passwords: nobody is ever given a password. */
@Component
class PasswordCodes {

    static final Duration LIFE = Duration.ofHours(72);
    private static final int LENGTH = 20;

    private final CodeStore codes;
    private final Inviters inviters;
    private final Notifications notifications;
    private final ServerSecret secret;
    private final Clock clock;

    PasswordCodes(
            CodeStore codes,
            Inviters inviters,
            Notifications notifications,
            ServerSecret secret,
            Clock clock) {
        this.codes = codes;
        this.inviters = inviters;
        this.notifications = notifications;
        this.secret = secret;
        this.clock = clock;
    }

    /**
     * A new code; the one before no longer counts. Only a hash is kept.
     *
     * @param by the administrator who sends it; null when the house makes it
     */
    String make(Account account, @Nullable UUID by) {
        var code = Crockford.grouped(Crockford.random(LENGTH));
        codes.putPasswordCode(account, secret.fingerprint(code), clock.instant().plus(LIFE), by);
        return code;
    }

    /** Makes a code and sends it to the account's owner, in the caller's transaction. */
    Invitation send(Account account, Letterhead head, UUID by) {
        var link = head.address() + "/petugas/sandi/" + make(account, by);
        notifications.confidentialEmail(
                account.organisation(),
                account.email(),
                head.texts().t("identity.letter.subject", head.organisation()),
                head.texts().t("identity.letter.text", account.name(), head.organisation(), link));
        return new Invitation(account, link);
    }

    /**
     * Whose code it is; empty when it is unknown, spent or too old, when the account is locked, or
     * when whoever sent it may change the account no longer.
     */
    Optional<Account> owner(OrganisationId organisation, String typed) {
        return mark(typed).flatMap(mark -> marked(organisation, mark));
    }

    /** What stands for a code where the code itself must not lie; empty when it is none. */
    Optional<String> mark(String typed) {
        return Crockford.read(typed, LENGTH)
                .map(code -> HexFormat.of().formatHex(secret.fingerprint(code)));
    }

    /** The same as {@link #owner} for the mark of a code. */
    Optional<Account> marked(OrganisationId organisation, String mark) {
        var hash = HexFormat.of().parseHex(mark);
        return codes.passwordCode(organisation, hash, clock.instant())
                .flatMap(code -> inviters.owner(organisation, code));
    }

    /** The administrator who sent the account's code. */
    Optional<UUID> inviter(Account account) {
        return codes.inviter(account);
    }

    /** False when the code with this mark is not the account's any more. */
    boolean spend(Account account, String mark) {
        return codes.spendPasswordCode(account, HexFormat.of().parseHex(mark));
    }

    /** What was sent before no longer counts, in the caller's transaction. */
    void forget(Account account) {
        codes.forgetPasswordCode(account);
    }

    /** The same if its sender may change the account no longer. */
    void review(Account account) {
        if (inviter(account).filter(by -> !inviters.reach(by, account)).isPresent()) {
            forget(account);
        }
    }
}
