package id.pendopo.complaint.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a file hold.
 *
 * @param columns in their order; null where a column is passed over
 * @param system where the cases come from when no column says so
 * @param category of cases whose category nobody here knows; empty when such a cell is a fault
 */
record Meaning(List<@Nullable Column> columns, String system, String category) {

    static final String USUAL_SYSTEM = "SP4N-LAPOR!";

    /**
     * Words that we do not know are passed over and kept in a note: the file is another maker's.
     */
    boolean foreign() {
        return !category.isEmpty();
    }

    int at(Column column) {
        return columns.indexOf(column);
    }
}
