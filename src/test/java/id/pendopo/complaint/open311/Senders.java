package id.pendopo.complaint.open311;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.CaseEvent;
import id.pendopo.complaint.Complaint;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.OrganisationId;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes other systems that may send, and finds what became of what they sent. */
@Component
class Senders {

    private final Keys keys;
    private final Organisations organisations;
    private final CaseBook book;
    private final JdbcClient sql;

    Senders(Keys keys, Organisations organisations, CaseBook book, JdbcClient sql) {
        this.keys = keys;
        this.organisations = organisations;
        this.book = book;
        this.sql = sql;
    }

    /** A new one, in a house that takes whatever comes at once. */
    Sender gentle(int port) {
        limits(100_000, 10_000);
        var key =
                keys.make(
                        organisation(), new Key("Sistem Uji", false), Duration.ofDays(1), "token");
        return new Sender(Partner.production(port), key);
    }

    OrganisationId organisation() {
        return organisations.forHost("").organisation();
    }

    void limits(int network, int alike) {
        sql.sql(
                        "update complaint.guard_limit set per_shared = :network, alike_texts = :alike,"
                                + " wait_milliseconds = 0")
                .param("network", network)
                .param("alike", alike)
                .update();
    }

    Complaint found(Partner.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return book.find(organisation(), answer.field("service_request_id")).orElseThrow();
    }

    CaseEvent note(Complaint c) {
        return book.events(c).stream()
                .filter(event -> event.kind().equals("NOTE"))
                .findFirst()
                .orElseThrow();
    }

    /** The code of the last case that is secret. */
    String lastSecret() {
        return last("secret");
    }

    /** The code of the last case that waits for a person to look at it. */
    String lastHeld() {
        return last("status = 'HELD'");
    }

    private String last(String kind) {
        return sql.sql(
                        "select code from complaint.complaint where channel = 'OPEN311' and "
                                + kind
                                + " order by entered_at desc limit 1")
                .query(String.class)
                .single();
    }
}
