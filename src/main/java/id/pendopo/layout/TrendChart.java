package id.pendopo.layout;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Values from period to period, each with its interval; its table stands on the same page. */
public record TrendChart(List<Point> points, String caption) {

    /** One period. */
    public record Point(String label, double value, double low, double high) {}

    private static final double TOP = 20;
    private static final double BOTTOM = 170;
    private static final double LEFT = 75;
    private static final double RIGHT = 330;

    /** The lowest line: a multiple of ten below every interval. */
    public int floor() {
        double lowest = points.stream().mapToDouble(Point::low).min().orElse(60);
        return (int) Math.max(0, Math.floor((lowest - 1) / 10) * 10);
    }

    public List<Integer> lines() {
        int step = floor() < 50 ? 20 : 10;
        return IntStream.iterate(floor(), n -> n <= 100, n -> n + step).boxed().toList();
    }

    public String y(double value) {
        return new Scale(floor(), 100, BOTTOM, TOP).at(value);
    }

    public String x(int index) {
        return Scale.coordinate(place(index));
    }

    public String x(int index, double shift) {
        return Scale.coordinate(place(index) + shift);
    }

    private double place(int index) {
        return points.size() == 1
                ? (LEFT + RIGHT) / 2
                : LEFT + (RIGHT - LEFT) * index / (points.size() - 1);
    }

    /** So short an interval that a large dot would hide it. */
    public boolean close(Point point) {
        var scale = new Scale(floor(), 100, BOTTOM, TOP);
        return scale.position(point.low()) - scale.position(point.high()) < 20;
    }

    public String line() {
        return IntStream.range(0, points.size())
                .mapToObj(i -> x(i) + " " + y(points.get(i).value()))
                .collect(Collectors.joining("L", "M", ""));
    }
}
