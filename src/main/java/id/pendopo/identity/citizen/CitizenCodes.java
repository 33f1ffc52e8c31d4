package id.pendopo.identity.citizen;

import id.pendopo.identity.citizen.CitizenCodeStore.Tried;
import id.pendopo.notification.Notifications;
import id.pendopo.shared.Ids;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.shared.ServerSecret;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Codes of six digits that show that somebody reads the mail of an address. One is sent whether the
 * address is known or not; nobody looks before the code has come back.
 */
@Component
class CitizenCodes {

    private static final int CODES = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final CitizenCodeStore store;
    private final Notifications notifications;
    private final ServerSecret secret;
    private final Clock clock;

    /**
     * A code on its way.
     *
     * @param id names it in the form; it is of no use without the code
     * @param minutes for which it counts
     */
    record Sent(UUID id, String code, long minutes) {}

    CitizenCodes(
            CitizenCodeStore store, Notifications notifications, ServerSecret secret, Clock clock) {
        this.store = store;
        this.notifications = notifications;
        this.secret = secret;
        this.clock = clock;
    }

    CitizenLimit limit() {
        return store.limit();
    }

    /**
     * Sends a code.
     *
     * @param citizen who wants to move to the address; null for somebody who comes in
     */
    @Transactional
    public Sent send(Page page, String email, @Nullable UUID citizen) {
        var organisation = page.site().organisation();
        var life = store.limit().life();
        var code = "%06d".formatted(RANDOM.nextInt(CODES));
        var sent = new Sent(Ids.timeless(), code, life.toMinutes());
        store.purge(clock.instant());
        store.add(
                organisation,
                sent.id(),
                citizen,
                email,
                hash(sent.id(), sent.code()),
                clock.instant().plus(life));
        notifications.confidentialEmail(
                organisation,
                email,
                page.t("identity.citizen.letter.subject", page.site().name()),
                page.t("identity.citizen.letter", page.site().name(), sent.code(), sent.minutes()));
        return sent;
    }

    /**
     * Is it the code? A guess counts, whatever becomes of it.
     *
     * @param moving does somebody want to move, or to come in?
     */
    @Transactional
    public Outcome<Tried> tried(
            OrganisationId organisation, String request, String typed, Optional<UUID> moving) {
        var id = uuid(request);
        var tried =
                id.flatMap(
                        known ->
                                store.attempt(
                                        organisation,
                                        known,
                                        store.limit().tries(),
                                        clock.instant()));
        if (tried.isEmpty() || !moving.equals(Optional.ofNullable(tried.get().citizen()))) {
            return Outcome.refused("kode", Refusal.CODE_OVER);
        }
        var code = typed.replaceAll("[\\s-]", "");
        if (!MessageDigest.isEqual(hash(id.get(), code), tried.get().hash())) {
            return Outcome.refused("kode", Refusal.CODE_WRONG);
        }
        return store.spend(organisation, id.get())
                ? Outcome.done(tried.get())
                : Outcome.refused("kode", Refusal.CODE_OVER);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private byte[] hash(UUID id, String code) {
        return secret.hmac("citizen-code", id.toString(), code);
    }
}
