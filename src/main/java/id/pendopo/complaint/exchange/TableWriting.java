package id.pendopo.complaint.exchange;

import id.pendopo.document.Harmless;
import id.pendopo.document.Spreadsheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a table out; no cell of it is ever a formula. */
final class TableWriting {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String HEAD = "ECE7DD";
    private static final int WIDTH = 22;

    private TableWriting() {}

    static void write(
            Format format,
            OutputStream output,
            String name,
            Instant date,
            List<String> header,
            List<List<String>> rows)
            throws IOException {
        switch (format) {
            case CSV -> csv(output, header, rows);
            case XLSX -> workbook(output, name, date, header, rows);
        }
    }

    private static void csv(OutputStream output, List<String> header, List<List<String>> rows)
            throws IOException {
        var writer = new OutputStreamWriter(output, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        try (var table = new CSVPrinter(writer, CSVFormat.RFC4180)) {
            table.printRecord(header);
            for (var row : rows) {
                table.printRecord(row.stream().map(Harmless::cell).toList());
            }
        }
    }

    private static void workbook(
            OutputStream output,
            String name,
            Instant date,
            List<String> header,
            List<List<String>> rows)
            throws IOException {
        Spreadsheet.write(
                output,
                name,
                date,
                book -> {
                    var sheet = book.newWorksheet(name);
                    for (int i = 0; i < header.size(); i++) {
                        sheet.value(0, i, header.get(i));
                        sheet.width(i, WIDTH);
                    }
                    sheet.range(0, 0, 0, header.size() - 1).style().bold().fillColor(HEAD).set();
                    sheet.freezePane(0, 1);
                    for (int row = 0; row < rows.size(); row++) {
                        for (int i = 0; i < header.size(); i++) {
                            sheet.value(row + 1, i, rows.get(row).get(i));
                        }
                    }
                    sheet.finish();
                });
    }
}
