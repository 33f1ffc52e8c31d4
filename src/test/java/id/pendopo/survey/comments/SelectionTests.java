package id.pendopo.survey.comments;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.survey.comments.Selection.Size;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Groups of few people are not shown apart, nor can they be told from what is left. */
class SelectionTests {

    private static Size size(String text, long comments) {
        return new Size(Selection.of(text), comments);
    }

    @Test
    void smallGroupsAreNotShown() {
        var sizes = List.of(size("cara:WEB", 40), size("cara:KIOSK", 25), size("cara:PAPER", 15));
        assertThat(Selection.showable(sizes, 80, 10)).containsExactlyElementsOf(sizes);
        assertThat(Selection.showable(sizes, 80, 20)).containsExactly(sizes.get(0));
    }

    @Test
    void whatIsLeftIsNobodyOrMany() {
        var sizes = List.of(size("layanan:A", 40), size("layanan:B", 12), size("layanan:C", 3));
        assertThat(Selection.showable(sizes, 55, 10)).containsExactly(sizes.getFirst());
        var few = List.of(size("layanan:A", 40), size("layanan:C", 3));
        assertThat(Selection.showable(few, 43, 10)).isEmpty();
        var alone = List.of(size("layanan:A", 40));
        assertThat(Selection.showable(alone, 40, 10)).isEqualTo(alone);
    }

    @Test
    void lowAnswersAreShownWhenBothSidesAreMany() {
        var sizes = List.of(size("rendah:WAKTU", 12), size("rendah:BIAYA", 9));
        assertThat(Selection.showable(sizes, 30, 10)).containsExactly(sizes.getFirst());
        assertThat(Selection.showable(sizes, 20, 10)).isEmpty();
    }

    @Test
    void whatIsUnknownMeansAll() {
        assertThat(Selection.of("")).isEqualTo(Selection.ALL);
        assertThat(Selection.of("usia:12")).isEqualTo(Selection.ALL);
        assertThat(Selection.of("semua:x")).isEqualTo(Selection.ALL);
        assertThat(Selection.of("cara:WEB").text()).isEqualTo("cara:WEB");
    }
}
