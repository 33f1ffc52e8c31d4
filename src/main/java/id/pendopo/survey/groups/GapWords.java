package id.pendopo.survey.groups;

import id.pendopo.accessneed.Gap;
import id.pendopo.layout.RangeChart;
import id.pendopo.shared.Page;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** How differences are written and drawn: below 0 a group is less satisfied. */
record GapWords(Page page) {

    private static final int STEP = 10;

    /** The differences around none. */
    RangeChart chart(List<RangeChart.Row> rows) {
        double far =
                rows.stream()
                        .mapToDouble(row -> Math.max(Math.abs(row.low()), Math.abs(row.high())))
                        .max()
                        .orElse(STEP);
        int reach = Math.max(STEP, (int) Math.ceil(far / STEP) * STEP);
        int step = reach > 2 * STEP ? reach / 2 : STEP;
        var lines =
                IntStream.iterate(-reach, value -> value <= reach, value -> value + step)
                        .mapToObj(value -> new RangeChart.Line(value, whole(value)))
                        .toList();
        return new RangeChart(
                rows,
                lines,
                0,
                page.t("survey.groups.chart.caption"),
                page.t("survey.groups.chart.lower"),
                page.t("survey.groups.chart.higher"));
    }

    private static String whole(int value) {
        return value == 0 ? "0" : (value < 0 ? "−" : "+") + Math.abs(value);
    }

    String range(Gap gap) {
        return page.t(
                "survey.groups.range",
                signed(-gap.interval().high()),
                signed(-gap.interval().low()));
    }

    String size(double value) {
        return number(Math.abs(value));
    }

    String number(double value) {
        return page.number(BigDecimal.valueOf(value), 1);
    }

    /** With a true minus, and a plus where it is above. */
    String signed(double value) {
        var text = size(value);
        boolean nothing = text.matches("0[,.]0");
        return nothing ? text : (value < 0 ? "−" : "+") + text;
    }
}
