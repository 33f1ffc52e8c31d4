package id.pendopo.survey;

import id.pendopo.shared.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of a spreadsheet (XLSX), within limits. */
final class Workbook {

    static final int MOST_COLUMNS = 200;
    private static final long MOST_BYTES = 128L * 1024 * 1024;
    private static final int MOST_PARTS = 1_000;

    private Workbook() {}

    static Outcome<CsvTable> read(byte[] content) {
        try {
            if (!harmless(content)) {
                return Outcome.refused("", Refusal.WORKBOOK_TOO_LARGE, MOST_COLUMNS);
            }
            return table(content);
        } catch (IOException | RuntimeException _) {
            // The library tells broken files by exceptions of many kinds.
            return Outcome.refused("", Refusal.WORKBOOK_UNREADABLE);
        }
    }

    /** Unpacks it once into nothing: a small archive may hold more than a house can bear. */
    private static boolean harmless(byte[] content) throws IOException {
        long bytes = 0;
        int parts = 0;
        var bin = new byte[64 * 1024];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            while (zip.getNextEntry() != null) {
                if (++parts > MOST_PARTS) {
                    return false;
                }
                for (int read = zip.read(bin); read >= 0; read = zip.read(bin)) {
                    bytes += read;
                    if (bytes > MOST_BYTES) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static Outcome<CsvTable> table(byte[] content) throws IOException {
        var lines = new ArrayList<CsvTable.Line>();
        try (var book =
                        new ReadableWorkbook(
                                new ByteArrayInputStream(content),
                                new ReadingOptions(styled(content), false));
                var rows = book.getFirstSheet().openStream()) {
            for (var iterator = rows.iterator(); iterator.hasNext(); ) {
                var row = iterator.next();
                if (row.getCellCount() > MOST_COLUMNS) {
                    return Outcome.refused("", Refusal.WORKBOOK_TOO_LARGE, MOST_COLUMNS);
                }
                var cells = cells(row);
                if (cells.stream().allMatch(String::isEmpty)) {
                    continue;
                }
                if (lines.size() > CsvTable.MOST_ROWS) {
                    return Outcome.refused("", Refusal.TOO_MANY_ROWS, CsvTable.MOST_ROWS);
                }
                lines.add(new CsvTable.Line(row.getRowNum(), cells));
            }
        }
        if (lines.isEmpty()) {
            return Outcome.refused("", Refusal.FILE_EMPTY);
        }
        if (lines.size() == 1) {
            return Outcome.refused("", Refusal.FILE_WITHOUT_ROWS);
        }
        var header = trimmed(lines.getFirst().cells());
        var rest = lines.subList(1, lines.size()).stream();
        return Outcome.done(
                new CsvTable(',', header, rest.map(line -> fitted(line, header.size())).toList()));
    }

    /** Dates are told from numbers by their style; some programs write none. */
    private static boolean styled(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1).contains("xl/styles.xml");
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(Workbook::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER && dated(cell)) {
            return cell.asDate().toLocalDate().toString();
        }
        var raw = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        var text = Optional.ofNullable(raw).orElse("").replace("\u0000", "").strip();
        return text.matches("\\d+\\.0+") ? text.substring(0, text.indexOf('.')) : text;
    }

    private static boolean dated(Cell cell) {
        var format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
        return format.toLowerCase(Locale.ROOT).matches(".*(yy|d/m|m/d).*");
    }

    /** Without the empty cells at its end. */
    private static List<String> trimmed(List<String> header) {
        int end = header.size();
        while (end > 0 && header.get(end - 1).isEmpty()) {
            end--;
        }
        return header.subList(0, end);
    }

    /** A spreadsheet leaves out the empty cells at the end of a row. */
    private static CsvTable.Line fitted(CsvTable.Line line, int size) {
        var cells = new ArrayList<>(line.cells());
        while (cells.size() < size) {
            cells.add("");
        }
        while (cells.size() > size && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return new CsvTable.Line(line.row(), cells);
    }
}
