package id.pendopo.catalogue.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DifferenceTests {

    @Test
    void theSameWordsAreNoDifference() {
        var difference = Difference.between(List.of("Kartu Keluarga."), List.of("Kartu Keluarga."));
        assertThat(difference.none()).isTrue();
        assertThat(Difference.between(List.of(), List.of()).none()).isTrue();
    }

    @Test
    void aChangedLineMarksItsWords() {
        assertThat(marked("Paling lambat 3 hari kerja.", "Paling lambat 1 hari kerja."))
                .isEqualTo("Paling lambat [-3-] [+1+] hari kerja.");
    }

    @Test
    void linesThatShareLittleAreTwoLines() {
        assertThat(marked("Surat pengantar RT dan RW.", "Foto anak berwarna, dua lembar."))
                .isEqualTo("[-Surat pengantar RT dan RW.-]\n[+Foto anak berwarna, dua lembar.+]");
    }

    @Test
    void aLineThatIsGoneDoesNotHideTheChangeOfTheNext() {
        var difference =
                Difference.between(
                        List.of("Surat pengantar RT.", "Kartu Keluarga. Bawa asli."),
                        List.of("Kartu Keluarga. Foto di HP boleh."));
        assertThat(text(difference))
                .isEqualTo(
                        "[-Surat pengantar RT.-]\nKartu Keluarga. [-Bawa asli.-] [+Foto di HP boleh.+]");
    }

    @Test
    void fromNothingAllIsAdded() {
        assertThat(text(Difference.between(List.of(), List.of("Gratis."))))
                .isEqualTo("[+Gratis.+]");
    }

    private static String marked(String older, String newer) {
        return text(Difference.between(List.of(older), List.of(newer)));
    }

    private static String text(Difference difference) {
        return difference.lines().stream()
                .map(
                        line ->
                                line.pieces().stream()
                                        .map(DifferenceTests::text)
                                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    private static String text(Difference.Piece piece) {
        return switch (piece.kind()) {
            case KEPT -> piece.words();
            case REMOVED -> "[-" + piece.words() + "-]";
            case ADDED -> "[+" + piece.words() + "+]";
        };
    }
}
