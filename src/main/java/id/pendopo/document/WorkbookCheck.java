package id.pendopo.document;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * Looks a workbook through before the library reads it, with the same eyes: the library makes room
 * for whatever place a cell claims, and a small archive may claim more than a house can bear.
 */
final class WorkbookCheck {

    private static final int MOST_PARTS = 1_000;
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    /** A cell needs four, a text of the shared list as well. */
    private static final long MOST_TAGS = 5L * Burden.MOST_CELLS;

    /** As in Excel. */
    private static final int LAST_COLUMN = 16_384;

    /** Each row gets room for the widest one before it. */
    private static final long MOST_PLACES = 400_000_000;

    /** A shared formula is put together anew in each cell, piece by piece. */
    private static final long MOST_COPYING = 4_000_000_000L;

    /** Each cell is laid beside all of them. */
    private static final int MOST_ARRAYS = 1_000;

    private static final XMLInputFactory XML = new InputFactoryImpl();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final Set<String> names = new HashSet<>();
    private long bytes;
    private long tags;
    private long places;
    private long copying;
    private int arrays;
    private int texts;
    private int highestText = -1;

    private int column;
    private int widest;
    private long longest;
    private boolean shared;
    private @Nullable StringBuilder value;
    private @Nullable Refusal refusal;

    Set<String> names() {
        return names;
    }

    /** Why it is not to be read at all; empty when it may be. */
    Optional<Refusal> of(byte[] content) throws IOException {
        var channel = new SeekableInMemoryByteChannel(content);
        try (var zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            var parts = Collections.list(zip.getEntries());
            for (var part : parts) {
                names.add(part.getName());
                if (parts.size() > MOST_PARTS || !small(zip.getInputStream(part))) {
                    return Optional.of(Refusal.TOO_LARGE_INSIDE);
                }
            }
            if (kind().isPresent()) {
                return kind();
            }
            for (var part : parts) {
                look(zip.getInputStream(part));
                if (refusal != null) {
                    return Optional.of(refusal);
                }
            }
        }
        return highestText < texts ? Optional.empty() : Optional.of(Refusal.UNREADABLE);
    }

    private boolean small(InputStream part) throws IOException {
        var bin = new byte[64 * 1024];
        for (int read = part.read(bin); read >= 0; read = part.read(bin)) {
            bytes += read;
            for (int i = 0; i < read; i++) {
                tags += bin[i] == '<' ? 1 : 0;
            }
            if (bytes > MOST_BYTES || tags > MOST_TAGS) {
                return false;
            }
        }
        return true;
    }

    private Optional<Refusal> kind() {
        if (!names.contains("xl/workbook.xml")) {
            return Optional.of(Refusal.NOT_A_TABLE);
        }
        if (names.contains("xl/vbaProject.bin")) {
            return Optional.of(Refusal.MACROS);
        }
        return names.stream().anyMatch(part -> part.startsWith("xl/externalLinks/"))
                ? Optional.of(Refusal.LINKS_TO_OTHERS)
                : Optional.empty();
    }

    private void look(InputStream part) {
        widest = 0;
        longest = 0;
        shared = false;
        value = null;
        try {
            var reader = XML.createXMLStreamReader(part);
            while (refusal == null && reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> begin(reader);
                    case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
                    case XMLStreamConstants.CHARACTERS,
                            XMLStreamConstants.CDATA,
                            XMLStreamConstants.SPACE -> {
                        if (value != null) {
                            value.append(reader.getText());
                        }
                    }
                    default -> {}
                }
            }
        } catch (XMLStreamException | RuntimeException _) {
            // Pictures are no XML; and where a table is broken, the library stops as well.
        }
    }

    private void begin(XMLStreamReader reader) {
        if (value != null) {
            refusal = Refusal.UNREADABLE;
            return;
        }
        switch (reader.getLocalName()) {
            case "row" -> {
                column = 0;
                places += widest;
                refusal = places > MOST_PLACES ? Refusal.TOO_MANY_CELLS : refusal;
            }
            case "c" -> {
                shared = "s".equals(reader.getAttributeValue(null, "t"));
                int place = column(reader.getAttributeValue(null, "r"), column++);
                widest = Math.max(widest, place + 1);
                refusal = place >= LAST_COLUMN ? Refusal.UNREADABLE : refusal;
            }
            case "f" -> {
                value = new StringBuilder();
                formula(
                        Objects.requireNonNullElse(reader.getAttributeValue(null, "t"), ""),
                        reader.getAttributeValue(null, "ref"));
            }
            case "v" -> value = new StringBuilder();
            case "si" -> texts++;
            default -> {}
        }
    }

    private void formula(String kind, @Nullable String range) {
        if (kind.equals("array")) {
            refusal = ++arrays > MOST_ARRAYS ? Refusal.TOO_LARGE_INSIDE : refusal;
        } else if (kind.equals("shared") && range == null) {
            copying += longest * longest;
            refusal = copying > MOST_COPYING ? Refusal.TOO_LARGE_INSIDE : refusal;
        }
    }

    private void end(String name) {
        if (value != null && name.equals("f")) {
            longest = Math.max(longest, value.length());
            value = null;
        } else if (name.equals("c")) {
            shared = false;
        } else if (value != null && name.equals("v")) {
            if (shared && !value.isEmpty()) {
                boolean number = value.toString().matches("\\d{1,9}");
                refusal = number ? refusal : Refusal.UNREADABLE;
                highestText =
                        Math.max(
                                highestText,
                                number ? Integer.parseInt(value, 0, value.length(), 10) : 0);
            }
            value = null;
        }
    }

    /** From 0; beyond the last one where the address is none. */
    private static int column(@Nullable String address, int next) {
        if (address == null) {
            return next;
        }
        if (!address.matches("\\$?[A-Z]{1,3}\\$?\\d{1,7}")) {
            return LAST_COLUMN;
        }
        int column = 0;
        for (char letter : address.replaceAll("[^A-Z]", "").toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }
}
