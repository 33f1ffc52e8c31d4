package id.pendopo.complaint.intake;

import id.pendopo.attachment.Cleaning.Clean;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.Channel;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Complaints;
import id.pendopo.complaint.Desk;
import id.pendopo.complaint.NewComplaint;
import id.pendopo.complaint.Origin;
import id.pendopo.complaint.Receipts;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Page;
import id.pendopo.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes cases of drafts. Sent again, a draft leads to the same case and the same receipt. */
@Component
class CaseSending {

    private final ComplaintDrafts drafts;
    private final Filling filling;
    private final Complaints complaints;
    private final Receipts receipts;
    private final CaseBook book;

    CaseSending(
            ComplaintDrafts drafts,
            Filling filling,
            Complaints complaints,
            Receipts receipts,
            CaseBook book) {
        this.drafts = drafts;
        this.filling = filling;
        this.complaints = complaints;
        this.receipts = receipts;
        this.book = book;
    }

    /** A case that was taken, with what only its reporter has. */
    record Sent(Complaint complaint, String receipt) {}

    /** What a machine may judge before a draft is sent; empty when nothing would be taken now. */
    @Transactional(readOnly = true)
    public Optional<String> words(Page page, String typed) {
        var organisation = page.site().organisation();
        return drafts.find(organisation, typed)
                .filter(draft -> draft.sent() == null)
                .map(ComplaintDrafts.Draft::filled)
                .filter(f -> filling.problems(organisation, f, Channel.WEB, null).isEmpty())
                .map(f -> f.value(Field.TITLE) + " " + f.value(Field.BODY));
    }

    /**
     * Sends a draft; refused also when it is not there any more.
     *
     * @param shown numbers of the files that its reporter saw in it; when one of them had to make
     *     way since, nothing is sent
     * @param held whether a person looks at it first
     */
    @Transactional
    public Outcome<Sent> send(Page page, String typed, String shown, boolean held) {
        var organisation = page.site().organisation();
        var found = drafts.lock(organisation, typed);
        if (found.isEmpty()) {
            return Outcome.refused("", Refusal.DRAFT_UNKNOWN);
        }
        var draft = found.get();
        if (draft.sent() != null) {
            return sent(draft)
                    .<Outcome<Sent>>map(Outcome::done)
                    .orElseGet(() -> Outcome.refused("", Refusal.DRAFT_UNKNOWN));
        }
        var problems =
                new ArrayList<>(filling.problems(organisation, draft.filled(), Channel.WEB, null));
        var contents = drafts.contents(draft);
        boolean all = contents.size() == draft.files().size();
        problems.addAll(gone(all ? draft : drafts.find(organisation, typed).orElseThrow(), shown));
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var fresh =
                filling.complaint(
                        organisation,
                        draft.filled(),
                        page.language(),
                        Channel.WEB,
                        null,
                        uploads(contents));
        var receipt = receipt(draft);
        var taken =
                complaints.take(
                        page.site(),
                        fresh,
                        Desk.OPEN,
                        receipts.kept(receipt),
                        Origin.REPORTER,
                        held);
        if (taken instanceof Outcome.Refused<Complaints.Taken>(var faults)) {
            return Outcome.refused(Filling.inForm(faults));
        }
        drafts.sent(draft);
        return Outcome.done(now(draft, receipt).orElseThrow());
    }

    private static List<Problem> gone(ComplaintDrafts.Draft draft, String shown) {
        var gone = draft.lost().stream().filter(file -> file.among(shown)).toList();
        return gone.isEmpty()
                ? List.of()
                : List.of(Problem.of(Field.FILES, Refusal.FILES_GONE, IntakeViews.names(gone)));
    }

    /** The receipt once more, for somebody whose connection broke; empty after a while. */
    @Transactional(readOnly = true)
    public Optional<Sent> sent(ComplaintDrafts.Draft draft) {
        return drafts.again(draft) ? now(draft, receipt(draft)) : Optional.empty();
    }

    private Optional<Sent> now(ComplaintDrafts.Draft draft, String receipt) {
        return complaints
                .withReceipt(draft.organisation(), receipts.kept(receipt))
                .flatMap(taken -> book.find(draft.organisation(), taken.id()))
                .map(complaint -> new Sent(complaint, receipt));
    }

    private String receipt(ComplaintDrafts.Draft draft) {
        return receipts.of(draft.organisation(), "draft " + draft.code());
    }

    static List<NewComplaint.Upload> uploads(List<Clean> files) {
        return files.stream()
                .map(file -> new NewComplaint.Upload(file.name(), file.mediaType(), file.content()))
                .toList();
    }
}
