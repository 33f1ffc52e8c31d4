package id.pendopo.followup;

import id.pendopo.access.Officer;
import id.pendopo.attachment.AttachmentId;
import id.pendopo.attachment.Attachments;
import id.pendopo.attachment.Cleaning;
import id.pendopo.attachment.Parcel;
import id.pendopo.shared.Ids;
import id.pendopo.shared.Outcome;
import id.pendopo.shared.Problem;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What shows that commitments were kept: files that were cleaned, photos, and links. */
@Component
public class EvidenceRoom {

    private static final int MOST = 20;

    private final EvidenceStore store;
    private final Ledger ledger;
    private final PromiseWishes wishes;
    private final Cleaning cleaning;
    private final Attachments attachments;

    EvidenceRoom(
            EvidenceStore store,
            Ledger ledger,
            PromiseWishes wishes,
            Cleaning cleaning,
            Attachments attachments) {
        this.store = store;
        this.ledger = ledger;
        this.wishes = wishes;
        this.cleaning = cleaning;
        this.attachments = attachments;
    }

    /** Keeps files or a link, with a sentence on what they show. */
    @Transactional
    public Outcome<Commitment> bring(
            Officer officer, String code, Wish wish, List<Cleaning.Sent> sent) {
        var problems = new ArrayList<Problem>();
        var text =
                wishes.text(wish, Field.TEXT, PromiseWishes.SHORT, Refusal.TEXT_MISSING, problems);
        var link = wishes.link(wish, problems);
        if (link.isEmpty() && sent.isEmpty()) {
            problems.add(Problem.of(Parcel.FILES, Refusal.NOTHING_BROUGHT));
        }
        var cleaned = cleaning.all(Parcel.FILES, sent);
        if (cleaned instanceof Outcome.Refused<List<Cleaning.Clean>>(var faults)) {
            problems.addAll(faults);
        }
        if (!problems.isEmpty()
                || !(cleaned instanceof Outcome.Done<List<Cleaning.Clean>>(var files))) {
            return Outcome.refused(problems);
        }
        return ledger.change(
                officer,
                code,
                null,
                listed -> {
                    var commitment = listed.commitment();
                    if (commitment.status() == Status.CANCELLED) {
                        return Outcome.refused("", Refusal.ALREADY_ENDED);
                    }
                    int more = files.size() + (link.isPresent() ? 1 : 0);
                    if (store.of(commitment).size() + more > MOST) {
                        return Outcome.refused("", Refusal.TOO_MUCH_EVIDENCE, MOST);
                    }
                    link.ifPresent(one -> keep(commitment, text, one));
                    files.forEach(file -> keep(commitment, text, file));
                    return Outcome.done(commitment);
                },
                _ -> Ledger.Entry.of(Event.What.EVIDENCE_BROUGHT, text));
    }

    private void keep(Commitment commitment, String text, String link) {
        var today = ledger.today(commitment.organisation());
        store.add(commitment, new Evidence(Ids.next(), text, link, null, "", "", 0, today));
    }

    private void keep(Commitment commitment, String text, Cleaning.Clean file) {
        var kept =
                attachments.keep(
                        commitment.organisation(),
                        file.name(),
                        file.mediaType(),
                        new ByteArrayInputStream(file.content()));
        store.add(
                commitment,
                new Evidence(
                        Ids.next(),
                        text,
                        "",
                        kept.id().value(),
                        kept.name(),
                        kept.mediaType(),
                        kept.bytes(),
                        ledger.today(commitment.organisation())));
    }

    /**
     * Takes a piece back, such as a photo with a face: it is deleted, and everybody reads that it
     * was and why. What a commitment was closed with stays.
     */
    @Transactional
    public Outcome<Commitment> takeBack(Officer officer, String code, UUID id, Wish wish) {
        var problems = new ArrayList<Problem>();
        var why =
                wishes.text(
                        wish, Field.REASON, PromiseWishes.LONG, Refusal.REASON_MISSING, problems);
        return problems.isEmpty()
                ? ledger.change(
                        officer,
                        code,
                        null,
                        listed -> taken(listed.commitment(), id),
                        _ -> Ledger.Entry.of(Event.What.EVIDENCE_TAKEN_BACK, why))
                : Outcome.refused(problems);
    }

    private Outcome<Commitment> taken(Commitment commitment, UUID id) {
        if (!commitment.status().open()) {
            return Outcome.refused("", Refusal.ALREADY_ENDED);
        }
        var found = store.find(commitment, id);
        if (found.isEmpty()) {
            return Outcome.refused("", Refusal.UNKNOWN, id.toString());
        }
        store.remove(commitment, id);
        var file = found.get().file();
        if (file != null) {
            attachments.remove(commitment.organisation(), new AttachmentId(file));
        }
        return Outcome.done(commitment);
    }

    public Optional<Evidence> find(Commitment commitment, UUID id) {
        return store.find(commitment, id);
    }

    /** Writes the file's content. */
    public void write(Commitment commitment, Evidence file, OutputStream target) {
        var id = new AttachmentId(Objects.requireNonNull(file.file()));
        attachments.write(commitment.organisation(), id, target);
    }
}
