package id.pendopo.notification;

import id.pendopo.shared.OrganisationId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells whether messages left the house; never to whom they went. */
@Component
public class Deliveries {

    private final MessageStore store;

    Deliveries(MessageStore store) {
        this.store = store;
    }

    /** What became of the last message about something; empty where none was written. */
    @Transactional(readOnly = true)
    public Optional<Delivery> last(OrganisationId organisation, UUID about) {
        return store.lastAbout(organisation, about).map(Deliveries::of);
    }

    private static Delivery of(Message message) {
        return switch (message.state()) {
            case WAITING -> message.attempts() == 0 ? Delivery.WAITING : Delivery.TRIED;
            case SENT -> Delivery.SENT;
            case FAILED -> message.attempts() == 0 ? Delivery.UNTRIED : Delivery.FAILED;
        };
    }
}
