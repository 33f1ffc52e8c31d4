package id.pendopo.survey.comments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What officers read of a comment leads to nobody. */
class CoveringTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NIK saya 3204123405800001 belum masuk",
                "NIK saya 3204 1234 0580 0001 belum masuk",
                "NIK saya 32.04.12.340580.0001 belum masuk",
                "NIK saya 3204-1234-0580-0001 belum masuk",
                "NIK saya ３２０４１２３４０５８００００１ belum masuk",
                "NIK saya 3204\u200b1234\u200b0580\u200b0001 belum masuk"
            })
    void identityNumbersAreCoveredHoweverTheyAreWritten(String written) {
        assertThat(Covering.covered(written)).isEqualTo("NIK saya [nomor identitas] belum masuk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hubungi 081234567890 ya",
                "hubungi 0812-3456-7890 ya",
                "hubungi +62 812 3456 7890 ya",
                "hubungi (021) 3456789 ya",
                "hubungi 0812 3456 7890 ya"
            })
    void telephoneNumbersAreCovered(String written) {
        assertThat(Covering.covered(written)).isEqualTo("hubungi [nomor telepon] ya");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kirim ke budi.santoso@contoh.co.id saja",
                "kirim ke budi_s@contoh.id saja",
                "kirim ke budi @ contoh.id saja",
                "kirim ke budi(at)contoh.id saja"
            })
    void addressesAreCovered(String written) {
        assertThat(Covering.covered(written)).isEqualTo("kirim ke [alamat e-mail] saja");
    }

    @Test
    void otherLongNumbersAreCovered() {
        assertThat(Covering.covered("NIP 198001012005011001 kurang ramah"))
                .isEqualTo("NIP [nomor] kurang ramah");
        assertThat(Covering.covered("NIK 3204123405800001 dan HP 081234567890"))
                .isEqualTo("NIK [nomor identitas] dan HP [nomor telepon]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Antre dari jam 08.00 sampai 12.30, loket 3",
                "Diminta Rp 1.500.000.000 di luar tarif",
                "Diminta Rp150.000 tanpa kuitansi",
                "Datang tanggal 12-11-2026 belum jadi",
                "Sudah 3 kali bolak-balik, 2 minggu"
            })
    void whatNamesNobodyStays(String written) {
        assertThat(Covering.covered(written)).isEqualTo(written);
    }

    @Test
    void aLongCommentOfDigitsIsCoveredSoon() {
        assertThat(Covering.covered("1 ".repeat(2_000)).length()).isLessThan(50);
        assertThat(Covering.covered("a.".repeat(2_000))).hasSize(4_000);
    }
}
