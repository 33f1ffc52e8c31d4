package id.pendopo.audit;

import id.pendopo.shared.OrganisationId;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of reading the trail. */
@Component
class TrailStore {

    private static final String SELECT =
            """
            select organisation_id, sequence, at, actor, action, subject, details
              from audit.entry e
             where organisation_id = :organisation
            """;
    private static final String WITH_ACTION = " and action = :action";
    private static final String WITH_ACTOR = " and actor in (:actors)";
    private static final String WITH_SUBJECT = " and subject in (:subjects)";

    /** By the time alone: a clock that jumps must not hide an entry. */
    private static final String SINCE = " and at >= cast(:from as timestamptz)";

    private static final String UNTIL = " and at < cast(:until as timestamptz)";

    private static final String OLDER = " and sequence < :than order by sequence desc limit :limit";
    private static final String NEWER = " and sequence > :than order by sequence limit :limit";

    /** From one action to the next in the index, without the entries between. */
    private static final String ACTIONS =
            """
            with recursive act as (
                (select action from audit.entry
                  where organisation_id = :organisation
                  order by action limit 1)
                union all
                select (select e.action from audit.entry e
                         where e.organisation_id = :organisation and e.action > act.action
                         order by e.action limit 1)
                  from act
                 where act.action is not null
            )
            select action from act where action is not null
            """;

    private final JdbcClient sql;

    TrailStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<String> actions(OrganisationId organisation) {
        return sql.sql(ACTIONS)
                .param("organisation", organisation.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Those before this number, the newest first. */
    List<AuditEntry> older(OrganisationId organisation, Sieve sieve, long than, int limit) {
        return read(OLDER, organisation, sieve, than, limit);
    }

    /** Those after this number, the newest first. */
    List<AuditEntry> newer(OrganisationId organisation, Sieve sieve, long than, int limit) {
        return read(NEWER, organisation, sieve, than, limit).reversed();
    }

    private List<AuditEntry> read(
            String way, OrganisationId organisation, Sieve sieve, long than, int limit) {
        if (sieve.shut()) {
            return List.of();
        }
        var values = new HashMap<String, Object>();
        values.put("organisation", organisation.value());
        values.put("than", than);
        values.put("limit", limit);
        return sql.sql(SELECT + conditions(sieve, values) + way)
                .params(values)
                .query(
                        (row, _) ->
                                new AuditEntry(
                                        new OrganisationId(row.getObject(1, UUID.class)),
                                        row.getLong(2),
                                        row.getTimestamp(3).toInstant(),
                                        row.getString(4),
                                        row.getString(5),
                                        row.getString(6),
                                        row.getString(7)))
                .list();
    }

    private static String conditions(Sieve sieve, Map<String, Object> values) {
        var text = new StringBuilder();
        if (sieve.action() != null) {
            text.append(WITH_ACTION);
            values.put("action", sieve.action());
        }
        if (sieve.actors() != null) {
            text.append(WITH_ACTOR);
            values.put("actors", sieve.actors());
        }
        if (sieve.subjects() != null) {
            text.append(WITH_SUBJECT);
            values.put("subjects", sieve.subjects());
        }
        if (sieve.from() != null) {
            text.append(SINCE);
            values.put("from", Timestamp.from(sieve.from()));
        }
        if (sieve.until() != null) {
            text.append(UNTIL);
            values.put("until", Timestamp.from(sieve.until()));
        }
        return text.toString();
    }
}
