package id.pendopo.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.survey.arithmetic.WorkedExample;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Surveys as officers work with them, by plain requests. */
@House
class DeskPagesTests {

    private static final String OFFICER = "survey_officer";
    private static final String DESK = "/petugas/survei";

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    private SurveyOffice office;

    @BeforeEach
    void reach() {
        office = new SurveyOffice(port, data);
    }

    @Test
    void theListKnowsItsReader() {
        var list = office.staffPage(OFFICER, DESK + "?q=rsud");
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.body()).contains("Buat survei").contains("RSUD Rasuka");
        var head = office.staffPage("unit_head", DESK);
        assertThat(head.body())
                .contains("Disdukcapil")
                .doesNotContain("RSUD Rasuka")
                .doesNotContain("Buat survei");
        assertThat(office.staffPage("jury", DESK).status()).isEqualTo(403);
        assertThat(office.page(DESK).status()).isEqualTo(303);
        assertThat(office.staffPage(OFFICER, DESK + "?keadaan=DRAFT&q=dinsos").body())
                .contains("Dinsos")
                .doesNotContain("RSUD Rasuka");
        assertThat(office.staffPage(OFFICER, DESK + "?q=tidakada").body())
                .contains("Tidak ada survei yang cocok");
        assertThat(office.staffPage(OFFICER, "/en" + DESK).body()).contains("Make a survey");
    }

    @Test
    void aSurveyGoesThroughItsLifeInPages() {
        var typed = new HashMap<String, String>();
        typed.put("judul", "Survei di halaman");
        typed.put("unit", "RSK-DISDIK");
        typed.put("populasi", "1.760");
        typed.put("tutup", LocalDate.now().plusDays(10).toString());
        typed.put("bobot", "EXACT");
        var shown = new HashMap<>(typed);
        shown.put("pilih", "1");
        assertThat(office.staffForm(OFFICER, DESK + "/baru", shown).body())
                .contains("Bantuan daftar sekolah (SPMB)")
                .contains("perlu paling sedikit 315 jawaban")
                .contains("value=\"Survei di halaman\"");
        typed.put("layanan", "RSK-SPMB");
        var made = office.staffForm(OFFICER, DESK + "/baru", typed);
        assertThat(made.status()).isEqualTo(303);
        var path = made.header("location");
        assertThat(office.staffPage(OFFICER, path).body()).contains("Masih rancangan");
        for (var act : new String[] {"buka", "tutup"}) {
            assertThat(office.staffPage(OFFICER, path + "/" + act).status()).isEqualTo(200);
            assertThat(office.staffForm(OFFICER, path + "/" + act, Map.of()).status())
                    .isEqualTo(303);
            var again = office.staffForm(OFFICER, path + "/" + act, Map.of());
            assertThat(again.status()).isEqualTo(409);
            assertThat(again.body()).contains("pdp-summary-error");
        }
        assertThat(office.staffForm(OFFICER, path + "/umumkan", Map.of()).body())
                .contains("Belum ada jawaban");
    }

    @Test
    void aWrongFormComesBackFilledIn() {
        var refused =
                office.staffForm(
                        OFFICER,
                        DESK + "/baru",
                        Map.of("judul", "", "populasi", "banyak", "unit", "RSK-DISDIK"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("<title>Kesalahan:")
                .contains("href=\"#judul\"")
                .contains("href=\"#populasi\"")
                .contains("value=\"banyak\"");
    }

    @Test
    void aFormWithoutTheTokenIsRefused() {
        var refused = office.form(DESK + "/baru", Map.of("judul", "x"));
        assertThat(refused.status()).isIn(303, 403);
    }

    @Test
    void progressIsShownWithItsUncertainty() {
        var code =
                office.openSurvey(
                        Map.of("closesAt", LocalDate.now().plusDays(5) + "T00:00:00+07:00"));
        for (int i = 0; i < 3; i++) {
            office.respond(code, Map.of("answers", SurveyOffice.all(2 + i % 3)));
        }
        var page = office.staffPage(OFFICER, DESK + "/" + code).body();
        assertThat(page)
                .contains("3 dari 52")
                .contains("Nilai sementara tiap unsur")
                .contains("Jumlah jawaban tidak akan cukup")
                .contains("Aplikasi lain");
        assertThat(office.staffPage("unit_head", DESK + "/" + code).status()).isEqualTo(404);
        assertThat(office.staffPage(OFFICER, DESK + "/TIDAK-ADA").status()).isEqualTo(404);
    }

    @Test
    void filesAreImportedInPages() {
        var code = office.openSurvey(Map.of());
        var path = DESK + "/" + code + "/impor";
        assertThat(office.staffPage(OFFICER, path).body()).contains("U8 penanganan pengaduan");
        var nothing = office.staffUpload(OFFICER, path, Map.of(), new byte[0]);
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.body()).contains("href=\"#berkas\"");

        var header = String.join(",", WorkedExample.KEYS);
        var bad =
                (header + "\n3,3,3,3,3,3,3,3,3\n9,3,3,3,3,3,3,3,3\n")
                        .getBytes(StandardCharsets.UTF_8);
        var strict = office.staffUpload(OFFICER, path, Map.of("cara", "STRICT"), bad);
        assertThat(strict.status()).isEqualTo(422);
        assertThat(strict.body())
                .contains("Tidak ada baris yang disimpan")
                .contains("Jawaban 9 di luar skala");

        var partial = office.staffUpload(OFFICER, path, Map.of("cara", "PARTIAL"), bad);
        assertThat(partial.status()).isEqualTo(303);
        var report = office.staffPage(OFFICER, partial.header("location"));
        assertThat(report.body()).contains("Unduh 1 baris yang ditolak");
        assertThat(office.staffPage(OFFICER, path).body()).contains("jawaban.csv");

        var again = office.staffUpload(OFFICER, path, Map.of("cara", "PARTIAL"), bad);
        assertThat(again.header("location")).endsWith("?ulang=ya");
        assertThat(office.staffPage(OFFICER, again.header("location")).body())
                .contains("Berkas ini sudah pernah diimpor");
        assertThat(office.index(code).path("n").asInt()).isEqualTo(1);

        var numbers =
                "U1,U2,U3,U4,U5,U6,U7,U8,U9\n3,3,3,3,3,3,3,3,3\n".getBytes(StandardCharsets.UTF_8);
        assertThat(office.staffUpload(OFFICER, path, Map.of(), numbers).body())
                .contains("href=\"#urutan\"");
    }
}
