package id.pendopo.document;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;

/** A workbook (XLSX) whose bytes follow from its cells and its date alone. */
public final class Spreadsheet {

    private static final String PROPERTIES = "docProps/core.xml";

    /** A zip archive knows no time before this. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Puts the cells in; sheets are finished one after the other, so that rows leave memory. */
    @FunctionalInterface
    public interface Filling {
        void fill(Workbook workbook) throws IOException;
    }

    private Spreadsheet() {}

    /** Writes it out; the library's own clock time gives way to the date. */
    public static void write(OutputStream output, String title, Instant date, Filling filling)
            throws IOException {
        var made = Files.createTempFile("pendopo-", ".xlsx");
        try {
            try (var file = new BufferedOutputStream(Files.newOutputStream(made));
                    var workbook = new Workbook(file, "Pendopo", "1.0")) {
                workbook.properties().setTitle(title);
                filling.fill(workbook);
            }
            copy(made, date, output);
        } finally {
            Files.deleteIfExists(made);
        }
    }

    private static void copy(Path made, Instant date, OutputStream output) throws IOException {
        var zip = new ZipOutputStream(output);
        try (var archive = ZipFile.builder().setPath(made).get()) {
            for (var entry : Collections.list(archive.getEntriesInPhysicalOrder())) {
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(ENTRY_TIME);
                zip.putNextEntry(copy);
                try (var content = archive.getInputStream(entry)) {
                    if (entry.getName().equals(PROPERTIES)) {
                        zip.write(dated(content.readAllBytes(), date));
                    } else {
                        content.transferTo(zip);
                    }
                }
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    private static byte[] dated(byte[] properties, Instant date) {
        var at = date.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC);
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll(
                        "(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)",
                        "$1" + at.toInstant() + "$2")
                .getBytes(StandardCharsets.UTF_8);
    }
}
