package id.pendopo.catalogue.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FoldedTests {

    @Test
    void accentsCapitalsAndSignsDoNotCount() {
        assertThat(Folded.text("  Café – KTP-el (2×)! ")).isEqualTo("cafe ktp el 2");
    }

    @Test
    void lettersOfOtherScriptsAreKept() {
        assertThat(Folded.text("Привет, 東京")).isEqualTo("привет 東京");
    }

    @Test
    void singleLettersCountOnlyWhenThereIsNothingElse() {
        assertThat(Folded.words("e-KTP")).containsExactly("ktp");
        assertThat(Folded.words("C")).containsExactly("c");
    }

    @Test
    void wordsAreFewAndOnceOnly() {
        assertThat(Folded.words("akta akta AKTA lahir")).containsExactly("akta", "lahir");
        assertThat(
                        Folded.words(
                                "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas"
                                        + " belas puluh ratus ribu juta"))
                .hasSize(14);
    }

    @Test
    void nothingCanStandBetweenQuotesThatEndsThem() {
        for (var typed : List.of("a'b", "x\\y", "a & b | !c", "\0", "' or 1=1 --", "<->:*")) {
            assertThat(Folded.text(typed)).matches("[a-z0-9 ]*");
        }
    }

    @Test
    void aSearchForSignsIsASearchForNothing() {
        assertThat(Folded.words("???  --")).isEmpty();
        assertThat(Folded.words("")).isEmpty();
    }
}
