package id.pendopo.complaint.notice;

import id.pendopo.access.Holders;
import id.pendopo.access.Role;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.ComplaintMoved;
import id.pendopo.complaint.Routing;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.Texts;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells officers that a case waits for them, and those above that time runs out. A letter holds the
 * code and the days, nothing of the matter: it may be read by others.
 */
@Component
class OfficerNotices {

    private static final Set<String> WAITING =
            Set.of(
                    "RECEIVED",
                    "VERIFY",
                    "FORWARD",
                    "RETURN",
                    "CONTEST",
                    "REOPEN",
                    "REPLY",
                    "ADDED",
                    "IDENTITY_ASKED");

    private final CaseBook book;
    private final Holders holders;
    private final Organisations organisations;
    private final Routing routing;
    private final ReporterNotices.Post post;

    OfficerNotices(
            CaseBook book,
            Holders holders,
            Organisations organisations,
            Routing routing,
            ReporterNotices.Post post) {
        this.book = book;
        this.holders = holders;
        this.organisations = organisations;
        this.routing = routing;
        this.post = post;
    }

    @EventListener
    void on(ComplaintMoved moved) {
        boolean escalated = moved.kind().equals(CaseEvent.Kind.ESCALATED.name());
        if (!escalated && !WAITING.contains(moved.kind())) {
            return;
        }
        var c = book.find(moved.organisation(), moved.complaint()).orElseThrow();
        if (!c.status().shown()) {
            return;
        }
        var unit = organisations.unit(c.organisation(), c.owner()).orElseThrow();
        var texts = new Texts(post.messages(), Texts.INDONESIAN);
        var key =
                escalated
                        ? "complaint.notice.officer.level." + c.due().level()
                        : "complaint.notice.officer." + moved.kind();
        boolean asked = moved.kind().equals(CaseEvent.Kind.IDENTITY_ASKED.name());
        for (var holder : escalated ? above(c, unit) : asked ? second(c, unit) : near(c, unit)) {
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

    private Set<Holders.Holder> near(Complaint c, Unit unit) {
        var role = routing.watched(c) ? Role.INSPECTOR : Role.COMPLAINT_OFFICER;
        return new LinkedHashSet<>(holders.nearest(c.organisation(), unit, role));
    }

    /** Who may agree that an identity is opened and handles no case. */
    private Set<Holders.Holder> second(Complaint c, Unit unit) {
        return new LinkedHashSet<>(holders.nearest(c.organisation(), unit, Role.AUDITOR));
    }

    /** Who has it; from nine tenths on the head of the unit, too; when it is late, those above. */
    private Set<Holders.Holder> above(Complaint c, Unit unit) {
        var told = near(c, unit);
        if (c.due().level() >= 90 && !c.secret()) {
            told.addAll(holders.nearest(c.organisation(), unit, Role.UNIT_HEAD));
        }
        if (c.due().level() >= 100 && !c.secret() && !routing.watched(c)) {
            var superior = routing.superior(c);
            told.addAll(holders.nearest(c.organisation(), superior, Role.COMPLAINT_OFFICER));
            told.addAll(holders.nearest(c.organisation(), superior, Role.UNIT_HEAD));
        }
        return told;
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
