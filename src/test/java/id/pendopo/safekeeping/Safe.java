package id.pendopo.safekeeping;

import id.pendopo.TestDatabase;
import id.pendopo.TestFolder;
import id.pendopo.database.DatabaseAddress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Backups as tests make, spoil and restore them. */
final class Safe {

    private static final PrintStream SILENT = new PrintStream(OutputStream.nullOutputStream());

    private Safe() {}

    /** An empty place on the server of the test run. */
    static Installation empty() {
        return at(TestDatabase.fresh());
    }

    static Installation at(DatabaseAddress database) {
        var data = TestFolder.fresh();
        return new Installation(data, data.resolve("secret"), database);
    }

    static Path backup(Installation house) {
        var file = TestFolder.fresh().resolve("cadangan.zip");
        make(house, file);
        return file;
    }

    static Backup.Done make(Installation house, Path file) {
        Backup.require(house, file);
        return new Backup(house.secret(), Clock.systemUTC(), SILENT).make(house.server(), file);
    }

    static void restore(Path file, Installation house) {
        try (var reader = BackupReader.open(file)) {
            reader.check(new Progress(SILENT, "Checking", 0));
            var restore = new Restore(reader, house.secret(), SILENT);
            restore.require();
            restore.into(house.server());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Manifest manifest(Path file) {
        try (var reader = BackupReader.open(file)) {
            return reader.manifest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same backup with other parts. */
    static Path changed(Path file, Consumer<Map<String, byte[]>> change) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : java.util.Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        change.accept(parts);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return Files.write(TestFolder.fresh().resolve("lain.zip"), bytes.toByteArray());
    }

    static String ask(DatabaseAddress database, String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (var rows = statement.getResultSet()) {
                return rows.next() ? rows.getString(1) : "";
            }
        }
    }

    /** Nothing stands there, not even what a migration makes. */
    static boolean isEmpty(Installation house) throws SQLException {
        var others =
                """
                select count(*) from pg_namespace
                 where nspname not like 'pg\\_%' and nspname not in ('public', 'information_schema')
                """;
        var tables = "select count(*) from pg_tables where schemaname = 'public'";
        return Files.notExists(house.secret())
                && ask(house.server(), others).equals("0")
                && ask(house.server(), tables).equals("0");
    }
}
