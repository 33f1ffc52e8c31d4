package id.pendopo.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.attachment.Cleaning.Clean;
import id.pendopo.attachment.Cleaning.Sent;
import id.pendopo.organisation.photo.Shots;
import id.pendopo.shared.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of files when they are kept, and which are not. */
class CleaningTests {

    private final Cleaning cleaning = new Cleaning();

    @Test
    void aPhotographKeepsItsPixelsAndNothingElse() throws IOException {
        var shot = Shots.withPosition(Shots.jpeg(1200, 900), 1);
        var clean = clean("IMG_0001.JPG", shot);
        assertThat(clean.name()).isEqualTo("IMG_0001.JPG");
        assertThat(clean.mediaType()).isEqualTo("image/jpeg");
        nothingLeft(latin(clean.content()));
        assertThat(ImageIO.read(new ByteArrayInputStream(clean.content())).getWidth())
                .isEqualTo(1200);
    }

    @Test
    void aScreenshotBecomesAPhotographUnderItsNewEnding() {
        var clean = clean("layar.png", Shots.written(Shots.picture(300, 200), "png"));
        assertThat(clean.name()).isEqualTo("layar.jpg");
        assertThat(clean.mediaType()).isEqualTo("image/jpeg");
    }

    @Test
    void aPdfLosesItsAuthorItsFilesItsActionsAndTheExifInItsPictures() throws IOException {
        try (var before = Loader.loadPDF(Papers.pdf())) {
            assertThat(Papers.streams(before))
                    .anySatisfy(s -> assertThat(s).contains(Shots.CAMERA));
        }
        var clean = clean("surat.pdf", Papers.pdf());
        assertThat(clean.mediaType()).isEqualTo("application/pdf");
        try (var document = Loader.loadPDF(clean.content())) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(document.getDocumentCatalog().getMetadata()).isNull();
            for (var stream : Papers.streams(document)) {
                nothingLeft(stream);
                assertThat(stream).doesNotContain("bawaan", "pelacak");
            }
            // The photograph is still there, red in its upper left part.
            var seen = new PDFRenderer(document).renderImage(0);
            int colour = seen.getRGB(100, seen.getHeight() - 50 - 250);
            assertThat(colour >> 16 & 0xFF).isGreaterThan(colour & 0xFF);
        }
        assertThat(latin(clean.content())).doesNotContain("pelacak", "EmbeddedFile");
    }

    @Test
    void aLetterLosesItsAuthorItsMacrosAndTheExifInItsPictures() throws IOException {
        var clean = clean("surat.docm", Papers.docx());
        assertThat(clean.name()).isEqualTo("surat.docx");
        var parts = Papers.unzipped(clean.content());
        assertThat(parts.keySet())
                .containsExactly(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "word/document.xml",
                        "word/_rels/document.xml.rels",
                        "word/media/image1.jpeg");
        assertThat(parts.values())
                .allSatisfy(CleaningTests::nothingLeft)
                .allSatisfy(
                        part ->
                                assertThat(part)
                                        .doesNotContain(
                                                "pelacak",
                                                "docProps",
                                                "vbaProject",
                                                "macroEnabled"));
        assertThat(parts.get("word/document.xml")).contains("Surat");
        assertThat(parts.get("word/_rels/document.xml.rels")).contains("rasuka.example", "rId2");
        assertThat(
                        ImageIO.read(
                                new ByteArrayInputStream(
                                        parts.get("word/media/image1.jpeg")
                                                .getBytes(StandardCharsets.ISO_8859_1))))
                .isNotNull();
    }

    @Test
    void otherOfficePapersAreTakenWithoutNames() throws IOException {
        var odt = clean("surat.odt", Papers.odt());
        assertThat(odt.mediaType()).isEqualTo("application/vnd.oasis.opendocument.text");
        var parts = Papers.unzipped(odt.content());
        assertThat(parts.keySet())
                .containsExactly("mimetype", "content.xml", "META-INF/manifest.xml");
        assertThat(parts.values()).allSatisfy(CleaningTests::nothingLeft);
        assertThat(parts.get("content.xml")).contains("Surat").doesNotContain("office:scripts");
        assertThat(parts.get("META-INF/manifest.xml")).doesNotContain("meta.xml");
        var xlsx = clean("daftar.xlsx", Papers.xlsx());
        assertThat(xlsx.mediaType()).endsWith("spreadsheetml.sheet");
        assertThat(Papers.unzipped(xlsx.content()).values()).allSatisfy(CleaningTests::nothingLeft);
    }

    @Test
    void textIsKeptAsUtf8WhateverItsName() {
        var clean =
                clean("catatan.pdf", "\uFEFFAntre sejak 07.00".getBytes(StandardCharsets.UTF_8));
        assertThat(clean.name()).isEqualTo("catatan.txt");
        assertThat(new String(clean.content(), StandardCharsets.UTF_8))
                .isEqualTo("Antre sejak 07.00");
        assertThat(latin(clean("a", new byte[] {'k', 'a', 'f', (byte) 0xE9}).content()))
                .isEqualTo(latin("kafé".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void eachBadFileHearsWhatIsWrongWithIt() {
        assertThat(reason("kosong.jpg", new byte[0])).isEqualTo("FILE_EMPTY");
        assertThat(reason("besar.jpg", new byte[30_000_000])).isEqualTo("FILE_TOO_LARGE");
        assertThat(reason("program.jpg", new byte[] {'M', 'Z', 0, 3, 0, 0}))
                .isEqualTo("KIND_NOT_TAKEN");
        assertThat(reason("halaman.txt", text("<!DOCTYPE html><script>alert(1)</script>")))
                .isEqualTo("KIND_NOT_TAKEN");
        assertThat(reason("foto.jpg", text("\0\0\0\u0018ftypheic\0\0\0\0")))
                .isEqualTo("PICTURE_FORMAT");
        assertThat(reason("arsip.docx", Papers.zip(Map.of("a.txt", text("a")))))
                .isEqualTo("KIND_NOT_TAKEN");
        assertThat(reason("skrip.pdf", Papers.pdfWithScript())).isEqualTo("FILE_SCRIPT");
        assertThat(reason("kunci.pdf", Papers.lockedPdf())).isEqualTo("FILE_LOCKED");
        assertThat(reason("bom.docx", Papers.bomb())).isEqualTo("FILE_BOMB");
        assertThat(reason("bom.png", Shots.bomb(60_000, 60_000))).isEqualTo("FILE_TOO_MANY_PIXELS");
        assertThat(reason("rusak.pdf", text("%PDF-1.7\nbukan apa-apa\n%%EOF")))
                .isEqualTo("FILE_UNREADABLE");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.7, 0.97})
    void whatWasCutOffIsRefused(double part) {
        var files =
                Map.of(
                        "a.jpg", Shots.jpeg(900, 700),
                        "a.pdf", Papers.pdf(),
                        "a.docx", Papers.docx());
        files.forEach(
                (name, whole) ->
                        assertThat(reason(name, Arrays.copyOf(whole, (int) (whole.length * part))))
                                .as(name)
                                .isEqualTo("FILE_INCOMPLETE"));
    }

    @ParameterizedTest
    @CsvSource({"webp,RIFF____WEBPVP8 ,PICTURE_INSIDE", "bin,PK\u0003\u0004abc,KIND_NOT_TAKEN"})
    void whatCantBeCleanedInsideALetterIsRefused(String ending, String head, String reason) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", text("<Types></Types>"));
        parts.put("word/document.xml", text("<w:document/>"));
        parts.put("word/media/image1." + (ending.equals("bin") ? "dat" : ending), text(head));
        assertThat(reason("surat.docx", Papers.zip(parts))).isEqualTo(reason);
    }

    @Test
    void aLetterWithDeclarationsIsRefused() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", text("<Types></Types>"));
        parts.put("word/document.xml", text("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"));
        assertThat(reason("surat.docx", Papers.zip(parts))).isEqualTo("FILE_BOMB");
    }

    @Test
    void fiveAreEnoughAndTogetherTheyHaveALimit() {
        var one = new Sent("a.txt", text("a"));
        assertThat(reason(cleaning.all("berkas", Collections.nCopies(5, one)))).isEqualTo("done");
        assertThat(reason(cleaning.all("berkas", Collections.nCopies(6, one))))
                .isEqualTo("TOO_MANY_FILES");
        var large = new Sent("b.txt", new byte[9_000_000]);
        assertThat(reason(cleaning.all("berkas", Collections.nCopies(3, large))))
                .isEqualTo("FILES_TOO_LARGE");
    }

    private static void nothingLeft(String text) {
        assertThat(text).doesNotContain("Exif", Shots.CAMERA, Papers.AUTHOR);
    }

    private Clean clean(String name, byte[] file) {
        return switch (cleaning.clean("berkas", new Sent(name, file))) {
            case Outcome.Done<Clean>(var clean) -> clean;
            case Outcome.Refused<Clean>(var problems) ->
                    throw new AssertionError(problems.toString());
        };
    }

    private String reason(String name, byte[] file) {
        return reason(cleaning.clean("berkas", new Sent(name, file)));
    }

    private static String reason(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var problems)
                ? problems.getFirst().reason().name()
                : "done";
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String latin(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
