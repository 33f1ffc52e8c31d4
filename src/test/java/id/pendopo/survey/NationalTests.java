package id.pendopo.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files for the national application, which officers bring themselves. */
@House
class NationalTests {

    private static final String OFFICER = "survey_officer";

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Autowired private JdbcClient sql;

    private SurveyOffice office;

    @BeforeEach
    void reach() {
        office = new SurveyOffice(port, data);
    }

    private String path(String code) {
        return "/petugas/survei/" + code + "/nasional";
    }

    private String answered() {
        var code = office.openSurvey(Map.of());
        office.respond(
                code,
                Map.of(
                        "answers",
                        Map.of(
                                "PERSYARATAN",
                                1,
                                "PROSEDUR",
                                2,
                                "WAKTU",
                                3,
                                "BIAYA",
                                4,
                                "PRODUK",
                                1,
                                "KOMPETENSI",
                                2,
                                "PERILAKU",
                                3,
                                "SARPRAS",
                                4),
                        "profile",
                        Map.of("sex", "P", "age", 44, "education", "SMA", "occupation", "SWASTA"),
                        "comment",
                        "Jangan ikut dibawa"));
        return code;
    }

    @Test
    void aFileHasTheRegulationsOrderAndNoComment() {
        var code = answered();
        office.close(code);
        assertThat(office.staffForm(OFFICER, path(code), Map.of()).status()).isEqualTo(303);
        assertThat(office.staffForm(OFFICER, path(code), Map.of()).status()).isEqualTo(303);
        var page = office.staffPage(OFFICER, path(code)).body();
        assertThat(page)
                .contains("Berkas 1,")
                .doesNotContain("Berkas 2,")
                .contains("belum diumumkan")
                .contains("pendopo-skm-1");
        var file = office.staffPage(OFFICER, path(code) + "/1.csv");
        assertThat(file.header("content-type")).startsWith("text/csv");
        assertThat(file.body())
                .isEqualTo(
                        "format,U1_PERSYARATAN,U2_PROSEDUR,U3_WAKTU,U4_BIAYA,U5_PRODUK,U6_KOMPETENSI,"
                                + "U7_PERILAKU,U8_PENGADUAN,U9_SARPRAS,sex,age,education,occupation,service\r\n"
                                + "pendopo-skm-1,1,2,3,4,1,2,3,,4,P,44,SMA,SWASTA,\r\n");
        assertThat(office.staffPage(OFFICER, path(code) + "/2.csv").status()).isEqualTo(404);
        assertThat(office.staffPage("unit_head", path(code) + "/1.csv").status()).isEqualTo(403);
        assertThat(office.staffPage(OFFICER, "/en" + path(code)).body())
                .contains("The national file format is not published");
        assertThat(
                        sql.sql(
                                        "select f.state from survey.national_file f join survey.survey s on s.id = f.survey_id where s.code = :code")
                                .param("code", code)
                                .query(String.class)
                                .list())
                .containsExactly("PREPARED");
    }

    @Test
    void onlyAnOfficerSaysThatItWasBrought() {
        var code = answered();
        office.close(code);
        office.staffForm(OFFICER, path(code), Map.of());
        var file = path(code) + "/1";
        assertThat(office.staffForm(OFFICER, file, Map.of()).body()).contains("href=\"#hasil\"");
        var bare = office.staffForm(OFFICER, file, Map.of("hasil", "SENT_BY_HAND"));
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.body()).contains("href=\"#tanggal\"").contains("href=\"#nomor\"");
        var tomorrow =
                Map.of(
                        "hasil", "SENT_BY_HAND",
                        "tanggal", LocalDate.now().plusDays(2).toString(),
                        "nomor", "1");
        assertThat(office.staffForm(OFFICER, file, tomorrow).body()).contains("href=\"#tanggal\"");
        var failed = Map.of("hasil", "FAILED", "alasan", "Halaman tidak terbuka");
        assertThat(office.staffForm(OFFICER, file, Map.of("hasil", "FAILED")).body())
                .contains("href=\"#alasan\"");
        assertThat(office.staffForm(OFFICER, file, failed).status()).isEqualTo(303);
        assertThat(office.staffForm(OFFICER, file, failed).status()).isEqualTo(409);
        assertThat(office.staffPage(OFFICER, path(code)).body())
                .contains("Gagal")
                .contains("Halaman tidak terbuka");
        office.staffForm(OFFICER, path(code), Map.of());
        var zone = ZoneId.of("Asia/Jakarta");
        var sent =
                Map.of(
                        "hasil", "SENT_BY_HAND",
                        "tanggal", LocalDate.now(zone).toString(),
                        "nomor", "SKM-77");
        assertThat(office.staffForm(OFFICER, path(code) + "/2", sent).status()).isEqualTo(303);
        assertThat(office.staffPage(OFFICER, path(code)).body()).contains("nomor SKM-77");
    }

    @Test
    void aSurveyMustBeOverAndAnswered() {
        var code = answered();
        assertThat(office.staffForm(OFFICER, path(code), Map.of()).body())
                .contains("belum ditutup");
        var empty = office.openSurvey(Map.of());
        office.close(empty);
        assertThat(office.staffForm(OFFICER, path(empty), Map.of()).status()).isEqualTo(409);
        assertThat(office.staffForm("unit_head", path(code), Map.of()).status()).isEqualTo(403);
        assertThat(office.staffPage("unit_head", path(code)).status()).isEqualTo(404);
        assertThat(office.page(path(code)).status()).isEqualTo(303);
    }

    @Test
    void theAddressLeadsToTheNationalApplicationAlone() {
        var code = answered();
        var field = path(code) + "/alamat";
        for (var wrong :
                List.of(
                        "http://skm.go.id/x",
                        "https://skm.go.id.contoh.id/",
                        "https://contoh.id/skm.go.id",
                        "https://a@skm.go.id/",
                        "javascript:alert(1)",
                        "skm.go.id")) {
            var refused = office.staffForm(OFFICER, field, Map.of("alamat", wrong));
            assertThat(refused.status()).as(wrong).isEqualTo(422);
            assertThat(refused.body()).contains("href=\"#alamat\"");
        }
        var good = "https://skm.go.id/share/instansi/abc/1";
        assertThat(office.staffForm(OFFICER, field, Map.of("alamat", good)).status())
                .isEqualTo(303);
        office.close(code);
        office.publish(code);
        assertThat(office.page("/skm/" + code).body())
                .contains("href=\"" + good + "\"")
                .contains("Juga di skm.go.id");
        office.staffForm(OFFICER, field, Map.of("alamat", ""));
        assertThat(office.page("/skm/" + code).body()).doesNotContain("Juga di skm.go.id");
    }
}
