package id.pendopo.complaint.exchange;

import id.pendopo.complaint.guard.Guard;
import id.pendopo.shared.ServerSecret;
import id.pendopo.shared.Site;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Looks at e-mails before they become something: anybody can write anybody's name into one. */
@Component
class MailGuard {

    private final MailStore store;
    private final Guard guard;
    private final ServerSecret secret;
    private final Clock clock;

    MailGuard(MailStore store, Guard guard, ServerSecret secret, Clock clock) {
        this.store = store;
        this.guard = guard;
        this.secret = secret;
        this.clock = clock;
    }

    /** More e-mails of one sender than a person writes on a day, or a sender who cannot be told. */
    boolean tooMany(Site site, Letter letter) {
        return letter.sender().isEmpty()
                || count(site, "mail sender", letter.sender()) > store.rule().lettersADay();
    }

    /** Texts that come again and again, and more of them in an hour than are answered. */
    boolean doubtful(Site site, Letter letter) {
        if (guard.alike(letter.subject() + " " + letter.text())) {
            return true;
        }
        return full(site, "mail receipts");
    }

    /**
     * Were as many receipts sent in this hour as go out in one, of those that officers let through?
     * They have an hour of their own: else a flood would keep them back. It counts one more.
     */
    boolean hourIsFull(Site site) {
        return full(site, "mail released");
    }

    private boolean full(Site site, String what) {
        var hour = clock.instant().truncatedTo(ChronoUnit.HOURS).toString();
        return count(site, what, hour) > store.rule().receiptsAnHour();
    }

    /**
     * Were as many receipts sent to this address today as one sender gets, for e-mails that were
     * held? It counts one more.
     */
    boolean answeredOften(Site site, String address) {
        return count(site, "mail answered", address.toLowerCase(Locale.ROOT))
                > store.rule().lettersADay();
    }

    private int count(Site site, String what, String of) {
        var day = LocalDate.ofInstant(clock.instant(), site.zone());
        return store.count(site.organisation(), day, secret.hmac(what, day.toString(), of));
    }
}
