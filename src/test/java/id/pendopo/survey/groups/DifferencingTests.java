package id.pendopo.survey.groups;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.accessneed.GapRules;
import id.pendopo.survey.Facet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
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
    private static final int SURVEYS = 40;
    private static final Map<Integer, Case> CASES = new ConcurrentHashMap<>();

    /** A survey and what is published of it. */
    private record Case(Crowd crowd, Map<String, double[]> groups, GroupCells.Shown shown) {}

    private static Case survey(int number) {
        return CASES.computeIfAbsent(
                number,
                _ -> {
                    var crowd = crowd(number);
                    var counts = crowd.counts();
                    return new Case(crowd, groups(crowd, counts), GroupCells.of(counts, RULES));
                });
    }

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
        assertNothingLeaks(survey(survey), survey(survey).shown().everybody(), 10);
    }

    @ParameterizedTest
    @MethodSource("surveys")
    void noSmallGroupIsCalculatedFromElements(int survey) {
        assertNothingLeaks(survey(survey), survey(survey).shown().elements(), 10);
    }

    @ParameterizedTest
    @MethodSource("surveys")
    void noTinyGroupIsCalculatedFromWhatOfficersSee(int survey) {
        var shown = survey(survey).shown();
        assertThat(shown.officers()).containsAll(shown.everybody());
        assertNothingLeaks(survey(survey), shown.officers(), 5);
    }

    /** Two periods are two sets of people: what is known of one tells nothing of the other. */
    @ParameterizedTest
    @MethodSource("surveys")
    void noSmallGroupIsCalculatedFromTwoPeriods(int survey) {
        var periods = List.of(survey(survey), survey((survey + 1) % SURVEYS));
        int first = periods.getFirst().crowd().people().size();
        int all = first + periods.getLast().crowd().people().size();
        var span = new Span(all);
        for (var period : periods) {
            int place = period == periods.getFirst() ? 0 : first;
            period.groups()
                    .forEach(
                            (cell, who) -> {
                                if (period.shown().everybody().contains(cell)) {
                                    span.add(placed(who, place, all));
                                }
                            });
        }
        for (var period : periods) {
            int place = period == periods.getFirst() ? 0 : first;
            period.groups()
                    .forEach(
                            (cell, who) -> {
                                if (few(who, 10)) {
                                    assertThat(span.holds(placed(who, place, all)))
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
        var crowd = survey(survey).crowd();
        var rows = crowd.people().stream().map(Crowd.Person::row).toList();
        var open = OpenRows.of(rows, survey(survey).shown());
        assertThat(open).hasSameSizeAs(rows);
        var sizes = new LinkedHashMap<String, Integer>();
        open.forEach(row -> sizes.merge(GroupCounts.combination(row), 1, Integer::sum));
        assertThat(sizes.values()).allMatch(size -> size >= 10);
    }

    private static void assertNothingLeaks(Case survey, Set<String> shown, int protect) {
        var groups = survey.groups();
        var span = new Span(survey.crowd().people().size());
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

    private static double[] placed(double[] who, int place, int all) {
        var placed = new double[all];
        System.arraycopy(who, 0, placed, place, who.length);
        return placed;
    }

    private static boolean few(double[] who, int protect) {
        double people = Arrays.stream(who).sum();
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
