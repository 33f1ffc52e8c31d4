package id.pendopo.survey;

import id.pendopo.shared.Page;
import id.pendopo.survey.arithmetic.Interval;
import java.math.BigDecimal;

/** How values on the scale of 25 to 100 are drawn and written. */
public final class Figure {

    private static final double LOWEST = 25;
    private static final double RANGE = 75;

    /** Half the width of the mark, so that its middle stands at the bound. */
    private static final double HALF_MARK = .5;

    private Figure() {}

    /** Place on a bar of 100 units. */
    public static String bar(BigDecimal value) {
        return percent((value.doubleValue() - LOWEST) / RANGE * 100);
    }

    /** Place of the mark at the bound of the second best letter. */
    public static String mark(Instrument instrument) {
        return percent((good(instrument).doubleValue() - LOWEST) / RANGE * 100 - HALF_MARK);
    }

    /** The share of a whole on a bar of 100 units. */
    public static String share(long part, long whole) {
        return percent(whole == 0 ? 0 : Math.min(100, 100.0 * part / whole));
    }

    /** Where the second best letter begins: below it an element is weak. */
    public static BigDecimal good(Instrument instrument) {
        var grades = instrument.grades();
        return grades.get(Math.max(0, grades.size() - 2)).band().from();
    }

    public static boolean weak(BigDecimal value, Instrument instrument) {
        return value.compareTo(good(instrument)) < 0;
    }

    /** 75,0–88,5. */
    public static String span(Interval interval, Page page) {
        return low(interval, page) + "–" + high(interval, page);
    }

    static String low(Interval interval, Page page) {
        return page.number(interval.low(1), 1);
    }

    static String high(Interval interval, Page page) {
        return page.number(interval.high(1), 1);
    }

    private static String percent(double value) {
        return String.format(java.util.Locale.ROOT, "%.1f", Math.clamp(value, 0, 100));
    }
}
