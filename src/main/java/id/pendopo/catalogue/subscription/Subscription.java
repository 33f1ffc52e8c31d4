package id.pendopo.catalogue.subscription;

import id.pendopo.catalogue.ServiceRef;
import id.pendopo.notification.Mailbox;
import id.pendopo.shared.OrganisationId;
import java.util.UUID;

/**
 * Somebody wants to be told when a standard changes.
 *
 * @param confirmed whether whoever reads that mailbox said yes
 */
record Subscription(UUID id, ServiceRef service, Mailbox mailbox, boolean confirmed) {

    OrganisationId organisation() {
        return mailbox.organisation();
    }
}
