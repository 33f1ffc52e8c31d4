package id.pendopo.complaint.safe;

import id.pendopo.complaint.Complaints;
import id.pendopo.complaint.Desk;
import id.pendopo.complaint.NewComplaint;
import id.pendopo.complaint.Origin;
import id.pendopo.complaint.guard.Attempt;
import id.pendopo.complaint.guard.FormKeys;
import id.pendopo.complaint.guard.Guard;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Site;
import org.springframework.stereotype.Component;

/** Takes reports at the safe desk. */
@Component
class SafeReports {

    private final Complaints complaints;
    private final SafeReceipts receipts;
    private final Guard guard;
    private final FormKeys keys;

    SafeReports(Complaints complaints, SafeReceipts receipts, Guard guard, FormKeys keys) {
        this.complaints = complaints;
        this.receipts = receipts;
        this.guard = guard;
        this.keys = keys;
    }

    /**
     * How a report was sent; nothing of it is kept.
     *
     * @param key of the form
     * @param effort of the browser
     */
    record Envelope(String address, String key, String effort) {}

    /** Takes it and gives its receipt, which is the same when the same form is sent again. */
    Outcome<String> take(Site site, SafeForm form, Envelope envelope, String language) {
        return switch (form.complaint(language)) {
            case Outcome.Refused<NewComplaint> refused -> refused.as();
            case Outcome.Done<NewComplaint>(var fresh) -> take(site, form, fresh, envelope);
        };
    }

    private Outcome<String> take(Site site, SafeForm form, NewComplaint fresh, Envelope envelope) {
        var key = keys.own(envelope.key());
        var judgement =
                guard.judge(new Attempt(envelope.address(), key, envelope.effort(), form.words()));
        judgement.rest();
        var receipt = receipts.of(site.organisation(), key, form.whole());
        var kept = receipts.kept(site.organisation(), receipt);
        return complaints
                .take(site, fresh, Desk.SAFE, kept, Origin.REPORTER, judgement.held())
                .map(_ -> receipt);
    }

    String key() {
        return keys.fresh();
    }

    int effortBits() {
        return guard.effortBits();
    }
}
