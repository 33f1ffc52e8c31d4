package id.pendopo.survey.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Words as people type them come down to the words they mean. */
class WordingTests {

    private static List<String> words(String text) {
        return Wording.words(text).stream().map(word -> word.with(word.text())).toList();
    }

    @Test
    void abbreviationsStandInFull() {
        assertThat(Wording.plain("Ptgs yg dgn sabar, krn byk org"))
                .containsExactly("petugas", "yang", "dengan", "sabar", "karena", "banyak", "orang");
    }

    @Test
    void doubledAndDrawnOutWordsStandOnce() {
        assertThat(words("cepat-cepat cepat2 cepat² lamaaaa"))
                .containsExactly("cepat", "cepat", "cepat", "lama");
        assertThat(words("bolak-balik")).containsExactly("bolak", "balik");
    }

    @Test
    void wordsThatSayNothingAreLeftOut() {
        assertThat(words("Mohon untuk pelayanan agar kursi tunggu ditambah ya"))
                .containsExactly("kursi", "tunggu", "ditambah");
    }

    @Test
    void aDeniedWordIsAnotherWord() {
        assertThat(words("petugas tdk ramah")).containsExactly("petugas", "tidak ramah");
        assertThat(words("kurang ramah")).isEqualTo(words("ga ramah"));
        assertThat(words("ramah")).isNotEqualTo(words("tidak ramah"));
    }

    @Test
    void coveredPlacesAndSignsAreNoWords() {
        assertThat(words("[nomor telepon] !!! 12 \uD83D\uDE00")).isEmpty();
    }
}
