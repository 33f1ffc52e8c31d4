package id.pendopo.safekeeping;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the file of a backup under a name of its own; it gets its real name when it is whole. */
final class BackupWriter implements AutoCloseable {

    private static final int BUFFER = 1 << 18;

    /** Most of the time goes into packing, and higher levels gain little on such texts. */
    private static final int LEVEL = 3;

    private final Path file;
    private final Path part;
    private final FileChannel channel;
    private final ZipOutputStream zip;

    BackupWriter(Path file) throws IOException {
        this.file = file;
        this.part = SafeFile.partOf(file);
        this.channel = SafeFile.create(part);
        this.zip =
                new ZipOutputStream(
                        new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER));
        zip.setLevel(LEVEL);
    }

    /** Begins a part; what is written ends with the next one. */
    Measured part(String name, Progress progress) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        progress.step(name);
        return new Measured(zip, progress);
    }

    /** Ends the file, makes sure that it lies on the disk and gives it its name. */
    void complete() throws IOException {
        zip.finish();
        zip.flush();
        channel.force(true);
        channel.close();
        try {
            SafeFile.publish(part, file);
        } catch (FileAlreadyExistsException e) {
            throw exists(file);
        }
    }

    static Trouble exists(Path file) {
        return new Trouble(
                "There is a file " + file + " already.",
                "A backup never overwrites anything: name a file that does not exist yet, for"
                        + " instance with the date in its name.");
    }

    /** Leaves nothing behind when it was not completed. */
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(part);
    }
}
