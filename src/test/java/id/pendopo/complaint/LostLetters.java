package id.pendopo.complaint;

import id.pendopo.notification.Notifications;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes into cases that their letters did not arrive, as the watch does. */
@Component
class LostLetters {

    private final CaseBook book;
    private final Notifications notifications;
    private final JdbcClient sql;

    LostLetters(CaseBook book, Notifications notifications, JdbcClient sql) {
        this.book = book;
        this.notifications = notifications;
        this.sql = sql;
    }

    @Transactional
    public void note(Complaint seen) {
        var c = book.lock(seen.organisation(), seen.id()).orElseThrow();
        book.write(
                c,
                CaseBook.Entry.of(c, CaseEvent.Kind.UNREACHED, "complaint-watch")
                        .audience(CaseEvent.Audience.STAFF));
    }

    /** So did not the one with the receipt. */
    @Transactional
    public void receipt(Complaint c) {
        var letter = Receipts.letter(c.id());
        notifications.sealedEmail(
                c.organisation(), letter, "warga@contoh.example", "Pengaduan", "Kode");
        sql.sql(
                        "update notification.message set state = 'FAILED', attempts = 8, ended_at = now() where about = :about")
                .param("about", letter)
                .update();
    }
}
