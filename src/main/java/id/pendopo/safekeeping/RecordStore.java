package id.pendopo.safekeeping;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;

/** The list of backups that were made of this installation. */
final class RecordStore {

    private static final String THERE = "select to_regclass('safekeeping.backup') is not null";
    private static final String ADD =
            """
            insert into safekeeping.backup (made_at, file, bytes, row_count, fingerprint)
            values (?, ?, ?, ?, ?)
            """;

    private RecordStore() {}

    /** Notes a backup; a database of before this list was invented goes without. */
    static void add(
            Connection connection, Manifest manifest, Path file, long bytes, String fingerprint)
            throws SQLException {
        try (var statement = connection.createStatement();
                var there = statement.executeQuery(THERE)) {
            there.next();
            if (!there.getBoolean(1)) {
                return;
            }
        }
        try (var statement = connection.prepareStatement(ADD)) {
            statement.setTimestamp(1, Timestamp.from(manifest.madeAt()));
            statement.setString(2, String.valueOf(file.getFileName()));
            statement.setLong(3, bytes);
            statement.setLong(4, manifest.rows());
            statement.setString(5, fingerprint);
            statement.execute();
        }
    }
}
