package id.pendopo.complaint.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of lists for programs, in the order of identifiers, newest first. */
@Component
class ApiStore {

    private static final String LIST =
            """
            select c.id, c.code, c.title, c.status, c.class, c.category, c.owner_id, c.secret, c.received_at,
                   d.act_due, c.version, %s as unreached
            """
                            .formatted(InboxStore.UNREACHED)
                    + InboxStore.SCOPE
                    + """
                         and (:status = '' and c.status <> 'HELD' or c.status = :status)
                         and (cardinality(:within::uuid[]) = 0 or c.owner_id = any(:within::uuid[]))
                         and (:words = '' or c.code = upper(:words)
                              or c.id in (select w.complaint_id
                                            from complaint.words w
                                           where w.organisation_id = :organisation
                                             and w.words @@ websearch_to_tsquery('pg_catalog.indonesian', :words)))
                         and (:after::uuid is null or c.id < :after::uuid)
                       order by c.id desc
                       limit :most
                      """;

    /** One line. */
    record Row(
            UUID id,
            String code,
            String title,
            String status,
            String caseClass,
            String category,
            UUID owner,
            boolean secret,
            Instant received,
            @Nullable LocalDate due,
            boolean unreached,
            int version) {}

    private final JdbcClient sql;

    ApiStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<Row> list(
            Scope scope,
            String status,
            String words,
            List<UUID> within,
            @Nullable UUID after,
            int most) {
        return sql.sql(LIST)
                .param("organisation", scope.organisation().value())
                .param("all", scope.all().toArray(UUID[]::new))
                .param("held", scope.held().toArray(UUID[]::new))
                .param("plain", scope.plain().toArray(UUID[]::new))
                .param("watching", scope.watching().toArray(UUID[]::new))
                .param("status", status)
                .param("words", words)
                .param("within", within.toArray(UUID[]::new))
                .param("after", after)
                .param("most", most)
                .query(ApiStore::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("title"),
                row.getString("status"),
                row.getString("class"),
                row.getString("category"),
                row.getObject("owner_id", UUID.class),
                row.getBoolean("secret"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("act_due", LocalDate.class),
                row.getBoolean("unreached"),
                row.getInt("version"));
    }
}
