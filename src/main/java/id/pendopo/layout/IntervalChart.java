package id.pendopo.layout;

import java.util.List;

/**
 * One value with its interval on a scale of bands. The page beside it says the same in words.
 *
 * @param label the value as people read it
 * @param low lower end of the interval; equal to the value where there is none
 */
public record IntervalChart(
        double value,
        double low,
        double high,
        String label,
        String lowLabel,
        String highLabel,
        String title,
        String description,
        List<Band> bands,
        String endLabel) {

    /** A stretch of the scale with a letter. */
    public record Band(String letter, double from, double to, String fromLabel) {}

    private static final double LEFT = 10;
    private static final double RIGHT = 350;

    public boolean hasInterval() {
        return high > low;
    }

    public Scale scale() {
        return new Scale(bands.getFirst().from(), bands.getLast().to(), LEFT, RIGHT);
    }

    public String x(double value) {
        return scale().at(value);
    }

    public String width(Band band) {
        return Scale.coordinate(scale().position(band.to()) - scale().position(band.from()));
    }

    public String middle(Band band) {
        return scale().at((band.from() + band.to()) / 2);
    }

    /** The interval as a line with two stops. */
    public String span() {
        var from = x(low);
        var to = x(high);
        return "M" + from + " 30v10M" + from + " 35H" + to + "M" + to + " 30v10";
    }

    /** Too narrow for its ends to be written beside the value. */
    public boolean close() {
        return scale().position(high) - scale().position(low) < 40;
    }

    public String lowX() {
        return Scale.coordinate(scale().position(low) - 2);
    }

    public String highX() {
        return Scale.coordinate(scale().position(high) + 2);
    }

    /** The place of a value on a scale of 100, where a drawing is made of lengths. */
    public String percent(double value) {
        return percentBetween(bands.getFirst().from(), value);
    }

    public String percentBetween(double low, double high) {
        double whole = bands.getLast().to() - bands.getFirst().from();
        return Scale.coordinate((high - low) / whole * 100);
    }
}
