package id.pendopo.safekeeping;

import id.pendopo.database.DatabaseAddress;
import id.pendopo.database.Migrations;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.api.FlywayException;

/** Brings a backup back into an empty place: all of it, or nothing. */
final class Restore {

    private final BackupReader backup;
    private final Path secret;
    private final PrintStream out;

    Restore(BackupReader backup, Path secret, PrintStream out) {
        this.backup = backup;
        this.secret = secret;
        this.out = out;
    }

    /** Refuses what cannot end well, before a database is even made. */
    void require() {
        backup.manifest().modules().stream()
                .filter(module -> !Migrations.reaches(module.name(), module.version()))
                .findFirst()
                .ifPresent(Restore::refuseNewer);
        try {
            if (Files.exists(secret) && !Arrays.equals(Files.readAllBytes(secret), content())) {
                throw new Trouble(
                        "This installation is not empty: it has a secret already, " + secret + ".",
                        "Restore into another data folder (--data). Nothing is ever overwritten.");
            }
        } catch (IOException e) {
            throw Trouble.file("Cannot read", secret, e);
        }
    }

    private static void refuseNewer(Manifest.Module module) {
        throw new Trouble(
                "The backup was made by a newer Pendopo: its module "
                        + module.name()
                        + " stands at version "
                        + module.version()
                        + ", and this one knows "
                        + Migrations.known().getOrDefault(module.name(), "no such module")
                        + ".",
                "Restore it with the Pendopo that made it, or a later one.");
    }

    void into(DatabaseAddress address) {
        boolean hadSecret = Files.exists(secret);
        boolean done = false;
        try (var connection = TableStore.open(address)) {
            load(connection);
            // First the secret: a house with its data but another secret would make a new one.
            if (!hadSecret) {
                SafeFile.write(secret, content());
            }
            connection.commit();
            done = true;
            connection.setAutoCommit(true);
            new CopyStore(connection).analyse(new TableStore(connection).tables());
        } catch (IOException e) {
            throw Trouble.file("Cannot write", secret, e);
        } catch (SQLException e) {
            throw Trouble.database("The database does not take the backup", e);
        } catch (FlywayException e) {
            throw new Trouble(
                    "The tables could not be made: "
                            + String.valueOf(e.getMessage())
                                    .strip()
                                    .replaceAll("\\s*\\R\\s*", " / ")
                            + ".",
                    "Nothing was changed. Mend what the text above names, and run it again.",
                    e);
        } finally {
            if (!done && !hadSecret) {
                forgetSecret();
            }
        }
    }

    private void load(Connection connection) throws SQLException, IOException {
        var store = new TableStore(connection);
        store.beginWriting();
        requireEmpty(store);
        var manifest = backup.manifest();
        var versions = new TreeMap<String, String>();
        manifest.modules().forEach(module -> versions.put(module.name(), module.version()));
        Migrations.migrate(connection, versions);
        var tables = match(store.tables());
        requireSameSteps(store.modules(List.copyOf(tables.keySet())));
        var guards = new GuardStore(connection);
        guards.stepAside();
        var copies = new CopyStore(connection);
        copies.empty(List.copyOf(tables.keySet()));
        var progress = new Progress(out, "Loading", tables.size());
        for (var table : tables.entrySet()) {
            progress.step(table.getKey().fullName());
            try (var rows = backup.table(table.getValue())) {
                copies.in(table.getKey(), table.getValue().columns(), rows);
            }
        }
        for (var sequence : manifest.sequences()) {
            copies.set(sequence);
        }
        guards.returnToDuty();
        compare(copies, tables);
    }

    private static void requireEmpty(TableStore store) throws SQLException {
        if (!store.encoding().equals("UTF8")) {
            throw new Trouble(
                    "The database has the encoding " + store.encoding() + ".",
                    "Make it anew with encoding UTF8.");
        }
        var tables = store.tables();
        if (!tables.isEmpty()) {
            throw new Trouble(
                    "This installation is not empty: its database has "
                            + tables.size()
                            + " tables, such as "
                            + tables.getFirst().fullName()
                            + ".",
                    "Restore into another data folder (--data) or an empty database. Nothing is"
                            + " ever overwritten.");
        }
    }

    /** The tables that the migrations made, each with what the backup has for it. */
    private Map<TableStore.Table, Manifest.Table> match(List<TableStore.Table> made) {
        var kept = new TreeMap<String, Manifest.Table>();
        backup.manifest().tables().forEach(table -> kept.put(table.fullName(), table));
        var pairs = new LinkedHashMap<TableStore.Table, Manifest.Table>();
        for (var table : made) {
            var part = kept.remove(table.fullName());
            if (part == null || !part.columns().equals(table.columns())) {
                throw otherTables(table.fullName());
            }
            pairs.put(table, part);
        }
        if (!kept.isEmpty()) {
            throw otherTables(kept.firstKey());
        }
        return pairs;
    }

    private static Trouble otherTables(String name) {
        return new Trouble(
                "The table " + name + " of the backup is not what this Pendopo makes.",
                "Restore it with the Pendopo that made it. If somebody added or changed tables by"
                        + " hand, they cannot be restored this way.");
    }

    private void requireSameSteps(List<Manifest.Module> made) {
        for (var module : backup.manifest().modules()) {
            if (!made.contains(module)) {
                throw new Trouble(
                        "The tables of module "
                                + module.name()
                                + " were made by other migrations than this Pendopo has.",
                        "Restore it with the Pendopo that made it ("
                                + backup.manifest().program()
                                + ").");
            }
        }
    }

    /** Reads everything back in the same way and holds it against the backup. */
    private void compare(CopyStore copies, Map<TableStore.Table, Manifest.Table> tables)
            throws SQLException, IOException {
        var progress = new Progress(out, "Comparing", tables.size());
        for (var table : tables.entrySet()) {
            progress.step(table.getKey().fullName());
            var expected = table.getValue();
            var read = new Measured(OutputStream.nullOutputStream(), progress);
            long rows = copies.out(table.getKey(), expected.columns(), read);
            if (rows != expected.rows() || !read.sha256Hex().equals(expected.sha256())) {
                throw new Trouble(
                        "The table "
                                + expected.fullName()
                                + " did not come back as it was ("
                                + rows
                                + " rows of "
                                + expected.rows()
                                + ").",
                        "Nothing was kept. Please report this as a defect of Pendopo.");
            }
        }
    }

    private byte[] content() {
        return backup.secret();
    }

    private void forgetSecret() {
        try {
            Files.deleteIfExists(secret);
        } catch (IOException e) {
            out.println("Remove " + secret + " by hand before the next attempt.");
        }
    }
}
