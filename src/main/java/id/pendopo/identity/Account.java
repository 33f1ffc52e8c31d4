package id.pendopo.identity;

import id.pendopo.shared.OrganisationId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An officer's account.
 *
 * @param email in small letters
 * @param version goes up with the password and with locking, which ends all sessions
 */
record Account(
        OrganisationId organisation,
        UUID id,
        String email,
        String name,
        State state,
        int version,
        @Nullable Instant lastSignIn) {

    /** Whether the account can be used. */
    enum State {
        /** Nobody has set a password or been linked by a provider yet. */
        INVITED,
        ACTIVE,
        LOCKED
    }

    boolean active() {
        return state == State.ACTIVE;
    }
}
