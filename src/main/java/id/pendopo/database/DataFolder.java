package id.pendopo.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The folder with everything that one installation of Pendopo keeps. */
record DataFolder(Path path) {

    /** Makes the folder if it is new and settles its one true name. */
    static DataFolder at(Path path) {
        try {
            if (Files.notExists(path)) {
                Files.createDirectories(path);
                // PostgreSQL's own user must be able to pass through a folder that root made.
                permit(path, PostgresUser.isRoot() ? "rwx--x--x" : "rwx------");
            }
            var real = path.toRealPath();
            if (Files.isDirectory(real) && Files.isWritable(real)) {
                return new DataFolder(real);
            }
        } catch (IOException e) {
            throw notWritable(path, e);
        }
        throw notWritable(path, null);
    }

    /**
     * The database's password, made at the first start.
     *
     * @param needed whether a cluster exists already, which only the old password opens
     */
    String password(boolean needed) {
        var file = path.resolve("db-password");
        try {
            if (Files.exists(file)) {
                return Files.readString(file).strip();
            }
            if (needed) {
                throw new DatabaseUnavailable(
                        "The database's password, " + file + ", is missing.",
                        "Put the file back from a backup of the data folder.");
            }
            return newPassword(file);
        } catch (IOException e) {
            throw DatabaseUnavailable.because("Cannot use " + file, e.toString(), e);
        }
    }

    private String newPassword(Path file) throws IOException {
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        var password = HexFormat.of().formatHex(random);
        var part = path.resolve(".db-password.part");
        writeSecret(part, password);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        PostgresUser.handOver(file);
        return password;
    }

    /** Writes a file that nobody but its owner ever could read, not even for a moment. */
    static void writeSecret(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        var ownerOnly = PosixFilePermissions.fromString("rw-------");
        Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly));
        Files.writeString(file, text + "\n");
    }

    private static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private static DatabaseUnavailable notWritable(Path path, @Nullable IOException cause) {
        var why = cause == null ? "" : " (" + cause + ")";
        return new DatabaseUnavailable(
                "The data folder "
                        + path
                        + " is not a folder that "
                        + System.getProperty("user.name", "this user")
                        + " can write to"
                        + why
                        + ".",
                "Name another folder (--data), or change the owner of this one.",
                cause);
    }
}
