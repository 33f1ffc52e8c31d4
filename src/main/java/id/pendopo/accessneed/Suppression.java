package id.pendopo.accessneed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which figures about groups may be shown together. A figure about few people is hidden, and with
 * it whatever else would let a reader calculate it: totals minus what is shown, one table minus
 * another, one file minus a table.
 *
 * <p>Figures are cells that hold people; {@link Sum}s say which cells make up which other cell. The
 * reader is taken to know every sum and every shown cell exactly, whatever is rounded.
 */
public final class Suppression {

    /** These parts together are the whole; nobody is in two of them. */
    public record Sum(String whole, List<String> parts) {

        public Sum {
            parts = List.copyOf(parts);
        }

        List<String> members() {
            var members = new ArrayList<>(parts);
            members.add(whole);
            return members;
        }
    }

    private final Map<String, Long> cells = new LinkedHashMap<>();
    private final List<Sum> sums = new ArrayList<>();
    private final Set<String> never = new HashSet<>();
    private final Set<String> dear = new HashSet<>();

    /** Adds a cell; what is hidden for its neighbours' sake is first sought among the others. */
    public Suppression dear(String cell, long people) {
        dear.add(cell);
        return cell(cell, people);
    }

    public Suppression cell(String cell, long people) {
        cells.put(cell, people);
        return this;
    }

    /** Adds a cell that is never shown, such as those who didn't say. */
    public Suppression never(String cell, long people) {
        never.add(cell);
        return cell(cell, people);
    }

    /** Says what makes up the whole; each of them must be a cell. */
    public Suppression sum(String whole, Collection<String> parts) {
        if (!cells.containsKey(whole) || !cells.keySet().containsAll(parts)) {
            throw new IllegalArgumentException("Unknown cell in " + whole + " = " + parts);
        }
        sums.add(new Sum(whole, List.copyOf(parts)));
        return this;
    }

    /**
     * Says that these parts lie, or may be thought to lie, in the whole beside each other: the
     * people left over are then a group of their own that nobody may calculate.
     */
    public Suppression within(String whole, Collection<String> parts) {
        long left = people(whole) - parts.stream().mapToLong(this::people).sum();
        if (left > 0) {
            var rest = whole + " without " + parts;
            never(rest, left);
            var all = new ArrayList<>(parts);
            all.add(rest);
            sum(whole, all);
        }
        return this;
    }

    public long people(String cell) {
        return cells.getOrDefault(cell, 0L);
    }

    /**
     * The cells that may be shown.
     *
     * @param minimum a cell with fewer people is hidden
     * @param known cells that readers know anyway and that stay
     */
    public Set<String> shown(long minimum, Set<String> known) {
        var shown = new LinkedHashSet<String>();
        for (var cell : cells.entrySet()) {
            boolean allowed = cell.getValue() >= minimum && !never.contains(cell.getKey());
            if (allowed || known.contains(cell.getKey())) {
                shown.add(cell.getKey());
            }
        }
        for (var leak = leak(shown, minimum); leak.isPresent(); leak = leak(shown, minimum)) {
            var next = toHide(leak.get(), shown, known);
            if (next.isEmpty()) {
                break; // Only what readers know anyway is left.
            }
            shown.remove(next.get());
        }
        return Set.copyOf(shown);
    }

    /** Hidden cells that can be calculated, alone or together as one small group. */
    private Optional<Set<String>> leak(Set<String> shown, long minimum) {
        for (var sum : sums) {
            var hidden = hidden(sum.parts(), shown);
            if (shown.contains(sum.whole()) && few(hidden, minimum)) {
                return Optional.of(hidden);
            }
        }
        return new Elimination(sums, cell -> !shown.contains(cell) && people(cell) > 0)
                .groups().stream().filter(group -> few(group, minimum)).findFirst();
    }

    private Set<String> hidden(List<String> parts, Set<String> shown) {
        var hidden = new LinkedHashSet<String>();
        for (var part : parts) {
            if (!shown.contains(part) && people(part) > 0) {
                hidden.add(part);
            }
        }
        return hidden;
    }

    private boolean few(Set<String> cells, long minimum) {
        long people = cells.stream().mapToLong(this::people).sum();
        return people > 0 && people < minimum;
    }

    /**
     * The smallest shown cell near the leak, where possible none that is dear: first within the
     * leak's own sums, then in the sums that touch these.
     */
    private Optional<String> toHide(Set<String> leak, Set<String> shown, Set<String> known) {
        var reached = new HashSet<>(leak);
        var dearer = Optional.<String>empty();
        for (int before = 0; before < reached.size(); ) {
            before = reached.size();
            var near = new LinkedHashSet<String>();
            for (var sum : sums) {
                if (sum.members().stream().anyMatch(reached::contains)) {
                    near.addAll(sum.members());
                }
            }
            reached.addAll(near);
            near.removeIf(cell -> !shown.contains(cell) || known.contains(cell));
            near.removeIf(cell -> people(cell) == 0);
            var plain = near.stream().filter(cell -> !dear.contains(cell)).min(bySize());
            if (plain.isPresent()) {
                return plain;
            }
            if (dearer.isEmpty()) {
                dearer = near.stream().min(bySize());
            }
        }
        return dearer;
    }

    private Comparator<String> bySize() {
        return Comparator.comparing(this::people).thenComparing(Comparator.naturalOrder());
    }
}
