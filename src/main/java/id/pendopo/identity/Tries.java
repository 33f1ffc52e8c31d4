package id.pendopo.identity;

import id.pendopo.audit.AuditTrail;
import id.pendopo.shared.OrganisationId;
import id.pendopo.web.RateLimit;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Failures to sign in. They are slowed down for every address, and after too many of them an
 * account is held for a while: whoever is signed in goes on, but nobody comes in, not even with the
 * right password, and its holder is told.
 */
@Component
class Tries {

    private static final String ALL = "";
    private static final String FIRST = " first";

    /**
     * An attempt to prove who one is.
     *
     * @param allowed is one left?
     * @param counted was one of everybody's taken?
     */
    record Attempt(boolean allowed, boolean counted) {

        private static final Attempt NONE = new Attempt(false, false);
    }

    private final TryStore store;
    private final RateLimit limits;
    private final AuditTrail audit;
    private final AccountLetters letters;
    private final Clock clock;

    Tries(TryStore store, RateLimit limits, AuditTrail audit, AccountLetters letters, Clock clock) {
        this.store = store;
        this.limits = limits;
        this.audit = audit;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Takes one of the attempts of this address and one of everybody's together. That none of the
     * latter is left stops only an address that has failed within the window: or else whoever
     * failed often enough would lock everybody out.
     */
    Attempt attempt(OrganisationId organisation, Proof proof, String email) {
        var limit = store.limit(proof);
        var what = proof.limit();
        if (!limits.allow(organisation, what, email, limit.failures(), limit.window())) {
            return Attempt.NONE;
        }
        boolean first = limits.allow(organisation, what + FIRST, email, 1, limit.window());
        boolean counted =
                limits.allow(organisation, what, ALL, limit.failuresOfAll(), limit.window());
        if (!first && !counted) {
            limits.giveBack(organisation, what, email, limit.failures(), limit.window());
        }
        return new Attempt(first || counted, counted);
    }

    /** Gives it back: only failures count. */
    void giveBack(OrganisationId organisation, Proof proof, String email, Attempt attempt) {
        var limit = store.limit(proof);
        var what = proof.limit();
        limits.giveBack(organisation, what, email, limit.failures(), limit.window());
        limits.giveBack(organisation, what + FIRST, email, 1, limit.window());
        if (attempt.counted()) {
            limits.giveBack(organisation, what, ALL, limit.failuresOfAll(), limit.window());
        }
    }

    Optional<Instant> heldUntil(OrganisationId organisation, String email) {
        return store.heldUntil(organisation, email, clock.instant());
    }

    /** One failure more, in the caller's transaction. */
    void failed(OrganisationId organisation, String email, Optional<Account> account, Proof proof) {
        var limit = store.limit(proof);
        if (store.fail(organisation, email, proof, limit, clock.instant())) {
            account.ifPresent(known -> held(known, limit));
        }
    }

    /** Begins anew, in the caller's transaction; false when there was nothing to forget. */
    boolean forget(Account account) {
        return store.forget(account);
    }

    /** The same for one kind of proof, which has been made anew. */
    void forget(Account account, Proof proof) {
        store.forget(account, proof);
    }

    private void held(Account account, SignInLimit limit) {
        var id = account.id().toString();
        var minutes = limit.lock().toMinutes();
        audit.record(
                account.organisation(),
                "sign-in",
                "identity.account_held",
                id,
                Map.of("failures", limit.failures(), "minutes", minutes));
        letters.send(
                account.organisation(),
                account.email(),
                "identity.held.letter",
                account.name(),
                limit.failures(),
                minutes);
    }
}
