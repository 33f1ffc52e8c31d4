package id.pendopo.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Comments as officers read them. */
@House
class CommentPagesTests {

    private static final String OFFICER = "survey_officer";
    private static final List<String> WRITTEN =
            List.of(
                    "Antrean loket lama sekali",
                    "Antri di loket lamaaa",
                    "antrian lama di loket pagi2",
                    "Petugas tidak ramah",
                    "Petugas ramah dan sabar",
                    "Parkirnya sempit",
                    "Tempat parkir terlalu sempit utk mobil",
                    "=HYPERLINK(\"http://contoh.id\")",
                    "Hubungi saya 081234567890 atau budi@contoh.id");

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Autowired private JdbcClient sql;

    private SurveyOffice office;

    @BeforeEach
    void reach() {
        office = new SurveyOffice(port, data);
    }

    private String survey() {
        return office.openSurvey(Map.of("services", List.of("RSK-SPMB")));
    }

    /** As a file, so that a hundred comments take one request. */
    private void write(String code, List<String> comments, String channel, int fee) {
        var lines = new ArrayList<String>();
        lines.add(
                "PERSYARATAN,PROSEDUR,WAKTU,BIAYA,PRODUK,KOMPETENSI,PERILAKU,SARPRAS,PENGADUAN,cara,saran");
        comments.forEach(
                comment ->
                        lines.add(
                                "3,3,3,%d,3,3,4,3,3,%s,\"%s\""
                                        .formatted(fee, channel, comment.replace("\"", "\"\""))));
        var taken =
                office.importCsv(
                        code,
                        "?mode=strict",
                        String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        assertThat(taken.body()).contains("\"accepted\":" + comments.size());
    }

    private String path(String code) {
        return "/petugas/survei/" + code + "/saran";
    }

    @Test
    void similarCommentsStandTogether() {
        var code = survey();
        write(code, WRITTEN, "PAPER", 4);
        var page = office.staffPage(OFFICER, path(code)).body();
        assertThat(page)
                .contains("9 saran dalam")
                .contains("3 saran serupa")
                .contains("2 saran serupa")
                .contains("<p lang=\"id\">".replace(" lang=\"id\"", "") + "Petugas tidak ramah");
        assertThat(office.staffPage(OFFICER, "/petugas/survei/" + code).body())
                .contains("Baca 9 saran");
        assertThat(office.staffPage(OFFICER, "/en" + path(code)).body())
                .contains("9 comments in")
                .contains("lang=\"id\"");
    }

    @Test
    void nobodyIsNamedInPagesAndFiles() {
        var code = survey();
        write(code, WRITTEN, "PAPER", 4);
        var page = office.staffPage(OFFICER, path(code)).body();
        assertThat(page).contains("[nomor telepon]").doesNotContain("081234567890");
        assertThat(page).contains("[alamat e-mail]").doesNotContain("budi@contoh.id");
        var csv = office.staffPage(OFFICER, path(code) + ".csv");
        assertThat(csv.header("content-type")).startsWith("text/csv");
        assertThat(csv.body())
                .startsWith("group,group_size,typical,service,comment\r\n")
                .contains("[nomor telepon]")
                .contains("'=HYPERLINK")
                .doesNotContain("081234567890")
                .doesNotContain("PAPER");
        var workbook = office.staffPage(OFFICER, path(code) + ".xlsx");
        assertThat(workbook.status()).isEqualTo(200);
        assertThat(workbook.body()).startsWith("PK");
        assertThat(
                        sql.sql(
                                        "select count(*) from audit.entry where action = :action and subject = :code")
                                .param("action", "survey.comments_taken")
                                .param("code", code)
                                .query(Long.class)
                                .single())
                .isEqualTo(2);
        var sought = office.staffPage(OFFICER, path(code) + "?q=081234567890").body();
        assertThat(sought).contains("Tidak ada saran yang cocok");
        assertThat(office.staffPage(OFFICER, path(code) + "?q=budi").body())
                .contains("Tidak ada saran yang cocok");
    }

    @Test
    void commentsAreFoundInAnyFormAndSpelling() {
        var code = survey();
        write(code, WRITTEN, "PAPER", 4);
        assertThat(office.staffPage(OFFICER, path(code) + "?q=mengantri").body())
                .contains("Antri di loket lamaaa")
                .doesNotContain("Parkirnya");
        assertThat(office.staffPage(OFFICER, path(code) + "?q=parkir+sempit").body())
                .contains("2 saran dalam 1 kelompok");
        assertThat(office.staffPage(OFFICER, path(code) + "?q=parkirr+sempti").body())
                .contains("ejaannya mirip")
                .contains("Parkirnya sempit");
        assertThat(office.staffPage(OFFICER, path(code) + "?q=%25%27%28%26%7C+!").status())
                .isEqualTo(200);
        assertThat(office.staffPage(OFFICER, path(code) + "?q=zzzz").body())
                .contains("Tidak ada saran yang cocok");
    }

    @Test
    void onlyLargeGroupsCanBeChosen() {
        var code = survey();
        var many = new ArrayList<String>();
        for (int i = 0; i < 12; i++) {
            many.add("Kursi nomor " + i + " rusak");
        }
        write(code, many, "KIOSK", 1);
        write(code, many.subList(0, 3), "PAPER", 4);
        var page = office.staffPage(OFFICER, path(code)).body();
        assertThat(page).doesNotContain("cara:KIOSK").doesNotContain("cara:PAPER");
        var small = office.staffPage(OFFICER, path(code) + "?saring=cara:PAPER");
        assertThat(small.body()).contains("Kelompok ini terlalu kecil").doesNotContain("rusak");
        write(code, many, "PAPER", 4);
        assertThat(office.staffPage(OFFICER, path(code)).body())
                .contains("value=\"cara:KIOSK\"")
                .contains("Menilai rendah: Biaya");
        assertThat(office.staffPage(OFFICER, path(code) + "?saring=rendah:BIAYA").body())
                .contains("12 saran dalam");
        assertThat(office.staffPage(OFFICER, path(code) + "?saring=rendah:BIAYA&q=kursi").body())
                .contains("12 saran dalam");
    }

    @Test
    void commentsLeftOutOfTheResultAreNotRead() {
        var code = survey();
        write(code, List.of("Saran palsu", "Kipas mati"), "PAPER", 4);
        office.staffPage(OFFICER, path(code));
        sql.sql("update survey.response set excluded = true where comment = 'Saran palsu'")
                .update();
        assertThat(office.staffPage(OFFICER, path(code)).body())
                .contains("Kipas mati")
                .doesNotContain("Saran palsu");
    }

    @Test
    void onlyThoseOfTheUnitRead() {
        var code = survey();
        assertThat(office.staffPage(OFFICER, path(code)).body()).contains("Belum ada saran");
        assertThat(office.staffPage("unit_head", path(code)).status()).isEqualTo(404);
        assertThat(office.staffPage("jury", path(code)).status()).isEqualTo(403);
        assertThat(office.page(path(code)).status()).isEqualTo(303);
        assertThat(office.page(path(code) + ".csv").status()).isEqualTo(303);
        assertThat(office.staffPage("unit_head", path(code) + ".xlsx").status()).isEqualTo(404);
        assertThat(office.staffPage(OFFICER, path("TIDAK-ADA")).status()).isEqualTo(404);
    }
}
