package id.pendopo.complaint.notice;

import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.ComplaintMoved;
import id.pendopo.complaint.Desk;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.Texts;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells officers that a case waits for them, and those above that time runs out. A letter holds the
 * code and the days, nothing of the matter: it may be read by others. What happens at the safe desk
 * waits for the {@link MorningLetters}: a letter of the same minute would tell the time.
 */
@Component
class OfficerNotices {

    static final Set<String> WAITING =
            Set.of(
                    "RECEIVED",
                    "RELEASE",
                    "VERIFY",
                    "FORWARD",
                    "RETURN",
                    "CONTEST",
                    "REOPEN",
                    "REPLY",
                    "ADDED",
                    "UNREACHED",
                    "IDENTITY_ASKED");

    private final CaseBook book;
    private final Organisations organisations;
    private final Recipients recipients;
    private final ReporterNotices.Post post;

    OfficerNotices(
            CaseBook book,
            Organisations organisations,
            Recipients recipients,
            ReporterNotices.Post post) {
        this.book = book;
        this.organisations = organisations;
        this.recipients = recipients;
        this.post = post;
    }

    @EventListener
    void on(ComplaintMoved moved) {
        boolean escalated = moved.kind().equals(CaseEvent.Kind.ESCALATED.name());
        if (Silence.kept() || !escalated && !WAITING.contains(moved.kind())) {
            return;
        }
        var c = book.find(moved.organisation(), moved.complaint()).orElseThrow();
        boolean asked = moved.kind().equals(CaseEvent.Kind.IDENTITY_ASKED.name());
        boolean byOfficer = escalated || asked;
        if (!c.status().shown() || c.desk() == Desk.SAFE && !byOfficer) {
            return;
        }
        var unit = organisations.unit(c.organisation(), c.owner()).orElseThrow();
        var texts = new Texts(post.messages(), Texts.INDONESIAN);
        var key =
                escalated
                        ? "complaint.notice.officer.level." + c.due().level()
                        : "complaint.notice.officer." + moved.kind();
        var told =
                escalated
                        ? recipients.above(c, unit)
                        : asked ? recipients.second(c, unit) : recipients.near(c, unit);
        for (var holder : told) {
            post.notifications()
                    .email(
                            c.organisation(),
                            holder.email(),
                            texts.t("complaint.notice.officer.subject", c.code(), unit.shortName()),
                            texts.t(
                                    "complaint.notice.officer.mail",
                                    holder.name(),
                                    texts.t(key, c.code(), unit.shortName()),
                                    due(c, texts),
                                    post.address().set().orElse("")
                                            + "/petugas/pengaduan/"
                                            + c.code()
                                            + (asked ? "/identitas" : "")));
        }
    }

    private static String due(Complaint c, Texts texts) {
        var day = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", texts.locale());
        var total = c.due().total();
        var step = c.due().step();
        if (total == null && step == null) {
            return texts.t("complaint.notice.officer.stands");
        }
        return step == null
                ? texts.t(
                        "complaint.notice.officer.total",
                        day.format(java.util.Objects.requireNonNull(total)))
                : total == null
                        ? texts.t("complaint.notice.officer.step", day.format(step))
                        : texts.t(
                                "complaint.notice.officer.both",
                                day.format(step),
                                day.format(total));
    }
}
