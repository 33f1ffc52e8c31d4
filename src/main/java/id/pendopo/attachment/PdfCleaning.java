package id.pendopo.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A PDF written anew (ISO 32000-1): its pages, without who made it and when, without actions,
 * embedded files and earlier states, its photographs without their Exif. One with scripts is
 * refused, because what it shows may depend on them.
 */
final class PdfCleaning {

    private static final int MOST_OBJECTS = 500_000;
    private static final int MOST_PICTURE = 64 << 20;
    private static final int TAIL = 4_096;

    private static final Set<String> SCRIPTS = Set.of("JavaScript", "Launch", "Rendition");
    private static final Set<String> IN_CATALOG =
            Set.of(
                    "Type",
                    "Version",
                    "Pages",
                    "PageLabels",
                    "Outlines",
                    "PageMode",
                    "PageLayout",
                    "Lang",
                    "StructTreeRoot",
                    "MarkInfo",
                    "ViewerPreferences",
                    "AcroForm",
                    "Dests",
                    "Names",
                    "OCProperties",
                    "OutputIntents");
    private static final Set<String> HIDDEN =
            Set.of(
                    "Metadata",
                    "PieceInfo",
                    "LastModified",
                    "AA",
                    "OpenAction",
                    "EmbeddedFiles",
                    "EF",
                    "AF",
                    "Thumb",
                    "RichMediaContent",
                    "RichMediaSettings");
    private static final Set<String> ANNOTATIONS =
            Set.of("FileAttachment", "RichMedia", "Screen", "Movie", "Sound", "3D");
    private static final Set<String> OF_A_NOTE = Set.of("T", "M", "CreationDate", "NM");

    private final Deque<COSBase> open = new ArrayDeque<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private PdfCleaning() {}

    static byte[] clean(byte[] file) throws Unclean {
        int tail = Math.max(0, file.length - TAIL);
        if (!new String(file, tail, file.length - tail, StandardCharsets.ISO_8859_1)
                .contains("%%EOF")) {
            throw new Unclean(Refusal.FILE_INCOMPLETE);
        }
        PdfBomb.check(file);
        try (var document = Loader.loadPDF(file)) {
            if (document.getNumberOfPages() == 0) {
                throw new Unclean(Refusal.FILE_UNREADABLE);
            }
            return new PdfCleaning().written(document);
        } catch (InvalidPasswordException _) {
            throw new Unclean(Refusal.FILE_LOCKED);
        } catch (IOException | RuntimeException | StackOverflowError _) {
            throw new Unclean(Refusal.FILE_UNREADABLE);
        }
    }

    private byte[] written(PDDocument document) throws IOException, Unclean {
        document.setAllSecurityToBeRemoved(true);
        document.setDocumentInformation(new PDDocumentInformation());
        var catalog = document.getDocumentCatalog().getCOSObject();
        if (catalog.getDictionaryObject("Names") instanceof COSDictionary names) {
            scripts(names);
            keep(names, Set.of("Dests"));
        }
        scripts(catalog);
        if (catalog.getDictionaryObject("OpenAction") instanceof COSDictionary action) {
            scripts(action);
        }
        keep(catalog, IN_CATALOG);
        open.push(catalog);
        while (!open.isEmpty()) {
            look(open.pop());
        }
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static void keep(COSDictionary dictionary, Set<String> names) {
        for (var key : List.copyOf(dictionary.keySet())) {
            if (!names.contains(key.getName())) {
                dictionary.removeItem(key);
            }
        }
    }

    private void look(COSBase met) throws IOException, Unclean {
        var base = met instanceof COSObject pointer ? pointer.getObject() : met;
        if (base == null || !seen.add(base)) {
            return;
        }
        if (seen.size() > MOST_OBJECTS) {
            throw new Unclean(Refusal.FILE_BOMB);
        }
        if (base instanceof COSArray array) {
            wanted(array);
            array.forEach(this::push);
        } else if (base instanceof COSDictionary dictionary) {
            scripts(dictionary);
            bare(dictionary);
            if (dictionary instanceof COSStream stream) {
                picture(stream);
            }
            dictionary.getValues().forEach(this::push);
        }
    }

    private void push(COSBase base) {
        if (base != null) {
            open.push(base);
        }
    }

    /** In one walk: taking one out after the other would move all the rest each time. */
    private static void wanted(COSArray array) {
        var kept = new ArrayList<COSBase>();
        for (int i = 0; i < array.size(); i++) {
            if (!(array.getObject(i) instanceof COSDictionary item && unwanted(item))) {
                kept.add(array.get(i));
            }
        }
        if (kept.size() < array.size()) {
            array.clear();
            array.addAll(kept);
        }
    }

    private static boolean unwanted(COSDictionary item) {
        return ANNOTATIONS.contains(item.getNameAsString(COSName.SUBTYPE, ""));
    }

    private static void scripts(COSDictionary dictionary) throws Unclean {
        if (dictionary.containsKey("JS")
                || dictionary.containsKey("JavaScript")
                || dictionary.containsKey("XFA")
                || SCRIPTS.contains(dictionary.getNameAsString(COSName.S, ""))) {
            throw new Unclean(Refusal.FILE_SCRIPT);
        }
        for (var trigger : List.of("A", "Next", "OpenAction")) {
            if (dictionary.getDictionaryObject(trigger) instanceof COSDictionary action
                    && action != dictionary
                    && (action.containsKey("JS")
                            || SCRIPTS.contains(action.getNameAsString(COSName.S, "")))) {
                throw new Unclean(Refusal.FILE_SCRIPT);
            }
        }
        if (dictionary.getDictionaryObject("AA") instanceof COSDictionary triggers) {
            for (var key : triggers.keySet()) {
                if (triggers.getDictionaryObject(key) instanceof COSDictionary action) {
                    scripts(action);
                }
            }
        }
    }

    private static void bare(COSDictionary dictionary) {
        HIDDEN.forEach(key -> dictionary.removeItem(COSName.getPDFName(key)));
        var a = dictionary.getDictionaryObject("A");
        // Attributes of the structure have the same name, but an owner and no kind of action.
        if (a instanceof COSDictionary action
                && action.containsKey("S")
                && !action.containsKey("O")) {
            dictionary.removeItem(COSName.A);
        }
        boolean note =
                dictionary.containsKey("Rect")
                        && !"Widget".equals(dictionary.getNameAsString(COSName.SUBTYPE, ""));
        if (note) {
            OF_A_NOTE.forEach(key -> dictionary.removeItem(COSName.getPDFName(key)));
        }
    }

    private static void picture(COSStream stream) throws IOException, Unclean {
        var filters = new PDStream(stream).getFilters();
        if (filters == null || filters.isEmpty()) {
            return;
        }
        var last = filters.getLast();
        boolean jpeg =
                last.equals(COSName.DCT_DECODE) || last.equals(COSName.DCT_DECODE_ABBREVIATION);
        if (!jpeg && !last.equals(COSName.JPX_DECODE)) {
            return;
        }
        byte[] packed;
        try (var input = new PDStream(stream).createInputStream(List.of(last.getName()))) {
            packed = input.readNBytes(MOST_PICTURE);
        }
        if (packed.length == MOST_PICTURE) {
            throw new Unclean(Refusal.FILE_BOMB);
        }
        var bare = jpeg ? BarePicture.jpeg(packed) : BarePicture.jpeg2000(packed);
        if (filters.size() > 1) {
            stream.removeItem(COSName.DECODE_PARMS);
        }
        stream.setItem(COSName.FILTER, last);
        try (var output = stream.createRawOutputStream()) {
            output.write(bare);
        }
    }
}
