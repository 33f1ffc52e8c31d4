package id.pendopo.notification;

import id.pendopo.shared.Ids;
import id.pendopo.shared.OrganisationId;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Messages to people. They stand or fall with the transaction of the act that causes them. */
@Component
public class Notifications {

    private final MessageStore store;
    private final Clock clock;

    Notifications(MessageStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Puts an e-mail into the outbox, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void email(OrganisationId organisation, String to, String subject, String text) {
        put(organisation, Channel.EMAIL, to, subject, text, false);
    }

    /** The same for a text that holds a secret: officers can't read it, and it is not kept. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void confidentialEmail(
            OrganisationId organisation, String to, String subject, String text) {
        put(organisation, Channel.EMAIL, to, subject, text, true);
    }

    /**
     * Puts a text message into the outbox, in the caller's transaction. It waits there while no
     * gateway is set up, and is given up after three days.
     *
     * @param number with the country's prefix, such as {@code +628123456789}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sms(OrganisationId organisation, String number, String text) {
        put(organisation, Channel.SMS, number, text, text, false);
    }

    private void put(
            OrganisationId organisation,
            Channel channel,
            String to,
            String subject,
            String text,
            boolean confidential) {
        store.add(
                Message.fresh(
                        organisation,
                        Ids.next(),
                        channel,
                        to,
                        subject.replaceAll("\\p{Cntrl}+", " "),
                        text,
                        confidential,
                        clock.instant()));
    }
}
