package id.pendopo.complaint.exchange;

import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.ComplaintMoved;
import id.pendopo.complaint.Identities;
import id.pendopo.complaint.Move;
import id.pendopo.shared.Site;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Whoever wrote an e-mail that was held gets the receipt some minutes after an officer has let it
 * through, so that a release can be undone; once, and no more of them in an hour or to one address
 * than otherwise.
 */
@Component
class ReleasedMail {

    private final ReceiptStore store;
    private final ReceiptLetters letters;
    private final CaseBook book;
    private final Identities identities;
    private final MailGuard guard;

    ReleasedMail(
            ReceiptStore store,
            ReceiptLetters letters,
            CaseBook book,
            Identities identities,
            MailGuard guard) {
        this.store = store;
        this.letters = letters;
        this.book = book;
        this.identities = identities;
        this.guard = guard;
    }

    @EventListener
    void on(ComplaintMoved moved) {
        if (moved.kind().equals(Move.RELEASE.name())) {
            store.owe(moved.organisation(), moved.complaint(), moved.at());
        }
    }

    List<ReceiptStore.Owed> due(Site site, Instant now, int most) {
        return store.due(site.organisation(), now, most);
    }

    /** Answers one of them; false when no more may go out in this hour. */
    @Transactional
    public boolean answer(Site site, ReceiptStore.Owed owed, Instant now) {
        var organisation = site.organisation();
        var c = book.lock(organisation, owed.complaint()).filter(it -> it.status().shown());
        var email = c.flatMap(identities::open).map(it -> it.email()).orElse("");
        if (c.isEmpty() || email.isEmpty()) {
            store.forget(organisation, owed.fingerprint());
            return true;
        }
        if (guard.answeredOften(site, email)) {
            var tomorrow = LocalDate.ofInstant(now, site.zone()).plusDays(1);
            store.putOff(
                    organisation,
                    owed.fingerprint(),
                    tomorrow.atStartOfDay(site.zone()).toInstant());
            return true;
        }
        if (guard.hourIsFull(site)) {
            // It counts as nobody's receipt.
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return false;
        }
        if (store.answer(organisation, owed.fingerprint())) {
            send(site, c.get(), email, owed.fingerprint());
        }
        return true;
    }

    @Transactional
    public void putOff(Site site, ReceiptStore.Owed owed, Instant to) {
        store.putOff(site.organisation(), owed.fingerprint(), to);
    }

    private void send(Site site, Complaint c, String email, byte[] fingerprint) {
        var receipt = letters.receipt(c.organisation(), fingerprint);
        letters.send(site, c, email, receipt, List.of());
    }
}
