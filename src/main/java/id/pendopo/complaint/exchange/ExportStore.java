package id.pendopo.complaint.exchange;

import id.pendopo.complaint.desk.InboxStore;
import id.pendopo.complaint.desk.Scope;
import id.pendopo.complaint.desk.Wanted;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The SQL of cases as a table, in the reach of an officer. Who complained is in none of its tables.
 */
@Component
class ExportStore {

    private static final String COLUMNS =
            """
            select c.id, c.code, c.external_system, c.external_id, c.status, c.class, c.category, c.title,
                   c.owner_id, c.target_id, c.place, c.region_code, c.channel, c.secret, c.received_at,
                   c.entered_at, c.first_answer_at, c.ended_at, d.total_due, d.step_due, d.total_missed,
                   c.returns, c.objections, c.reopened, c.rating,
                   (select l.label
                      from complaint.foreign_label l
                     where l.status = c.status and l.system = coalesce(c.external_system, :usual)) as label
            """;
    private static final String STATUS = " and (:status = '' or c.status = :status)\n";
    private static final String END =
            """
             and (:after::uuid is null or (c.received_at, c.id) < (:received::timestamptz, :after::uuid))
             order by c.received_at desc, c.id desc
             limit :most
            """;
    private static final String OPEN =
            COLUMNS + InboxStore.SCOPE + InboxStore.OPEN + InboxStore.FILTER + STATUS + END;
    private static final String ALL = COLUMNS + InboxStore.SCOPE + InboxStore.FILTER + STATUS + END;

    /** One case. */
    record Row(
            UUID id,
            String code,
            @Nullable String system,
            @Nullable String externalId,
            String status,
            @Nullable String label,
            String caseClass,
            String category,
            String title,
            UUID owner,
            @Nullable UUID target,
            String place,
            @Nullable String region,
            String channel,
            boolean secret,
            OffsetDateTime received,
            OffsetDateTime entered,
            @Nullable OffsetDateTime firstAnswer,
            @Nullable OffsetDateTime ended,
            @Nullable LocalDate totalDue,
            @Nullable LocalDate stepDue,
            @Nullable LocalDate missed,
            int returns,
            int objections,
            int reopened,
            @Nullable Integer rating) {}

    private final JdbcClient sql;

    ExportStore(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The newest first.
     *
     * @param status of ours; empty for all
     * @param after the last one of those before; null for the beginning
     */
    List<Row> list(
            Scope scope,
            Wanted wanted,
            List<UUID> within,
            String status,
            @Nullable Row after,
            int most) {
        return sql.sql(wanted.filter().open() ? OPEN : ALL)
                .param("usual", Meaning.USUAL_SYSTEM)
                .param("organisation", scope.organisation().value())
                .param("all", scope.all().toArray(UUID[]::new))
                .param("plain", scope.plain().toArray(UUID[]::new))
                .param("watching", scope.watching().toArray(UUID[]::new))
                .param("held", scope.held().toArray(UUID[]::new))
                .param("own", scope.own().toArray(UUID[]::new))
                .param("me", scope.account())
                .param("today", scope.today())
                .param("filter", wanted.filter().name())
                .param("words", wanted.words())
                .param("within", within.toArray(UUID[]::new))
                .param("status", status)
                .param("after", after == null ? null : after.id())
                .param("received", after == null ? null : after.received())
                .param("most", most)
                .query(ExportStore::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("external_system"),
                row.getString("external_id"),
                row.getString("status"),
                row.getString("label"),
                row.getString("class"),
                row.getString("category"),
                row.getString("title"),
                row.getObject("owner_id", UUID.class),
                row.getObject("target_id", UUID.class),
                row.getString("place"),
                row.getString("region_code"),
                row.getString("channel"),
                row.getBoolean("secret"),
                row.getObject("received_at", OffsetDateTime.class),
                row.getObject("entered_at", OffsetDateTime.class),
                row.getObject("first_answer_at", OffsetDateTime.class),
                row.getObject("ended_at", OffsetDateTime.class),
                row.getObject("total_due", LocalDate.class),
                row.getObject("step_due", LocalDate.class),
                row.getObject("total_missed", LocalDate.class),
                row.getInt("returns"),
                row.getInt("objections"),
                row.getInt("reopened"),
                row.getObject("rating", Integer.class));
    }
}
