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

    /**
     * Only wrong receipts count against the limit, which all visitors of a house share; a right one
     * opens its case however many wrong ones others try. A receipt holds 100 random bits, so the
     * limit spares the machine rather than the cases.
     */
    Outcome<Complaint> open(OrganisationId house, String typed) {
        var found =
                receipts.typed(typed)
                        .flatMap(kept -> complaints.withReceipt(house, kept))
                        .filter(c -> c.desk() == Desk.OPEN);
        if (found.isPresent()) {
            return Outcome.done(found.get());
        }
        var rule = rules.on(clockwork.today(house));
        boolean few = limits.allow(house, WHAT, "", rule.tries(), rule.within());
        return Outcome.refused("kode", few ? Refusal.RECEIPT_UNKNOWN : Refusal.TOO_MANY_TRIES);
    }
}
