package id.pendopo.safekeeping;

import id.pendopo.database.FolderOwner;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;

/** Files that only their owner can read, and that are there whole or not at all. */
final class SafeFile {

    private static final Set<StandardOpenOption> NEW =
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private SafeFile() {}

    /** A new file, from its first moment closed to everybody but its owner. */
    static FileChannel create(Path file) throws IOException {
        var ownerOnly = PosixFilePermissions.fromString("rw-------");
        return FileChannel.open(file, NEW, PosixFilePermissions.asFileAttribute(ownerOnly));
    }

    /** Where the file is written before it gets its name. */
    static Path partOf(Path file) {
        return file.resolveSibling("." + file.getFileName() + "." + System.nanoTime() + ".part");
    }

    /** Gives a finished file its name, unless something has that name already. */
    static void publish(Path part, Path file) throws IOException {
        try {
            Files.createLink(file, part);
            Files.delete(part);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (FileSystemException | UnsupportedOperationException e) {
            // Memory sticks and network drives may know no links.
            Files.move(part, file);
        }
        sync(folderOf(file));
    }

    /** Writes a small secret file in one step; what had its name is replaced. */
    static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(folderOf(file));
        var part = partOf(file);
        try {
            try (var channel = create(part)) {
                for (var rest = ByteBuffer.wrap(content); rest.hasRemaining(); ) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            FolderOwner.receives(file);
            sync(folderOf(file));
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Whether others than the owner may do anything with it. */
    static boolean isOpenToOthers(Path file) throws IOException {
        var permissions = Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS);
        return PosixFilePermissions.toString(permissions).substring(3).matches(".*[rwx].*");
    }

    static Path folderOf(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file has a folder");
    }

    /** A name survives a power cut only when its folder was written, too. */
    private static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
