package id.pendopo.organisation;

import java.util.function.DoubleFunction;
import java.util.function.Predicate;

/**
 * Makes a theme of one colour: its hue is kept, lightness gives way until everything can be read.
 */
final class Palettes {

    private static final String LINE_LIGHT = "#c9a26b";
    private static final String LINE_DARK = "#d9b57f";

    private Palettes() {}

    /** The theme of this hue; the theme's own check still decides whether it may be worn. */
    static Theme of(Colour colour) {
        double hue = colour.hue();
        double strength = Math.min(1, colour.saturation() * 1.1);
        var light =
                new Theme.Palette(
                        darkest(hue, strength * .5, .24, c -> onRoof(c, LINE_LIGHT)),
                        LINE_LIGHT,
                        darkest(
                                hue,
                                strength * .55,
                                .36,
                                c -> c.contrast(Colour.of("#e6e3da")) >= 6.5),
                        darkest(
                                hue,
                                strength * .6,
                                .26,
                                c -> c.contrast(Colour.of("#ffffff")) >= 9),
                        hsl(hue, strength * .4, .94).toString(),
                        "#ffffff");
        var dark =
                new Theme.Palette(
                        darkest(hue, strength * .45, .3, c -> onRoof(c, LINE_DARK)),
                        LINE_DARK,
                        hsl(hue, strength * .8, .84).toString(),
                        hsl(hue, strength * .8, .91).toString(),
                        hsl(hue, strength * .35, .2).toString(),
                        hsl(hue, strength * .5, .1).toString());
        return new Theme(light, dark);
    }

    private static boolean onRoof(Colour roof, String line) {
        return roof.contrast(Colour.of("#ffffff")) >= 10 && roof.contrast(Colour.of(line)) >= 4;
    }

    private static String darkest(
            double hue, double saturation, double lightness, Predicate<Colour> good) {
        DoubleFunction<Colour> shade = step -> hsl(hue, saturation, step);
        double step = lightness;
        while (step > .05 && !good.test(shade.apply(step))) {
            step -= .01;
        }
        return shade.apply(step).toString();
    }

    /** Hue in degrees, saturation and lightness from 0 to 1 (CSS Color 4, "HSL"). */
    static Colour hsl(double hue, double saturation, double lightness) {
        double spread = saturation * Math.min(lightness, 1 - lightness);
        return new Colour(
                channel(0, hue, lightness, spread),
                channel(8, hue, lightness, spread),
                channel(4, hue, lightness, spread));
    }

    private static int channel(int offset, double hue, double lightness, double spread) {
        double place = (offset + hue / 30) % 12;
        double value =
                lightness - spread * Math.max(-1, Math.min(Math.min(place - 3, 9 - place), 1));
        return (int) Math.round(value * 255);
    }
}
