package id.pendopo.complaint;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes into cases that their letters did not arrive, as the watch does. */
@Component
class LostLetters {

    private final CaseBook book;

    LostLetters(CaseBook book) {
        this.book = book;
    }

    @Transactional
    public void note(Complaint seen) {
        var c = book.lock(seen.organisation(), seen.id()).orElseThrow();
        book.write(
                c,
                CaseBook.Entry.of(c, CaseEvent.Kind.UNREACHED, "complaint-watch")
                        .audience(CaseEvent.Audience.STAFF));
    }
}
