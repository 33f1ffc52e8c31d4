package id.pendopo.safekeeping;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Rows of a table as text, out of the database and into it, without holding them in memory. */
final class CopyStore {

    private static final int BUFFER = 256 * 1024;

    private final Connection connection;
    private final CopyManager copies;

    CopyStore(Connection connection) throws SQLException {
        this.connection = connection;
        this.copies = connection.unwrap(PGConnection.class).getCopyAPI();
    }

    /**
     * Writes all rows in an order that does not depend on the server: that of the primary key,
     * texts by their bytes.
     *
     * @return how many
     */
    long out(TableStore.Table table, List<String> columns, OutputStream target)
            throws SQLException, IOException {
        var order =
                table.key().isEmpty()
                        ? "t::text collate \"C\""
                        : String.join(", ", table.key().stream().map(key -> "t." + key).toList());
        return copies.copyOut(
                "copy (select %s from %s as t order by %s) to stdout"
                        .formatted(names("t.", columns), table.quoted(), order),
                target);
    }

    /** Takes in rows as {@link #out} wrote them. */
    long in(TableStore.Table table, List<String> columns, InputStream source)
            throws SQLException, IOException {
        return copies.copyIn(
                "copy %s (%s) from stdin".formatted(table.quoted(), names("", columns)),
                source,
                BUFFER);
    }

    void empty(List<TableStore.Table> tables) throws SQLException {
        var names = tables.stream().map(TableStore.Table::quoted).collect(Collectors.joining(", "));
        try (var statement = connection.createStatement()) {
            statement.execute("truncate " + names);
        }
    }

    void set(Manifest.Sequence sequence) throws SQLException {
        var name = TableStore.quote(sequence.schema()) + "." + TableStore.quote(sequence.name());
        try (var statement = connection.prepareStatement("select setval(?::regclass, ?)")) {
            statement.setString(1, name);
            statement.setLong(2, sequence.last());
            statement.execute();
        }
    }

    /** Tells the planner what the tables hold. */
    void analyse(List<TableStore.Table> tables) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var table : tables) {
                statement.execute("analyze " + table.quoted());
            }
        }
    }

    private static String names(String before, List<String> columns) {
        return columns.stream()
                .map(column -> before + TableStore.quote(column))
                .collect(Collectors.joining(", "));
    }
}
