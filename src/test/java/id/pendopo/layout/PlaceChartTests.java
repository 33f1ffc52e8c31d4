package id.pendopo.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pendopo.layout.PlaceChart.Place;
import id.pendopo.layout.PlaceChart.Spot;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Figures on a map: to scale, by area, and with names that can be read. */
class PlaceChartTests {

    @Test
    void northIsUpAndBothDirectionsHaveOneScale() {
        double degreeEast = 1 / Math.cos(Math.toRadians(60.05));
        var chart =
                chart(
                        place("A", 60, 10, 9),
                        place("B", 60.1, 10, 9),
                        place("C", 60, 10 + .1 * degreeEast, 9));
        double up = spot(chart, "A").south() - spot(chart, "B").south();
        assertThat(up).isPositive();
        assertThat(spot(chart, "C").east() - spot(chart, "A").east()).isCloseTo(up, within(.01));
    }

    @Test
    void theAreaOfACircleIsTheFigure() {
        var chart =
                chart(
                        place("A", -5, 111, 80),
                        place("B", -5.1, 111.1, 20),
                        place("C", -5.2, 111, 5));
        assertThat(spot(chart, "A").size()).isEqualTo(2 * spot(chart, "B").size(), within(.001));
        assertThat(spot(chart, "A").size()).isEqualTo(4 * spot(chart, "C").size(), within(.001));
    }

    @Test
    void placesOfWhichNothingIsToldAreAllTheSame() {
        var chart = chart(place("A", -5, 111, 900), place("B", -5.1, 111.1, 0));
        assertThat(spot(chart, "B").size()).isEqualTo(3.5);
    }

    @Test
    void theScaleIsARoundLengthAndFitsBelowTheMap() {
        var near = chart(place("A", -5.40, 111.50, 9), place("B", -5.41, 111.51, 9));
        assertThat(near.length()).isEqualTo("200 m");
        var far = chart(place("A", -5, 111, 9), place("B", -6, 112, 9));
        assertThat(far.length()).isEqualTo("20 km");
        assertThat(chart(place("A", -5, 111, 9)).length()).isEqualTo("200 m");
    }

    @Test
    void namesNeverMeetEachOtherNorACircleNorTheEdge() {
        for (int seed = 0; seed < 60; seed++) {
            var chart = crowd(new Random(seed), 3 + seed);
            var boxes = boxes(chart);
            for (int i = 0; i < boxes.size(); i++) {
                var box = boxes.get(i);
                assertThat(box.within(chart.height())).as("%s in %s", box, seed).isTrue();
                assertThat(boxes.subList(0, i)).as("in %s", seed).noneMatch(box::meets);
                assertThat(chart.spots()).as("in %s", seed).noneMatch(box::meets);
            }
        }
    }

    @Test
    void mostOfThirtyDistrictsHaveTheirNames() {
        var chart = crowd(new Random(31), 31);
        assertThat(boxes(chart)).hasSizeGreaterThan(15);
    }

    @Test
    void aSmallRegencyHasAllItsNames() {
        var chart =
                chart(
                        place("Wanasari", -5.3607, 111.4623, 61),
                        place("Lembah Asri", -5.4511, 111.5454, 34),
                        place("Rasuka Kota", -5.4036, 111.5026, 120),
                        place("Karang Melati", -5.3921, 111.5714, 0),
                        place("Bukit Sagara", -5.4663, 111.4517, 0),
                        place("Muara Teduh", -5.3302, 111.5246, 0));
        assertThat(boxes(chart)).hasSize(6);
    }

    @Test
    void placesAtOnePointDoNotBreakTheMap() {
        var chart = chart(place("A", -5, 111, 9), place("B", -5, 111, 9), place("C", -5, 111, 0));
        assertThat(chart.spots()).allMatch(one -> Double.isFinite(one.east() + one.size()));
        assertThat(spot(chart, "A").size()).isEqualTo(10, within(.001));
    }

    private static PlaceChart crowd(Random random, int many) {
        return chart(
                IntStream.range(0, many)
                        .mapToObj(
                                number ->
                                        place(
                                                number
                                                        + "Sumberjambean"
                                                                .substring(
                                                                        0, 4 + random.nextInt(9)),
                                                -7 + random.nextDouble() / 2,
                                                110 + random.nextDouble() / 2,
                                                random.nextInt(4) == 0
                                                        ? 0
                                                        : 5 + random.nextInt(90)))
                        .toArray(Place[]::new));
    }

    private static PlaceChart chart(Place... places) {
        return new PlaceChart(List.of(places), "", "U");
    }

    private static Place place(String name, double north, double east, int figure) {
        return new Place(name, north, east, figure, String.valueOf(figure), "", false);
    }

    private static Spot spot(PlaceChart chart, String name) {
        return chart.spots().stream()
                .filter(one -> one.place().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<PlaceLabels.Box> boxes(PlaceChart chart) {
        return chart.spots().stream()
                .map(Spot::label)
                .flatMap(Stream::ofNullable)
                .map(label -> Objects.requireNonNull(label).box())
                .toList();
    }
}
