package id.pendopo.complaint.exchange;

import id.pendopo.shared.Site;
import id.pendopo.shared.SiteSource;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Reads the mailbox, one e-mail after the other, each in a transaction of its own. One that cannot
 * be read is flagged for a person and the others go on; when the server or the database is gone,
 * the rest waits for the next time. What was taken but not put away is known by its identifier.
 */
@Component
class MailPoll {

    private static final Logger LOG = LoggerFactory.getLogger(MailPoll.class);
    private static final int MOST = 50;
    private static final int LARGEST = 36 * 1024 * 1024;
    private static final int LONGEST_TROUBLE = 300;

    private final MailIntake intake;
    private final MailStore store;
    private final MailboxStore mailbox;
    private final SiteSource sites;
    private final Clock clock;

    MailPoll(
            MailIntake intake,
            MailStore store,
            MailboxStore mailbox,
            SiteSource sites,
            Clock clock) {
        this.intake = intake;
        this.store = store;
        this.mailbox = mailbox;
        this.sites = sites;
        this.clock = clock;
    }

    /** Looks into the mailbox, if there is one. */
    void look(MailboxSettings at) {
        var site = sites.forHost("");
        if (!at.on() || !site.prepared()) {
            return;
        }
        var now = clock.instant();
        store.forget(LocalDate.ofInstant(now, site.zone()).minusDays(1));
        try (var box = Mailbox.open(at)) {
            var trouble = read(box, site, at, now);
            mailbox.looked(
                    site.organisation(), new MailboxStore.State(now, now, box.flagged(), trouble));
        } catch (MessagingException | IOException | IllegalArgumentException e) {
            LOG.warn("The mailbox {} could not be read: {}", at, reason(e));
            mailbox.looked(site.organisation(), new MailboxStore.State(now, null, 0, reason(e)));
        }
    }

    /** What stood in the way of putting e-mails away; empty for nothing. */
    private String read(Mailbox box, Site site, MailboxSettings at, Instant now)
            throws MessagingException, IOException {
        var since = now.minus(Duration.ofDays(store.rule().withinDays()));
        var trouble = "";
        for (var message : box.waiting(since, MOST)) {
            var became = taken(box, message, site, at);
            if (became != null) {
                try {
                    boolean read = became != MailIntake.Became.SKIPPED;
                    box.away(message, read ? Mailbox.TAKEN : Mailbox.SKIPPED);
                } catch (MessagingException e) {
                    if (box.gone()) {
                        throw e;
                    }
                    trouble = reason(e);
                }
            }
        }
        return trouble;
    }

    /** What it became; null when it could not be read and was flagged. */
    private MailIntake.@Nullable Became taken(
            Mailbox box, Message message, Site site, MailboxSettings at) throws MessagingException {
        // Flagged before: one that ends the process is not read again when it starts.
        box.flag(message, true);
        try {
            if (message.getSize() > LARGEST) {
                throw new MessagingException("It is too large");
            }
            var arrived = message.getReceivedDate();
            var letter =
                    LetterReading.read(
                            Mailbox.whole(message, LARGEST),
                            arrived == null ? clock.instant() : arrived.toInstant(),
                            at.own());
            var became = intake.take(site, letter);
            box.flag(message, false);
            return became;
        } catch (DataIntegrityViolationException e) {
            flagged(e);
        } catch (DataAccessException | TransactionException e) {
            box.flag(message, false);
            throw new MessagingException("The database is not there", e);
        } catch (MessagingException | IOException | RuntimeException | StackOverflowError e) {
            if (box.gone()) {
                throw e instanceof MessagingException gone
                        ? gone
                        : new MessagingException("The server went away", new IOException(e));
            }
            flagged(e);
        }
        return null;
    }

    /** Its words are in no log: whoever looks after the mailbox finds it there. */
    private static void flagged(Throwable why) {
        LOG.warn("An e-mail could not be read and was flagged: {}", why.getClass().getSimpleName());
    }

    private static String reason(Exception failure) {
        var message = failure.getMessage();
        var text = message == null ? failure.getClass().getSimpleName() : message;
        var clean = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return clean.substring(0, Math.min(clean.length(), LONGEST_TROUBLE));
    }
}
