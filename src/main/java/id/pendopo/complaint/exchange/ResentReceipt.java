package id.pendopo.complaint.exchange;

import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.ComplaintMoved;
import id.pendopo.complaint.Identities;
import id.pendopo.complaint.Receipts;
import id.pendopo.notification.Deliveries;
import id.pendopo.notification.Delivery;
import id.pendopo.shared.SiteSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Letters are sent again: the one with the receipt of an e-mail too, when it did not arrive. */
@Component
class ResentReceipt {

    private final ReceiptStore store;
    private final ReceiptLetters letters;
    private final Of of;

    /** What a case has. */
    @Component
    record Of(CaseBook book, Identities identities, Deliveries deliveries, SiteSource sites) {}

    ResentReceipt(ReceiptStore store, ReceiptLetters letters, Of of) {
        this.store = store;
        this.letters = letters;
        this.of = of;
    }

    @EventListener
    void on(ComplaintMoved moved) {
        if (moved.kind().equals(CaseEvent.Kind.RESENT.name()) && lost(moved)) {
            store.answered(moved.organisation(), moved.complaint())
                    .ifPresent(
                            fingerprint ->
                                    of.book()
                                            .find(moved.organisation(), moved.complaint())
                                            .ifPresent(c -> send(c, fingerprint)));
        }
    }

    private boolean lost(ComplaintMoved moved) {
        return of.deliveries()
                .last(moved.organisation(), Receipts.letter(moved.complaint()))
                .filter(one -> one == Delivery.FAILED || one == Delivery.UNTRIED)
                .isPresent();
    }

    private void send(Complaint c, byte[] fingerprint) {
        var email = of.identities().open(c).map(it -> it.email()).orElse("");
        if (!email.isEmpty()) {
            var receipt = letters.receipt(c.organisation(), fingerprint);
            letters.sendAgain(of.sites().forHost(""), c, email, receipt);
        }
    }
}
