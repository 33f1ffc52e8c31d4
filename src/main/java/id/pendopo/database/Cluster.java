package id.pendopo.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;

/** The folder with the data themselves: made once, checked at each start. */
record Cluster(DatabaseHome home, PostgresBinaries binaries) {

    static final String DATABASE = "pendopo";

    private static final String PART = ".pgdata.part";
    private static final Duration LIMIT = Duration.ofMinutes(5);

    /** Read by PostgreSQL only; people may change it, or use {@code alter system}. */
    private static final String SETTINGS =
            """

            # Pendopo: for a small machine. Durability stays at PostgreSQL's own defaults.
            max_connections = 60
            shared_buffers = 128MB
            effective_cache_size = 512MB
            maintenance_work_mem = 64MB
            jit = off
            timezone = 'UTC'
            log_timezone = 'UTC'
            log_line_prefix = '%m [%p] '
            # The detail of an error would copy people's data into the log.
            log_error_verbosity = terse
            """;

    /** The role owns its database but is no superuser: a hole in a query must not open the host. */
    private static final String ROLE_AND_DATABASE =
            """
            create role pendopo login password '{password}' in role pg_monitor
            create database pendopo owner pendopo
            """;

    boolean exists() {
        return Files.exists(version());
    }

    void make(String password) {
        try {
            sweep();
            // A new name each time: the initdb of a killed process may still write to the last one.
            var part = Files.createTempDirectory(home.folder(), PART);
            home.user().own(part);
            initialise(part, password);
            Files.writeString(part.resolve("postgresql.conf"), SETTINGS, StandardOpenOption.APPEND);
            singleUser(part, ROLE_AND_DATABASE.replace("{password}", password));
            Files.move(part, home.cluster(), StandardCopyOption.ATOMIC_MOVE);
            home.remember();
            sweep();
        } catch (IOException e) {
            throw DatabaseUnavailable.because(
                    "No database could be made in " + home.folder(), e.toString(), e);
        }
    }

    /** Removes what unfinished attempts have left. */
    private void sweep() throws IOException {
        try (var parts = Files.newDirectoryStream(home.folder(), PART + "*")) {
            for (var part : parts) {
                delete(part);
            }
        }
    }

    /** Refuses data of another major version, or of somebody else. */
    void check() {
        try {
            var written = Files.readString(version()).strip();
            if (!written.equals(String.valueOf(binaries.major()))) {
                throw otherVersion(written);
            }
            var owner = PostgresUser.uid(home.cluster());
            if (owner != home.user().uid()) {
                adopt(owner);
            }
        } catch (IOException e) {
            throw DatabaseUnavailable.because(
                    "The database in " + home.cluster() + " cannot be read", e.toString(), e);
        }
    }

    private Path version() {
        return home.cluster().resolve("PG_VERSION");
    }

    private void adopt(int owner) throws IOException {
        // Root's files come from a restored copy: PostgreSQL never runs as root.
        if (!home.user().switched()) {
            throw new DatabaseUnavailable(
                    "The database in "
                            + home.cluster()
                            + " belongs to the user with number "
                            + owner
                            + ", not to "
                            + home.user().name()
                            + ".",
                    "Start Pendopo as that user or as root, as before; or let root give the whole"
                            + " data folder to you (chown -R).");
        }
        home.user().ownAll(home.cluster());
    }

    private void initialise(Path folder, String password) throws IOException {
        var passwordFile = home.folder().resolve(".initdb-password");
        try {
            DataFolder.writeSecret(passwordFile, password);
            home.user().own(passwordFile);
            run(
                    "",
                    "initdb",
                    "--pgdata=" + folder,
                    "--username=postgres",
                    "--auth=scram-sha-256",
                    "--pwfile=" + passwordFile,
                    "--encoding=UTF8",
                    "--locale=C.UTF-8",
                    "--locale-provider=icu",
                    "--icu-locale=id-ID",
                    "--data-checksums");
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    /** One statement per line, without a server: a cluster is complete before it has its name. */
    private void singleUser(Path folder, String statements) {
        run(
                statements,
                "postgres",
                "--single",
                "-D",
                folder.toString(),
                "-c",
                "exit_on_error=on",
                "postgres");
    }

    private void run(String input, String program, String... arguments) {
        var command = home.user().command(binaries.program(program), arguments);
        var ended = Program.run(LIMIT, command, input);
        if (!ended.succeeded()) {
            throw DatabaseUnavailable.because(
                    "No database could be made in " + home.folder(), ended.reason(), null);
        }
    }

    private DatabaseUnavailable otherVersion(String written) {
        return new DatabaseUnavailable(
                "The database in "
                        + home.cluster()
                        + " was written by PostgreSQL "
                        + written
                        + ", and this Pendopo carries PostgreSQL "
                        + binaries.major()
                        + ".",
                "Make a backup with the Pendopo that wrote it (bin/pendopo backup FILE), then"
                        + " restore it with this one into a new data folder.");
    }

    private static void delete(Path folder) {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException | UncheckedIOException e) {
            // Somebody still writes there; what remains disturbs nobody.
        }
    }
}
