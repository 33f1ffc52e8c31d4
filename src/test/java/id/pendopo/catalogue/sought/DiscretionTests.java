package id.pendopo.catalogue.sought;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscretionTests {

    private final Discretion discretion = new Discretion(Set.of("pak", "nama"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nik 3301234567890001",
                "0812 3456 7890",
                "ktp 08 12 34",
                "budi@contoh.id",
                "akta ٣٣٠١"
            })
    void nothingIsKeptOfAQuestionWithANumberOrAnAddress(String typed) {
        assertThat(discretion.mayCount(typed)).isFalse();
    }

    @Test
    void shortNumbersAreNobodysNumber() {
        assertThat(discretion.mayCount("psc 119")).isTrue();
        assertThat(discretion.mayCount("puskesmas 24 jam")).isTrue();
    }

    @Test
    void whatFollowsAMarkMayBeAName() {
        assertThat(
                        discretion.harmless(
                                "akta pak sugeng wibowo paspor",
                                List.of("sugeng", "wibowo", "paspor")))
                .isEmpty();
        assertThat(discretion.harmless("paspor pak sugeng", List.of("paspor", "sugeng")))
                .containsExactly("paspor");
    }

    @Test
    void whatIsNoWordIsNotRemembered() {
        assertThat(
                        discretion.harmless(
                                "a1b2 xy " + "z".repeat(30), List.of("a1b2", "xy", "z".repeat(30))))
                .isEmpty();
    }
}
