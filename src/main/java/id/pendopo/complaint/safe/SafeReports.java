package id.pendopo.complaint.safe;

import id.pendopo.attachment.Cleaning;
import id.pendopo.complaint.Complaints;
import id.pendopo.complaint.Desk;
import id.pendopo.complaint.NewComplaint;
import id.pendopo.complaint.Origin;
import id.pendopo.complaint.Status;
import id.pendopo.complaint.guard.Attempt;
import id.pendopo.complaint.guard.FormKeys;
import id.pendopo.complaint.guard.Guard;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Site;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes reports at the safe desk. */
@Component
class SafeReports {

    private final Complaints complaints;
    private final SafeReceipts receipts;
    private final Guard guard;
    private final FormKeys keys;
    private final SafeFiles files;

    SafeReports(
            Complaints complaints,
            SafeReceipts receipts,
            Guard guard,
            FormKeys keys,
            SafeFiles files) {
        this.complaints = complaints;
        this.receipts = receipts;
        this.guard = guard;
        this.keys = keys;
        this.files = files;
    }

    /**
     * How a report was sent; nothing of it is kept.
     *
     * @param key of the form
     * @param effort of the browser
     */
    record Envelope(String address, String key, String effort, List<Cleaning.Sent> files) {}

    /**
     * What the reporter is given.
     *
     * @param held does a person look at it before anybody else does?
     */
    record Given(String receipt, boolean held) {}

    /** Takes it and gives its receipt, which is the same when the same form is sent again. */
    Outcome<Given> take(Site site, SafeForm form, Envelope envelope, String language) {
        return switch (form.complaint(language)) {
            case Outcome.Refused<NewComplaint> refused -> refused.as();
            case Outcome.Done<NewComplaint>(var fresh) -> checked(site, form, fresh, envelope);
        };
    }

    /** All that is wrong with words and files is said at once. */
    private Outcome<Given> checked(
            Site site, SafeForm form, NewComplaint fresh, Envelope envelope) {
        var problems = new ArrayList<>(complaints.check(site.organisation(), fresh));
        var clean = files.clean(envelope.files());
        if (clean instanceof Outcome.Refused<List<NewComplaint.Upload>>(var faults)) {
            problems.addAll(faults);
        }
        if (clean instanceof Outcome.Done<List<NewComplaint.Upload>>(var uploads)
                && problems.isEmpty()) {
            return take(site, form, fresh.with(uploads), envelope);
        }
        return Outcome.refused(problems);
    }

    private Outcome<Given> take(Site site, SafeForm form, NewComplaint fresh, Envelope envelope) {
        var key = keys.own(envelope.key());
        var judgement =
                guard.judge(new Attempt(envelope.address(), key, envelope.effort(), form.words()));
        judgement.rest();
        var whole = form.whole() + SafeFiles.mark(envelope.files());
        var receipt = receipts.of(site.organisation(), key, whole);
        var kept =
                judgement.held()
                        ? receipts.keptBehind(site.organisation(), receipt)
                        : receipts.kept(site.organisation(), receipt);
        return complaints
                .take(site, fresh, Desk.SAFE, kept, Origin.REPORTER, judgement.held())
                .map(taken -> new Given(receipt, taken.complaint().status() == Status.HELD));
    }

    String key() {
        return keys.fresh();
    }

    int effortBits() {
        return guard.effortBits();
    }
}
