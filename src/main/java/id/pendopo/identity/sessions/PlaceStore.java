package id.pendopo.identity.sessions;

import id.pendopo.identity.SessionFacts;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * The sessions of an account. Spring Session reads them; they are ended here, because its own
 * deletion would not fall with the transaction that records it.
 */
@Component
class PlaceStore {

    private static final String END =
            "delete from identity.session where principal_name = :account and session_id = :key";

    private final JdbcClient sql;
    private final ObjectProvider<FindByIndexNameSessionRepository<?>> sessions;

    PlaceStore(JdbcClient sql, ObjectProvider<FindByIndexNameSessionRepository<?>> sessions) {
        this.sql = sql;
        this.sessions = sessions;
    }

    /** All that have not ended, the one used last first. */
    List<Place> of(UUID account, SessionFacts here) {
        return sessions.getObject().findByPrincipalName(account.toString()).values().stream()
                .filter(session -> !session.isExpired())
                .flatMap(session -> place(session, here))
                .sorted(Comparator.comparing(Place::here).thenComparing(Place::lastUsed).reversed())
                .toList();
    }

    /** False when it had ended already. */
    boolean end(UUID account, Place place) {
        return sql.sql(END).param("account", account.toString()).param("key", place.key()).update()
                == 1;
    }

    private static Stream<Place> place(Session session, SessionFacts here) {
        return SessionFacts.of(session::getAttribute).stream()
                .map(
                        facts ->
                                new Place(
                                        session.getId(),
                                        facts,
                                        Objects.requireNonNull(session.getLastAccessedTime()),
                                        facts.handle().equals(here.handle())));
    }
}
