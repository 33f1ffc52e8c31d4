package id.pendopo.layout;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Values with their intervals on one scale, one below the other; the table stands on the same page.
 *
 * @param lines values at which the scale is marked
 * @param bold the mark that matters, such as no difference
 * @param startLabel what it means to lie at the start of the scale; may be empty
 */
public record RangeChart(
        List<Row> rows,
        List<Line> lines,
        double bold,
        String caption,
        String startLabel,
        String endLabel) {

    /** A mark of the scale. */
    public record Line(double value, String label) {}

    /** One value; without an interval both ends are the value. */
    public record Row(
            String label, String lang, String text, double value, double low, double high) {}

    private static final double START = 14;
    private static final double END = 346;
    private static final int TOP = 28;
    private static final int HEIGHT = 46;

    public String x(double value) {
        return new Scale(lines.getFirst().value(), lines.getLast().value(), START, END)
                .at(Math.clamp(value, lines.getFirst().value(), lines.getLast().value()));
    }

    public int y(int row) {
        return TOP + row * HEIGHT + 34;
    }

    public int labelY(int row) {
        return TOP + row * HEIGHT + 18;
    }

    public int bottom() {
        return TOP + rows.size() * HEIGHT;
    }

    /** The mark beside each value, so that it never crosses a label. */
    public String ticks(double value) {
        return IntStream.range(0, rows.size())
                .mapToObj(row -> "M%s %dv20".formatted(x(value), y(row) - 10))
                .collect(Collectors.joining());
    }

    public String span(int row) {
        var from = x(rows.get(row).low());
        var to = x(rows.get(row).high());
        int y = y(row);
        return "M%s %dv10M%s %dH%sM%s %dv10".formatted(from, y - 5, from, y, to, to, y - 5);
    }
}
