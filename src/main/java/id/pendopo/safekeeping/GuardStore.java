package id.pendopo.safekeeping;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What guards the tables: foreign keys and triggers. Both are taken away while rows come back and
 * stand again before the transaction ends, which any owner of the tables may do, no superuser
 * needed.
 */
final class GuardStore {

    private static final String FOREIGN_KEYS =
            """
            select k.conrelid::regclass::text, quote_ident(k.conname), pg_get_constraintdef(k.oid)
              from pg_constraint k
              join pg_class c on c.oid = k.conrelid
              join pg_namespace n on n.oid = c.relnamespace
             where k.contype = 'f' and k.conparentid = 0
               and n.nspname not in ('pg_catalog', 'information_schema')
             order by 1, 2
            """;
    private static final String TRIGGERS =
            """
            select t.tgrelid::regclass::text, quote_ident(t.tgname), t.tgenabled
              from pg_trigger t
              join pg_class c on c.oid = t.tgrelid
              join pg_namespace n on n.oid = c.relnamespace
             where not t.tgisinternal and t.tgenabled <> 'D'
               and n.nspname not in ('pg_catalog', 'information_schema')
             order by 1, 2
            """;

    private record ForeignKey(String table, String name, String definition) {}

    private record Trigger(String table, String name, String enabled) {}

    private final Connection connection;
    private final List<ForeignKey> keys = new ArrayList<>();
    private final List<Trigger> triggers = new ArrayList<>();

    GuardStore(Connection connection) {
        this.connection = connection;
    }

    void stepAside() throws SQLException {
        try (var statement = connection.createStatement()) {
            // Names are then written with their schemas.
            statement.execute("set local search_path = pg_catalog");
            try (var rows = statement.executeQuery(FOREIGN_KEYS)) {
                while (rows.next()) {
                    keys.add(
                            new ForeignKey(
                                    rows.getString(1), rows.getString(2), rows.getString(3)));
                }
            }
            try (var rows = statement.executeQuery(TRIGGERS)) {
                while (rows.next()) {
                    triggers.add(
                            new Trigger(rows.getString(1), rows.getString(2), rows.getString(3)));
                }
            }
            for (var key : keys) {
                statement.execute(
                        "alter table %s drop constraint %s".formatted(key.table, key.name));
            }
            for (var trigger : triggers) {
                statement.execute(
                        "alter table %s disable trigger %s".formatted(trigger.table, trigger.name));
            }
        }
    }

    /** Every foreign key is checked against the rows that are there now. */
    void returnToDuty() throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var key : keys) {
                statement.execute(
                        "alter table %s add constraint %s %s"
                                .formatted(key.table, key.name, key.definition));
            }
            for (var trigger : triggers) {
                statement.execute(
                        "alter table %s enable %strigger %s"
                                .formatted(trigger.table, kind(trigger.enabled), trigger.name));
            }
        }
    }

    private static String kind(String enabled) {
        return switch (enabled) {
            case "A" -> "always ";
            case "R" -> "replica ";
            default -> "";
        };
    }
}
