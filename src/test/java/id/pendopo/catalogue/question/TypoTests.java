package id.pendopo.catalogue.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypoTests {

    @ParameterizedTest
    @CsvSource({
        "ktp, ktp, 0",
        "kpt, ktp, 1",
        "pnegantar, pengantar, 1",
        "keramain, keramaian, 1",
        "ijasah, ijazah, 1",
        "paspor, pasar, 2",
        "'', akta, 4"
    })
    void anExchangeOfNeighboursIsOneSlip(String typed, String meant, int slips) {
        assertThat(Typo.distance(typed, meant)).isEqualTo(slips);
        assertThat(Typo.distance(meant, typed)).isEqualTo(slips);
    }

    @Test
    void threeLettersForgiveAnExchangeOnly() {
        assertThat(Typo.likely("kpt", "ktp")).isTrue();
        assertThat(Typo.likely("sim", "sip")).isFalse();
    }

    @Test
    void longWordsForgiveMore() {
        assertThat(Typo.likely("paspor", "pasar")).isFalse();
        assertThat(Typo.likely("imunsasii", "imunisasi")).isTrue();
    }

    @Test
    void everyPairOfNeighboursIsExchanged() {
        assertThat(Typo.swaps("kpt")).containsExactlyInAnyOrder("pkt", "ktp");
        assertThat(Typo.swaps("a")).isEmpty();
        assertThat(Typo.swaps("aa")).isEmpty();
    }
}
