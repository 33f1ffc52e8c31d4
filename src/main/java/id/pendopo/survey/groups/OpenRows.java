package id.pendopo.survey.groups;

import id.pendopo.survey.ResponseRows.Row;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The answers as open data: nobody's row tells who gave it or when. */
final class OpenRows {

    /** Stands where a group would be too small. */
    static final String HIDDEN = "*";

    private OpenRows() {}

    /**
     * Hides who answered wherever too few have the same sex, age and need, and sorts by content: an
     * order that is always the same and tells nothing.
     */
    static List<Row> of(Collection<Row> rows, GroupCells.Shown shown) {
        return rows.stream()
                .map(row -> shown.row(GroupCounts.combination(row)) ? row : anybody(row))
                .sorted(
                        Comparator.comparing((Row row) -> row.answers().values().toString())
                                .thenComparing(GroupCounts::combination))
                .toList();
    }

    private static Row anybody(Row row) {
        return new Row(row.answers(), HIDDEN, HIDDEN, HIDDEN);
    }
}
