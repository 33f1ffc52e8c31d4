package id.pendopo.complaint.desk;

import id.pendopo.audit.AuditTrail;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.ComplaintMoved;
import id.pendopo.complaint.Desk;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes each act of an officer in a case into the audit trail, in the same transaction. What
 * reporters and time do stands in the case alone. Cases of the safe desk know only days: theirs are
 * written down by that desk, at night.
 */
@Component
class DeskAudit {

    private final CaseBook book;
    private final AuditTrail audit;

    DeskAudit(CaseBook book, AuditTrail audit) {
        this.book = book;
        this.audit = audit;
    }

    @EventListener
    void moved(ComplaintMoved moved) {
        book.find(moved.organisation(), moved.complaint())
                .filter(c -> c.desk() == Desk.OPEN)
                .ifPresent(
                        c ->
                                book.events(c).stream()
                                        .filter(one -> one.number() == moved.number())
                                        .filter(one -> People.account(one.actor()) != null)
                                        .findFirst()
                                        .ifPresent(
                                                one ->
                                                        audit.record(
                                                                moved.organisation(),
                                                                one.actor(),
                                                                "complaint."
                                                                        + moved.kind()
                                                                                .toLowerCase(
                                                                                        Locale
                                                                                                .ROOT),
                                                                c.code(),
                                                                Map.of(
                                                                        "event",
                                                                        moved.number(),
                                                                        "status",
                                                                        moved.after().name()))));
    }
}
