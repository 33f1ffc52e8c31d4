package id.pendopo.safekeeping;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The file of a backup, which is believed only after each part was checked. */
final class BackupReader implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LARGEST_MANIFEST = 64 << 20;
    private static final int LARGEST_SECRET = 1 << 16;

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;
    private final String fingerprint;

    private BackupReader(Path file, ZipFile zip) throws IOException {
        this.file = file;
        this.zip = zip;
        var text = small(Manifest.PART, LARGEST_MANIFEST);
        this.fingerprint = Measured.of(text);
        this.manifest = parse(text);
    }

    static BackupReader open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Trouble(
                    "There is no file " + file + ".",
                    "Name the file that the backup was written to.");
        }
        ZipFile zip = null;
        try {
            zip = new ZipFile(file.toFile());
            return new BackupReader(file, zip);
        } catch (ZipException e) {
            throw new Trouble(
                    "The file "
                            + file
                            + " is not a whole backup: its end, the list of parts, is"
                            + " missing or damaged ("
                            + e.getMessage()
                            + ").",
                    REMEDY,
                    e);
        } catch (IOException e) {
            throw Trouble.file("Cannot read", file, e);
        }
    }

    private static final String REMEDY =
            "Nothing was changed here. Take another copy of this backup, or an earlier one.";

    Manifest manifest() {
        return manifest;
    }

    /** SHA-256 of the manifest, and so of everything: printed when the backup was made. */
    String fingerprint() {
        return fingerprint;
    }

    /** Reads everything once and compares it with the manifest. */
    void check(Progress progress) {
        var expected = new TreeMap<String, String>();
        for (var table : manifest.tables()) {
            expected.put(table.part(), table.sha256());
        }
        expected.put(Manifest.SECRET, manifest.secret());
        var there = new TreeSet<String>();
        for (var entry : Collections.list(zip.entries())) {
            if (!there.add(entry.getName())) {
                throw damaged(entry.getName(), "stands in it twice");
            }
        }
        there.remove(Manifest.PART);
        there.removeAll(expected.keySet());
        if (!there.isEmpty()) {
            throw damaged(there.getFirst(), "does not belong to it");
        }
        expected.forEach(
                (name, sha256) -> {
                    progress.step(name);
                    var measured = new Measured(OutputStream.nullOutputStream(), progress);
                    try (var part = part(name)) {
                        part.transferTo(measured);
                    } catch (IOException e) {
                        throw damaged(name, "cannot be read (" + e.getMessage() + ")");
                    }
                    if (!measured.sha256Hex().equals(sha256)) {
                        throw damaged(name, "is not what was written");
                    }
                });
    }

    byte[] secret() {
        try {
            return small(Manifest.SECRET, LARGEST_SECRET);
        } catch (IOException e) {
            throw damaged(Manifest.SECRET, "cannot be read (" + e.getMessage() + ")");
        }
    }

    InputStream table(Manifest.Table table) throws IOException {
        return part(table.part());
    }

    private InputStream part(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw damaged(name, "is missing");
        }
        return new FilterInputStream(zip.getInputStream(entry)) {
            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                try {
                    return super.read(bytes, from, length);
                } catch (ZipException e) {
                    throw new IOException(name + ": " + e.getMessage(), e);
                }
            }
        };
    }

    private byte[] small(String name, int limit) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw damaged(name, "is missing");
        }
        try (var part = zip.getInputStream(entry)) {
            var content = part.readNBytes(limit + 1);
            if (content.length > limit) {
                throw damaged(name, "is far too long");
            }
            return content;
        } catch (ZipException e) {
            throw damaged(name, "cannot be read (" + e.getMessage() + ")");
        }
    }

    private Manifest parse(byte[] text) {
        try {
            var format = JSON.readTree(text).path("format").asInt(0);
            if (format > Manifest.FORMAT) {
                throw new Trouble(
                        "The backup "
                                + file
                                + " has the form "
                                + format
                                + ", which this Pendopo does not know.",
                        "Restore it with the Pendopo that made it, or a later one.");
            }
            return JSON.readValue(text, Manifest.class);
        } catch (JacksonException | NullPointerException e) {
            throw damaged(Manifest.PART, "cannot be understood");
        }
    }

    private Trouble damaged(String part, String how) {
        return new Trouble(
                "The backup " + file + " is damaged: its part " + part + " " + how + ".", REMEDY);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
