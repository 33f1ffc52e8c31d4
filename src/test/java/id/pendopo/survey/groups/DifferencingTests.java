package id.pendopo.survey.groups;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.accessneed.GapRules;
import id.pendopo.survey.Facet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A curious reader takes all that is published of a survey (the index, the tables of groups, the
 * open answers), subtracts whatever can be subtracted, and must not learn the figure of any hidden
 * group. The reader is stronger than any real one: of each published figure it is known exactly
 * whose answers it holds.
 */
class DifferencingTests {

    private static final GapRules RULES = new GapRules(10, 30, 5, 5, 5, 20, 5, 5, .05, 10_000);
    private static final int SURVEYS = 60;

    static IntStream surveys() {
        return IntStream.range(0, SURVEYS);
    }

    private static Crowd crowd(int survey) {
        var random = new Random(20_260_101L + survey);
        int size = 12 + random.nextInt(survey % 3 == 0 ? 40 : 400);
        return Crowd.of(random, size, .005 + .15 * random.nextDouble());
    }

    @ParameterizedTest
    @MethodSource("surveys")
    void noSmallGroupIsCalculatedFromWhatEverybodySees(int survey) {
        var crowd = crowd(survey);
        var counts = crowd.counts();
        var shown = GroupCells.of(counts, RULES);
        assertNothingLeaks(crowd, groups(crowd, counts), shown.everybody(), 10);
    }

    @ParameterizedTest
    @MethodSource("surveys")
    void noSmallGroupIsCalculatedFromElements(int survey) {
        var crowd = crowd(survey);
        var counts = crowd.counts();
        var shown = GroupCells.of(counts, RULES);
        assertNothingLeaks(crowd, groups(crowd, counts), shown.elements(), 10);
    }

    @ParameterizedTest
    @MethodSource("surveys")
    void noTinyGroupIsCalculatedFromWhatOfficersSee(int survey) {
        var crowd = crowd(survey);
        var counts = crowd.counts();
        var shown = GroupCells.of(counts, RULES);
        assertThat(shown.officers()).containsAll(shown.everybody());
        assertNothingLeaks(crowd, groups(crowd, counts), shown.officers(), 5);
    }

    /** Two periods are two sets of people: what is known of one tells nothing of the other. */
    @ParameterizedTest
    @MethodSource("surveys")
    void noSmallGroupIsCalculatedFromTwoPeriods(int survey) {
        var first = crowd(survey);
        var second = crowd(survey + SURVEYS);
        var both = new ArrayList<>(first.people());
        both.addAll(second.people());
        var together = new Crowd(both);
        var span = new Span(both.size());
        for (var crowd : List.of(first, second)) {
            var counts = crowd.counts();
            var shown = GroupCells.of(counts, RULES).everybody();
            groups(crowd, counts)
                    .forEach(
                            (cell, who) -> {
                                if (shown.contains(cell)) {
                                    span.add(
                                            placed(
                                                    who,
                                                    crowd == first ? 0 : first.people().size(),
                                                    together));
                                }
                            });
        }
        for (var crowd : List.of(first, second)) {
            var counts = crowd.counts();
            var shown = GroupCells.of(counts, RULES).everybody();
            groups(crowd, counts)
                    .forEach(
                            (cell, who) -> {
                                if (few(who, 10) && !shown.contains(cell)) {
                                    var place = crowd == first ? 0 : first.people().size();
                                    assertThat(span.holds(placed(who, place, together)))
                                            .as(cell)
                                            .isFalse();
                                }
                            });
        }
    }

    /** In the file itself nobody stands in a small group, and the stars are many. */
    @ParameterizedTest
    @MethodSource("surveys")
    void everyRowOfTheFileLooksLikeManyOthers(int survey) {
        var crowd = crowd(survey);
        var counts = crowd.counts();
        var rows = crowd.people().stream().map(Crowd.Person::row).toList();
        var open = OpenRows.of(rows, GroupCells.of(counts, RULES));
        assertThat(open).hasSameSizeAs(rows);
        var sizes = new LinkedHashMap<String, Integer>();
        open.forEach(row -> sizes.merge(GroupCounts.combination(row), 1, Integer::sum));
        assertThat(sizes.values()).allMatch(size -> size >= 10);
    }

    private static void assertNothingLeaks(
            Crowd crowd, Map<String, double[]> groups, java.util.Set<String> shown, int protect) {
        var span = new Span(crowd.people().size());
        groups.forEach(
                (cell, who) -> {
                    if (shown.contains(cell)) {
                        span.add(who);
                    }
                });
        groups.forEach(
                (cell, who) -> {
                    if (few(who, protect)) {
                        assertThat(shown).doesNotContain(cell);
                        assertThat(span.holds(who)).as(cell).isFalse();
                    }
                });
    }

    /** Every figure that could be published, and differences that a reader would try first. */
    private static Map<String, double[]> groups(Crowd crowd, GroupCounts counts) {
        var groups = new LinkedHashMap<String, double[]>();
        groups.put(GroupCells.ALL, crowd.who(_ -> true));
        for (var facet : Facet.values()) {
            if (facet == Facet.SERVICE_NEED) {
                continue;
            }
            for (var value : counts.of(facet).keySet()) {
                groups.put(
                        GroupCells.cell(facet, value),
                        crowd.who(person -> person.stands(facet, value)));
            }
        }
        for (var row : counts.combinations().keySet()) {
            groups.put(
                    "ROW=" + row,
                    crowd.who(person -> GroupCounts.combination(person.row()).equals(row)));
        }
        differences(crowd, counts, groups);
        return groups;
    }

    private static void differences(Crowd crowd, GroupCounts counts, Map<String, double[]> groups) {
        for (var need : new TreeSet<>(counts.of(Facet.NEED).keySet())) {
            groups.put(
                    "any need but " + need,
                    crowd.who(
                            person ->
                                    person.stands(Facet.NEED, Facet.ANY)
                                            && !person.stands(Facet.NEED, need)));
            groups.put(
                    "everybody but " + need, crowd.who(person -> !person.stands(Facet.NEED, need)));
        }
        groups.put(
                "60 and over, not older",
                crowd.who(
                        person ->
                                person.stands(Facet.AGE, "60+")
                                        && !person.stands(Facet.NEED, "LANSIA")));
    }

    private static double[] placed(double[] who, int place, Crowd together) {
        var placed = new double[together.people().size()];
        System.arraycopy(who, 0, placed, place, who.length);
        return placed;
    }

    private static boolean few(double[] who, int protect) {
        double people = java.util.Arrays.stream(who).sum();
        return people > 0 && people < protect;
    }

    /** All that can be calculated from some figures (Gram–Schmidt). */
    private static final class Span {

        private static final double NOTHING = 1e-7;

        private final int size;
        private final List<double[]> base = new ArrayList<>();

        Span(int size) {
            this.size = size;
        }

        void add(double[] figure) {
            var rest = rest(figure);
            double length = Math.sqrt(product(rest, rest));
            if (length > NOTHING) {
                for (int i = 0; i < size; i++) {
                    rest[i] /= length;
                }
                base.add(rest);
            }
        }

        boolean holds(double[] figure) {
            var rest = rest(figure);
            return Math.sqrt(product(rest, rest)) < NOTHING;
        }

        private double[] rest(double[] figure) {
            var rest = figure.clone();
            for (int turn = 0; turn < 2; turn++) {
                for (var one : base) {
                    double share = product(rest, one);
                    for (int i = 0; i < size; i++) {
                        rest[i] -= share * one[i];
                    }
                }
            }
            return rest;
        }

        private static double product(double[] a, double[] b) {
            double sum = 0;
            for (int i = 0; i < a.length; i++) {
                sum += a[i] * b[i];
            }
            return sum;
        }
    }
}
