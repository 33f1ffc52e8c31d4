package id.pendopo.survey.groups;

import id.pendopo.accessneed.GapRules;
import id.pendopo.accessneed.Suppression;
import id.pendopo.survey.Facet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which groups of a survey may be shown. The tables, the open answers and the published index are
 * looked at together, as a curious reader would.
 */
final class GroupCells {

    /** The index publishes everybody's answers. */
    static final String ALL = "ALL";

    private static final String ROW = "ROW=";

    /** Facets in which everybody stands under exactly one value. */
    private static final List<Facet> PARTITIONS =
            List.of(
                    Facet.CHANNEL,
                    Facet.SERVICE,
                    Facet.SEX,
                    Facet.EDUCATION,
                    Facet.OCCUPATION,
                    Facet.AGE);

    /** Needs that an age more or less gives (UU 13/1998 art. 1, UU 35/2014 art. 1). */
    private static final Map<String, String> BY_AGE = Map.of("LANSIA", "60+", "ANAK", "0-17");

    /** Of more needs than these, not every combination is looked at. */
    private static final int MOST_COMBINED = 6;

    private final GroupCounts counts;
    private final GapRules rules;
    private final Suppression cells = new Suppression();

    private GroupCells(GroupCounts counts, GapRules rules) {
        this.counts = counts;
        this.rules = rules;
        cells.cell(ALL, counts.people());
        PARTITIONS.forEach(this::partition);
        needs();
        sexesWithNeeds();
        combinations();
        needsByAge();
    }

    /**
     * What may be shown.
     *
     * @param everybody cells that everybody may see
     * @param officers cells that officers of the unit may see, those of everybody among them
     * @param elements cells of which each element may be shown to everybody
     */
    record Shown(Set<String> everybody, Set<String> officers, Set<String> elements) {

        boolean toEverybody(Facet facet, String value) {
            return everybody.contains(cell(facet, value));
        }

        boolean toOfficers(Facet facet, String value) {
            return officers.contains(cell(facet, value));
        }

        boolean byElement(Facet facet, String value) {
            return elements.contains(cell(facet, value));
        }

        boolean row(String combination) {
            return everybody.contains(ROW + combination);
        }
    }

    static Shown of(GroupCounts counts, GapRules rules) {
        var cells = new GroupCells(counts, rules).cells;
        var everybody = cells.shown(rules.publishMean(), Set.of(ALL));
        var elements =
                new HashSet<>(
                        cells.shown(rules.publishElement(), rules.publishMean(), Set.of(ALL)));
        elements.retainAll(everybody);
        return new Shown(
                everybody, cells.shown(rules.internalMean(), everybody), Set.copyOf(elements));
    }

    static String cell(Facet facet, String value) {
        return facet + "=" + value;
    }

    private void add(Facet facet, String value, boolean dear) {
        long people = counts.people(facet, value);
        var name = cell(facet, value);
        boolean unknown = value.isEmpty() || value.startsWith("|");
        if (unknown) {
            cells.never(name, people);
        } else if (dear) {
            cells.dear(name, people);
        } else {
            cells.cell(name, people);
        }
    }

    private void partition(Facet facet) {
        var values = counts.of(facet).keySet();
        values.forEach(value -> add(facet, value, facet == Facet.SEX));
        cells.sum(ALL, values.stream().map(value -> cell(facet, value)).toList());
    }

    private void needs() {
        counts.of(Facet.NEED).keySet().forEach(value -> add(Facet.NEED, value, true));
        for (var whole : List.of(Facet.ANY, Facet.NONE)) {
            if (!counts.of(Facet.NEED).containsKey(whole)) {
                add(Facet.NEED, whole, true);
            }
        }
        var any = cell(Facet.NEED, Facet.ANY);
        cells.sum(ALL, List.of(any, cell(Facet.NEED, Facet.NONE)));
        var large =
                counts.of(Facet.NEED).keySet().stream()
                        .filter(value -> !value.equals(Facet.ANY) && !value.equals(Facet.NONE))
                        .filter(value -> counts.people(Facet.NEED, value) >= rules.internalMean())
                        .map(value -> cell(Facet.NEED, value))
                        .toList();
        large.forEach(need -> cells.within(ALL, List.of(need)));
        for (var some : subsets(large)) {
            cells.within(any, some);
        }
    }

    /** Needs may lie beside each other within those who have any. */
    private static List<List<String>> subsets(List<String> names) {
        var subsets = new ArrayList<List<String>>(List.of(List.of()));
        for (var name : names.subList(0, Math.min(names.size(), MOST_COMBINED))) {
            for (var subset : List.copyOf(subsets)) {
                var more = new ArrayList<>(subset);
                more.add(name);
                subsets.add(more);
            }
        }
        names.stream().skip(MOST_COMBINED).forEach(name -> subsets.add(List.of(name)));
        return subsets.subList(1, subsets.size());
    }

    private void sexesWithNeeds() {
        var values = counts.of(Facet.SEX_NEED).keySet();
        values.forEach(value -> add(Facet.SEX_NEED, value, false));
        for (var need : List.of(Facet.ANY, Facet.NONE)) {
            cells.sum(
                    cell(Facet.NEED, need),
                    values.stream()
                            .filter(value -> value.endsWith("|" + need))
                            .map(value -> cell(Facet.SEX_NEED, value))
                            .toList());
        }
        for (var sex : counts.of(Facet.SEX).keySet()) {
            cells.sum(
                    cell(Facet.SEX, sex),
                    values.stream()
                            .filter(value -> value.startsWith(sex + "|"))
                            .map(value -> cell(Facet.SEX_NEED, value))
                            .toList());
        }
    }

    /** Whoever has a need by age may be exactly those of that age, or they and the silent ones. */
    private void needsByAge() {
        BY_AGE.forEach(
                (need, age) -> {
                    var one = cell(Facet.NEED, need);
                    nested(one, virtual(need, values(Facet.AGE, List.of(age))));
                    nested(one, virtual(need, values(Facet.AGE, List.of(age, Facet.UNKNOWN))));
                    nested(one, virtual(need, rows(List.of(age))));
                    nested(one, virtual(need, rows(List.of(age, Facet.UNKNOWN))));
                });
    }

    private List<String> values(Facet facet, List<String> values) {
        return values.stream()
                .filter(value -> counts.of(facet).containsKey(value))
                .map(value -> cell(facet, value))
                .toList();
    }

    /** Rows of people of these ages who have any need. */
    private List<String> rows(List<String> ages) {
        return counts.combinations().keySet().stream()
                .filter(
                        row ->
                                ages.stream()
                                        .anyMatch(age -> row.endsWith("|" + age + "|" + Facet.ANY)))
                .map(row -> ROW + row)
                .toList();
    }

    /** A cell that is not published but could be calculated. */
    private String virtual(String name, List<String> parts) {
        var cell = name + " by " + parts;
        cells.never(cell, parts.stream().mapToLong(cells::people).sum());
        cells.sum(cell, parts);
        return cell;
    }

    private void nested(String one, String other) {
        if (cells.people(one) == 0 || cells.people(other) == 0) {
            return;
        }
        if (cells.people(one) > cells.people(other)) {
            cells.within(one, List.of(other));
        } else {
            cells.within(other, List.of(one));
        }
    }

    private void combinations() {
        var rows = counts.combinations();
        rows.forEach(
                (combination, people) -> {
                    boolean unknown = combination.startsWith("|") || combination.contains("||");
                    if (unknown) {
                        cells.never(ROW + combination, people);
                    } else {
                        cells.cell(ROW + combination, people);
                    }
                });
        cells.sum(ALL, rows.keySet().stream().map(row -> ROW + row).toList());
        for (var age : counts.of(Facet.AGE).keySet()) {
            rowsOf(cell(Facet.AGE, age), "[^|]*\\|" + Pattern.quote(age) + "\\|.*");
        }
        for (var value : counts.of(Facet.SEX_NEED).keySet()) {
            var sex = value.substring(0, value.indexOf('|'));
            var need = value.substring(value.indexOf('|') + 1);
            rowsOf(cell(Facet.SEX_NEED, value), Pattern.quote(sex) + "\\|.*\\|" + need);
        }
    }

    private void rowsOf(String whole, String pattern) {
        cells.sum(
                whole,
                counts.combinations().keySet().stream()
                        .filter(row -> row.matches(pattern))
                        .map(row -> ROW + row)
                        .toList());
    }
}
