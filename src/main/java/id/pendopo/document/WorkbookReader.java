package id.pendopo.document;

import id.pendopo.document.TableBook.Cell;
import id.pendopo.document.TableBook.Content;
import id.pendopo.shared.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads the visible sheets of a workbook (XLSX), within limits. */
final class WorkbookReader {

    private static final int MOST_COLUMNS = 200;
    private static final int MOST_SHEETS = 60;

    /** No spreadsheet knows a larger power of ten; written out, it would be as many digits. */
    private static final int LARGEST_POWER = 400;

    private WorkbookReader() {}

    static Outcome<TableBook> read(byte[] content, int mostRows) {
        try {
            var check = new WorkbookCheck();
            var refusal = check.of(content);
            return refusal.isPresent()
                    ? Outcome.refused("", refusal.get(), Burden.MOST_CELLS)
                    : sheets(content, check.names().contains("xl/styles.xml"), mostRows);
        } catch (IOException | RuntimeException _) {
            // The library tells broken files by exceptions of many kinds.
            return Outcome.refused("", Refusal.UNREADABLE);
        }
    }

    private static Outcome<TableBook> sheets(byte[] content, boolean styled, int mostRows)
            throws IOException {
        var sheets = new ArrayList<TableBook.Sheet>();
        int rows = 0;
        var burden = new Burden();
        // Dates are told from numbers by their style; some programs write none.
        var options = new ReadingOptions(styled, false);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(content), options)) {
            var visible =
                    book.getSheets()
                            .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                            .limit(MOST_SHEETS)
                            .toList();
            for (var sheet : visible) {
                var lines = new ArrayList<TableBook.Line>();
                try (var stream = sheet.openStream()) {
                    for (var iterator = stream.iterator(); iterator.hasNext(); ) {
                        var row = iterator.next();
                        var cells = cells(row);
                        if (cells.isEmpty()) {
                            continue;
                        }
                        if (cells.size() > MOST_COLUMNS) {
                            return Outcome.refused("", Refusal.TOO_MANY_COLUMNS, MOST_COLUMNS);
                        }
                        if (++rows > mostRows + MOST_SHEETS) {
                            return Outcome.refused("", Refusal.TOO_MANY_ROWS, mostRows);
                        }
                        var line = new TableBook.Line(row.getRowNum(), cells);
                        if (!burden.bears(line)) {
                            return Outcome.refused("", burden.refusal(), Burden.MOST_CELLS);
                        }
                        lines.add(line);
                    }
                }
                sheets.add(new TableBook.Sheet(sheet.getName(), lines));
            }
        }
        return rows == 0
                ? Outcome.refused("", Refusal.EMPTY)
                : Outcome.done(new TableBook(TableBook.Kind.WORKBOOK, ',', sheets));
    }

    /** Without the empty ones at the end. */
    private static List<Cell> cells(Row row) {
        var cells = new ArrayList<Cell>();
        int last = 0;
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS * 10); i++) {
            var cell = row.getOptionalCell(i).map(WorkbookReader::cell).orElse(Cell.BLANK);
            cells.add(cell);
            if (!cell.text().isEmpty() || cell.content() != Content.VALUE) {
                last = i + 1;
            }
        }
        return cells.subList(0, last);
    }

    private static Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
            return new Cell(
                    "=" + Optional.ofNullable(cell.getFormula()).orElse(""), Content.FORMULA);
        }
        var raw = Optional.ofNullable(cell.getRawValue()).orElse("");
        return switch (cell.getType()) {
            case ERROR -> new Cell(raw, Content.ERROR);
            case NUMBER ->
                    Cell.of(dated(cell) ? cell.asDate().toLocalDate().toString() : number(raw));
            case BOOLEAN -> Cell.of(Boolean.TRUE.equals(cell.asBoolean()) ? "TRUE" : "FALSE");
            case STRING -> Cell.of(text(Optional.ofNullable(cell.asString()).orElse("")));
            default -> Cell.of(text(raw));
        };
    }

    private static String text(String raw) {
        return raw.replace("\u0000", "").replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    private static String number(String raw) {
        if (raw.isEmpty()) {
            return "";
        }
        var number = new BigDecimal(raw).stripTrailingZeros();
        boolean written = Math.abs((long) number.scale()) <= LARGEST_POWER;
        return written ? number.toPlainString() : raw;
    }

    private static boolean dated(org.dhatim.fastexcel.reader.Cell cell) {
        var format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
        return format.toLowerCase(Locale.ROOT).matches(".*(yy|d/m|m/d).*");
    }
}
