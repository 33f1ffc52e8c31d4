package id.pendopo.document;

import id.pendopo.document.TableBook.Cell;
import id.pendopo.document.TableBook.Content;
import id.pendopo.shared.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads the visible sheets of a workbook (XLSX), within limits. */
final class WorkbookReader {

    private static final int MOST_COLUMNS = 200;
    private static final int MOST_SHEETS = 60;
    private static final long MOST_BYTES = 128L * 1024 * 1024;
    private static final int MOST_PARTS = 1_000;

    private WorkbookReader() {}

    static Outcome<TableBook> read(byte[] content, int mostRows) {
        try {
            var parts = parts(content);
            if (parts.isEmpty()) {
                return Outcome.refused("", Refusal.TOO_LARGE_INSIDE);
            }
            var refusal = refusal(parts.get());
            return refusal.isPresent()
                    ? Outcome.refused("", refusal.get())
                    : sheets(content, parts.get().contains("xl/styles.xml"), mostRows);
        } catch (IOException | RuntimeException _) {
            // The library tells broken files by exceptions of many kinds.
            return Outcome.refused("", Refusal.UNREADABLE);
        }
    }

    /** Unpacks it once into nothing: a small archive may hold more than a house can bear. */
    private static Optional<Set<String>> parts(byte[] content) throws IOException {
        var names = new HashSet<String>();
        long bytes = 0;
        int parts = 0;
        var bin = new byte[64 * 1024];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++parts > MOST_PARTS) {
                    return Optional.empty();
                }
                names.add(entry.getName());
                for (int read = zip.read(bin); read >= 0; read = zip.read(bin)) {
                    bytes += read;
                    if (bytes > MOST_BYTES) {
                        return Optional.empty();
                    }
                }
            }
        }
        return Optional.of(names);
    }

    private static Optional<Refusal> refusal(Set<String> parts) {
        if (!parts.contains("xl/workbook.xml")) {
            return Optional.of(Refusal.NOT_A_TABLE);
        }
        if (parts.contains("xl/vbaProject.bin")) {
            return Optional.of(Refusal.MACROS);
        }
        return parts.stream().anyMatch(part -> part.startsWith("xl/externalLinks/"))
                ? Optional.of(Refusal.LINKS_TO_OTHERS)
                : Optional.empty();
    }

    private static Outcome<TableBook> sheets(byte[] content, boolean styled, int mostRows)
            throws IOException {
        var sheets = new ArrayList<TableBook.Sheet>();
        int rows = 0;
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
                        lines.add(new TableBook.Line(row.getRowNum(), cells));
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
        return raw.isEmpty() ? "" : new BigDecimal(raw).stripTrailingZeros().toPlainString();
    }

    private static boolean dated(org.dhatim.fastexcel.reader.Cell cell) {
        var format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
        return format.toLowerCase(Locale.ROOT).matches(".*(yy|d/m|m/d).*");
    }
}
