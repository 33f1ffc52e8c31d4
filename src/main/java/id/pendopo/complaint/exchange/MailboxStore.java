package id.pendopo.complaint.exchange;

import id.pendopo.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of looks into the mailbox. */
@Component
class MailboxStore {

    private static final String LOOKED =
            """
            insert into complaint.mailbox (organisation_id, looked_at, reached_at, broken, trouble)
            values (:organisation, :now, :reached, :broken, :trouble)
                on conflict (organisation_id)
                do update set looked_at = excluded.looked_at, trouble = excluded.trouble,
                              reached_at = coalesce(excluded.reached_at, complaint.mailbox.reached_at),
                              broken = case when excluded.reached_at is null
                                            then complaint.mailbox.broken else excluded.broken end
            """;
    private static final String STATE =
            """
            select looked_at, reached_at, broken, trouble
              from complaint.mailbox
             where organisation_id = :organisation
            """;

    /**
     * How it stands with the mailbox.
     *
     * @param reached when it was read last; null when never
     * @param trouble what stood in the way at the last look; empty for nothing
     */
    record State(Instant looked, @Nullable Instant reached, int broken, String trouble) {}

    private final JdbcClient sql;

    MailboxStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Writes down a look into the mailbox; when it was not reached, what was known stays. */
    void looked(OrganisationId organisation, State state) {
        sql.sql(LOOKED)
                .param("organisation", organisation.value())
                .param("now", at(state.looked()))
                .param("reached", state.reached() == null ? null : at(state.reached()))
                .param("broken", state.broken())
                .param("trouble", state.trouble())
                .update();
    }

    Optional<State> state(OrganisationId organisation) {
        return sql.sql(STATE)
                .param("organisation", organisation.value())
                .query(MailboxStore::read)
                .optional();
    }

    private static State read(ResultSet row, int number) throws SQLException {
        var reached = row.getObject("reached_at", OffsetDateTime.class);
        return new State(
                row.getObject("looked_at", OffsetDateTime.class).toInstant(),
                reached == null ? null : reached.toInstant(),
                row.getInt("broken"),
                row.getString("trouble"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
