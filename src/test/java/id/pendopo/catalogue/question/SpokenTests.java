package id.pendopo.catalogue.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTests {

    @ParameterizedTest
    @CsvSource({
        "ngelaporin, lapor",
        "nyari, cari",
        "nulis, tulis",
        "ngirim, kirim",
        "nyatetnya, catat",
        "malem, malam",
        "ilang, hilang",
        "sampe, sampai",
        "kalo, kalau",
        "ktpne, ktp",
        "aktenya, akte",
        "ktpku, ktp",
        "aktif, aktip",
        "ijazah, izazah",
        "malam2, malam",
        "laaama, lama",
        "dirumah, rumah"
    })
    void aSpokenWordIsReadAsItIsWritten(String spoken, String written) {
        assertThat(Spoken.readings(spoken)).contains(written);
    }

    @Test
    void theLeastChangeComesFirst() {
        var readings = Spoken.readings("nyatetnya");
        assertThat(readings.indexOf("nyatet")).isLessThan(readings.indexOf("catat"));
    }

    @Test
    void theWordItselfIsNoReading() {
        assertThat(Spoken.readings("akta")).doesNotContain("akta", "");
    }
}
