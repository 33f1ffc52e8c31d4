package id.pendopo.survey.groups;

import id.pendopo.survey.Facet;
import id.pendopo.survey.ResponseRows.Row;
import id.pendopo.survey.Snapshot;
import id.pendopo.survey.arithmetic.Tally;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that is counted of the groups of one survey.
 *
 * @param all every valid response
 * @param facets the responses parted in each way
 * @param combinations how many rows of the open answers have the same sex, band of age and need
 */
record GroupCounts(
        Tally all, Map<Facet, SortedMap<String, Tally>> facets, Map<String, Long> combinations) {

    static GroupCounts of(Snapshot snapshot, List<String> keys, Collection<Row> rows) {
        var facets = new TreeMap<Facet, SortedMap<String, Tally>>();
        for (var facet : Facet.values()) {
            facets.put(facet, new TreeMap<>(snapshot.of(facet)));
        }
        var combinations =
                rows.stream()
                        .map(GroupCounts::combination)
                        .collect(
                                Collectors.groupingBy(
                                        Function.identity(), TreeMap::new, Collectors.counting()));
        return new GroupCounts(snapshot.all(keys), facets, combinations);
    }

    static String combination(Row row) {
        return row.sex() + "|" + row.age() + "|" + row.need();
    }

    /** The responses that stand under each value of the facet. */
    SortedMap<String, Tally> of(Facet facet) {
        var values = facets.get(facet);
        return values == null ? new TreeMap<>() : values;
    }

    Tally of(Facet facet, String value) {
        return of(facet).getOrDefault(value, Tally.empty(all.keys()));
    }

    /** Everybody else; only for facets whose values exclude each other. */
    Tally others(Facet facet, String value) {
        return of(facet).entrySet().stream()
                .filter(entry -> !entry.getKey().equals(value))
                .map(Map.Entry::getValue)
                .reduce(Tally.empty(all.keys()), Tally::merge);
    }

    long people() {
        return all.responses();
    }

    long people(Facet facet, String value) {
        return of(facet, value).responses();
    }
}
