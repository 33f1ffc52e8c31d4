package id.pendopo.complaint.exchange;

import id.pendopo.document.TableBook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The table of cases in a file.
 *
 * @param header its row with the names of the columns
 */
record CaseTable(TableBook.Sheet sheet, TableBook.Line header) {

    private static final int SAMPLES = 3;
    private static final int SAMPLE = 60;
    private static final int LOOKED_AT = 15;

    /** The sheet in our own layout, or the one with most in it. */
    static Optional<CaseTable> of(TableBook book) {
        var tables =
                book.sheets().stream()
                        .filter(sheet -> !sheet.lines().isEmpty())
                        .map(sheet -> new CaseTable(sheet, header(sheet)))
                        .toList();
        return tables.stream()
                .filter(CaseTable::ours)
                .findFirst()
                .or(
                        () ->
                                tables.stream()
                                        .max(
                                                Comparator.comparingInt(
                                                        table ->
                                                                table.sheet().lines().size()
                                                                        * filled(table.header()))));
    }

    /** The first row that is about as full as the fullest: titles above a table are short. */
    private static TableBook.Line header(TableBook.Sheet sheet) {
        var looked = sheet.lines().stream().limit(LOOKED_AT).toList();
        int most = looked.stream().mapToInt(CaseTable::filled).max().orElse(0);
        return looked.stream()
                .filter(line -> filled(line) * 10 >= most * 7)
                .findFirst()
                .orElse(sheet.lines().getFirst());
    }

    private static int filled(TableBook.Line line) {
        return (int) line.cells().stream().filter(cell -> !cell.text().isEmpty()).count();
    }

    List<String> names() {
        return header.cells().stream().map(cell -> cell.text().strip()).toList();
    }

    List<TableBook.Line> rows() {
        return sheet.lines().stream().filter(line -> line.row() > header.row()).toList();
    }

    /** Do all of its columns bear our own names? */
    boolean ours() {
        var known = names().stream().filter(name -> !name.isEmpty()).map(Column::named).toList();
        return known.stream().allMatch(Optional::isPresent)
                && known.stream().flatMap(Optional::stream).toList().containsAll(Column.NEEDED);
    }

    /** Our own names; the second of two alike is passed over. */
    Meaning own() {
        return new Meaning(columns(false), Meaning.USUAL_SYSTEM, "");
    }

    /** What we think of another maker's columns. */
    List<@Nullable Column> guesses() {
        return columns(true);
    }

    private List<@Nullable Column> columns(boolean guessing) {
        var columns = new ArrayList<@Nullable Column>();
        for (var name : names()) {
            var column = guessing ? Column.guessed(name) : Column.named(name);
            columns.add(column.filter(one -> !columns.contains(one)).orElse(null));
        }
        return columns;
    }

    /** Some of the cells of a column. */
    List<String> samples(int column) {
        return rows().stream()
                .map(line -> line.cell(column).text().replace('\n', ' '))
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .map(text -> text.length() > SAMPLE ? text.substring(0, SAMPLE) + "…" : text)
                .toList();
    }
}
