package id.pendopo.followup.board;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.catalogue.Clerk;
import id.pendopo.followup.PromiseDesk;
import id.pendopo.survey.SurveyOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The plan in the report of a survey is the board, as it stood when the report was signed. */
@House
class PlanInReportTests {

    private static final String OFFICER = PromiseDesk.ROLE;
    private static final String HEAD = "unit_head";
    private static final String DESK = PromiseDesk.PATH + "/";
    private static final LocalDate TODAY = PromiseDesk.today();

    @LocalServerPort private int port;
    @Autowired private JdbcClient sql;

    @Value("${pendopo.data}")
    private Path data;

    private PromiseDesk desk;
    private SurveyOffice office;
    private Clerk clerk;

    @BeforeEach
    void enter() {
        desk = new PromiseDesk(port, data, sql, "RSK-DISDUKCAPIL");
        office = desk.office();
        clerk = desk.clerk();
    }

    @Test
    void aSignedReportKeepsThePlanOfItsDay() {
        var survey = computed();
        assertThat(report(survey)).contains("petugas belum menulis rencana");
        var code = desk.promised(survey, "SARPRAS", Map.of());
        assertThat(report(survey))
                .contains(
                        "keadaan per " + day(TODAY),
                        "Kursi tunggu diganti (" + code + ")",
                        "0 dari 3 unsur terendah selesai",
                        "Belum dijawab: 2.",
                        "Belum mulai",
                        day(TODAY.plusDays(30)))
                .doesNotContain("petugas belum menulis rencana");

        sign(survey);
        var later = TODAY.plusDays(60);
        var moved =
                Map.of("tenggat", later.toString(), "alasan", "Pengadaan diulang.", "versi", "1");
        assertThat(clerk.post(OFFICER, DESK + code + "/tanggal", moved).status()).isEqualTo(303);
        assertThat(clerk.post(OFFICER, DESK + code + "/mulai", Map.of()).status()).isEqualTo(303);
        var changed = desk.wish(Map.of("judul", "Kursi tunggu dicat"));
        assertThat(clerk.post(OFFICER, DESK + code + "/ubah", changed).status()).isEqualTo(303);
        office.publish(survey);
        for (var path : new String[] {"/skm/%s/laporan", "/en/skm/%s/laporan"}) {
            assertThat(clerk.read(path.formatted(survey)).body())
                    .as(path)
                    .contains(code)
                    .doesNotContain(day(later), english(later));
        }
        assertThat(clerk.read("/skm/" + survey + "/laporan").body())
                .contains("Kursi tunggu diganti (" + code + ")", "Belum mulai")
                .doesNotContain("Kursi tunggu dicat");
        assertThat(clerk.read("/tindak-lanjut/" + code).body())
                .contains("Kursi tunggu dicat", day(later));
    }

    @Test
    void whatOfficersWroteStandsWhereNothingWasPromised() {
        var survey = computed();
        var editor = "/petugas/survei/" + survey + "/laporan";
        var typed = Map.of("rencana-1-program", "Tambah loket");
        assertThat(clerk.post(OFFICER, editor, typed).status()).isEqualTo(303);
        assertThat(report(survey)).contains("Tambah loket", "ditulis petugas unit");

        desk.promised(survey, "SARPRAS", Map.of());
        assertThat(report(survey))
                .contains("Kursi tunggu diganti")
                .doesNotContain("Tambah loket", "ditulis petugas unit");
        assertThat(clerk.open(OFFICER, editor).body()).doesNotContain("rencana-1-program");
        clerk.post(OFFICER, editor, Map.of("saran", "Tambah kursi."));
        assertThat(
                        sql.sql(
                                        "select count(*) from survey.report where texts::text like '%Tambah loket%' and texts::text like '%Tambah kursi.%'")
                                .query(Long.class)
                                .single())
                .as("what was written is not lost")
                .isPositive();
    }

    private String computed() {
        var survey = desk.closed(8);
        var counted = office.staff("POST", "/api/v1/surveys/" + survey + "/compute", null);
        assertThat(counted.status()).as(counted.body()).isEqualTo(200);
        return survey;
    }

    private String report(String survey) {
        return office.staff("GET", "/api/v1/surveys/" + survey + "/report.html", null).body();
    }

    private void sign(String survey) {
        var typed = new HashMap<String, String>();
        typed.put("nama", "Ratna Wulandari");
        typed.put("nip", "19800101 200501 2 001");
        typed.put("jabatan", "Kepala Dinas");
        typed.put("tempat", "Rasuka");
        typed.put("tanggal", "2026-01-05");
        var path = "/petugas/survei/" + survey + "/laporan/tanda-tangan";
        assertThat(clerk.post(HEAD, path, typed).status()).isEqualTo(303);
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("id")).format(day);
    }

    private static String english(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).format(day);
    }
}
