package id.pendopo.notification;

import id.pendopo.shared.OrganisationId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Waiting messages as those read them to whom they go, also the sealed ones. */
@Component
public class OpenedLetters {

    private final JdbcClient sql;
    private final MessageStore store;
    private final Envelopes envelopes;

    OpenedLetters(JdbcClient sql, MessageStore store, Envelopes envelopes) {
        this.sql = sql;
        this.store = store;
        this.envelopes = envelopes;
    }

    /** A message that was not sent yet. */
    public record Letter(String channel, String recipient, String subject, String body) {}

    /** In the order in which they were written. */
    public List<Letter> waiting() {
        return sql
                .sql("select distinct organisation_id from notification.message")
                .query((row, _) -> row.getObject(1, UUID.class))
                .list()
                .stream()
                .map(id -> new OrganisationId(id))
                .flatMap(id -> store.list(id, "WAITING", "", 100_000, 0).reversed().stream())
                .map(
                        one ->
                                new Letter(
                                        one.channel().name(),
                                        envelopes.recipient(one),
                                        one.subject(),
                                        one.body()))
                .toList();
    }
}
