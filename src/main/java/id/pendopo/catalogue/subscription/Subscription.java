package id.pendopo.catalogue.subscription;

import id.pendopo.catalogue.ServiceRef;
import id.pendopo.shared.OrganisationId;
import java.util.UUID;

/**
 * Somebody wants to be told when a standard changes.
 *
 * @param language in which letters are written: {@code id} or {@code en}
 * @param site address under which the site was reached
 * @param confirmed whether whoever reads that mailbox said yes
 */
record Subscription(
        OrganisationId organisation,
        UUID id,
        ServiceRef service,
        String email,
        String language,
        String site,
        boolean confirmed) {}
