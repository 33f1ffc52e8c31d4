package id.pendopo.followup.follower;

import id.pendopo.notification.Mailbox;
import id.pendopo.shared.OrganisationId;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who wants to hear what becomes of a promise.
 *
 * @param confirmed whether whoever reads that mailbox said yes
 * @param told up to which moment all was told
 */
record Follower(UUID id, Subject subject, Mailbox mailbox, boolean confirmed, Instant told) {

    OrganisationId organisation() {
        return mailbox.organisation();
    }
}
