package id.pendopo.complaint.reporter;

import id.pendopo.complaint.Bounds;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Complaints;
import id.pendopo.complaint.Onward;
import id.pendopo.complaint.Receipts;
import id.pendopo.complaint.Refusal;
import id.pendopo.complaint.Status;
import id.pendopo.complaint.guard.Attempt;
import id.pendopo.complaint.guard.Guard;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Goes on with an ended case, or with the last one in which it has gone on already. */
@Component
class OwnOnward {

    private final Onward onward;
    private final Bounds bounds;
    private final Receipts receipts;
    private final Guard guard;

    OwnOnward(Onward onward, Bounds bounds, Receipts receipts, Guard guard) {
        this.onward = onward;
        this.bounds = bounds;
        this.receipts = receipts;
        this.guard = guard;
    }

    /**
     * The case that goes on with another one.
     *
     * @param before code of the other one
     * @param receipt the same, however often it is asked for
     * @param again whether it was there already
     * @param unsent words that are not in it, because it was there already
     * @param way how they may be brought into it now; null when they cannot
     * @param rejected whether an officer found that it is no complaint, so that it never goes on
     */
    record Next(
            String before,
            String receipt,
            boolean again,
            String unsent,
            @Nullable Act way,
            boolean rejected) {}

    /** A case of the chain, with what opens it. */
    private record Link(Complaint complaint, String receipt) {}

    /** Is there nothing to write, because it goes on already in one that has not ended for good? */
    boolean goesOn(Complaint c, String typed) {
        var last = last(c, typed).complaint();
        return !last.id().equals(c.id()) && !bounds.goOn(last).isEmpty();
    }

    /**
     * A new case that goes on with this one, or the one that does already.
     *
     * @param typed the receipt of this one
     * @param address of the sender, for the guard
     */
    Outcome<Next> goOn(Site site, Complaint c, String words, String typed, String address) {
        var last = last(c, typed);
        var problems = bounds.goOn(last.complaint());
        boolean sentBefore = unsent(last.complaint(), words).isEmpty();
        if (!last.complaint().id().equals(c.id()) && (sentBefore || !problems.isEmpty())) {
            return Outcome.done(again(c, last, words));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return words.isBlank()
                ? Outcome.refused("kata", Refusal.WORDS_MISSING)
                : begun(site, last, words, address);
    }

    /** It comes by no form that a machine could be asked to take trouble for. */
    private Outcome<Next> begun(Site site, Link ended, String words, String address) {
        var c = ended.complaint();
        var receipt = receipts.following(c.organisation(), ended.receipt());
        var judged =
                guard.judge(new Attempt(address, "", "", c.matter().title() + " " + words.strip()));
        var taken = onward.goOn(site, c, words, receipts.kept(receipt), judged.held());
        if (taken instanceof Outcome.Done<Complaints.Taken>) {
            judged.rest();
        }
        return taken.map(
                one ->
                        one.again()
                                ? again(c, new Link(one.complaint(), receipt), words)
                                : new Next(c.code(), receipt, false, "", null, false));
    }

    private Next again(Complaint before, Link last, String words) {
        var c = last.complaint();
        return new Next(
                before.code(),
                last.receipt(),
                true,
                unsent(c, words),
                way(c),
                c.status() == Status.SPAM);
    }

    private @Nullable Act way(Complaint c) {
        if (c.status().open()) {
            return Act.REPLY;
        }
        if (bounds.mayContest(c)) {
            return Act.CONTEST;
        }
        return bounds.mayReopen(c) ? Act.REOPEN : null;
    }

    private Link last(Complaint c, String typed) {
        var last = new Link(c, typed);
        var next = onward.continuing(c);
        while (next.isPresent()) {
            var receipt = receipts.following(c.organisation(), last.receipt());
            last = new Link(next.get(), receipt);
            next = onward.continuing(last.complaint());
        }
        return last;
    }

    private static String unsent(Complaint c, String words) {
        return c.matter().body().equals(words.strip()) ? "" : words.strip();
    }
}
