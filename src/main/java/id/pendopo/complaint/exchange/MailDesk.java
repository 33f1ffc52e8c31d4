package id.pendopo.complaint.exchange;

import id.pendopo.access.Officer;
import id.pendopo.complaint.desk.Inbox;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How it stands with e-mails, for officers. */
@Component
class MailDesk {

    /** For so long back e-mails are counted. */
    static final int DAYS = 30;

    private final MailStore store;
    private final MailboxStore mailbox;
    private final Inbox inbox;
    private final MailboxSettings settings;
    private final Clock clock;

    MailDesk(
            MailStore store,
            MailboxStore mailbox,
            Inbox inbox,
            MailboxSettings settings,
            Clock clock) {
        this.store = store;
        this.mailbox = mailbox;
        this.inbox = inbox;
        this.settings = settings;
        this.clock = clock;
    }

    boolean on() {
        return settings.on();
    }

    @Transactional(readOnly = true)
    public Optional<MailboxStore.State> state(Officer officer) {
        return mailbox.state(officer.organisation());
    }

    @Transactional(readOnly = true)
    public MailStore.Counts counts(Officer officer) {
        var since = clock.instant().minus(Duration.ofDays(DAYS));
        return store.counts(officer.organisation(), since);
    }

    /** E-mails that came for cases in reach. */
    @Transactional(readOnly = true)
    public List<MailStore.Note> notes(Officer officer) {
        return store.notes(inbox.scope(officer));
    }

    /** How many of them nobody has seen. */
    @Transactional(readOnly = true)
    public int unseen(Officer officer) {
        return store.unseen(inbox.scope(officer));
    }

    /** The officer has seen those in reach. */
    @Transactional
    public void seen(Officer officer) {
        store.seen(inbox.scope(officer), clock.instant());
    }
}
