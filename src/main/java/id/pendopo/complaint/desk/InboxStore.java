package id.pendopo.complaint.desk;

import id.pendopo.complaint.ComplaintId;
import id.pendopo.complaint.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of lists of cases. Whole cases are never read for a list. */
@Component
public class InboxStore {

    /** What an officer may see: cases of the units in reach, those helped with, those watched. */
    public static final String SCOPE =
            """
              from complaint.complaint c
              join complaint.due d on d.organisation_id = c.organisation_id and d.complaint_id = c.id
             where c.organisation_id = :organisation
               and (c.owner_id = any(:all::uuid[])
                    or not c.secret and c.owner_id = any(:plain::uuid[])
                    or c.id in (select h.complaint_id
                                  from complaint.helping h
                                 where h.organisation_id = :organisation and h.unit_id = any(:all::uuid[]))
                    or not c.secret
                       and c.id in (select h.complaint_id
                                      from complaint.helping h
                                     where h.organisation_id = :organisation and h.unit_id = any(:plain::uuid[]))
                    or cardinality(:watching::uuid[]) > 0
                       and (c.desk = 'SAFE'
                            or c.class in (select k.code from complaint.class k where k.supervision))
                       and coalesce(c.target_id <> all(:watching::uuid[]), true)
                       and coalesce(c.first_target_id <> all(:watching::uuid[]), true))
               and (c.status not in ('HELD', 'SPAM') or c.owner_id = any(:held::uuid[]))
            """;

    public static final String OPEN = " and c.ended_at is null and d.open and c.status <> 'SPAM'\n";

    /** It waits for a reporter whom no letter reached. */
    static final String UNREACHED =
            """
            (c.status in ('ANSWERED', 'PENDING_INFO')
             and (select e.kind
                    from complaint.event e
                   where e.organisation_id = c.organisation_id and e.complaint_id = c.id
                     and e.kind in ('ANSWER', 'ASK', 'REMINDED', 'UNREACHED', 'RESENT', 'REACHED')
                   order by e.number desc limit 1) = 'UNREACHED')
            """;

    /** What a machine held is no work of one case: it stands apart, however much it is. */
    private static final String MINE =
            """
            (c.handler = :me or c.handler is null and c.owner_id = any(:own::uuid[]))
            and (c.status not in ('HELD', 'PENDING_INFO', 'PAUSED', 'ANSWERED') or %s)
            """
                    .formatted(UNREACHED);

    private static final String LATE = "c.status <> 'HELD' and d.act_due < :today";
    private static final String TODAY = "c.status <> 'HELD' and d.act_due = :today";
    private static final String WAITING = "c.status in ('PENDING_INFO', 'ANSWERED')";
    private static final String UNVERIFIED = "c.status in ('SUBMITTED', 'RETURNED')";

    public static final String FILTER =
            """
             and case :filter
                     when 'MINE' then %s
                     when 'LATE' then %s
                     when 'TODAY' then %s
                     when 'WAITING' then %s
                     when 'UNVERIFIED' then %s
                     when 'HELD' then c.status = 'HELD'
                     when 'OPEN' then c.status <> 'HELD'
                     when 'SECRET' then c.secret and c.status <> 'HELD'
                     else c.status <> 'HELD'
                 end
             and (cardinality(:within::uuid[]) = 0 or c.owner_id = any(:within::uuid[]))
             and (:words = '' or c.code = upper(:words)
                  or c.id in (select w.complaint_id
                                from complaint.words w
                               where w.organisation_id = :organisation
                                 and w.words @@ websearch_to_tsquery('pg_catalog.indonesian', :words)))
            """
                    .formatted(MINE, LATE, TODAY, WAITING, UNVERIFIED);

    private static final String COLUMNS =
            """
            select c.id, c.code, c.title, c.language, c.status, c.secret, c.owner_id, c.handler, d.act_due,
                   c.place, c.received_at, %s as unreached
            """
                    .formatted(UNREACHED);
    private static final String BY_DUE = " order by d.act_due nulls last, d.received_at, c.id\n";
    private static final String BY_AGE = " order by c.received_at desc, c.id desc\n";
    private static final String PAGE = " limit :most offset :offset";

    private static final String OPEN_BY_DUE = COLUMNS + SCOPE + OPEN + FILTER + BY_DUE + PAGE;
    private static final String OPEN_BY_AGE = COLUMNS + SCOPE + OPEN + FILTER + BY_AGE + PAGE;
    private static final String ALL_BY_AGE = COLUMNS + SCOPE + FILTER + BY_AGE + PAGE;

    /** Nobody leafs further. */
    private static final String COUNTED = "select count(*) from (select 1 ";

    private static final String ENOUGH = " limit 10000) as found";
    private static final String COUNT_OPEN = COUNTED + SCOPE + OPEN + FILTER + ENOUGH;
    private static final String COUNT_ALL = COUNTED + SCOPE + FILTER + ENOUGH;

    private static final String COUNTS =
            """
            select count(*) filter (where %s) as mine,
                   count(*) filter (where %s) as late,
                   count(*) filter (where %s) as today,
                   count(*) filter (where %s) as waiting,
                   count(*) filter (where %s) as unverified,
                   count(*) filter (where c.status = 'HELD') as held,
                   count(*) filter (where c.status <> 'HELD') as open,
                   count(*) filter (where c.secret and c.status <> 'HELD') as secret
            """
                            .formatted(MINE, LATE, TODAY, WAITING, UNVERIFIED)
                    + SCOPE
                    + OPEN;

    /** One line of the list. */
    record Row(
            ComplaintId id,
            String code,
            String title,
            String language,
            Status status,
            boolean secret,
            UUID owner,
            @Nullable UUID handler,
            @Nullable LocalDate due,
            String place,
            OffsetDateTime received,
            boolean unreached) {}

    /** How many there are behind each filter. */
    record Counts(
            long mine,
            long late,
            long today,
            long waiting,
            long unverified,
            long held,
            long open,
            long secret) {

        /** Of this filter; -1 where it is not counted. */
        long of(Filter filter) {
            return switch (filter) {
                case MINE -> mine;
                case LATE -> late;
                case TODAY -> today;
                case WAITING -> waiting;
                case UNVERIFIED -> unverified;
                case HELD -> held;
                case OPEN -> open;
                case SECRET -> secret;
                case ALL -> -1;
            };
        }
    }

    private final JdbcClient sql;

    InboxStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<Row> list(Scope scope, Wanted wanted, List<UUID> within, int offset, int most) {
        var statement =
                !wanted.filter().open() ? ALL_BY_AGE : wanted.newest() ? OPEN_BY_AGE : OPEN_BY_DUE;
        return filtered(statement, scope, wanted, within)
                .param("offset", offset)
                .param("most", most)
                .query(InboxStore::row)
                .list();
    }

    long count(Scope scope, Wanted wanted, List<UUID> within) {
        return filtered(wanted.filter().open() ? COUNT_OPEN : COUNT_ALL, scope, wanted, within)
                .query(Long.class)
                .single();
    }

    Counts counts(Scope scope) {
        return bound(COUNTS, scope)
                .query(
                        (row, _) ->
                                new Counts(
                                        row.getLong("mine"),
                                        row.getLong("late"),
                                        row.getLong("today"),
                                        row.getLong("waiting"),
                                        row.getLong("unverified"),
                                        row.getLong("held"),
                                        row.getLong("open"),
                                        row.getLong("secret")))
                .single();
    }

    private JdbcClient.StatementSpec bound(String statement, Scope scope) {
        return sql.sql(statement)
                .param("organisation", scope.organisation().value())
                .param("all", scope.all().toArray(UUID[]::new))
                .param("held", scope.held().toArray(UUID[]::new))
                .param("plain", scope.plain().toArray(UUID[]::new))
                .param("watching", scope.watching().toArray(UUID[]::new))
                .param("own", scope.own().toArray(UUID[]::new))
                .param("me", scope.account())
                .param("today", scope.today());
    }

    private JdbcClient.StatementSpec filtered(
            String statement, Scope scope, Wanted wanted, List<UUID> within) {
        return bound(statement, scope)
                .param("filter", wanted.filter().name())
                .param("words", wanted.words())
                .param("within", within.toArray(UUID[]::new));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new ComplaintId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("title"),
                row.getString("language"),
                Status.valueOf(row.getString("status")),
                row.getBoolean("secret"),
                row.getObject("owner_id", UUID.class),
                row.getObject("handler", UUID.class),
                row.getObject("act_due", LocalDate.class),
                row.getString("place"),
                row.getObject("received_at", OffsetDateTime.class),
                row.getBoolean("unreached"));
    }
}
