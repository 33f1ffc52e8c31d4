package id.pendopo.audit;

import id.pendopo.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of published heads. */
@Component
class PublishedStore {

    private static final String PUBLISH =
            """
            insert into audit.published_head (organisation_id, sequence, hash, published_at)
            select organisation_id, sequence, hash, :at
              from audit.head
             where sequence > 0
            on conflict do nothing
            """;
    private static final String LATEST =
            """
            select organisation_id, sequence, encode(hash, 'hex') as hash, published_at
              from audit.published_head
             where organisation_id = :organisation
             order by sequence desc
             limit :limit
            """;
    private static final String ALL =
            """
            select organisation_id, sequence, encode(hash, 'hex') as hash, published_at
              from audit.published_head
             order by organisation_id, sequence
            """;

    private final JdbcClient sql;

    PublishedStore(JdbcClient sql) {
        this.sql = sql;
    }

    void publish(Instant at) {
        sql.sql(PUBLISH).param("at", Timestamp.from(at)).update();
    }

    List<PublishedHead> latest(OrganisationId organisation, int limit) {
        return sql.sql(LATEST)
                .param("organisation", organisation.value())
                .param("limit", limit)
                .query(PublishedStore::head)
                .list();
    }

    List<PublishedHead> all() {
        return sql.sql(ALL).query(PublishedStore::head).list();
    }

    private static PublishedHead head(ResultSet row, int number) throws SQLException {
        return new PublishedHead(
                new AuditHead(
                        row.getObject("organisation_id", UUID.class),
                        row.getLong("sequence"),
                        row.getString("hash")),
                row.getTimestamp("published_at").toInstant());
    }
}
