package id.pendopo.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class ThemeTests {

    @Test
    void contrastIsThatOfWcag() {
        assertThat(Colour.of("#ffffff").contrast(Colour.of("#000000"))).isCloseTo(21, within(.001));
        assertThat(Colour.of("#1a2749").contrast(Colour.of("#ffffff")))
                .isCloseTo(14.7, within(.05));
        assertThat(Colour.of("#28427e").contrast(Colour.of("#fbfaf6"))).isCloseTo(9.3, within(.05));
    }

    @Test
    void theStandardColoursMayBeWorn() {
        var light =
                new Theme.Palette("#1a2749", "#c9a26b", "#28427e", "#1b2f60", "#e9edf6", "#ffffff");
        var dark =
                new Theme.Palette("#24345f", "#d9b57f", "#b3c5f5", "#d3defb", "#222c47", "#0f1830");
        assertThat(new Theme(light, dark).problems()).isEmpty();
    }

    @Test
    void everyHueFarFromTheRedOfLateGivesAReadableTheme() {
        var refused = new ArrayList<Integer>();
        for (int hue = 0; hue < 360; hue += 3) {
            var theme = Palettes.of(Palettes.hsl(hue, .7, .4));
            if (!theme.problems().isEmpty()) {
                refused.add(hue);
            }
        }
        assertThat(refused).allMatch(hue -> hue < 45 || hue > 330).isNotEmpty();
    }

    @Test
    void greyGivesAReadableThemeToo() {
        var problems = Palettes.of(Colour.of("#777777")).problems();
        assertThat(problems)
                .extracting(problem -> problem.reason().name())
                .doesNotContain("TOO_LITTLE_CONTRAST");
    }

    @Test
    void aThemeThatCannotBeReadIsRefusedWithItsRatio() {
        var pale =
                new Theme.Palette("#cccccc", "#c9a26b", "#99aadd", "#1b2f60", "#e9edf6", "#ffffff");
        var problems = new Theme(pale, pale).problems();
        assertThat(problems)
                .extracting(problem -> problem.reason().name())
                .contains("TOO_LITTLE_CONTRAST");
        assertThat(problems.getFirst().arguments()).contains("#ffffff", "#cccccc");
    }

    @Test
    void aRedAccentIsRefusedBecauseLateIsRed() {
        assertThat(Palettes.of(Colour.of("#aa2211")).problems())
                .extracting(problem -> problem.reason().name())
                .contains("HUE_OF_LATE");
    }
}
