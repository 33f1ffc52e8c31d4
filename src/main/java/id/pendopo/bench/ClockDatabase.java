package id.pendopo.bench;

import id.pendopo.database.DatabaseAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Open cases in great number, with the turns of cases that have been handed on and worked on. */
final class ClockDatabase implements AutoCloseable {

    private static final String CASES =
            """
            insert into complaint.complaint
                   (organisation_id, id, code, receipt, desk, channel, rules, class, category, title, body,
                    language, owner_id, status, anonymous, secret, received_at, entered_at, version)
            select o.id, gen_random_uuid(), 'BEN-' || n, sha256(n::text::bytea), 'OPEN', 'WEB', '2018-1',
                   (array['NON_PENGAWASAN', 'PENGAWASAN', 'ASPIRASI'])[1 + n %% 3], 'sarana', 'Bench', t.body, 'id',
                   u.ids[1 + n %% cardinality(u.ids)], 'IN_PROGRESS', false, false,
                   now() - (n %% 40) * interval '1 day', now() - (n %% 40) * interval '1 day', 5
              from generate_series(1, %d) as n
             cross join organisation.organisation o
             cross join (select array_agg(id order by path) as ids from organisation.unit) u
             cross join lateral (select string_agg('kata' || (n %% 20011 * 7919 + k * k) %% 20011, ' ') as body
                                   from generate_series(1, 90) as k) t
            """;
    private static final String DUES =
            """
            insert into complaint.due (organisation_id, complaint_id, received_at, rules, version)
            select organisation_id, id, received_at, rules, version
              from complaint.complaint
             where code like 'BEN-%'
            """;
    private static final String WORDS =
            """
            insert into complaint.words (organisation_id, complaint_id, words)
            select organisation_id, id, to_tsvector('pg_catalog.indonesian', title || ' ' || body)
              from complaint.complaint
             where code like 'BEN-%'
            """;
    private static final String EVENTS =
            """
            insert into complaint.event
                   (organisation_id, complaint_id, number, at, kind, actor, status, owner_id, class, audience)
            select c.organisation_id, c.id, t.number, c.received_at + t.after, t.kind, 'bench', t.status,
                   case when t.number = 1 then u.id else c.owner_id end, c.class, 'STAFF'
              from complaint.complaint c
             cross join (select id from organisation.unit where parent_id is null) u
             cross join (values (1, interval '0', 'RECEIVED', 'SUBMITTED'),
                                (2, interval '1 day', 'VERIFY', 'FORWARDED'),
                                (3, interval '2 days', 'START', 'IN_PROGRESS'),
                                (4, interval '3 days', 'PAUSE', 'PAUSED'),
                                (5, interval '5 days', 'RESUME', 'IN_PROGRESS'))
                     as t (number, after, kind, status)
             where c.code like 'BEN-%'
            """;
    private static final String OPEN =
            "select count(*) from complaint.complaint where ended_at is null and code like 'BEN-%'";
    private static final String GIVE =
            """
            insert into calendar.day (calendar_id, day, kind, name_id, name_en, added_by)
            select c.id, d.day, 'HOLIDAY', 'Bench', 'Bench', a.id
              from calendar.calendar c
              join lateral (select id from calendar.amendment where calendar_id = c.id limit 1) a on true
             cross join (select date_trunc('week', now() + interval '1 week')::date + 1 as day) d
             where c.code = 'ID'
            """;
    private static final String TAKE_BACK =
            "delete from calendar.day where name_id = 'Bench' and name_en = 'Bench'";
    private static final String ASK =
            """
            insert into complaint.recount (organisation_id, asked_at)
            select id, now() from organisation.organisation
                on conflict (organisation_id) do update set asked_at = excluded.asked_at
            """;
    private static final String WAITING = "select count(*) from complaint.recount";
    private static final String LAST =
            """
            select details->>'read', details->>'changed', details->>'milliseconds'
              from (select details::jsonb as details, sequence
                      from audit.entry
                     where action = 'complaint.recounted'
                     order by sequence desc
                     limit 1) e
            """;

    private final Connection connection;

    ClockDatabase(DatabaseAddress address) throws SQLException {
        this.connection =
                DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    /** What the house wrote down about a reading of all open cases. */
    record Tally(long read, long changed, double seconds) {}

    long open() throws SQLException {
        return number(OPEN);
    }

    /** Makes so many cases, once. */
    void fill(int cases) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(CASES.formatted(cases));
            statement.execute(DUES);
            statement.execute(WORDS);
            statement.execute(EVENTS);
            statement.execute(
                    "vacuum analyze complaint.complaint, complaint.due, complaint.words,"
                            + " complaint.event");
        }
    }

    /** Gives a day off or takes it back, and waits until every open case was read again. */
    Tally amend(boolean give) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(give ? GIVE : TAKE_BACK);
            statement.execute(ASK);
            while (number(WAITING) > 0) {
                Thread.sleep(200);
            }
            try (var row = statement.executeQuery(LAST)) {
                row.next();
                return new Tally(row.getLong(1), row.getLong(2), row.getLong(3) / 1e3);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private long number(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
