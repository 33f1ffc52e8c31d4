package id.pendopo.safekeeping;

import id.pendopo.audit.HeadStore;
import id.pendopo.database.DatabaseAddress;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Writes everything that an installation has, as it was at one moment, into one file. */
final class Backup {

    /** What was made. */
    record Done(Manifest manifest, String fingerprint, long bytes) {}

    private static final JsonMapper JSON = new JsonMapper();

    private final Path secret;
    private final Clock clock;
    private final PrintStream out;

    Backup(Path secret, Clock clock, PrintStream out) {
        this.secret = secret;
        this.clock = clock;
        this.out = out;
    }

    /** Refuses what cannot end well, before the database is even asked. */
    static void require(Installation house, Path file) {
        if (Files.exists(file)) {
            throw BackupWriter.exists(file);
        }
        if (!Files.isDirectory(SafeFile.folderOf(file))) {
            throw new Trouble(
                    "There is no folder " + SafeFile.folderOf(file) + ".",
                    "Make it, or name a file in a folder that exists.");
        }
        if (!Files.isReadable(house.secret())) {
            throw new Trouble(
                    "The server's secret, " + house.secret() + ", cannot be read.",
                    "Run it as the user who runs the house, with the same --data, PENDOPO_DATA and"
                            + " PENDOPO_SECRET_FILE. Without the secret a backup would be worth"
                            + " little.");
        }
        if (house.embedded() && !Files.exists(house.data().resolve("pgdata"))) {
            throw new Trouble(
                    "There is no database in " + house.data() + ".",
                    "Give the --data or PENDOPO_DATA that the house is started with.");
        }
    }

    Done make(DatabaseAddress address, Path file) {
        try (var connection = TableStore.open(address);
                var writer = new BackupWriter(file)) {
            var store = new TableStore(connection);
            store.beginSnapshot();
            var manifest = write(connection, store, writer);
            connection.rollback();
            var text = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest);
            writer.part(Manifest.PART, new Progress(out, "Writing", 1)).write(text);
            writer.complete();
            return new Done(manifest, Measured.of(text), Files.size(file));
        } catch (IOException e) {
            throw Trouble.file("Cannot write", file, e);
        } catch (SQLException e) {
            throw Trouble.database("The database cannot be read", e);
        }
    }

    /** So that the doctor knows when the last one was made. A backup without its note is whole. */
    void note(DatabaseAddress address, Done done, Path file) {
        try (var connection = TableStore.open(address)) {
            RecordStore.add(connection, done.manifest(), file, done.bytes(), done.fingerprint());
        } catch (SQLException e) {
            out.println(
                    "The backup is whole, but could not be noted in the database: "
                            + e.getMessage());
        }
    }

    private Manifest write(Connection connection, TableStore store, BackupWriter writer)
            throws IOException, SQLException {
        var tables = store.tables();
        if (tables.isEmpty()) {
            throw new Trouble(
                    "The database has no tables: there is nothing to keep.",
                    "Give the --data or PENDOPO_DATABASE_URL that the house is started with.");
        }
        store.holdStill(tables);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var progress = new Progress(out, "Writing", tables.size() + 1);
        var written = rows(connection, tables, writer, progress);
        var secretPart = writer.part(Manifest.SECRET, progress);
        Files.copy(secret, secretPart);
        return new Manifest(
                Manifest.FORMAT,
                Safekeeping.program(),
                at,
                store.version(),
                store.modules(tables),
                written,
                store.sequences(),
                HeadStore.in(connection),
                secretPart.sha256Hex());
    }

    private static List<Manifest.Table> rows(
            Connection connection,
            List<TableStore.Table> tables,
            BackupWriter writer,
            Progress progress)
            throws IOException, SQLException {
        var copies = new CopyStore(connection);
        var written = new ArrayList<Manifest.Table>();
        for (var table : tables) {
            var part = writer.part("tables/" + table.fullName() + ".copy", progress);
            long rows = copies.out(table, table.columns(), part);
            written.add(
                    new Manifest.Table(
                            table.schema(),
                            table.name(),
                            table.columns(),
                            rows,
                            part.bytes(),
                            part.sha256Hex()));
        }
        return written;
    }
}
