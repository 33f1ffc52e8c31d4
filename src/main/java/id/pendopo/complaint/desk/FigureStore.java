package id.pendopo.complaint.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The SQL of how units do. A year counts for the unit that answered first, for an objection takes a
 * case away from it; what is open counts for the unit that has it.
 */
@Component
class FigureStore {

    private static final String OF =
            """
            with one as (
                select c.owner_id, c.secret, c.received_at, c.ended_at, c.first_answer_at, d.total_missed,
                       c.reopened, c.objections, c.returns,
                       coalesce((select e.owner_id
                                   from complaint.event e
                                  where e.organisation_id = c.organisation_id and e.complaint_id = c.id
                                    and e.kind = 'ANSWER'
                                  order by e.number
                                  limit 1),
                                c.owner_id) as answered_by
                  from complaint.complaint c
                  join complaint.due d on d.organisation_id = c.organisation_id and d.complaint_id = c.id
                 where c.organisation_id = :organisation
                   and (c.received_at >= :since or c.ended_at is null)
                   and c.status not in ('SPAM', 'HELD')),
            line as (
                select answered_by as unit_id, true as past, one.*
                  from one
                 where received_at >= :since
                 union all
                select owner_id, false, one.*
                  from one
                 where ended_at is null)
            select unit_id,
                   count(*) filter (where past) as received,
                   count(*) filter (where past and first_answer_at is not null and total_missed is null) as on_time,
                   count(*) filter (where past
                                      and (first_answer_at is not null or total_missed is not null)) as due,
                   count(*) filter (where past and reopened > 0) as reopened,
                   count(*) filter (where past and objections > 0) as contested,
                   count(*) filter (where past and returns > 0) as returned,
                   percentile_cont(0.5) within group
                       (order by extract(epoch from first_answer_at - received_at) / 86400.0)
                       filter (where past and first_answer_at is not null) as median,
                   count(*) filter (where not past and received_at >= :now - interval '7 days') as week,
                   count(*) filter (where not past and received_at < :now - interval '7 days'
                                      and received_at >= :now - interval '30 days') as month,
                   count(*) filter (where not past and received_at < :now - interval '30 days'
                                      and received_at >= :now - interval '90 days') as quarter,
                   count(*) filter (where not past and received_at < :now - interval '90 days') as older
              from line
             where unit_id = any(:all::uuid[]) or not secret and unit_id = any(:plain::uuid[])
             group by unit_id
            """;

    /**
     * How one unit does.
     *
     * @param received within the year
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
                row.getObject("unit_id", UUID.class),
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
