package id.pendopo.notification;

import id.pendopo.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Messages to people. */
@Component
public class Notifications {

    /** Puts an e-mail into the outbox, in the caller's transaction. */
    public void email(OrganisationId organisation, String to, String subject, String text) {
        throw new UnsupportedOperationException();
    }
}
