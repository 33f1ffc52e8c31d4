package id.pendopo.survey.report;

import id.pendopo.layout.IntervalChart;
import id.pendopo.shared.Page;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a chapter, drawn alike on the page and on paper. */
sealed interface Block {

    /**
     * Words that an officer may put differently.
     *
     * @param key under which the officer's own words are kept
     * @param shown what stands in the report
     * @param made what the program wrote
     */
    record Text(String key, String shown, String made) implements Block {

        boolean edited() {
            return !shown.equals(made);
        }

        /** Its paragraphs; blank lines part them. */
        List<String> paragraphs() {
            return shown.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        }
    }

    /** Words that follow from rules and data alone. */
    record Fixed(String words) implements Block {}

    /** Things side by side. */
    record Bullets(List<String> items) implements Block {}

    /** A value with its interval on the scale of letters. */
    record Chart(IntervalChart chart) implements Block {}

    /**
     * Figures; the first column heads its row.
     *
     * @param name short name, also of a sheet of the workbook
     */
    record Table(
            String name,
            String caption,
            List<Column> columns,
            List<List<Cell>> rows,
            List<List<Cell>> foot)
            implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            foot = List.copyOf(foot);
        }

        String id() {
            return Block.id(caption);
        }
    }

    /**
     * A numbered list of words.
     *
     * @param columns the first is that of the number
     * @param open whether officers fill it in; otherwise it follows from data, and the second cell
     *     of a row is in the officers' language
     */
    record Grid(String caption, List<String> columns, List<List<Text>> rows, boolean open)
            implements Block {

        String id() {
            return Block.id(caption);
        }
    }

    /** Joins a table with the words above it. */
    private static String id(String caption) {
        return "tabel-" + Integer.toHexString(caption.hashCode());
    }

    /** What stands in a column. */
    record Column(String title, Kind kind) {

        boolean numeric() {
            return kind == Kind.NUMBER;
        }
    }

    /** How a column is set. */
    enum Kind {
        TEXT,
        NUMBER,
        BAR
    }

    /**
     * One cell.
     *
     * @param number what a workbook holds instead of the words
     * @param bar what is drawn instead of the words
     */
    record Cell(String words, @Nullable BigDecimal number, @Nullable Bar bar) {

        static Cell of(String words) {
            return new Cell(words, null, null);
        }

        static Cell of(long count, Page page) {
            return new Cell(page.number(count), BigDecimal.valueOf(count), null);
        }

        static Cell of(BigDecimal number, int decimals, Page page) {
            return new Cell(page.number(number, decimals), number, null);
        }

        static Cell of(Bar bar) {
            return new Cell("", null, bar);
        }
    }

    /**
     * A length of 100.
     *
     * @param low below the second best letter
     * @param mark where that letter begins; null without
     */
    record Bar(String length, boolean low, @Nullable String mark) {}
}
