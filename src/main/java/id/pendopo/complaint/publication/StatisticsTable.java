package id.pendopo.complaint.publication;

import id.pendopo.accessneed.Suppression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The figures of units and classes, with their sums. Rows of fewer than five cases are hidden, and
 * with them those from which they could be calculated.
 */
final class StatisticsTable {

    /** In the place of a unit or a class: all of them. */
    static final String ALL = "*";

    private static final String BETWEEN = "|";

    private final Map<String, Figures> cells = new LinkedHashMap<>();
    private final Set<String> shown;
    private final List<String> units;
    private final List<String> classes;

    /**
     * @param units codes of units in their order
     * @param counted the figures by unit and class
     */
    StatisticsTable(
            List<String> units, List<String> classes, Map<String, Map<String, Figures>> counted) {
        this.units = units.stream().filter(counted::containsKey).toList();
        this.classes = classes;
        for (var unit : this.units) {
            counted.getOrDefault(unit, Map.of()).forEach((one, figures) -> add(unit, one, figures));
        }
        this.shown = shown();
    }

    private void add(String unit, String caseClass, Figures figures) {
        for (var u : List.of(unit, ALL)) {
            for (var c : List.of(caseClass, ALL)) {
                cells.merge(key(u, c), figures, Figures::plus);
            }
        }
    }

    private Set<String> shown() {
        var suppression = new Suppression();
        cells.forEach(
                (key, figures) -> {
                    if (key.endsWith(BETWEEN + ALL)) {
                        suppression.dear(key, figures.received());
                    } else {
                        suppression.cell(key, figures.received());
                    }
                });
        for (var unit : withAll(units)) {
            sum(suppression, key(unit, ALL), classes.stream().map(one -> key(unit, one)).toList());
        }
        for (var one : withAll(classes)) {
            sum(suppression, key(ALL, one), units.stream().map(unit -> key(unit, one)).toList());
        }
        return suppression.shown(Figures.FEWEST, Set.of());
    }

    private void sum(Suppression suppression, String whole, List<String> parts) {
        var known = parts.stream().filter(cells::containsKey).toList();
        if (cells.containsKey(whole) && !known.isEmpty()) {
            suppression.sum(whole, known);
        }
    }

    private static List<String> withAll(List<String> some) {
        var all = new ArrayList<>(some);
        all.add(ALL);
        return all;
    }

    List<String> units() {
        return units;
    }

    List<String> classes() {
        return classes.stream().filter(one -> cells.containsKey(key(ALL, one))).toList();
    }

    /** Is there anything to count, shown or not? */
    boolean has(String unit, String caseClass) {
        return cells.containsKey(key(unit, caseClass));
    }

    /** The figures; null where they are hidden or there are none. */
    @Nullable Figures at(String unit, String caseClass) {
        return shown.contains(key(unit, caseClass)) ? cells.get(key(unit, caseClass)) : null;
    }

    private static String key(String unit, String caseClass) {
        return unit + BETWEEN + caseClass;
    }
}
