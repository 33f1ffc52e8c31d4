package id.pendopo.complaint.similar;

import id.pendopo.complaint.Clockwork;
import id.pendopo.complaint.ComplaintMoved;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps what each public case is about beside it: written in the transaction that makes it public
 * or changes its wording, gone in the one that hides it.
 */
@Component
class Gists {

    private static final int AT_ONCE = 500;

    private final GistStore store;
    private final LexiconStore lexicon;
    private final Clockwork clockwork;
    private final TransactionOperations transactions;

    Gists(
            GistStore store,
            LexiconStore lexicon,
            Clockwork clockwork,
            TransactionOperations transactions) {
        this.store = store;
        this.lexicon = lexicon;
        this.clockwork = clockwork;
        this.transactions = transactions;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(ComplaintMoved moved) {
        store.find(moved.organisation(), moved.complaint())
                .ifPresentOrElse(
                        one -> keep(one, lexicon.now()),
                        () -> store.drop(moved.organisation(), moved.complaint()));
    }

    /** Those that are public without a turn, from before this house or before newer rules. */
    void catchUp() {
        var known = lexicon.now();
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transactions.execute(_ -> some(known)));
        }
    }

    private boolean some(LexiconStore.Knowledge known) {
        var missing = store.missing(known.version(), AT_ONCE);
        missing.forEach(one -> keep(one, known));
        return missing.size() == AT_ONCE;
    }

    private void keep(GistStore.Told one, LexiconStore.Knowledge known) {
        var day =
                LocalDate.ofInstant(one.received().toInstant(), clockwork.zone(one.organisation()));
        var gist = known.normaliser().gist(one.title() + ". " + one.body());
        store.put(one, known.version(), day, gist);
    }
}
