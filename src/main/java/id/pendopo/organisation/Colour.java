package id.pendopo.organisation;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A colour of the screen (sRGB).
 *
 * @param red from 0 to 255, like green and blue
 */
record Colour(int red, int green, int blue) {

    private static final Pattern SHAPE = Pattern.compile("#[0-9a-fA-F]{6}");

    /** Reads {@code #1a2749}; refuses anything else. */
    static Colour of(String hex) {
        if (!SHAPE.matcher(hex).matches()) {
            throw new IllegalArgumentException("Not a colour: " + hex);
        }
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Colour(rgb >> 16, rgb >> 8 & 255, rgb & 255);
    }

    static boolean isOne(String hex) {
        return SHAPE.matcher(hex).matches();
    }

    /** Contrast ratio from 1 to 21, after WCAG 2.2, "contrast ratio". */
    double contrast(Colour other) {
        double light = Math.max(luminance(), other.luminance());
        double dark = Math.min(luminance(), other.luminance());
        return (light + .05) / (dark + .05);
    }

    /** Relative luminance from 0 to 1, after WCAG 2.2, "relative luminance". */
    double luminance() {
        return .2126 * linear(red) + .7152 * linear(green) + .0722 * linear(blue);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= .04045 ? value / 12.92 : Math.pow((value + .055) / 1.055, 2.4);
    }

    /** Hue in degrees from 0 to 360; 0 for greys. */
    double hue() {
        int most = Math.max(red, Math.max(green, blue));
        int least = Math.min(red, Math.min(green, blue));
        double range = most - least;
        if (range == 0) {
            return 0;
        }
        double sixth;
        if (most == red) {
            sixth = (green - blue) / range;
        } else if (most == green) {
            sixth = 2 + (blue - red) / range;
        } else {
            sixth = 4 + (red - green) / range;
        }
        return (sixth * 60 + 360) % 360;
    }

    /** Saturation from 0 (grey) to 1 (CSS Color 4, "HSL"). */
    double saturation() {
        double most = Math.max(red, Math.max(green, blue)) / 255.0;
        double least = Math.min(red, Math.min(green, blue)) / 255.0;
        double lightness = (most + least) / 2;
        return most == least ? 0 : (most - least) / (1 - Math.abs(2 * lightness - 1));
    }

    /** Distance of two hues on the circle, from 0 to 180 degrees. */
    double hueDistance(Colour other) {
        double distance = Math.abs(hue() - other.hue());
        return Math.min(distance, 360 - distance);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
