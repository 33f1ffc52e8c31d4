package id.pendopo.notification;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The ways out of the house that are set up: a mail server, a gateway for text messages. */
@Component
class Ways {

    private final ObjectProvider<JavaMailSender> server;
    private final MailSettings settings;
    private final SmsGateway gateway;
    private final Envelopes envelopes;

    Ways(
            ObjectProvider<JavaMailSender> server,
            MailSettings settings,
            SmsGateway gateway,
            Envelopes envelopes) {
        this.server = server;
        this.settings = settings;
        this.gateway = gateway;
        this.envelopes = envelopes;
    }

    /** What can leave now. */
    List<Channel> open() {
        return List.of(Channel.values()).stream()
                .filter(
                        channel ->
                                switch (channel) {
                                    case EMAIL -> settings.configured();
                                    case SMS -> gateway.configured();
                                })
                .toList();
    }

    /**
     * Hands a message over.
     *
     * @throws Unsendable if it can never be sent as it is
     * @throws NotTaken if it may be tried again
     */
    void hand(Message message) {
        var recipient = envelopes.recipient(message);
        switch (message.channel()) {
            case EMAIL -> mail(message, recipient);
            case SMS -> gateway.hand(recipient, message.body());
        }
    }

    private void mail(Message message, String recipient) {
        try {
            server.getObject()
                    .send(
                            mail -> {
                                var text = new MimeMessageHelper(mail, "UTF-8");
                                text.setFrom(settings.from());
                                text.setTo(recipient);
                                text.setSubject(message.subject());
                                text.setText(message.body());
                                mail.setHeader("Auto-Submitted", "auto-generated");
                            });
        } catch (MailParseException | MailPreparationException e) {
            throw new Unsendable(e);
        } catch (MailException e) {
            throw new NotTaken(e);
        }
    }

    /** It can never be sent as it is. */
    static final class Unsendable extends RuntimeException {
        Unsendable(Exception cause) {
            super(cause);
        }

        Unsendable(String why) {
            super(why);
        }
    }

    /** It was not taken this time. */
    static final class NotTaken extends RuntimeException {
        NotTaken(Exception cause) {
            super(cause);
        }

        NotTaken(String why) {
            super(why);
        }
    }
}
