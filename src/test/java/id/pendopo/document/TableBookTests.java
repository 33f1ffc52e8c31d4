package id.pendopo.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.shared.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Tables that somebody brought, friendly and not. */
class TableBookTests {

    @Test
    void aCellIsCalledAsASpreadsheetCallsIt() {
        assertThat(TableBook.address(0, 1)).isEqualTo("A1");
        assertThat(TableBook.address(2, 17)).isEqualTo("C17");
        assertThat(TableBook.address(26, 3)).isEqualTo("AA3");
        assertThat(TableBook.address(701, 9)).isEqualTo("ZZ9");
    }

    @Test
    void semicolonsMarksAndOldLettersAreUnderstood() {
        var marked = read("\uFEFFkode;nama\nA;\"x;y\"\n".getBytes(StandardCharsets.UTF_8));
        assertThat(marked.kind()).isEqualTo(TableBook.Kind.CSV);
        assertThat(line(marked, 0).cell(0).text()).isEqualTo("kode");
        assertThat(line(marked, 1).cell(1).text()).isEqualTo("x;y");
        assertThat(line(marked, 1).cell(9).text()).isEmpty();
        var western =
                read(
                        "kode,nama\nA,Caf\u00e9 \u2013 baru\n"
                                .getBytes(Charset.forName("windows-1252")));
        assertThat(western.kind()).isEqualTo(TableBook.Kind.CSV_WESTERN);
        assertThat(line(western, 1).cell(1).text()).isEqualTo("Café – baru");
        var wide = read("\uFEFFkode\tnama\nA\tB\n".getBytes(StandardCharsets.UTF_16LE));
        assertThat(line(wide, 1).cell(1).text()).isEqualTo("B");
    }

    @Test
    void whatASpreadsheetWouldRunIsMarkedAndComesBackBare() {
        for (var text : new String[] {"=1+1", "+62 200", "@a", "-x"}) {
            assertThat(Harmless.cell(text)).isEqualTo("’" + text);
            assertThat(Harmless.bare(Harmless.cell(text))).isEqualTo(text);
        }
        assertThat(Harmless.cell("-12,5")).isEqualTo("-12,5");
        assertThat(Harmless.bare("’tis")).isEqualTo("’tis");
    }

    @Test
    void allSheetsOfAWorkbookAreReadWithTextsNumbersAndDays() throws IOException {
        var output = new ByteArrayOutputStream();
        Spreadsheet.write(
                output,
                "Uji",
                Instant.EPOCH,
                book -> {
                    try (var one = book.newWorksheet("Satu")) {
                        one.value(0, 0, "=1+1");
                        one.value(0, 1, 25_000);
                        one.value(3, 2, LocalDate.of(2026, 11, 9));
                        one.style(3, 2).format("yyyy-mm-dd").set();
                    }
                    try (var two = book.newWorksheet("Dua")) {
                        two.formula(0, 0, "SUM(B1:B2)");
                    }
                });
        var book = read(output.toByteArray());
        assertThat(book.sheets()).extracting(TableBook.Sheet::name).containsExactly("Satu", "Dua");
        assertThat(line(book, 0).cell(0)).isEqualTo(TableBook.Cell.of("=1+1"));
        assertThat(line(book, 0).cell(1).text()).isEqualTo("25000");
        assertThat(line(book, 1).row()).isEqualTo(4);
        assertThat(line(book, 1).cell(2).text()).isEqualTo("2026-11-09");
        assertThat(book.sheets().get(1).lines().getFirst().cell(0).content())
                .isEqualTo(TableBook.Content.FORMULA);
    }

    @Test
    void hostileFilesAreRefusedForWhatTheyAre() throws IOException {
        assertThat(why(new byte[0])).isEqualTo(Refusal.EMPTY);
        assertThat(why(" \n".getBytes())).isEqualTo(Refusal.EMPTY);
        assertThat(why("%PDF-1.7".getBytes())).isEqualTo(Refusal.NOT_A_TABLE);
        assertThat(why("<html><table>".getBytes())).isEqualTo(Refusal.NOT_A_TABLE);
        assertThat(why(new byte[] {1, 0, 2, 0, 3})).isEqualTo(Refusal.NOT_A_TABLE);
        assertThat(why(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                .isEqualTo(Refusal.OLD_OR_LOCKED);
        assertThat(why("a,b\n\"c".getBytes())).isEqualTo(Refusal.QUOTES_UNBALANCED);
        assertThat(why(zip("word/document.xml", 1))).isEqualTo(Refusal.NOT_A_TABLE);
        assertThat(why(zip("xl/vbaProject.bin", 1))).isEqualTo(Refusal.MACROS);
        assertThat(why(zip("xl/externalLinks/externalLink1.xml", 1)))
                .isEqualTo(Refusal.LINKS_TO_OTHERS);
        assertThat(why(zip("xl/worksheets/sheet1.xml", 1))).isEqualTo(Refusal.UNREADABLE);
        assertThat(why(zip("xl/worksheets/sheet1.xml", 140)))
                .as("a bomb")
                .isEqualTo(Refusal.TOO_LARGE_INSIDE);
    }

    @Test
    void moreRowsThanAllowedAreNotReadToTheEnd() {
        var many = "a\n" + "b\n".repeat(101);
        assertThat(why(many.getBytes())).isEqualTo(Refusal.TOO_MANY_ROWS);
    }

    private static byte[] zip(String name, int megabytes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            if (name.startsWith("xl/")) {
                zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            }
            zip.putNextEntry(new ZipEntry(name));
            var zeros = new byte[1024 * 1024];
            for (int i = 0; i < megabytes; i++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }

    private static TableBook read(byte[] content) {
        return ((Outcome.Done<TableBook>) TableBook.read(content, 100)).value();
    }

    private static Object why(byte[] content) {
        return ((Outcome.Refused<TableBook>) TableBook.read(content, 100))
                .problems()
                .getFirst()
                .reason();
    }

    private static TableBook.Line line(TableBook book, int number) {
        return book.sheets().getFirst().lines().get(number);
    }
}
