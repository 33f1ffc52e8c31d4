package id.pendopo.complaint.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of how units do. */
@Component
class FigureStore {

    private static final String OF =
            """
            select c.owner_id,
                   count(*) filter (where c.received_at >= :since) as received,
                   count(*) filter (where c.received_at >= :since and c.first_answer_at is not null
                                      and c.total_missed is null) as on_time,
                   count(*) filter (where c.received_at >= :since
                                      and (c.first_answer_at is not null or c.total_missed is not null)) as due,
                   count(*) filter (where c.received_at >= :since and c.reopened > 0) as reopened,
                   count(*) filter (where c.received_at >= :since and c.objections > 0) as contested,
                   count(*) filter (where c.received_at >= :since and c.returns > 0) as returned,
                   percentile_cont(0.5) within group
                       (order by extract(epoch from c.first_answer_at - c.received_at) / 86400.0)
                       filter (where c.received_at >= :since and c.first_answer_at is not null) as median,
                   count(*) filter (where c.ended_at is null and c.received_at >= :now - interval '7 days') as week,
                   count(*) filter (where c.ended_at is null and c.received_at < :now - interval '7 days'
                                      and c.received_at >= :now - interval '30 days') as month,
                   count(*) filter (where c.ended_at is null and c.received_at < :now - interval '30 days'
                                      and c.received_at >= :now - interval '90 days') as quarter,
                   count(*) filter (where c.ended_at is null and c.received_at < :now - interval '90 days') as older
              from complaint.complaint c
             where c.organisation_id = :organisation
               and (c.owner_id = any(:all::uuid[]) or not c.secret and c.owner_id = any(:plain::uuid[]))
               and (c.received_at >= :since or c.ended_at is null)
               and c.status not in ('SPAM', 'HELD')
             group by c.owner_id
            """;

    /**
     * How one unit does.
     *
     * @param due cases that were answered, or should have been
     * @param onTime of those, answered by the last day
     * @param median days until the first answer
     */
    record Figures(
            UUID unit,
            long received,
            long onTime,
            long due,
            long reopened,
            long contested,
            long returned,
            @Nullable Double median,
            long week,
            long month,
            long quarter,
            long older) {

        long open() {
            return week + month + quarter + older;
        }
    }

    private final JdbcClient sql;

    FigureStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<Figures> of(Scope scope, OffsetDateTime since, OffsetDateTime now) {
        return sql.sql(OF)
                .param("organisation", scope.organisation().value())
                .param("all", scope.all().toArray(UUID[]::new))
                .param("plain", scope.plain().toArray(UUID[]::new))
                .param("since", since)
                .param("now", now)
                .query(FigureStore::figures)
                .list();
    }

    private static Figures figures(ResultSet row, int number) throws SQLException {
        return new Figures(
                row.getObject("owner_id", UUID.class),
                row.getLong("received"),
                row.getLong("on_time"),
                row.getLong("due"),
                row.getLong("reopened"),
                row.getLong("contested"),
                row.getLong("returned"),
                row.getObject("median", Double.class),
                row.getLong("week"),
                row.getLong("month"),
                row.getLong("quarter"),
                row.getLong("older"));
    }
}
