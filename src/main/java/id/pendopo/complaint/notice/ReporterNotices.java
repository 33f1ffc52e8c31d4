package id.pendopo.complaint.notice;

import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.ComplaintMoved;
import id.pendopo.complaint.Desk;
import id.pendopo.complaint.Identities;
import id.pendopo.complaint.Reporter;
import id.pendopo.notification.Notifications;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.Texts;
import id.pendopo.web.PublicAddress;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells reporters who left an address or a number that something happened in their case, in letters
 * of which nobody in the house sees to whom they go. Never those of the safe desk: a letter on
 * their telephone could give them away.
 */
@Component
class ReporterNotices {

    /** What reporters are told of, by the kind of the event. */
    private static final Set<String> TOLD =
            Set.of(
                    "VERIFY",
                    "FORWARD",
                    "ASK",
                    "PAUSE",
                    "RESUME",
                    "ANSWER",
                    "CONTEST",
                    "REOPEN",
                    "SILENCE",
                    "LAPSE",
                    "ARCHIVE",
                    "REMINDED",
                    "JOINED",
                    "PARTED",
                    "RESENT");

    private final CaseBook book;
    private final Identities identities;
    private final Organisations organisations;
    private final Post post;

    /** How letters are written and leave. */
    @Component
    record Post(Notifications notifications, MessageSource messages, PublicAddress address) {}

    ReporterNotices(CaseBook book, Identities identities, Organisations organisations, Post post) {
        this.book = book;
        this.identities = identities;
        this.organisations = organisations;
        this.post = post;
    }

    @EventListener
    void on(ComplaintMoved moved) {
        if (TOLD.contains(moved.kind())) {
            var c = book.find(moved.organisation(), moved.complaint()).orElseThrow();
            if (c.desk() == Desk.OPEN) {
                identities.open(c).ifPresent(reporter -> tell(c, reporter, moved.kind()));
            }
        }
    }

    private void tell(Complaint c, Reporter reporter, String kind) {
        var texts = new Texts(post.messages(), Locale.of(c.matter().language()));
        var what =
                texts.t(
                        "complaint.notice." + kind,
                        unit(c),
                        day(c.due().total(), texts),
                        day(c.due().step(), texts));
        var place = post.address().set().orElse("") + "/pengaduan/lacak";
        if (!reporter.email().isEmpty()) {
            post.notifications()
                    .sealedEmail(
                            c.organisation(),
                            c.id().value(),
                            reporter.email(),
                            texts.t("complaint.notice.subject", c.code()),
                            texts.t("complaint.notice.mail", c.code(), what, place));
        } else {
            Telephone.mobile(reporter.phone())
                    .ifPresent(
                            number ->
                                    post.notifications()
                                            .sealedSms(
                                                    c.organisation(),
                                                    c.id().value(),
                                                    number,
                                                    texts.t("complaint.notice.subject", c.code()),
                                                    texts.t(
                                                            "complaint.notice.sms",
                                                            c.code(),
                                                            what)));
        }
    }

    private String unit(Complaint c) {
        return organisations.unit(c.organisation(), c.owner()).orElseThrow().shortName();
    }

    private static String day(@Nullable LocalDate day, Texts texts) {
        return day == null
                ? "–"
                : DateTimeFormatter.ofPattern("d MMMM uuuu", texts.locale()).format(day);
    }
}
