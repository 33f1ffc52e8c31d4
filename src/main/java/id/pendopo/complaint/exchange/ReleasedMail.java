package id.pendopo.complaint.exchange;

import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.ComplaintMoved;
import id.pendopo.complaint.Identities;
import id.pendopo.complaint.Move;
import id.pendopo.complaint.Receipts;
import id.pendopo.notification.Deliveries;
import id.pendopo.notification.Delivery;
import id.pendopo.shared.SiteSource;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever wrote an e-mail that was held gets the receipt once an officer has let it through; and
 * once more, when letters are sent again and that one did not arrive.
 */
@Component
class ReleasedMail {

    private final MailStore store;
    private final ReceiptLetters letters;
    private final CaseBook book;
    private final Identities identities;
    private final Tools tools;

    /** What else it needs. */
    @Component
    record Tools(SiteSource sites, Deliveries deliveries) {}

    ReleasedMail(
            MailStore store,
            ReceiptLetters letters,
            CaseBook book,
            Identities identities,
            Tools tools) {
        this.store = store;
        this.letters = letters;
        this.book = book;
        this.identities = identities;
        this.tools = tools;
    }

    @EventListener
    void on(ComplaintMoved moved) {
        boolean resent = moved.kind().equals(CaseEvent.Kind.RESENT.name()) && lost(moved);
        if (resent || moved.kind().equals(Move.RELEASE.name())) {
            store.fingerprint(moved.organisation(), moved.complaint())
                    .ifPresent(
                            fingerprint ->
                                    book.find(moved.organisation(), moved.complaint())
                                            .ifPresent(c -> answer(c, fingerprint)));
        }
    }

    private boolean lost(ComplaintMoved moved) {
        return tools.deliveries()
                .last(moved.organisation(), Receipts.letter(moved.complaint()))
                .filter(one -> one == Delivery.FAILED || one == Delivery.UNTRIED)
                .isPresent();
    }

    private void answer(Complaint c, byte[] fingerprint) {
        var receipt = letters.receipt(c.organisation(), fingerprint);
        identities
                .open(c)
                .filter(reporter -> !reporter.email().isEmpty())
                .ifPresent(
                        reporter ->
                                letters.send(
                                        tools.sites().forHost(""),
                                        c,
                                        reporter.email(),
                                        receipt,
                                        List.of()));
    }
}
