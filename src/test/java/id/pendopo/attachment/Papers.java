package id.pendopo.attachment;

import id.pendopo.organisation.photo.Shots;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;

/** Documents as people send them: with names in them, and worse. */
public final class Papers {

    public static final String AUTHOR = "Siti Rahasia";

    private Papers() {}

    /** What a test adds to a document. */
    interface Change {
        void to(PDDocument document) throws IOException;
    }

    /** A page with a photograph taken somewhere, a link, a file inside, and an author. */
    public static byte[] pdf() {
        return pdf(_ -> {});
    }

    static byte[] pdf(Change change) {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            document.getDocumentInformation().setAuthor(AUTHOR);
            var shot = Shots.withPosition(Shots.jpeg(400, 300), 1);
            var image = PDImageXObject.createFromByteArray(document, shot, "foto.jpg");
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(image, 50, 50);
            }
            var inside = new PDEmbeddedFile(document, new ByteArrayInputStream(text("bawaan")));
            var file = new PDComplexFileSpecification();
            file.setFile("bawaan.txt");
            file.setEmbeddedFile(inside);
            var files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("bawaan", file));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
            var link = new PDActionURI();
            link.setURI("https://pelacak.example/");
            document.getDocumentCatalog().setOpenAction(link);
            change.to(document);
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] pdfWithScript() {
        return pdf(
                document ->
                        document.getDocumentCatalog()
                                .setOpenAction(new PDActionJavaScript("app.alert(1)")));
    }

    static byte[] lockedPdf() {
        return pdf(
                document ->
                        document.protect(
                                new StandardProtectionPolicy("a", "b", new AccessPermission())));
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    /** A letter with an author, a macro, an outside template and a photograph. */
    public static byte[] docx() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(
                "[Content_Types].xml",
                text(
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>"
                                + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>"));
        parts.put(
                "_rels/.rels",
                text(
                        "<Relationships><Relationship Id=\"rId1\" Type=\"x/officeDocument\" Target=\"word/document.xml\"/>"
                                + "<Relationship Id=\"rId2\" Type=\"x/core-properties\" Target=\"docProps/core.xml\"/></Relationships>"));
        parts.put("docProps/core.xml", text("<cp><dc:creator>" + AUTHOR + "</dc:creator></cp>"));
        parts.put(
                "word/document.xml",
                text(
                        "<w:document><w:ins w:author=\""
                                + AUTHOR
                                + "\"/><w:t>Surat</w:t></w:document>"));
        parts.put(
                "word/_rels/document.xml.rels",
                text(
                        "<Relationships><Relationship Id=\"rId1\" Type=\"x/vbaProject\" Target=\"vbaProject.bin\"/>"
                                + "<Relationship Id=\"rId2\" Type=\"x/attachedTemplate\" Target=\"https://pelacak.example/t.dotm\" TargetMode=\"External\"/>"
                                + "<Relationship Id=\"rId3\" Type=\"x/hyperlink\" Target=\"https://rasuka.example/\" TargetMode=\"External\"/></Relationships>"));
        parts.put("word/vbaProject.bin", text("makro"));
        parts.put("word/media/image1.jpeg", Shots.withPosition(Shots.jpeg(400, 300), 1));
        return zip(parts);
    }

    static byte[] odt() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", text("application/vnd.oasis.opendocument.text"));
        parts.put(
                "content.xml",
                text(
                        "<office:document-content><office:scripts><x/></office:scripts><dc:creator>"
                                + AUTHOR
                                + "</dc:creator><text:p>Surat</text:p></office:document-content>"));
        parts.put("meta.xml", text("<meta:initial-creator>" + AUTHOR + "</meta:initial-creator>"));
        parts.put("Basic/Standard/Module1.xml", text("<makro/>"));
        parts.put(
                "META-INF/manifest.xml",
                text(
                        "<manifest:manifest><manifest:file-entry manifest:full-path=\"content.xml\"/>"
                                + "<manifest:file-entry manifest:full-path=\"meta.xml\"/></manifest:manifest>"));
        return zip(parts);
    }

    static byte[] xlsx() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", text("<Types></Types>"));
        parts.put("xl/workbook.xml", text("<workbook/>"));
        parts.put("xl/comments1.xml", text("<comments><author>" + AUTHOR + "</author></comments>"));
        parts.put("xl/persons/person.xml", text("<person displayName=\"" + AUTHOR + "\"/>"));
        return zip(parts);
    }

    /** A document of some kilobytes that unpacks to more than memory should hold. */
    public static byte[] bomb() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", text("<Types></Types>"));
        parts.put("word/document.xml", new byte[80 << 20]);
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Map<String, String> unzipped(byte[] file) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(
                        entry.getName(),
                        new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return parts;
    }

    /** All that stands unpacked in a PDF. */
    static List<String> streams(PDDocument document) throws IOException {
        var streams = new ArrayList<String>();
        for (var key : document.getDocument().getXrefTable().keySet()) {
            var object = document.getDocument().getObjectFromPool(key).getObject();
            if (object instanceof org.apache.pdfbox.cos.COSStream stream) {
                try (var raw = stream.createRawInputStream()) {
                    streams.add(new String(raw.readAllBytes(), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return streams;
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
