package id.pendopo.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands waiting e-mails to the mail server, one transaction each. A node that dies between handing
 * over and committing sends that one again: better twice than never.
 */
@Component
class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    private static final Duration KEPT = Duration.ofDays(90);
    private static final int LONGEST_REASON = 300;

    private final MessageStore store;
    private final ObjectProvider<JavaMailSender> server;
    private final MailSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Sending(
            MessageStore store,
            ObjectProvider<JavaMailSender> server,
            MailSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.server = server;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Sends what is due; without a mail server everything stays as it is. */
    void sendDue() {
        if (settings.configured()) {
            while (Boolean.TRUE.equals(transaction.execute(_ -> sendNext()))) {
                // the next one
            }
        }
    }

    /** Forgets messages that ended long ago: they name people. */
    void forget() {
        transaction.executeWithoutResult(_ -> store.purge(clock.instant().minus(KEPT)));
    }

    private boolean sendNext() {
        var due = store.nextDue(clock.instant());
        due.map(this::send).ifPresent(store::update);
        return due.isPresent();
    }

    private Message send(Message message) {
        if (message.stale(clock.instant())) {
            return message.givenUp("older than three days", clock.instant());
        }
        try {
            hand(message);
            return message.sent(clock.instant());
        } catch (MailParseException | MailPreparationException e) {
            return message.givenUp(reason(e), clock.instant());
        } catch (MailException e) {
            var after = message.notSent(reason(e), clock.instant());
            LOG.warn("Message {} was not sent, attempt {}", message.id(), after.attempts());
            return after;
        }
    }

    private void hand(Message message) {
        server.getObject()
                .send(
                        mail -> {
                            var text = new MimeMessageHelper(mail, "UTF-8");
                            text.setFrom(settings.from());
                            text.setTo(message.recipient());
                            text.setSubject(message.subject());
                            text.setText(message.body());
                            mail.setHeader("Auto-Submitted", "auto-generated");
                        });
    }

    private static String reason(Throwable failure) {
        var deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        var text =
                Optional.ofNullable(deepest.getMessage())
                        .orElse(deepest.getClass().getSimpleName());
        return text.substring(0, Math.min(text.length(), LONGEST_REASON)).strip();
    }
}
