package id.pendopo.catalogue.exchange;

import com.github.difflib.DiffUtils;
import id.pendopo.catalogue.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A cell that says something else than before.
 *
 * @param component code of the component; empty for the service itself
 * @param column key of the column; empty when a whole item came or went
 * @param item its place among the items of the component, from 1; 0 where there are none
 * @param before null when there was none
 * @param after null when there is none any more
 */
record Change(
        String component,
        String column,
        int item,
        @Nullable String before,
        @Nullable String after) {

    /** What differs in the cells of the services' own sheet. */
    static List<Change> main(Layout layout, Map<String, String> before, Map<String, String> after) {
        var changes = new ArrayList<Change>();
        for (var column : layout.services().columns()) {
            var old = before.getOrDefault(column.key(), "");
            var fresh = after.getOrDefault(column.key(), "");
            if (!column.fixed() && !old.equals(fresh)) {
                changes.add(new Change("", column.key(), 0, old, fresh));
            }
        }
        return changes;
    }

    /**
     * What differs between the items of a component; a row that moved is not shown as new words.
     */
    static List<Change> items(Layout.Sheet sheet, @Nullable Body old, @Nullable Body fresh) {
        var component = Objects.requireNonNull(sheet.component());
        var lines = new ItemLines(component.shape(), sheet);
        var before = Values.items(component, old);
        var after = Values.items(component, fresh);
        var changes = new ArrayList<Change>();
        for (var delta : DiffUtils.diff(before, after).getDeltas()) {
            int from = delta.getSource().getPosition();
            int to = delta.getTarget().getPosition();
            int gone = delta.getSource().size();
            int come = delta.getTarget().size();
            int both = Math.min(gone, come);
            for (int i = 0; i < both; i++) {
                changes.addAll(cells(sheet, to + i + 1, before.get(from + i), after.get(to + i)));
            }
            for (int i = both; i < gone; i++) {
                var line = lines.line(before.get(from + i));
                changes.add(new Change(component.code(), "", from + i + 1, line, null));
            }
            for (int i = both; i < come; i++) {
                var line = lines.line(after.get(to + i));
                changes.add(new Change(component.code(), "", to + i + 1, null, line));
            }
        }
        return changes;
    }

    private static List<Change> cells(
            Layout.Sheet sheet, int item, Map<String, String> before, Map<String, String> after) {
        var changes = new ArrayList<Change>();
        for (var column : sheet.columns()) {
            var old = before.getOrDefault(column.key(), "");
            var fresh = after.getOrDefault(column.key(), "");
            if (!old.equals(fresh)) {
                changes.add(new Change(sheet.code(), column.key(), item, old, fresh));
            }
        }
        return changes;
    }
}
