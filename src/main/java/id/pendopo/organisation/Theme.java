package id.pendopo.organisation;

import id.pendopo.shared.Problem;
import java.util.ArrayList;
import java.util.List;

/** The organisation's own colours, in light and in dark. Everything else is never themed. */
record Theme(Palette light, Palette dark) {

    /** The six colours that an organisation brings. */
    record Palette(
            String roof,
            String roofLine,
            String accent,
            String accentStrong,
            String accentTint,
            String onAccent) {

        String css() {
            return ":root{--pdp-roof:%s;--pdp-roof-line:%s;--pdp-accent:%s;--pdp-accent-strong:%s;--pdp-accent-tint:%s;--pdp-on-accent:%s}"
                    .formatted(roof, roofLine, accent, accentStrong, accentTint, onAccent);
        }

        private List<String> all() {
            return List.of(roof, roofLine, accent, accentStrong, accentTint, onAccent);
        }
    }

    /** The colours of the house that a theme must stand out from. */
    private record Ground(String paper, String stone, String late) {}

    private static final Ground LIGHT = new Ground("#fbfaf6", "#f0ece4", "#a3281d");
    private static final Ground DARK = new Ground("#12151d", "#212837", "#ffa294");
    private static final String WHITE = "#ffffff";
    private static final String CANDLE = "#ffc54a";

    /** Rules to follow the style sheet. */
    String css() {
        return light.css() + "@media (prefers-color-scheme:dark){" + dark.css() + "}";
    }

    /**
     * What can't be read or confuses: contrast after WCAG 2.2, and a hue too near that of "late".
     */
    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        check("warna", light, LIGHT, problems);
        check("warna", dark, DARK, problems);
        return List.copyOf(problems);
    }

    private static void check(
            String field, Palette palette, Ground ground, List<Problem> problems) {
        for (var colour : palette.all()) {
            if (!Colour.isOne(colour)) {
                problems.add(Problem.of(field, Refusal.NOT_A_COLOUR, colour));
                return;
            }
        }
        need(field, WHITE, palette.roof(), 7, problems);
        need(field, CANDLE, palette.roof(), 4.5, problems);
        need(field, palette.roofLine(), palette.roof(), 3, problems);
        need(field, palette.accent(), ground.paper(), 4.5, problems);
        need(field, palette.accent(), ground.stone(), 4.5, problems);
        need(field, palette.accent(), palette.accentTint(), 4.5, problems);
        need(field, palette.onAccent(), palette.accent(), 4.5, problems);
        need(field, palette.onAccent(), palette.accentStrong(), 4.5, problems);
        if (Colour.of(palette.accent()).hueDistance(Colour.of(ground.late())) < 30) {
            problems.add(Problem.of(field, Refusal.HUE_OF_LATE, palette.accent()));
        }
    }

    private static void need(
            String field, String first, String second, double least, List<Problem> problems) {
        double contrast = Colour.of(first).contrast(Colour.of(second));
        if (contrast < least) {
            problems.add(
                    Problem.of(field, Refusal.TOO_LITTLE_CONTRAST, first, second, contrast, least));
        }
    }
}
