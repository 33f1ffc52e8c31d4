package id.pendopo.survey.report;

import id.pendopo.organisation.Unit;
import id.pendopo.survey.Additional;
import id.pendopo.survey.Facet;
import id.pendopo.survey.Instrument;
import id.pendopo.survey.ProfileChoices;
import id.pendopo.survey.ReportChapter;
import id.pendopo.survey.Result;
import id.pendopo.survey.Snapshot;
import id.pendopo.survey.Survey;
import id.pendopo.survey.arithmetic.Change;
import id.pendopo.survey.arithmetic.ElementIndex;
import id.pendopo.survey.arithmetic.SampleSize;
import id.pendopo.survey.arithmetic.SkmIndex;
import id.pendopo.survey.arithmetic.Tally;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * All that a report is written from.
 *
 * @param version 0 while nothing is frozen
 * @param at when the counts were frozen, or the moment
 * @param earlier results of the unit that were known then, latest first
 * @param services names of the services by their codes
 * @param law the rules that oblige the unit, the highest first
 * @param plan what was promised about what the survey found, when the report was signed, or now
 */
record Material(
        Survey survey,
        Unit unit,
        Instrument instrument,
        Snapshot snapshot,
        int version,
        String check,
        String hash,
        Instant at,
        SkmIndex index,
        List<Result.Past> earlier,
        Map<String, String> services,
        ProfileChoices choices,
        List<String> law,
        Optional<ReportChapter.Told> followUp,
        Optional<ReportChapter.Plan> plan,
        Edition edition) {

    private static final int HIGHEST = 3;

    Material {
        earlier = List.copyOf(earlier);
        services = java.util.Collections.unmodifiableMap(services);
        law = List.copyOf(law);
    }

    /** Number of responses that count. */
    long n() {
        return index.n();
    }

    long needed() {
        return SampleSize.of(snapshot.population()).value();
    }

    boolean sufficient() {
        return n() >= needed();
    }

    Map<String, Tally> parts(Facet facet) {
        return snapshot.of(facet);
    }

    /** What was found beside the index. */
    Additional beside() {
        var counts = snapshot.additional();
        return Additional.of(instrument, index, counts == null ? Map.of() : counts);
    }

    ElementIndex element(String key) {
        return index.elements().stream().filter(e -> e.key().equals(key)).findFirst().orElseThrow();
    }

    /** The three elements with the highest means, highest first, that are not among the lowest. */
    List<ElementIndex> highest() {
        return index.elements().stream()
                .filter(element -> element.figures() != null)
                .filter(element -> !index.lowest().contains(element.key()))
                .sorted(
                        Comparator.comparing(
                                        (ElementIndex element) ->
                                                Objects.requireNonNull(element.figures()).mean())
                                .reversed())
                .limit(HIGHEST)
                .toList();
    }

    List<ElementIndex> lowest() {
        return index.lowest().stream().map(this::element).toList();
    }

    Optional<Change> change() {
        return earlier.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Change.between(
                                index.measurement(), earlier.getFirst().index().measurement()));
    }
}
