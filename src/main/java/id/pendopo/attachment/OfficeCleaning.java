package id.pendopo.attachment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Documents of office programs, packed anew: without authors, templates, macros, embedded objects
 * and previews. DOCX and XLSX after ECMA-376, ODT after OpenDocument 1.3.
 */
final class OfficeCleaning {

    private static final int MOST_PARTS = 2_000;
    private static final int LONGEST_NAME = 250;
    private static final long MOST_TOGETHER = 64L << 20;
    private static final String TYPES = "[Content_Types].xml";
    private static final String MIMETYPE = "mimetype";
    private static final String ODT = "application/vnd.oasis.opendocument.text";

    /** What no reader needs, or what could run, or what says who wrote it. */
    private static final Pattern UNWANTED =
            Pattern.compile(
                    "(?i)(docProps/|customXml/|_xmlsignatures/|customUI/|userCustomization/|META-INF/(?!manifest\\.xml)"
                            + "|Thumbnails/|Basic/|Scripts/|Configurations2?/|ObjectReplacements/|Object [^/]*$"
                            + "|meta\\.xml|settings\\.xml|layout-cache|xl/(connections\\.xml|revisions/|queryTables/|threadedComments/)|.*/(embeddings|activeX|ctrlProps|printerSettings|externalLinks|attachedToolbars|persons)/"
                            + "|.*(people|commentsExtended|commentsIds)\\.xml|.*\\.(bin|exe|js|vbs|jar|dll)$|.*vba.*).*");

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /**
     * A document of an office program, clean.
     *
     * @param ending of its name
     */
    record Office(String ending, String mediaType, byte[] content) {}

    private OfficeCleaning() {}

    static Office clean(byte[] file) throws Unclean {
        var cleaning = new OfficeCleaning();
        try {
            cleaning.unpack(file);
            return cleaning.packed();
        } catch (EOFException _) {
            throw new Unclean(Refusal.FILE_INCOMPLETE);
        } catch (ZipException _) {
            throw new Unclean(Refusal.FILE_UNREADABLE);
        } catch (IOException | IllegalArgumentException _) {
            throw new Unclean(Refusal.FILE_UNREADABLE);
        }
    }

    private void unpack(byte[] file) throws IOException, Unclean {
        long left = MOST_TOGETHER;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var content = zip.readNBytes((int) left + 1);
                left -= content.length;
                if (left < 0 || parts.size() >= MOST_PARTS) {
                    throw new Unclean(Refusal.FILE_BOMB);
                }
                if (strange(entry.getName())) {
                    throw new Unclean(Refusal.FILE_UNREADABLE);
                }
                if (!entry.isDirectory() && parts.put(entry.getName(), content) != null) {
                    throw new Unclean(Refusal.FILE_UNREADABLE);
                }
            }
        }
        if (!directory(file)) {
            throw new Unclean(Refusal.FILE_INCOMPLETE);
        }
    }

    /** No program names parts so; a name over two lines would be known by no pattern. */
    private static boolean strange(String name) {
        return name.length() > LONGEST_NAME
                || name.contains("\\")
                || name.contains("..")
                || name.chars().anyMatch(Character::isISOControl);
    }

    /** The list of parts stands at the end of a zip file (APPNOTE 4.3.16). */
    private static boolean directory(byte[] file) {
        for (int i = file.length - 22; i >= Math.max(0, file.length - 66_000); i--) {
            if (file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 5 && file[i + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    private Office packed() throws IOException, Unclean {
        boolean open = parts.containsKey(MIMETYPE);
        var office = open ? openDocument() : openXml();
        parts.keySet().removeIf(name -> UNWANTED.matcher(name).matches());
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                var content = part(part.getKey(), part.getValue());
                var entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                if (part.getKey().equals(MIMETYPE)) {
                    stored(entry, content);
                }
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        }
        return new Office(office.ending(), office.mediaType(), bytes.toByteArray());
    }

    /** OpenDocument wants its kind first and unpacked, so that it can be seen from outside. */
    private static void stored(ZipEntry entry, byte[] content) {
        var sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
    }

    private Office openDocument() throws Unclean {
        var kind = OfficeXml.text(parts.getOrDefault(MIMETYPE, new byte[0])).strip();
        if (!kind.equals(ODT) || !parts.containsKey("content.xml")) {
            throw new Unclean(Refusal.KIND_NOT_TAKEN);
        }
        return new Office("odt", ODT, new byte[0]);
    }

    private Office openXml() throws Unclean {
        if (parts.containsKey(TYPES) && parts.containsKey("word/document.xml")) {
            return of("docx", "wordprocessingml.document");
        }
        if (parts.containsKey(TYPES) && parts.containsKey("xl/workbook.xml")) {
            return of("xlsx", "spreadsheetml.sheet");
        }
        throw new Unclean(Refusal.KIND_NOT_TAKEN);
    }

    private static Office of(String ending, String kind) {
        return new Office(
                ending, "application/vnd.openxmlformats-officedocument." + kind, new byte[0]);
    }

    private static byte[] part(String name, byte[] content) throws Unclean {
        var small = name.toLowerCase(Locale.ROOT);
        if (small.endsWith(".xml") || small.endsWith(".rels")) {
            return OfficeXml.clean(name, content, UNWANTED);
        }
        var kind = small.endsWith(".svg") ? Kind.SVG : Kind.of(content);
        return switch (kind) {
            case JPEG -> BarePicture.jpeg(content);
            case PNG -> BarePicture.png(content);
            case WEBP, HEIC, AVIF, TIFF, GIF, SVG ->
                    throw new Unclean(Refusal.PICTURE_INSIDE, kind.toString());
            case PDF, ZIP -> throw new Unclean(Refusal.KIND_NOT_TAKEN);
            default -> content;
        };
    }
}
