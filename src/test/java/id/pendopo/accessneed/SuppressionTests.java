package id.pendopo.accessneed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SuppressionTests {

    private static final Set<String> ALL = Set.of("all");

    @Test
    void aSmallCellIsHiddenAndTheNextSmallestWithIt() {
        var cells = partition(100, 60, 36, 4);
        assertThat(cells.shown(10, ALL)).containsExactlyInAnyOrder("all", "a");
    }

    @Test
    void nothingIsHiddenWhereNobodyIsFew() {
        assertThat(partition(100, 50, 50).shown(10, ALL)).contains("a", "b");
        assertThat(partition(100, 50, 50, 0).shown(10, ALL)).contains("a", "b");
    }

    @Test
    void twoHiddenCellsThatAreFewTogetherNeedAThird() {
        var cells = partition(100, 60, 31, 5, 4);
        assertThat(cells.shown(10, ALL)).containsExactlyInAnyOrder("all", "a");
    }

    @Test
    void twoHiddenCellsThatAreManyTogetherSuffice() {
        var cells = partition(100, 60, 25, 8, 7);
        assertThat(cells.shown(10, ALL)).containsExactlyInAnyOrder("all", "a", "b");
    }

    @Test
    void aGroupWithinAnotherIsHiddenWhenFewAreLeft() {
        var cells = new Suppression().cell("all", 100).cell("any", 15).cell("none", 85);
        cells.cell("older", 12).sum("all", List.of("any", "none")).within("any", List.of("older"));
        assertThat(cells.shown(10, ALL)).containsExactlyInAnyOrder("all", "any", "none");
    }

    @Test
    void aGroupThatMakesUpTheOtherMayStay() {
        var cells = new Suppression().cell("all", 100).cell("any", 15).cell("none", 85);
        cells.cell("older", 15).sum("all", List.of("any", "none")).within("any", List.of("older"));
        assertThat(cells.shown(10, ALL)).contains("any", "none", "older");
    }

    /** Women with a need are few; both margins are shown, so a whole square must go. */
    @Test
    void aHiddenCellOfACrossTableIsNotCalculatedFromItsMargins() {
        var cells =
                new Suppression()
                        .cell("all", 100)
                        .dear("L", 50)
                        .dear("P", 50)
                        .dear("any", 30)
                        .dear("none", 70)
                        .cell("L any", 24)
                        .cell("P any", 6)
                        .cell("L none", 26)
                        .cell("P none", 44)
                        .sum("all", List.of("L", "P"))
                        .sum("all", List.of("any", "none"))
                        .sum("any", List.of("L any", "P any"))
                        .sum("none", List.of("L none", "P none"))
                        .sum("L", List.of("L any", "L none"))
                        .sum("P", List.of("P any", "P none"));
        assertThat(cells.shown(10, ALL))
                .contains("L", "P", "any", "none")
                .doesNotContain("L any", "P any", "L none", "P none");
    }

    @Test
    void whatIsHiddenInOneTableIsNotCalculatedFromAnother() {
        var cells = new Suppression().cell("all", 60).cell("older", 20).cell("60+", 24);
        cells.cell("18-39", 20).cell("40-59", 16);
        cells.sum("all", List.of("18-39", "40-59", "60+")).within("60+", List.of("older"));
        var shown = cells.shown(10, ALL);
        assertThat(shown.containsAll(Set.of("older", "60+"))).isFalse();
        assertThat(shown.containsAll(Set.of("older", "18-39", "40-59"))).isFalse();
    }

    @Test
    void whatIsDearStaysWhenAnotherCellWillDo() {
        var cells = new Suppression().cell("all", 60).dear("older", 20).cell("60+", 24);
        cells.cell("18-39", 20).cell("40-59", 16);
        cells.sum("all", List.of("18-39", "40-59", "60+")).within("60+", List.of("older"));
        assertThat(cells.shown(10, ALL)).containsExactlyInAnyOrder("all", "older", "18-39");
    }

    @Test
    void whatOthersKnowStaysWhenOfficersSeeMore() {
        var cells = partition(100, 60, 25, 8, 7);
        var open = cells.shown(10, ALL);
        assertThat(cells.shown(5, open)).contains("a", "b", "c", "d");
        var fewer = partition(100, 60, 28, 8, 4);
        assertThat(fewer.shown(10, ALL)).containsExactlyInAnyOrder("all", "a", "b");
        assertThat(fewer.shown(5, fewer.shown(10, ALL))).doesNotContain("c", "d");
    }

    private static Suppression partition(long all, long... parts) {
        var cells = new Suppression().cell("all", all);
        var names = List.of("a", "b", "c", "d").subList(0, parts.length);
        for (int i = 0; i < parts.length; i++) {
            cells.cell(names.get(i), parts[i]);
        }
        return cells.sum("all", names);
    }
}
