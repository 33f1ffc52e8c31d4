package id.pendopo.layout;

import java.util.Locale;

/** Places values between two ends of a drawing. */
public record Scale(double from, double to, double start, double end) {

    /** The coordinate of a value, with one decimal, as SVG wants it. */
    public String at(double value) {
        return coordinate(position(value));
    }

    double position(double value) {
        return start + (value - from) / (to - from) * (end - start);
    }

    static String coordinate(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
