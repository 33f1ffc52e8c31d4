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

    private static final int WORTH = 5;

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
        } else if (left == 0 && people(whole) > 0) {
            sum(whole, parts);
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
        return shown(minimum, minimum, known);
    }

    /**
     * The cells that may be shown where a figure needs more people to mean something than to hide
     * anybody.
     *
     * @param minimum a cell with fewer people is hidden
     * @param protect a cell with fewer people must not be calculable
     */
    public Set<String> shown(long minimum, long protect, Set<String> known) {
        var sparing = shown(minimum, protect, known, false);
        var eager = shown(minimum, protect, known, true);
        return value(eager) > value(sparing) ? eager : sparing;
    }

    /** A dear cell is worth several others. */
    private long value(Set<String> shown) {
        return shown.stream().mapToLong(cell -> dear.contains(cell) ? WORTH : 1).sum();
    }

    /**
     * One way to find them.
     *
     * @param eager hides several other cells rather than one that is dear
     */
    private Set<String> shown(long minimum, long protect, Set<String> known, boolean eager) {
        var shown = new LinkedHashSet<String>();
        for (var cell : cells.entrySet()) {
            boolean allowed = cell.getValue() >= minimum && !never.contains(cell.getKey());
            if (allowed || known.contains(cell.getKey())) {
                shown.add(cell.getKey());
            }
        }
        for (var leaks = leaks(shown, protect); !leaks.isEmpty(); leaks = leaks(shown, protect)) {
            var next = toHide(leaks.iterator().next(), shown, known, protect, eager);
            if (next.isEmpty()) {
                break; // Only what readers know anyway is left.
            }
            shown.remove(next.get());
        }
        return Set.copyOf(shown);
    }

    /** Groups of hidden cells that can be calculated and hold few people. */
    private Set<Set<String>> leaks(Set<String> shown, long protect) {
        var leaks = new LinkedHashSet<Set<String>>();
        for (var sum : sums) {
            var hidden = hidden(sum.parts(), shown);
            if (shown.contains(sum.whole()) && few(hidden, protect)) {
                leaks.add(hidden);
            }
        }
        new Elimination(sums, cell -> !shown.contains(cell) && people(cell) > 0)
                .groups().stream().filter(group -> few(group, protect)).forEach(leaks::add);
        return leaks;
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
     * The smallest shown cell whose hiding mends the leak, sought first in the leak's own sums,
     * then in those that touch them; cells that are dear come last. Where none mends it alone, the
     * smallest of the leak's own sums goes, and the search goes on.
     */
    private Optional<String> toHide(
            Set<String> leak, Set<String> shown, Set<String> known, long protect, boolean eager) {
        var own = near(leak, shown, known);
        var around = new LinkedHashSet<>(own);
        var reached = members(leak);
        reached.removeAll(known);
        around.addAll(near(reached, shown, known));
        for (var plain : List.of(true, false)) {
            for (var candidates : List.of(own, around)) {
                var mending =
                        candidates.stream()
                                .filter(cell -> dear.contains(cell) != plain)
                                .sorted(bySize())
                                .filter(cell -> mends(cell, leak, shown, protect))
                                .findFirst();
                if (mending.isPresent()) {
                    return mending;
                }
            }
            var first =
                    (eager ? around : own)
                            .stream().filter(cell -> dear.contains(cell) != plain).min(bySize());
            if (first.isPresent()) {
                return first;
            }
        }
        return around.stream()
                .min(bySize())
                .or(
                        () ->
                                shown.stream()
                                        .filter(cell -> !known.contains(cell) && people(cell) > 0)
                                        .min(bySize()));
    }

    private boolean mends(String cell, Set<String> leak, Set<String> shown, long protect) {
        var fewer = new LinkedHashSet<>(shown);
        fewer.remove(cell);
        return !leaks(fewer, protect).contains(leak);
    }

    /** The shown cells of all sums that these cells stand in. */
    private Set<String> near(Set<String> cells, Set<String> shown, Set<String> known) {
        var near = members(cells);
        near.removeIf(cell -> !shown.contains(cell) || known.contains(cell) || people(cell) == 0);
        return near;
    }

    private Set<String> members(Set<String> cells) {
        var members = new LinkedHashSet<String>();
        for (var sum : sums) {
            if (sum.members().stream().anyMatch(cells::contains)) {
                members.addAll(sum.members());
            }
        }
        return members;
    }

    private Comparator<String> bySize() {
        return Comparator.comparing(this::people).thenComparing(Comparator.naturalOrder());
    }
}
