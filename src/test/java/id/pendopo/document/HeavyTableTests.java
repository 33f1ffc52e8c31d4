package id.pendopo.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.shared.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Small files that would need more memory or time than a house has. */
class HeavyTableTests {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String TEXTS = "xl/sharedStrings.xml";

    @Test
    void aTableWithTooManyCellsIsNotReadToItsEnd() {
        var row = "a" + ",a".repeat(499) + "\n";
        assertThat(why(row.repeat(2_001).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("TOO_MANY_CELLS");
        assertThat(why(("a" + ",".repeat(2_100_000)).getBytes(StandardCharsets.UTF_8)))
                .as("before the line is split")
                .isEqualTo("TOO_MANY_CELLS");
        var cells = "<row>" + "<c><v>1</v></c>".repeat(200) + "</row>";
        assertThat(why(sheet(cells.repeat(5_001)))).isEqualTo("TOO_MANY_CELLS");
        assertThat(why(sheet("<row><c r=\"XFD1\"/></row>".repeat(40_000))))
                .isEqualTo("TOO_MANY_CELLS");
    }

    @Test
    void aCellFarAwayMakesNoRoomForAllBeforeIt() {
        assertThat(why(sheet("<row><c r=\"ZZZZZZ1\"><v>1</v></c></row>"))).isEqualTo("UNREADABLE");
        assertThat(why(sheet("<row><c r=\"\uFFFF\uFFFF\uFFFF1\"><v>1</v></c></row>")))
                .isEqualTo("UNREADABLE");
        assertThat(why(sheet("<row><c r=\"XFE1\"><v>1</v></c></row>"))).isEqualTo("UNREADABLE");
    }

    @Test
    void aTextThatIsNotThereIsNotSoughtForEver() {
        for (var place : new String[] {"999999999", "2000000000", "<v></v>2000000000"}) {
            var far = "<row><c r=\"A1\" t=\"s\"><v>%s</v></c></row>".formatted(place);
            assertThat(why(sheet(far))).as(place).isEqualTo("UNREADABLE");
        }
    }

    @Test
    void aLongTextIsCountedWhereverItStands() {
        var rows = "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>0</v></c></row>".repeat(200);
        var text = "<sst><si><t>" + "x ".repeat(50_000) + "</t></si></sst>";
        assertThat(why(workbook(Map.of(SHEET, rows(rows), TEXTS, text))))
                .isEqualTo("TOO_LARGE_INSIDE");
    }

    @Test
    void aFormulaIsNotPutTogetherInEachCell() {
        var base =
                "<c><f t=\"shared\" ref=\"A1:A999\" si=\"0\">A1" + "+A1".repeat(3_000) + "</f></c>";
        var same = "<row><c><f t=\"shared\" si=\"0\"/></c></row>".repeat(99);
        assertThat(why(sheet("<row>" + base + "</row>" + same))).isEqualTo("TOO_LARGE_INSIDE");
        var arrays = "<row><c><f t=\"array\" ref=\"A1\">B1</f></c></row>".repeat(1_001);
        assertThat(why(sheet(arrays))).isEqualTo("TOO_LARGE_INSIDE");
    }

    @Test
    void aNumberIsNotWrittenOutToAThousandMillionDigits() {
        var read =
                TableBook.read(sheet("<row><c><v>1E999999999</v></c><c><v>12E3</v></c></row>"), 9);
        var cells = ((Outcome.Done<TableBook>) read).value().sheets().getFirst().lines().getFirst();
        assertThat(cells.cell(0).text()).isEqualTo("1E999999999");
        assertThat(cells.cell(1).text()).isEqualTo("12000");
    }

    private static byte[] sheet(String rows) {
        return workbook(Map.of(SHEET, rows(rows)));
    }

    private static String rows(String rows) {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    /** An honest workbook with other parts. */
    private static byte[] workbook(Map<String, String> parts) {
        try {
            var honest = new ByteArrayOutputStream();
            Spreadsheet.write(
                    honest,
                    "Uji",
                    Instant.EPOCH,
                    book -> {
                        try (var one = book.newWorksheet("Satu")) {
                            one.value(0, 0, "satu");
                        }
                    });
            var bytes = new ByteArrayOutputStream();
            try (var from = new ZipInputStream(new ByteArrayInputStream(honest.toByteArray()));
                    var to = new ZipOutputStream(bytes)) {
                for (var one = from.getNextEntry(); one != null; one = from.getNextEntry()) {
                    to.putNextEntry(new ZipEntry(one.getName()));
                    var other = parts.get(one.getName());
                    to.write(
                            other == null
                                    ? from.readAllBytes()
                                    : other.getBytes(StandardCharsets.UTF_8));
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String why(byte[] content) {
        return ((Outcome.Refused<TableBook>) TableBook.read(content, 50_000))
                .problems()
                .getFirst()
                .reason()
                .name();
    }
}
