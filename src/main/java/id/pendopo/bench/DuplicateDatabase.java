package id.pendopo.bench;

import id.pendopo.database.DatabaseAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;

/** Public cases with the texts of the bench, and as many others as are wanted. */
final class DuplicateDatabase implements AutoCloseable {

    private static final String CASE =
            """
            insert into complaint.complaint
                   (organisation_id, id, code, receipt, desk, channel, rules, class, category, title, body,
                    language, region_code, lat, long, owner_id, status, anonymous, secret, received_at, entered_at)
            select o.id, gen_random_uuid(), ?, sha256(?::bytea), 'OPEN', 'WEB', '2018-1', 'NON_PENGAWASAN', ?,
                   left(?, 80), ?, 'id', ?, ?, ?, u.id, 'FORWARDED', false, false,
                   now() - ? * interval '1 day', now() - ? * interval '1 day'
              from organisation.organisation o
              join organisation.unit u on u.organisation_id = o.id and (u.code = ? or ? = '' and u.parent_id is null)
             limit 1
            """;
    private static final String TEXTS =
            """
            insert into complaint.public_text (organisation_id, complaint_id, revision, title, body, made_by, made_at, shown)
            select c.organisation_id, c.id, 1, c.title, c.body, 'bench', now() - interval '15 days', true
              from complaint.complaint c
             where c.code like 'DUP-%'
               and not exists (select 1
                                 from complaint.public_text t
                                where t.organisation_id = c.organisation_id and t.complaint_id = c.id)
            """;
    private static final String TELL_ANEW = "delete from complaint.told_places";
    private static final String CATCH_UP =
            "update scheduler.scheduled_tasks set execution_time = now() where task_name = 'complaint-gists'";
    private static final String WAITING =
            """
            select count(*)
              from complaint.complaint c
             where c.code like 'DUP-%'
               and not exists (select 1
                                 from complaint.gist g
                                where g.organisation_id = c.organisation_id and g.complaint_id = c.id)
            """;
    private static final String CLEAR =
            """
            with gone as (
                delete from complaint.gist g using complaint.complaint c
                 where c.organisation_id = g.organisation_id and c.id = g.complaint_id
                   and (c.code like 'DUP-%' or c.code like 'COP-%')
            ), wordless as (
                delete from complaint.public_text t using complaint.complaint c
                 where c.organisation_id = t.organisation_id and c.id = t.complaint_id
                   and (c.code like 'DUP-%' or c.code like 'COP-%')
            )
            delete from complaint.complaint where code like 'DUP-%' or code like 'COP-%'
            """;
    private static final String GISTS = "select count(*) from complaint.gist";

    /**
     * The cases of the bench over and over, among 25 times as many names of places: at a million
     * each name is told of twenty times as often as among two thousand, and each word 500 times.
     */
    private static final String COPIES =
            """
            with copied as (
                insert into complaint.complaint
                       (organisation_id, id, code, receipt, desk, channel, rules, class, category, title, body,
                        language, owner_id, status, anonymous, secret, received_at, entered_at)
                select c.organisation_id, gen_random_uuid(), 'COP-' || n || '-' || c.code, sha256((n || c.code)::bytea), c.desk,
                       c.channel, c.rules, c.class, c.category, c.title, c.body, c.language, c.owner_id, c.status,
                       c.anonymous, c.secret, now() - (n %% 30) * interval '1 day', now()
                  from complaint.complaint c
                 cross join generate_series(%d, %d) as n
                 where c.code like 'DUP-%%'
                returning organisation_id, id, code, title, body, received_at
            ), worded as (
                insert into complaint.public_text (organisation_id, complaint_id, revision, title, body, made_by, made_at, shown)
                select organisation_id, id, 1, title, body, 'bench', now(), true
                  from copied
            )
            insert into complaint.gist (organisation_id, complaint_id, rules, day, keys, words, names, kinds)
            select c.organisation_id, c.id, g.rules, c.received_at::date,
                   (select array_agg(((k.key::bigint + (split_part(c.code, '-', 2)::int %% 25) * 104729
                                       + 2147483648) %% 4294967296 - 2147483648)::int)
                      from unnest(g.keys) as k (key)),
                   g.words, g.names, g.kinds
              from copied c
              join complaint.complaint o
                on o.organisation_id = c.organisation_id and o.code = substring(c.code from 'DUP-.*$')
              join complaint.gist g on g.organisation_id = o.organisation_id and g.complaint_id = o.id
            """;

    private final Connection connection;

    DuplicateDatabase(DatabaseAddress address) throws SQLException {
        this.connection =
                DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    /** Takes out what an earlier run brought in. */
    void clear() throws SQLException {
        run(CLEAR);
    }

    /** Brings them in; a case's code ends with its incident. */
    void fill(List<Report> reports) throws SQLException {
        try (var insert = connection.prepareStatement(CASE)) {
            int number = 0;
            for (var report : reports) {
                var code = "DUP-" + number++ + "-" + report.incident();
                insert.setString(1, code);
                insert.setString(2, code);
                insert.setString(3, report.category());
                insert.setString(4, report.text());
                insert.setString(5, report.text());
                insert.setString(6, report.region());
                insert.setObject(7, report.lat(), Types.DOUBLE);
                insert.setObject(8, report.lon(), Types.DOUBLE);
                insert.setInt(9, report.daysAgo());
                insert.setInt(10, report.daysAgo());
                insert.setString(11, report.unit());
                insert.setString(12, report.unit());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        run(TEXTS, TELL_ANEW, CATCH_UP);
        while (number(WAITING) > 0) {
            try {
                Thread.sleep(500);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        run("vacuum analyze complaint.complaint, complaint.public_text, complaint.gist");
    }

    long gists() throws SQLException {
        return number(GISTS);
    }

    /** Adds copies until there are so many. */
    void grow(long wanted) throws SQLException {
        long each = Math.max(1, gists());
        for (int n = 1; gists() < wanted; n += 20) {
            long left = (wanted - gists() + each - 1) / each;
            run(COPIES.formatted(n, n + Math.min(20, left) - 1));
        }
        run("vacuum analyze complaint.complaint, complaint.public_text, complaint.gist");
    }

    private void run(String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var one : statements) {
                statement.execute(one);
            }
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
