package id.pendopo.complaint.reporter;

import id.pendopo.complaint.Clockwork;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Complaints;
import id.pendopo.complaint.Desk;
import id.pendopo.complaint.Receipts;
import id.pendopo.shared.OrganisationId;
import id.pendopo.shared.Outcome;
import id.pendopo.web.RateLimit;
import org.springframework.stereotype.Component;

/**
 * Finds a case by its receipt. Whatever is wrong with a receipt, the answer is one and the same.
 */
@Component
class OwnCases {

    private static final String WHAT = "complaint-lookup";

    private final Complaints complaints;
    private final Receipts receipts;
    private final RateLimit limits;
    private final ReporterRuleStore rules;
    private final Clockwork clockwork;

    OwnCases(
            Complaints complaints,
            Receipts receipts,
            RateLimit limits,
            ReporterRuleStore rules,
            Clockwork clockwork) {
        this.complaints = complaints;
        this.receipts = receipts;
        this.limits = limits;
        this.rules = rules;
        this.clockwork = clockwork;
    }

    /** Only wrong receipts count against the limit, which all visitors of a house share. */
    Outcome<Complaint> open(OrganisationId house, String typed) {
        var rule = rules.on(clockwork.today(house));
        if (!limits.allow(house, WHAT, "", rule.tries(), rule.within())) {
            return Outcome.refused("kode", Refusal.TOO_MANY_TRIES);
        }
        var found =
                receipts.typed(typed)
                        .flatMap(kept -> complaints.withReceipt(house, kept))
                        .filter(c -> c.desk() == Desk.OPEN);
        if (found.isEmpty()) {
            return Outcome.refused("kode", Refusal.RECEIPT_UNKNOWN);
        }
        limits.giveBack(house, WHAT, "", rule.tries(), rule.within());
        return Outcome.done(found.get());
    }
}
