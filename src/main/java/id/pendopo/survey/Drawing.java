package id.pendopo.survey;

import id.pendopo.layout.RangeChart;
import id.pendopo.shared.Page;
import java.util.List;
import java.util.stream.IntStream;

/** Draws values of the scale of 25 to 100. */
public final class Drawing {

    private static final int STEP = 10;
    private static final int TOP = 100;
    private static final int WIDE = 50;

    private Drawing() {}

    /** From a multiple of ten below every interval up to 100. */
    public static RangeChart chart(List<RangeChart.Row> rows, Page page) {
        double lowest = rows.stream().mapToDouble(RangeChart.Row::low).min().orElse(WIDE);
        int from = (int) Math.floor((Math.min(lowest, TOP - STEP) - 1) / STEP) * STEP;
        int floor = TOP - from > WIDE ? from - (TOP - from) % (2 * STEP) : from;
        int step = TOP - floor > WIDE ? 2 * STEP : STEP;
        var lines =
                IntStream.iterate(floor, value -> value <= TOP, value -> value + step)
                        .mapToObj(value -> new RangeChart.Line(value, Integer.toString(value)))
                        .toList();
        return new RangeChart(rows, lines, TOP + 1, page.t("survey.overview.chart"), "", "");
    }
}
