package id.pendopo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"/petugas", "/petugas/survei/RSK-7K3M9QX-2", "/petugas/pesan?q=a&halaman=2"})
    void pagesOfOfficersAreRemembered(String path) {
        assertThat(ReturnPath.of(path)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/layanan",
                "petugas",
                "//petugas",
                "/petugas//x.example",
                "/petugasan",
                "/petugas\\x",
                "/petugas?a b",
                "/petugas?a#b",
                "/petugas?\r\nx",
                "https://x.example/petugas"
            })
    void nothingElseIs(String path) {
        assertThat(ReturnPath.of(path)).isEmpty();
    }

    @Test
    void anEndlessPathIsForgotten() {
        assertThat(ReturnPath.of("/petugas?" + "x".repeat(600))).isEmpty();
    }
}
