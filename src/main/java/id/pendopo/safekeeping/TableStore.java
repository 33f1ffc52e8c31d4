package id.pendopo.safekeeping;

import id.pendopo.database.DatabaseAddress;
import id.pendopo.database.Migrations;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What stands in a database: its tables, how far they have come, its sequences. */
final class TableStore {

    /** So that every server writes the same value in the same way. */
    private static final String SETTINGS =
            """
            set local datestyle = 'ISO, YMD';
            set local intervalstyle = 'postgres';
            set local timezone = 'UTC';
            set local bytea_output = 'hex';
            set local extra_float_digits = 1;
            set local statement_timeout = 0;
            set local idle_in_transaction_session_timeout = 0
            """;

    private static final String VERSION = "select current_setting('server_version')";
    private static final String ENCODING = "select current_setting('server_encoding')";

    /** Columns that the database computes by itself, and tables of extensions, are left out. */
    private static final String TABLES =
            """
            select n.nspname, c.relname,
                   array(select a.attname::text
                           from pg_attribute a
                          where a.attrelid = c.oid and a.attnum > 0
                            and not a.attisdropped and a.attgenerated = ''
                          order by a.attnum) as columns,
                   array(select quote_ident(a.attname)
                                || case when a.attcollation <> 0 then ' collate "C"' else '' end
                           from pg_index i
                          cross join lateral unnest(i.indkey) with ordinality as k (attnum, place)
                           join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
                          where i.indrelid = c.oid and i.indisprimary
                          order by k.place) as key
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
             where c.relkind = 'r' and c.relpersistence <> 't'
               and n.nspname not in ('pg_catalog', 'information_schema')
               and not exists (select from pg_depend d
                                where d.classid = 'pg_class'::regclass and d.objid = c.oid
                                  and d.deptype = 'e')
             order by 1, 2
            """;

    private static final String MODULE =
            """
            select (select version from %1$s
                     where success and version is not null
                     order by installed_rank desc limit 1),
                   (select coalesce(string_agg(version || ':' || checksum, ' '
                                               order by installed_rank), '')
                      from %1$s
                     where success and checksum is not null)
            """;
    private static final String SEQUENCES =
            """
            select schemaname, sequencename, last_value
              from pg_sequences
             where last_value is not null
               and schemaname not in ('pg_catalog', 'information_schema')
             order by 1, 2
            """;

    /**
     * A table as it stands in the database.
     *
     * @param key what to order it by; empty without a primary key
     */
    record Table(String schema, String name, List<String> columns, List<String> key) {

        String quoted() {
            return quote(schema) + "." + quote(name);
        }

        String fullName() {
            return schema + "." + name;
        }
    }

    private final Connection connection;

    TableStore(Connection connection) {
        this.connection = connection;
    }

    /** A connection without any limit of time for long work. */
    static Connection open(DatabaseAddress address) throws SQLException {
        var url = address.url() + (address.url().contains("?") ? "&" : "?");
        return DriverManager.getConnection(
                url + "ApplicationName=pendopo-safekeeping&connectTimeout=20",
                address.user(),
                address.password());
    }

    /** Begins a transaction that sees one moment, whatever others write meanwhile. */
    void beginSnapshot() throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        execute(SETTINGS);
    }

    void beginWriting() throws SQLException {
        connection.setAutoCommit(false);
        execute(SETTINGS);
    }

    /** Keeps migrations of others away from these tables until the transaction ends. */
    void holdStill(List<Table> tables) throws SQLException {
        execute(
                "lock table "
                        + String.join(", ", tables.stream().map(Table::quoted).toList())
                        + " in access share mode");
    }

    String version() throws SQLException {
        return text(VERSION);
    }

    String encoding() throws SQLException {
        return text(ENCODING);
    }

    List<Table> tables() throws SQLException {
        var tables = new ArrayList<Table>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                tables.add(
                        new Table(
                                rows.getString(1),
                                rows.getString(2),
                                list(rows.getArray(3)),
                                list(rows.getArray(4))));
            }
        }
        return tables;
    }

    /** How far each module has come, by the histories among these tables. */
    List<Manifest.Module> modules(List<Table> tables) throws SQLException {
        var modules = new ArrayList<Manifest.Module>();
        for (var table : tables) {
            var name = Migrations.moduleOf(table.name());
            if (!name.isEmpty()) {
                try (var statement = connection.createStatement();
                        var row = statement.executeQuery(MODULE.formatted(table.quoted()))) {
                    row.next();
                    modules.add(new Manifest.Module(name, row.getString(1), row.getString(2)));
                }
            }
        }
        return modules;
    }

    List<Manifest.Sequence> sequences() throws SQLException {
        var sequences = new ArrayList<Manifest.Sequence>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(SEQUENCES)) {
            while (rows.next()) {
                sequences.add(
                        new Manifest.Sequence(
                                rows.getString(1), rows.getString(2), rows.getLong(3)));
            }
        }
        return sequences;
    }

    static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String text(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static List<String> list(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
