package id.pendopo.followup.follower;

import id.pendopo.shared.OrganisationId;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who wants to hear what becomes of a promise.
 *
 * @param language in which letters are written: {@code id} or {@code en}
 * @param site address under which the site was reached
 * @param confirmed whether whoever reads that mailbox said yes
 * @param told up to which moment all was told
 */
record Follower(
        OrganisationId organisation,
        UUID id,
        Subject subject,
        String email,
        String language,
        String site,
        boolean confirmed,
        Instant told) {}
