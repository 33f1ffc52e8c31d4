package id.pendopo.complaint.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShorteningTests {

    private static final String TEXT =
            "Petugas Budi di loket tiga, sejak Maret, meminta uang kepada [nama].";

    @Test
    void wordsThatWereLeftOutOrCoveredAddNothing() {
        assertThat(Shortening.only(TEXT, TEXT)).isTrue();
        assertThat(Shortening.only(TEXT, "Petugas [nama] di loket … meminta uang.")).isTrue();
        assertThat(Shortening.only(TEXT, "")).isTrue();
    }

    @Test
    void otherWordsAndOtherOrderAreNew() {
        assertThat(Shortening.only(TEXT, "Petugas Siti di loket tiga meminta uang.")).isFalse();
        assertThat(Shortening.only(TEXT, "Budi Petugas meminta uang.")).isFalse();
        assertThat(Shortening.only(TEXT, TEXT + " Kunjungi jahat.example.")).isFalse();
        assertThat(Shortening.only(TEXT, "Petugas [rumah Budi] meminta uang.")).isFalse();
    }
}
