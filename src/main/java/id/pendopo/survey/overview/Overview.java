package id.pendopo.survey.overview;

import id.pendopo.organisation.Unit;
import id.pendopo.survey.arithmetic.SkmIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The latest published surveys at and below a unit, together.
 *
 * @param counted the surveys that enter the figures: of one questionnaire and one way of weighing
 * @param others surveys that can't be put together with those
 * @param figures in both ways
 */
public record Overview(
        Unit unit,
        List<Surveyed> counted,
        List<Surveyed> others,
        List<Aggregate> figures,
        Official official) {

    static Overview of(Unit unit, List<Surveyed> all, Official official) {
        var inside = all.stream().filter(one -> one.unit().within(unit.path())).toList();
        var kind = commonest(inside);
        var counted = inside.stream().filter(one -> one.kind().equals(kind) && one.hasValue());
        var same = counted.toList();
        var others = inside.stream().filter(one -> !same.contains(one)).toList();
        return new Overview(unit, same, others, figures(same), official);
    }

    /** How many people answered. */
    public long people() {
        return counted.stream().mapToLong(one -> one.past().index().n()).sum();
    }

    public long insufficient() {
        return counted.stream().filter(one -> !one.sufficient()).count();
    }

    public Aggregate figure(Method method) {
        return figures.stream()
                .filter(figure -> figure.method() == method)
                .findFirst()
                .orElseThrow();
    }

    /** Units with enough answers, in tiers; nobody is ranked within a tier. */
    public List<List<Surveyed>> tiers() {
        return Tiers.of(
                counted.stream()
                        .filter(one -> one.sufficient() && one.interval() != null)
                        .map(Overview::place)
                        .toList());
    }

    /** Units that have too few answers to stand beside others, by name. */
    public List<Surveyed> unranked() {
        return counted.stream()
                .filter(one -> !one.sufficient() || one.interval() == null)
                .sorted(Comparator.comparing(one -> one.unit().name()))
                .toList();
    }

    private static Tiers.Place<Surveyed> place(Surveyed one) {
        var interval = Objects.requireNonNull(one.interval());
        return new Tiers.Place<>(one, one.unit().name(), interval.low(), interval.high());
    }

    private static List<Aggregate> figures(List<Surveyed> same) {
        if (same.isEmpty()) {
            return List.of();
        }
        var first = same.getFirst().past();
        var bands = first.instrument().bands();
        var indices = new ArrayList<SkmIndex>();
        same.forEach(one -> indices.add(one.past().index()));
        return List.of(
                Aggregate.meanOfUnits(indices, bands),
                Aggregate.pooled(
                        same.stream().map(Surveyed::tally).toList(),
                        first.survey().weightMode(),
                        bands));
    }

    /** The kind that most surveys have; of equal ones the first by name. */
    private static String commonest(List<Surveyed> all) {
        return all.stream()
                .collect(Collectors.groupingBy(Surveyed::kind, Collectors.counting()))
                .entrySet()
                .stream()
                .max(
                        Map.Entry.<String, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
