package id.pendopo.survey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the smallest spreadsheet that is one. */
public final class Sheets {

    private static final String NS = "http://schemas.openxmlformats.org/";

    private Sheets() {}

    public static byte[] xlsx(List<List<String>> rows) {
        var sheet = new StringBuilder();
        for (int y = 0; y < rows.size(); y++) {
            sheet.append("<row r=\"").append(y + 1).append("\">");
            for (int x = 0; x < rows.get(y).size(); x++) {
                var cell = rows.get(y).get(x);
                var place = (char) ('A' + x) + Integer.toString(y + 1);
                if (cell.matches("\\d+")) {
                    sheet.append("<c r=\"%s\"><v>%s</v></c>".formatted(place, cell));
                } else if (!cell.isEmpty()) {
                    sheet.append(
                            "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                                    .formatted(place, cell));
                }
            }
            sheet.append("</row>");
        }
        return zip(
                "<worksheet xmlns=\""
                        + NS
                        + "spreadsheetml/2006/main\"><sheetData>"
                        + sheet
                        + "</sheetData></worksheet>");
    }

    /** A spreadsheet that is small as a file and unpacks to more than memory should hold. */
    static byte[] bomb() {
        return zip("<worksheet><sheetData>" + " ".repeat(140 * 1024 * 1024));
    }

    private static byte[] zip(String sheet) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\""
                            + NS
                            + "package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
            put(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\""
                            + NS
                            + "package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
                            + NS
                            + "officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\""
                            + NS
                            + "spreadsheetml/2006/main\" xmlns:r=\""
                            + NS
                            + "officeDocument/2006/relationships\"><sheets><sheet name=\"Jawaban\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\""
                            + NS
                            + "package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
                            + NS
                            + "officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            put(zip, "xl/worksheets/sheet1.xml", sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
