package id.pendopo.safekeeping;

import id.pendopo.database.DatabaseAddress;
import id.pendopo.database.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * {@code bin/pendopo backup FILE} and {@code restore FILE}. They work without the house: a backup
 * never migrates what it keeps, and a restore finds a place in which nothing has begun.
 */
public final class Safekeeping {

    private static final Set<String> VERBS = Set.of("backup", "restore");
    private static final String USAGE =
            """
            Usage: backup FILE
                   restore FILE [--fingerprint F]
            """;

    private Safekeeping() {}

    public static boolean knows(String verb) {
        return VERBS.contains(verb);
    }

    /** Does it and returns the exit code: 0 done, 1 refused, 2 misused. */
    public static int run(String verb, List<String> arguments, Installation house) {
        quieten();
        boolean pinned = arguments.size() == 3 && arguments.get(1).equals("--fingerprint");
        if (arguments.size() != 1 && !(pinned && verb.equals("restore"))) {
            System.err.print(USAGE);
            return 2;
        }
        var file = Path.of(arguments.getFirst()).toAbsolutePath().normalize();
        try {
            if (verb.equals("backup")) {
                backup(house, file);
            } else {
                restore(house, file, pinned ? arguments.get(2) : "");
            }
            return 0;
        } catch (Trouble e) {
            System.err.println(e.problem());
            System.err.println(e.remedy());
            return 1;
        }
    }

    private static void backup(Installation house, Path file) {
        Backup.require(house, file);
        var backup = new Backup(house.secret(), Clock.systemUTC(), System.out);
        in(
                house,
                false,
                address -> {
                    var done = backup.make(address, file);
                    backup.note(address, done, file);
                    System.out.printf(
                            Locale.ROOT,
                            "Kept %d rows of %d tables and the secret in %s (%.1f MB).%n"
                                    + "Fingerprint: %s%n"
                                    + "Keep the fingerprint apart from the file. Whoever has the"
                                    + " file has everything: lock it away.%n",
                            done.manifest().rows(),
                            done.manifest().tables().size(),
                            file,
                            done.bytes() / 1e6,
                            done.fingerprint());
                });
        warnOfOpenRights(file);
    }

    private static void restore(Installation house, Path file, String fingerprint) {
        try (var reader = BackupReader.open(file)) {
            var wanted = fingerprint.replaceAll("[^0-9A-Fa-f]", "").toLowerCase(Locale.ROOT);
            if (!fingerprint.isEmpty() && !reader.fingerprint().equals(wanted)) {
                throw new Trouble(
                        "The backup is another one, or was changed: its fingerprint is "
                                + reader.fingerprint()
                                + ".",
                        "Nothing was changed here. Take the file that belongs to the fingerprint.");
            }
            var manifest = reader.manifest();
            System.out.printf(
                    "Backup of %s, made by Pendopo %s on PostgreSQL %s.%nFingerprint: %s%n",
                    manifest.madeAt(),
                    manifest.program(),
                    manifest.postgres(),
                    reader.fingerprint());
            reader.check(new Progress(System.out, "Checking", manifest.tables().size() + 1));
            var restore = new Restore(reader, house.secret(), System.out);
            restore.require();
            in(house, true, restore::into);
            System.out.printf(
                    "Restored %d rows of %d tables, each compared with the backup, and the secret"
                            + " %s.%nNow run verify-audit and doctor, then open the house.%n",
                    manifest.rows(), manifest.tables().size(), house.secret());
        } catch (IOException e) {
            throw Trouble.file("Cannot read", file, e);
        }
    }

    /** Works in the installation's database, which a restore has for itself alone. */
    private static void in(Installation house, boolean alone, Consumer<DatabaseAddress> work) {
        var server = house.server();
        if (server != null) {
            work.accept(server);
            return;
        }
        try (var postgres =
                alone
                        ? EmbeddedPostgres.start(house.data())
                        : EmbeddedPostgres.attach(house.data())) {
            work.accept(postgres.address());
        }
    }

    private static void warnOfOpenRights(Path file) {
        try {
            if (SafeFile.isOpenToOthers(file)) {
                System.out.println(
                        "This disk does not keep rights: others can read the file. Encrypt it.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version of this program. */
    static String program() {
        var version = Safekeeping.class.getPackage().getImplementationVersion();
        return version == null ? "of no version" : version;
    }

    private static void quieten() {
        LoggingSystem.get(Safekeeping.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
    }
}
