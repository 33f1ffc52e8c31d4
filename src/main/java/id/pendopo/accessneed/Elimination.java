package id.pendopo.accessneed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a reader can calculate of the hidden cells: the sums with everything that is known removed,
 * solved as linear equations (Gauss–Jordan).
 */
final class Elimination {

    private static final double NOTHING = 1e-9;

    private final List<Map<String, Double>> rows = new ArrayList<>();

    Elimination(List<Suppression.Sum> sums, Predicate<String> hidden) {
        for (var sum : sums) {
            var row = new LinkedHashMap<String, Double>();
            for (var part : sum.parts()) {
                if (hidden.test(part)) {
                    row.merge(part, 1.0, Double::sum);
                }
            }
            if (hidden.test(sum.whole())) {
                row.merge(sum.whole(), -1.0, Double::sum);
            }
            row.values().removeIf(value -> value == 0);
            reduce(row);
        }
    }

    /** Hidden cells whose figures, added up, follow from one or two lines of what is known. */
    List<Set<String>> groups() {
        var groups = new ArrayList<Set<String>>();
        for (int i = 0; i < rows.size(); i++) {
            group(rows.get(i)).ifPresent(groups::add);
            for (int j = 0; j < i; j++) {
                group(joined(rows.get(i), rows.get(j), 1)).ifPresent(groups::add);
                group(joined(rows.get(i), rows.get(j), -1)).ifPresent(groups::add);
            }
        }
        return groups;
    }

    /** The cells of a line in which all count alike. */
    private static Optional<Set<String>> group(Map<String, Double> row) {
        double first = row.isEmpty() ? 0 : row.values().iterator().next();
        boolean alike = row.values().stream().allMatch(value -> Math.abs(value - first) < NOTHING);
        return alike && !row.isEmpty() ? Optional.of(Set.copyOf(row.keySet())) : Optional.empty();
    }

    private static Map<String, Double> joined(
            Map<String, Double> one, Map<String, Double> other, int sign) {
        var joined = new LinkedHashMap<>(one);
        other.forEach((cell, value) -> joined.merge(cell, sign * value, Double::sum));
        joined.values().removeIf(value -> Math.abs(value) < NOTHING);
        return joined;
    }

    private void reduce(Map<String, Double> row) {
        for (var other : rows) {
            subtract(row, other);
        }
        if (row.isEmpty()) {
            return;
        }
        var pivot = pivot(row);
        double head = row.getOrDefault(pivot, 1.0);
        row.replaceAll((_, value) -> value / head);
        rows.forEach(other -> subtract(other, row, pivot));
        rows.add(row);
    }

    /** Each row's pivot is its first cell and stands in no other row. */
    private static void subtract(Map<String, Double> row, Map<String, Double> other) {
        subtract(row, other, pivot(other));
    }

    private static void subtract(Map<String, Double> row, Map<String, Double> other, String pivot) {
        var factor = row.get(pivot);
        if (factor == null) {
            return;
        }
        other.forEach((cell, value) -> row.merge(cell, -factor * value, Double::sum));
        row.values().removeIf(value -> Math.abs(value) < NOTHING);
    }

    private static String pivot(Map<String, Double> row) {
        return row.keySet().iterator().next();
    }
}
