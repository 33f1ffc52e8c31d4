package id.pendopo.identity;

import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;

/**
 * Passkeys as a proof of who somebody is, with the password or instead of it. The package {@code
 * passkey} answers.
 */
public interface Passkeys {

    /** Can browsers use them at this address? They want HTTPS and a name, or the machine itself. */
    boolean possible();

    boolean any(OrganisationId organisation, UUID account);

    /**
     * What the browser is to sign, as JSON; the session remembers it for a few minutes.
     *
     * @param account whose keys are asked for; empty for whoever has one
     */
    String question(
            HttpServletRequest request, OrganisationId organisation, Optional<UUID> account);

    /**
     * Whose key gave the answer to this session's question, which is spent by that, whatever the
     * answer.
     */
    Outcome<UUID> answered(
            HttpServletRequest request,
            OrganisationId organisation,
            Optional<UUID> account,
            String answer);

    /** Forgets all of the account's, in the caller's transaction; false when there was none. */
    boolean forget(OrganisationId organisation, UUID account);
}
