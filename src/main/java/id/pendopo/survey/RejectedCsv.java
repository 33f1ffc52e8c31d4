package id.pendopo.survey;

import id.pendopo.shared.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Rows that were not taken, as a file to mend and send again. Its two last columns say where a row
 * stood and what was wrong; an import overlooks them.
 */
final class RejectedCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What a spreadsheet would run as a formula. */
    private static final Pattern FORMULA = Pattern.compile("^[=+@\\t\\r]|^-(?!\\d+$)");

    private RejectedCsv() {}

    static String of(ImportReport report, List<ImportReport.Rejected> rows, Texts texts) {
        var text = new StringBuilder().append(BYTE_ORDER_MARK);
        var format = CSVFormat.DEFAULT.builder().setDelimiter(report.delimiter()).get();
        try (var printer = new CSVPrinter(text, format)) {
            var header = new ArrayList<>(report.header());
            header.removeIf(RejectedCsv::ours);
            header.add(CsvColumns.ROW);
            header.add(CsvColumns.TROUBLE);
            printer.printRecord(header);
            for (var row : rows) {
                printer.printRecord(cells(report, row, texts));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> cells(ImportReport report, ImportReport.Rejected row, Texts texts) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < report.header().size(); i++) {
            if (!ours(report.header().get(i))) {
                cells.add(i < row.cells().size() ? harmless(row.cells().get(i)) : "");
            }
        }
        cells.add(Integer.toString(row.row()));
        cells.add(row.problems().stream().map(texts::problem).collect(Collectors.joining(" ")));
        return cells;
    }

    private static boolean ours(String column) {
        return column.equalsIgnoreCase(CsvColumns.ROW)
                || column.equalsIgnoreCase(CsvColumns.TROUBLE);
    }

    private static String harmless(String cell) {
        return FORMULA.matcher(cell).find() ? "’" + cell : cell;
    }
}
