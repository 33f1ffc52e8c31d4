package id.pendopo.survey.comments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;

/**
 * Comments that say nearly the same. More than half of the stems of each are also those of the
 * typical one: twice the shared stems over the stems of both (Dice 1945, Ecology 26, 297–302).
 *
 * @param typical the one that most others are like; the group is called by it
 * @param others the rest
 */
record RemarkGroup(Remark typical, List<Remark> others) {

    RemarkGroup {
        others = List.copyOf(others);
    }

    int size() {
        return 1 + others.size();
    }

    /** All comments in groups, the largest first; each comment is in one of them. */
    static List<RemarkGroup> of(List<Remark> remarks) {
        var kinds = new LinkedHashMap<Set<String>, List<Remark>>();
        var groups = new ArrayList<RemarkGroup>();
        for (var remark : remarks) {
            if (remark.stems().isEmpty()) {
                groups.add(new RemarkGroup(remark, List.of()));
            } else {
                kinds.computeIfAbsent(remark.stems(), _ -> new ArrayList<>()).add(remark);
            }
        }
        groups.addAll(new Sorting(List.copyOf(kinds.values())).groups());
        groups.sort(
                Comparator.comparingInt(RemarkGroup::size)
                        .reversed()
                        .thenComparing(group -> group.typical().id()));
        return groups;
    }

    static boolean alike(Set<String> one, Set<String> other) {
        return alike((int) one.stream().filter(other::contains).count(), one.size(), other.size());
    }

    private static boolean alike(int shared, int one, int other) {
        return 4 * shared > one + other;
    }

    /** Takes the kind with the most comments around it, with those, and goes on with the rest. */
    private static final class Sorting {

        private final List<List<Remark>> kinds;
        private final List<Set<Integer>> around = new ArrayList<>();

        private Sorting(List<List<Remark>> kinds) {
            this.kinds = kinds;
            var places = new HashMap<String, List<Integer>>();
            for (int i = 0; i < kinds.size(); i++) {
                around.add(new TreeSet<>());
                for (var other : shared(i, places).entrySet()) {
                    int j = other.getKey();
                    if (alike(other.getValue(), stems(i).size(), stems(j).size())) {
                        around.get(i).add(j);
                        around.get(j).add(i);
                    }
                }
                for (var stem : stems(i)) {
                    places.computeIfAbsent(stem, _ -> new ArrayList<>()).add(i);
                }
            }
        }

        private Map<Integer, Integer> shared(int kind, Map<String, List<Integer>> places) {
            var shared = new HashMap<Integer, Integer>();
            for (var stem : stems(kind)) {
                places.getOrDefault(stem, List.of())
                        .forEach(other -> shared.merge(other, 1, Integer::sum));
            }
            return shared;
        }

        private Set<String> stems(int kind) {
            return kinds.get(kind).getFirst().stems();
        }

        /** Of two with as many comments around, the nearer one is the more typical. */
        private record Rank(int kind, int comments, double near) {}

        private List<RemarkGroup> groups() {
            var free = new TreeSet<Integer>();
            var ranks =
                    new PriorityQueue<Rank>(
                            Comparator.comparingInt(Rank::comments)
                                    .thenComparingDouble(Rank::near)
                                    .reversed()
                                    .thenComparingInt(Rank::kind));
            for (int i = 0; i < kinds.size(); i++) {
                free.add(i);
            }
            free.forEach(kind -> ranks.add(rank(kind, free)));
            var groups = new ArrayList<RemarkGroup>();
            while (!ranks.isEmpty()) {
                var rank = ranks.remove();
                if (!free.contains(rank.kind())) {
                    continue;
                }
                var now = rank(rank.kind(), free);
                if (now.equals(rank)) {
                    groups.add(group(rank.kind(), free));
                } else {
                    ranks.add(now);
                }
            }
            return groups;
        }

        private Rank rank(int kind, Set<Integer> free) {
            int comments = kinds.get(kind).size();
            double near = 0;
            for (int other : around.get(kind)) {
                if (free.contains(other)) {
                    int more = kinds.get(other).size();
                    comments += more;
                    near += more * likeness(stems(kind), stems(other));
                }
            }
            return new Rank(kind, comments, near);
        }

        private static double likeness(Set<String> one, Set<String> other) {
            long shared = one.stream().filter(other::contains).count();
            return 2.0 * shared / (one.size() + other.size());
        }

        private RemarkGroup group(int kind, Set<Integer> free) {
            var members = new ArrayList<>(kinds.get(kind));
            free.remove(kind);
            for (int other : around.get(kind)) {
                if (free.remove(other)) {
                    members.addAll(kinds.get(other));
                }
            }
            return new RemarkGroup(members.getFirst(), members.subList(1, members.size()));
        }
    }
}
