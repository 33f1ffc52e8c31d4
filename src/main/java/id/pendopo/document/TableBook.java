package id.pendopo.document;

import id.pendopo.shared.Outcome;
import java.util.List;
import java.util.concurrent.Semaphore;

/**
 * Tables that somebody brought: the sheets of a workbook, or the one table of a CSV file. Nothing
 * in them has been understood yet.
 *
 * @param delimiter what parts the cells of a CSV file
 */
public record TableBook(Kind kind, char delimiter, List<Sheet> sheets) {

    /** One at a time: a large table needs some hundred megabytes while it is read. */
    private static final Semaphore TURN = new Semaphore(1);

    public TableBook {
        sheets = List.copyOf(sheets);
    }

    /** How the file is written. */
    public enum Kind {
        WORKBOOK,
        CSV,
        /** In letters of western Europe, as older spreadsheets write them. */
        CSV_WESTERN
    }

    /** One table; rows without a value are left out. */
    public record Sheet(String name, List<Line> lines) {
        public Sheet {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One row.
     *
     * @param row as a spreadsheet numbers it, from 1
     */
    public record Line(int row, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        /** The cell of this column; an empty one where the row ends before it. */
        public Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : Cell.BLANK;
        }
    }

    /** What stands in one cell, as text. */
    public record Cell(String text, Content content) {
        static final Cell BLANK = new Cell("", Content.VALUE);

        static Cell of(String text) {
            return text.isEmpty() ? BLANK : new Cell(text, Content.VALUE);
        }
    }

    /** What a cell holds. */
    public enum Content {
        VALUE,
        FORMULA,
        ERROR
    }

    /** Reads a file of a kind that its first bytes tell, whatever its name says. */
    public static Outcome<TableBook> read(byte[] content, int mostRows) {
        if (content.length == 0) {
            return Outcome.refused("", Refusal.EMPTY);
        }
        TURN.acquireUninterruptibly();
        try {
            return kind(content, mostRows);
        } finally {
            TURN.release();
        }
    }

    private static Outcome<TableBook> kind(byte[] content, int mostRows) {
        if (begins(content, 'P', 'K', 3, 4)) {
            return WorkbookReader.read(content, mostRows);
        }
        if (begins(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Outcome.refused("", Refusal.OLD_OR_LOCKED);
        }
        return CsvReader.read(content, mostRows);
    }

    private static boolean begins(byte[] content, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    /** Where a cell stands, such as {@code C17}; the first column is 0. */
    public static String address(int column, int row) {
        var letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString() + row;
    }
}
