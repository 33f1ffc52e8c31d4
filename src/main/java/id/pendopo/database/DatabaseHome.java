package id.pendopo.database;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Where the database lies: in the data folder or, when the user who runs PostgreSQL cannot reach
 * that, in the system's state folder; then {@code pgdata} in the data folder is a link.
 */
record DatabaseHome(Path data, Path folder, PostgresUser user) {

    private static final System.Logger LOG = System.getLogger(DatabaseHome.class.getName());
    private static final Path STATE = Path.of("/var/lib/pendopo");
    private static final String CLUSTER = "pgdata";

    static DatabaseHome of(DataFolder dataFolder) {
        var data = dataFolder.path();
        var cluster = data.resolve(CLUSTER);
        try {
            if (Files.isSymbolicLink(cluster)) {
                return reachable(followed(data, cluster));
            }
            var user = PostgresUser.ownerOf(cluster, data);
            var home = new DatabaseHome(data, data, user);
            if (Files.exists(cluster)) {
                return reachable(home);
            }
            return user.reaches(data) ? home : inSystemState(data, user);
        } catch (IOException e) {
            throw DatabaseUnavailable.because(
                    "There is no place for the database of " + data, e.toString(), e);
        }
    }

    Path cluster() {
        return folder.resolve(CLUSTER);
    }

    Path programs() {
        return folder.resolve("postgres");
    }

    Path log() {
        return folder.resolve("postgres.log");
    }

    /** Once the cluster is complete, a link in the data folder remembers a distant home. */
    void remember() throws IOException {
        if (!folder.equals(data)) {
            Files.createSymbolicLink(data.resolve(CLUSTER), cluster());
        }
    }

    private static DatabaseHome followed(Path data, Path link) throws IOException {
        try {
            var cluster = link.toRealPath();
            var folder = cluster.resolveSibling(".").normalize();
            return new DatabaseHome(data, folder, PostgresUser.ownerOf(cluster));
        } catch (NoSuchFileException e) {
            throw new DatabaseUnavailable(
                    "The database of "
                            + data
                            + " lay in "
                            + Files.readSymbolicLink(link)
                            + ", which is gone.",
                    "Put that folder back; or remove the link "
                            + link
                            + " to begin with an empty database.",
                    e);
        }
    }

    private static DatabaseHome reachable(DatabaseHome home) {
        if (home.user.reaches(home.folder)) {
            return home;
        }
        throw new DatabaseUnavailable(
                "The user '"
                        + home.user.name()
                        + "', who runs PostgreSQL, cannot reach the database"
                        + " in "
                        + home.folder
                        + ".",
                "Open the way for other users (chmod o+x on that folder and those above it), or"
                        + " move the data folder to an open place.");
    }

    private static DatabaseHome inSystemState(Path data, PostgresUser user) throws IOException {
        openFolder(STATE);
        var name = hash(data);
        var folder = STATE.resolve(name);
        // A cluster without a link to it belonged to an earlier data folder of the same name.
        for (int i = 2; Files.exists(folder.resolve(CLUSTER)); i++) {
            folder = STATE.resolve(name + "-" + i);
        }
        openFolder(folder);
        LOG.log(
                Level.WARNING,
                "User ''{0}'', who runs PostgreSQL, cannot reach {1}: the database goes to {2}",
                user.name(),
                data,
                folder);
        return new DatabaseHome(data, folder, user);
    }

    private static void openFolder(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        }
    }

    private static String hash(Path path) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var bytes = digest.digest(path.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
