package id.pendopo.complaint.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NIK saya 9701010101900001 ditolak|IDENTITY|9701010101900001",
                "kartu 9701 0101 0190 0001 hilang|IDENTITY|9701 0101 0190 0001",
                "hubungi 0812-3456-7890 ya|PHONE|0812-3456-7890",
                "telepon +62 812 3456 7890|PHONE|+62 812 3456 7890",
                "kirim ke siti.a@contoh.id saja|EMAIL|siti.a@contoh.id",
                "mobil AD 1234 XY parkir|PLATE|AD 1234 XY",
                "dilayani Bpk. Joko Santoso kasar|NAME|Joko Santoso",
                "ibu Sumiati menolak berkas|NAME|Sumiati"
            })
    void whatLeadsToAPersonIsFound(String text, PersonalData.Kind kind, String found) {
        assertThat(PersonalData.in(text))
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.kind()).isEqualTo(kind);
                            assertThat(one.text()).isEqualTo(found);
                            assertThat(text.substring(one.start(), one.end())).isEqualTo(found);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Antre sejak 07.30, selesai 14.15 tanggal 17-11-2026.",
                "Diminta Rp250.000 di loket 3, RT 03 RW 05.",
                "Ibu Camat dan Bapak Kepala Dinas tidak di tempat.",
                "Menurut UU 25 Tahun 2009 batasnya 14 hari.",
                "ibu saya dan bapak saya menunggu"
            })
    void everydayFiguresAndOfficesAreNone(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }

    @Test
    void allOfItIsTakenOutAndTheRestStays() {
        var text = "Bu Rina (0812-3456-7890) menahan KTP 9701010101900001 saya.";
        assertThat(PersonalData.without(text, PersonalData.in(text)))
                .isEqualTo("Bu […] ([…]) menahan KTP […] saya.");
    }
}
