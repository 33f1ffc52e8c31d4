package id.pendopo.catalogue.review;

import id.pendopo.access.Holders;
import id.pendopo.access.Role;
import id.pendopo.catalogue.ReviewPeriod;
import id.pendopo.notification.Notifications;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.Texts;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds the head of the unit of each standard that is due, in a transaction of its own. */
@Component
class Reviews {

    private final ReviewStore store;
    private final ReviewPeriod period;
    private final Recipients recipients;
    private final Letters letters;
    private final Clock clock;

    /** Who is written to. */
    @Component
    record Recipients(Organisations organisations, Holders holders) {}

    /** How letters leave. */
    @Component
    record Letters(
            Notifications notifications, MessageSource messages, TransactionTemplate transaction) {}

    Reviews(
            ReviewStore store,
            ReviewPeriod period,
            Recipients recipients,
            Letters letters,
            Clock clock) {
        this.store = store;
        this.period = period;
        this.recipients = recipients;
        this.letters = letters;
        this.clock = clock;
    }

    void remind() {
        for (var due : store.due(period.months())) {
            letters.transaction().executeWithoutResult(_ -> remind(due));
        }
    }

    private void remind(ReviewStore.Due due) {
        var unit = recipients.organisations().unit(due.organisation(), due.unit()).orElseThrow();
        var heads = recipients.holders().nearest(due.organisation(), unit, Role.UNIT_HEAD);
        if (heads.isEmpty() || !store.add(due, heads.size(), clock.instant())) {
            return;
        }
        var texts = new Texts(letters.messages(), Texts.INDONESIAN);
        var day = DateTimeFormatter.ofPattern("d MMMM uuuu", texts.locale());
        for (var head : heads) {
            letters.notifications()
                    .email(
                            due.organisation(),
                            head.email(),
                            texts.t("catalogue.review.mail.subject", due.name()),
                            texts.t(
                                    "catalogue.review.mail.text",
                                    head.name(),
                                    due.name(),
                                    due.version(),
                                    day.format(due.due()),
                                    "/petugas/layanan/" + due.code() + "/standar"));
        }
    }
}
