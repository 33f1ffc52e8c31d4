package id.pendopo.notification;

import id.pendopo.shared.Ids;
import id.pendopo.shared.OrganisationId;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Messages to people. They stand or fall with the transaction of the act that causes them. */
@Component
public class Notifications {

    private final MessageStore store;
    private final Envelopes envelopes;
    private final Clock clock;

    Notifications(MessageStore store, Envelopes envelopes, Clock clock) {
        this.store = store;
        this.envelopes = envelopes;
        this.clock = clock;
    }

    /** Puts an e-mail into the outbox, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void email(OrganisationId organisation, String to, String subject, String text) {
        put(organisation, Channel.EMAIL, to, subject, text, Secrecy.NONE, null);
    }

    /** The same for a text that holds a secret: officers can't read it, and it is not kept. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void confidentialEmail(
            OrganisationId organisation, String to, String subject, String text) {
        put(organisation, Channel.EMAIL, to, subject, text, Secrecy.TEXT, null);
    }

    /**
     * The same for somebody whom nobody in the house is to know: neither text nor recipient can be
     * read by officers or from a copy of the database, and both go when the message has ended.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sealedEmail(OrganisationId organisation, String to, String subject, String text) {
        put(organisation, Channel.EMAIL, to, subject, text, Secrecy.ALL, null);
    }

    /**
     * The same, of which {@link Deliveries} tells later whether it left.
     *
     * @param about an identifier that says nothing of the recipient
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sealedEmail(
            OrganisationId organisation, UUID about, String to, String subject, String text) {
        put(organisation, Channel.EMAIL, to, subject, text, Secrecy.ALL, about);
    }

    /**
     * Puts a text message into the outbox, in the caller's transaction. It waits there while no
     * gateway is set up, and is given up after three days.
     *
     * @param number with the country's prefix, such as {@code +628123456789}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sms(OrganisationId organisation, String number, String text) {
        put(organisation, Channel.SMS, number, text, text, Secrecy.NONE, null);
    }

    /**
     * The same for somebody whom nobody in the house is to know, as {@link #sealedEmail}.
     *
     * @param subject what the outbox shows in place of the text; it does not leave the house
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sealedSms(OrganisationId organisation, String number, String subject, String text) {
        put(organisation, Channel.SMS, number, subject, text, Secrecy.ALL, null);
    }

    /** The same, of which {@link Deliveries} tells later whether it left. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sealedSms(
            OrganisationId organisation, UUID about, String number, String subject, String text) {
        put(organisation, Channel.SMS, number, subject, text, Secrecy.ALL, about);
    }

    /** What of a message is kept from officers. */
    private enum Secrecy {
        NONE,
        TEXT,
        ALL
    }

    private void put(
            OrganisationId organisation,
            Channel channel,
            String to,
            String subject,
            String text,
            Secrecy secrecy,
            @Nullable UUID about) {
        var id = Ids.next();
        boolean sealed = secrecy == Secrecy.ALL;
        store.add(
                Message.fresh(
                        organisation,
                        id,
                        channel,
                        sealed ? envelopes.close(organisation, id, to) : to,
                        subject.replaceAll("\\p{Cntrl}+", " "),
                        text,
                        secrecy != Secrecy.NONE,
                        sealed,
                        clock.instant()),
                about);
    }
}
