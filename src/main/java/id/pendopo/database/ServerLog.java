package id.pendopo.database;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** What PostgreSQL writes about itself, kept from growing without end. */
record ServerLog(Path file, long limit) {

    /** Creates the file for the user who will append to it. */
    void prepare(PostgresUser user) throws IOException {
        if (Files.notExists(file)) {
            var ownerOnly = PosixFilePermissions.fromString("rw-------");
            Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly));
        }
        user.own(file);
    }

    long size() throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    /** PostgreSQL keeps the file open for appending, so it is copied and emptied, not renamed. */
    void keepSmall() throws IOException {
        if (size() <= limit) {
            return;
        }
        var former = file.resolveSibling(file.getFileName() + ".1");
        try {
            Files.copy(file, former, StandardCopyOption.REPLACE_EXISTING);
            PostgresUser.handOver(former);
        } catch (IOException e) {
            // A full disk is one more reason to empty the log.
            Files.deleteIfExists(former);
        }
        FileChannel.open(
                        file,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        LinkOption.NOFOLLOW_LINKS)
                .close();
    }

    /** What was added after a certain length. */
    String since(long length) throws IOException {
        try (var reader = new RandomAccessFile(file.toFile(), "r")) {
            var from = Math.max(length, reader.length() - 4000);
            reader.seek(from);
            var bytes = new byte[(int) Math.max(0, reader.length() - from)];
            reader.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
