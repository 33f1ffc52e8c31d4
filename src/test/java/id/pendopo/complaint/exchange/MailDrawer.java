package id.pendopo.complaint.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.ComplaintCases;
import id.pendopo.complaint.Receipts;
import id.pendopo.notification.OpenedLetters;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of e-mails: cases by their titles, and the letters that went back. */
@Component
class MailDrawer {

    private static final String CODES =
            "select code from complaint.complaint where channel = 'EMAIL' and title = :title";

    private final CaseBook book;
    private final ComplaintCases cases;
    private final OpenedLetters outbox;
    private final JdbcClient sql;

    MailDrawer(CaseBook book, ComplaintCases cases, OpenedLetters outbox, JdbcClient sql) {
        this.book = book;
        this.cases = cases;
        this.outbox = outbox;
        this.sql = sql;
    }

    /** How many letters are alike before they are held, and how many receipts go out in an hour. */
    void limits(int alike, int receipts) {
        sql.sql("update complaint.guard_limit set alike_texts = :alike")
                .param("alike", alike)
                .update();
        sql.sql("update complaint.mail_rule set receipts_an_hour = :receipts")
                .param("receipts", receipts)
                .update();
    }

    List<String> lettersTo(String address) {
        return outbox.waiting().stream()
                .filter(letter -> letter.recipient().equals(address))
                .map(letter -> letter.subject() + " " + letter.body())
                .toList();
    }

    /** The letter with its receipt was given up. */
    void receiptLost(Complaint c) {
        var lost =
                sql.sql(
                                "update notification.message set state = 'FAILED', attempts = 8 where about = :about")
                        .param("about", Receipts.letter(c.id()))
                        .update();
        assertThat(lost).isPositive();
    }

    List<String> codes(String title) {
        return sql.sql(CODES).param("title", title).query(String.class).list();
    }

    List<Complaint> all(String title) {
        return codes(title).stream()
                .map(code -> book.find(cases.site().organisation(), code).orElseThrow())
                .toList();
    }

    Complaint only(String title) {
        assertThat(codes(title)).as("cases “" + title + "”").hasSize(1);
        return all(title).getFirst();
    }
}
