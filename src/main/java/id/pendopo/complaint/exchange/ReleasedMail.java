package id.pendopo.complaint.exchange;

import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.ComplaintMoved;
import id.pendopo.complaint.Identities;
import id.pendopo.complaint.Move;
import id.pendopo.shared.SiteSource;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever wrote an e-mail that was held gets the receipt once an officer has let it through. */
@Component
class ReleasedMail {

    private final MailStore store;
    private final ReceiptLetters letters;
    private final CaseBook book;
    private final Identities identities;
    private final SiteSource sites;

    ReleasedMail(
            MailStore store,
            ReceiptLetters letters,
            CaseBook book,
            Identities identities,
            SiteSource sites) {
        this.store = store;
        this.letters = letters;
        this.book = book;
        this.identities = identities;
        this.sites = sites;
    }

    @EventListener
    void on(ComplaintMoved moved) {
        if (moved.kind().equals(Move.RELEASE.name())) {
            store.fingerprint(moved.organisation(), moved.complaint())
                    .ifPresent(
                            fingerprint ->
                                    book.find(moved.organisation(), moved.complaint())
                                            .ifPresent(c -> answer(c, fingerprint)));
        }
    }

    private void answer(Complaint c, byte[] fingerprint) {
        var receipt = letters.receipt(c.organisation(), fingerprint);
        identities
                .open(c)
                .filter(reporter -> !reporter.email().isEmpty())
                .ifPresent(
                        reporter ->
                                letters.send(
                                        sites.forHost(""),
                                        c,
                                        reporter.email(),
                                        receipt,
                                        List.of()));
    }
}
