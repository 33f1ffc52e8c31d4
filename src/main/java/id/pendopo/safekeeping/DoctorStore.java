package id.pendopo.safekeeping;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the doctor asks the database. */
@Component
class DoctorStore {

    private static final String LAST_BACKUP =
            "select made_at, file from safekeeping.backup order by made_at desc limit 1";
    private static final String FIRST_STEP = "select min(installed_on) from public.schema_history";
    private static final String NOW = "select clock_timestamp()";
    private static final String SIZE = "select pg_database_size(current_database())";
    private static final String VERSION =
            """
            select current_setting('server_version') as version,
                   current_setting('server_version_num')::int as number
            """;

    /** Old servers have not all of these columns. */
    private static final String SERVER =
            """
            select current_setting('fsync') as fsync,
                   current_setting('full_page_writes') as pages,
                   current_setting('synchronous_commit') as commit,
                   current_setting('data_checksums') as checksums,
                   current_setting('server_version') as version,
                   current_setting('server_version_num')::int as number,
                   pg_encoding_to_char(d.encoding) as encoding,
                   d.datlocprovider::text as provider,
                   d.datcollate as locale,
                   d.datcollversion as collation_made,
                   pg_database_collation_actual_version(d.oid) as collation_now
              from pg_database d
             where d.datname = current_database()
            """;

    private static final String HISTORIES =
            """
            select quote_ident(schemaname) || '.' || quote_ident(tablename), tablename
              from pg_tables
             where tablename ~ '^schema_history(_|$)'
             order by 2
            """;
    private static final String STEPS =
            """
            select coalesce((select version from %1$s
                              where success and version is not null
                              order by installed_rank desc limit 1), '0'),
                   (select count(*) from %1$s where not success)
            """;

    /** The last backup that was noted. */
    record Kept(Instant at, String file) {}

    /** How far a module has come, and how many of its steps failed. */
    record Steps(String table, String version, long failed) {}

    private final JdbcClient sql;

    DoctorStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Kept> lastBackup() {
        return sql.sql(LAST_BACKUP)
                .query((row, _) -> new Kept(row.getTimestamp(1).toInstant(), row.getString(2)))
                .optional();
    }

    /** When the first table was made: no clock can be earlier. */
    Instant began() {
        return sql.sql(FIRST_STEP).query(Timestamp.class).single().toInstant();
    }

    Instant serverTime() {
        return sql.sql(NOW).query(Timestamp.class).single().toInstant();
    }

    long databaseBytes() {
        return sql.sql(SIZE).query(Long.class).single();
    }

    /** What the server says of itself; of one that is too old only the version. */
    Map<String, @Nullable Object> server() {
        var version = sql.sql(VERSION).query().singleRow();
        return DatabaseExam.old(version) ? version : sql.sql(SERVER).query().singleRow();
    }

    List<Steps> steps() {
        return sql
                .sql(HISTORIES)
                .query((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .map(
                        table ->
                                sql.sql(STEPS.formatted(table.getKey()))
                                        .query(
                                                (row, _) ->
                                                        new Steps(
                                                                table.getValue(),
                                                                row.getString(1),
                                                                row.getLong(2)))
                                        .single())
                .toList();
    }
}
