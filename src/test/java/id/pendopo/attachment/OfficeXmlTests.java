package id.pendopo.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.pendopo.attachment.Cleaning.Sent;
import id.pendopo.shared.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What office programs write beside the words, and texts that are hard to read. */
class OfficeXmlTests {

    private static final int LONG = 7 << 20;

    private final Cleaning cleaning = new Cleaning();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<office:scripts>",
                "<Relationship ",
                "<a b=\"",
                "<!--",
                "a",
                "a:",
                "<a ",
                "<"
            })
    void noTextTakesLongerThanItsLength(String piece) {
        var text = piece.repeat(LONG / piece.length());
        for (var part : new String[] {"word/document.xml", "word/_rels/document.xml.rels"}) {
            var parts = letter();
            parts.put(part, Papers.text(text));
            var file = Papers.zip(parts);
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> outcome(file));
        }
    }

    @Test
    void aTargetOfManyStepsIsNotFollowed() {
        var parts = letter();
        parts.put(
                "word/_rels/document.xml.rels",
                Papers.text("<Relationship Target=\"" + "../a/".repeat(1_000_000) + "\"/>"));
        var file = Papers.zip(parts);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> outcome(file));
    }

    @Test
    void aPartThatIsTooLargeIsRefusedPlainly() {
        var parts = letter();
        parts.put("word/document.xml", new byte[OfficeXml.MOST + 1]);
        assertThat(outcome(Papers.zip(parts))).contains("PART_TOO_LARGE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<x15ac:absPath url=\"C:\\Users\\Siti Rahasia\\\"/><a/> | <a/>",
                "<pic:cNvPr id=\"1\" descr=\"C:\\Users\\Siti\\a.jpg\"/> | <pic:cNvPr id=\"1\" descr=\"\"/>",
                "<w:ins w:id=\"1\" w:author='Siti' w:date=\"2025-01-01T00:00:00Z\"/> | <w:ins w:id=\"1\" w:author=\"\"/>",
                "<w:instrText>INCLUDEPICTURE \"D:\\Siti\\a.jpg\"</w:instrText> | <w:instrText></w:instrText>",
                "<text:a xlink:href=\"file:///home/siti/a\">b</text:a> | <text:a xlink:href=\"\">b</text:a>",
                "<text:a xlink:href=\"https://a.example/\">b</text:a> | <text:a xlink:href=\"https://a.example/\">b</text:a>",
                "<draw:image xlink:href=\"https://a.example/\"/> | <draw:image xlink:href=\"\"/>",
                "<draw:image xlink:href=\"Pictures/a.png\"/> | <draw:image xlink:href=\"Pictures/a.png\"/>",
                "<dc:date>2025-01-01</dc:date><!-- Siti --> | <dc:date></dc:date>",
                "<numFmt formatCode=\"h:\\ mm\"/> | <numFmt formatCode=\"h:\\ mm\"/>",
                "<w:t xml:space=\"preserve\"> Pukul 7:\\ a </w:t> | <w:t xml:space=\"preserve\"> Pukul 7:\\ a </w:t>"
            })
    void namesDaysAndFoldersGoAndWordsStay(String before, String after) throws Unclean {
        var clean = OfficeXml.clean("a.xml", Papers.text(before), Pattern.compile("-"));
        assertThat(new String(clean, StandardCharsets.UTF_8)).isEqualTo(after);
    }

    @Test
    void linksToFoldersLeadNowhereAndPartsOfOtherProgramsGo() throws IOException {
        var parts = letter();
        parts.remove("word/document.xml");
        parts.put("xl/workbook.xml", Papers.text("<workbook/>"));
        parts.put("xl/connections.xml", Papers.text("<connection odcFile=\"C:\\Siti\"/>"));
        parts.put("xl/revisions/userNames.xml", Papers.text("<users/>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                Papers.text(
                        "<R><Relationship Id=\"1\" Type=\"x/connections\" Target=\"connections.xml\"/>"
                                + "<Relationship Id=\"2\" Type=\"x/hyperlink\" Target=\"file:///C:/Siti\" TargetMode=\"External\"/></R>"));
        var clean =
                switch (cleaning.clean("berkas", new Sent("a.xlsx", Papers.zip(parts)))) {
                    case Outcome.Done<Cleaning.Clean>(var done) -> done;
                    case Outcome.Refused<Cleaning.Clean>(var problems) ->
                            throw new AssertionError(problems.toString());
                };
        var kept = Papers.unzipped(clean.content());
        assertThat(kept.keySet())
                .containsExactly(
                        "[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels");
        assertThat(kept.get("xl/_rels/workbook.xml.rels"))
                .doesNotContain("Siti", "connections")
                .contains("about:blank");
    }

    @ParameterizedTest
    @CsvSource({"gif,GIF89a", "svg,<?xml?><a>"})
    void picturesThatHoldMoreThanPixelsAreRefusedInside(String ending, String head) {
        var parts = letter();
        parts.put("word/media/image1." + ending, Papers.text(head));
        assertThat(outcome(Papers.zip(parts))).contains("PICTURE_INSIDE");
    }

    private static Map<String, byte[]> letter() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", Papers.text("<Types></Types>"));
        parts.put("word/document.xml", Papers.text("<w:document/>"));
        return parts;
    }

    private String outcome(byte[] file) {
        return cleaning.clean("berkas", new Sent("surat.docx", file)).toString();
    }
}
