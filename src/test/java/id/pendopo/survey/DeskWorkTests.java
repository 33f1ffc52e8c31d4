package id.pendopo.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What officers do with surveys besides asking: plans, changes, copies, the archive. */
@House
class DeskWorkTests {

    private static final String OFFICER = "survey_officer";
    private static final String DESK = "/petugas/survei/";
    private static final List<String> TWO = List.of("RSK-KTP-HILANG", "RSK-AKTA-LAHIR");

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Autowired private JdbcClient sql;

    private SurveyOffice office;

    @BeforeEach
    void reach() {
        office = new SurveyOffice(port, data);
    }

    private String page(String code) {
        return office.staffPage(OFFICER, DESK + code).body();
    }

    private long acts(String code, String action) {
        return sql.sql(
                        "select count(*) from audit.entry where action = :action and subject = :code")
                .param("action", action)
                .param("code", code)
                .query(Long.class)
                .single();
    }

    @Test
    void theSampleIsSharedOutAmongServices() {
        var code = office.openSurvey(Map.of("services", TWO, "population", 1760));
        assertThat(page(code)).contains("Bagi sampel menurut layanan");
        var path = DESK + code + "/sampel";
        var typed =
                Map.of(
                        "populasi-RSK-KTP-HILANG", "1.260",
                        "populasi-RSK-AKTA-LAHIR", "500",
                        "dilayani", "80");
        assertThat(office.staffForm(OFFICER, path, typed).status()).isEqualTo(303);
        assertThat(office.staffForm(OFFICER, path, typed).status()).isEqualTo(303);
        assertThat(acts(code, "survey.plan_changed")).isEqualTo(1);
        office.respond(
                code,
                Map.of(
                        "answers",
                        SurveyOffice.all(3),
                        "profile",
                        Map.of("service", "RSK-KTP-HILANG")));
        assertThat(page(code))
                .contains("Sampel tiap layanan")
                .contains(">226<")
                .contains(">225<")
                .contains(">89<")
                .doesNotContain("Bagi sampel menurut layanan");
        var csv = office.staffPage(OFFICER, path + ".csv").body();
        assertThat(csv)
                .startsWith("service,name,population,needed,responses,missing,served,response_rate")
                .contains("RSK-AKTA-LAHIR,")
                .contains(",500,89,0,89,")
                .contains("1760,315,1,314,80,1.3");
        office.close(code);
        assertThat(office.staffPage(OFFICER, path).body())
                .contains("Jawaban di bawah jumlah minimum");
        assertThat(office.staffPage(OFFICER, "/en" + path).body())
                .contains("Fewer answers than the minimum");
    }

    @Test
    void aPlanThatDoesNotAddUpIsRefused() {
        var code = office.openSurvey(Map.of("services", TWO, "population", 60));
        var path = DESK + code + "/sampel";
        var sum =
                office.staffForm(
                        OFFICER,
                        path,
                        Map.of("populasi-RSK-KTP-HILANG", "20", "populasi-RSK-AKTA-LAHIR", "30"));
        assertThat(sum.status()).isEqualTo(422);
        assertThat(sum.body())
                .contains("<title>Kesalahan:")
                .contains("href=\"#populasi-RSK-KTP-HILANG\"")
                .contains("Jumlah semua layanan 50, populasi survei 60");
        var half = office.staffForm(OFFICER, path, Map.of("populasi-RSK-KTP-HILANG", "60"));
        assertThat(half.body()).contains("href=\"#populasi-RSK-AKTA-LAHIR\"");
        var words = office.staffForm(OFFICER, path, Map.of("dilayani", "banyak"));
        assertThat(words.status()).isEqualTo(422);
        assertThat(words.body()).contains("value=\"banyak\"");
        assertThat(office.staffForm("unit_head", path, Map.of()).status()).isEqualTo(403);
        assertThat(office.staffPage("unit_head", path).status()).isEqualTo(404);
        assertThat(office.staffForm(OFFICER, path, Map.of("dilayani", "0")).status())
                .isEqualTo(303);
    }

    @Test
    void aDraftIsWrittenAnewUntilItIsOpened() {
        var code = office.survey(Map.of("services", List.of("RSK-SPMB")));
        var path = DESK + code + "/ubah";
        assertThat(office.staffPage(OFFICER, path).body()).contains("value=\"Survei uji\"");
        var typed = new HashMap<String, String>();
        typed.put("judul", "Survei uji yang baru");
        typed.put("populasi", "1.760");
        typed.put("tutup", LocalDate.now().plusDays(9).toString());
        typed.put("bobot", "EXACT");
        assertThat(office.staffForm(OFFICER, path, typed).status()).isEqualTo(303);
        assertThat(office.staffForm(OFFICER, path, typed).status()).isEqualTo(303);
        assertThat(acts(code, "survey.rewritten")).isEqualTo(1);
        assertThat(page(code)).contains("Survei uji yang baru").contains("1.760");
        typed.put("judul", " ");
        typed.put("tutup", "2020-01-01");
        var refused = office.staffForm(OFFICER, path, typed);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#judul\"").contains("href=\"#tutup\"");
        office.staff("POST", "/api/v1/surveys/" + code + "/open", null);
        typed.put("judul", "Terlambat");
        typed.put("tutup", LocalDate.now().plusDays(9).toString());
        assertThat(office.staffForm(OFFICER, path, typed).status()).isEqualTo(409);
        assertThat(page(code)).doesNotContain("Terlambat");
        assertThat(office.staffForm("unit_head", path, typed).status()).isEqualTo(403);
    }

    @Test
    void aRunningSurveyEndsLater() {
        var code =
                office.openSurvey(
                        Map.of("closesAt", LocalDate.now().plusDays(3) + "T00:00:00+07:00"));
        var path = DESK + code + "/perpanjang";
        assertThat(office.staffPage(OFFICER, path).status()).isEqualTo(200);
        for (var wrong : List.of("", "besok", LocalDate.now().plusDays(1).toString())) {
            var refused = office.staffForm(OFFICER, path, Map.of("tutup", wrong));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains("href=\"#tutup\"");
        }
        var later = Map.of("tutup", LocalDate.now().plusDays(8).toString());
        assertThat(office.staffForm(OFFICER, path, later).status()).isEqualTo(303);
        assertThat(office.staffForm(OFFICER, path, later).status()).isEqualTo(422);
        assertThat(acts(code, "survey.extended")).isEqualTo(1);
        office.close(code);
        assertThat(office.staffForm(OFFICER, path, later).status()).isEqualTo(409);
    }

    @Test
    void aCopyIsMadeOnce() {
        var code =
                office.openSurvey(
                        Map.of(
                                "title",
                                "Survei uji, Semester II 2026",
                                "services",
                                TWO,
                                "population",
                                60));
        office.staffForm(
                OFFICER,
                DESK + code + "/sampel",
                Map.of("populasi-RSK-KTP-HILANG", "20", "populasi-RSK-AKTA-LAHIR", "40"));
        var path = DESK + code + "/salin";
        var form = office.staffPage(OFFICER, path).body();
        assertThat(form).contains("value=\"Survei uji, Semester I 2027\"");
        var matcher = Pattern.compile("name=\"kode\" value=\"([^\"]+)\"").matcher(form);
        assertThat(matcher.find()).isTrue();
        var typed = Map.of("kode", matcher.group(1), "judul", "Survei uji, Semester I 2027");
        var made = office.staffForm(OFFICER, path, typed);
        assertThat(made.status()).isEqualTo(303);
        assertThat(made.header("location")).endsWith(matcher.group(1));
        assertThat(office.staffForm(OFFICER, path, typed).header("location"))
                .isEqualTo(made.header("location"));
        assertThat(office.staffPage(OFFICER, made.header("location")).body())
                .contains("Semester I 2027")
                .contains("Sampel tiap layanan")
                .contains("Masih rancangan");
        assertThat(acts(matcher.group(1), "survey.created")).isEqualTo(1);
        var taken = office.staffForm(OFFICER, path, Map.of("kode", code, "judul", "Lain"));
        assertThat(taken.status()).isEqualTo(409);
        var untitled = office.staffForm(OFFICER, path, Map.of("judul", ""));
        assertThat(untitled.status()).isEqualTo(422);
        assertThat(untitled.body()).contains("href=\"#judul\"");
        assertThat(office.staffPage("unit_head", path).status()).isEqualTo(403);
    }

    @Test
    void whatIsPutAwayLeavesTheListsAndComesBack() {
        var code = office.survey(Map.of("title", "Survei untuk arsip"));
        var path = DESK + code + "/arsip";
        var silent = office.staffForm(OFFICER, path, Map.of("alasan", " "));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.body()).contains("href=\"#alasan\"");
        var why = Map.of("alasan", "Salah unit");
        assertThat(office.staffForm(OFFICER, path, why).status()).isEqualTo(303);
        assertThat(office.staffForm(OFFICER, path, why).status()).isEqualTo(409);
        var list = "/petugas/survei?q=untuk+arsip";
        assertThat(office.staffPage(OFFICER, list).body()).doesNotContain(code);
        assertThat(office.staffPage(OFFICER, list + "&keadaan=ARSIP").body()).contains(code);
        assertThat(page(code)).contains("Survei ini diarsipkan").contains("Salah unit");
        assertThat(office.staff("POST", "/api/v1/surveys/" + code + "/open", null).status())
                .isEqualTo(409);
        assertThat(office.staffForm(OFFICER, path + "/batal", Map.of()).status()).isEqualTo(303);
        assertThat(office.staffForm(OFFICER, path + "/batal", Map.of()).status()).isEqualTo(409);
        assertThat(office.staffPage(OFFICER, list).body()).contains(code);
        office.staff("POST", "/api/v1/surveys/" + code + "/open", null);
        assertThat(office.staffForm(OFFICER, path, why).status()).isEqualTo(409);
        assertThat(office.staffPage("unit_head", path).status()).isEqualTo(403);
    }
}
