package id.pendopo.identity.citizen;

import id.pendopo.shared.OrganisationId;
import java.time.Instant;
import java.util.UUID;

/**
 * A citizen who wanted an account.
 *
 * @param email in small letters
 * @param language in which they are written to, {@code id} or {@code en}
 * @param version goes up when all other sessions are to end
 * @param since when they agreed that the address is kept
 */
record Citizen(
        OrganisationId organisation,
        UUID id,
        String email,
        String language,
        int version,
        Instant since) {}
