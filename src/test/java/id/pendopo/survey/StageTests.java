package id.pendopo.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The steps around a result: approved, computed, reported, published, opened again. */
@Tag("store")
@House
class StageTests {

    private static final String OFFICER = "survey_officer";
    private static final String HEAD = "unit_head";
    private static final Pattern CHECK = Pattern.compile("/skm/periksa/([A-Z0-9*~$=-]+)\"");

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Autowired private JdbcClient sql;

    private SurveyOffice office;

    @BeforeEach
    void reach() {
        office = new SurveyOffice(port, data);
    }

    private static String api(String code) {
        return "/api/v1/surveys/" + code;
    }

    private String stage(String code) {
        return office.staff("GET", api(code), null).json().path("stage").asString();
    }

    /** Of the unit whose head the demo has. */
    private String closed() {
        var code = office.openSurvey(Map.of("unit", "RSK-DISDUKCAPIL"));
        for (int answer = 2; answer <= 4; answer++) {
            office.respond(code, Map.of("answers", SurveyOffice.all(answer)));
        }
        office.close(code);
        return code;
    }

    private SurveyOffice.Answer take(String role, String code, String step) {
        return office.as(role, "POST", api(code) + "/" + step, null);
    }

    private SurveyOffice.Answer reopen(String role, String code, String reason) {
        return office.as(role, "POST", api(code) + "/reopen", Map.of("reason", reason));
    }

    @Test
    void aDraftMayBeApprovedByTheHeadOfTheUnit() {
        var code = office.survey(Map.of("unit", "RSK-DISDUKCAPIL"));
        assertThat(stage(code)).isEqualTo("draft");
        assertThat(take(OFFICER, code, "approve").status()).isEqualTo(403);
        assertThat(take(HEAD, code, "approve").json().path("stage").asString())
                .isEqualTo("approved");
        assertThat(take(HEAD, code, "approve").codes()).containsExactly("already_approved");
        assertThat(take(OFFICER, code, "open").json().path("stage").asString()).isEqualTo("open");
        assertThat(take(HEAD, code, "approve").codes()).containsExactly("already_opened");
        var foreign = office.survey(Map.of("unit", "RSK-DISDIK"));
        assertThat(take(HEAD, foreign, "approve").codes()).containsExactly("out_of_scope");
    }

    @Test
    void aResultIsComputedOnceAndStaysWhatItWas() {
        var code = closed();
        assertThat(stage(code)).isEqualTo("closed");
        assertThat(office.staff("GET", api(code) + "/recount", null).status()).isEqualTo(404);
        var computed = take(OFFICER, code, "compute").json();
        assertThat(computed.path("stage").asString()).isEqualTo("computed");
        assertThat(computed.path("status").asString()).isEqualTo("closed");
        assertThat(take(OFFICER, code, "compute").codes()).containsExactly("already_computed");
        assertThat(take(HEAD, code, "compute").status()).isEqualTo(403);
        var recount = office.staff("GET", api(code) + "/recount", null).json();
        assertThat(recount.path("same").asBoolean()).isTrue();
        assertThat(recount.path("frozen")).isEqualTo(recount.path("counted"));
        assertThat(office.staffPage(OFFICER, "/petugas/survei/" + code + "/hitung-ulang").body())
                .contains("Hitungannya sama");

        sql.sql(
                        "update survey.response set answers[1] = 1 where survey_id = (select id from survey.survey where code = :code) and answers[1] = 4")
                .param("code", code)
                .update();
        var changed = office.staff("GET", api(code) + "/recount", null).json();
        assertThat(changed.path("same").asBoolean()).isFalse();
        assertThat(changed.path("differences").size()).isPositive();
        assertThat(office.staffPage(OFFICER, "/petugas/survei/" + code + "/hitung-ulang").body())
                .contains("Hitungannya berbeda");
        assertThat(office.index(code).path("ikm").decimalValue()).isEqualByComparingTo("75.00");
    }

    @Test
    void anOpenSurveyIsNotComputed() {
        var code = office.openSurvey(Map.of());
        assertThat(take(OFFICER, code, "compute").codes()).containsExactly("still_open");
        office.close(code);
        assertThat(take(OFFICER, code, "compute").codes()).containsExactly("nothing_to_publish");
        assertThat(reopen(OFFICER, code, "x").codes()).containsExactly("not_computed");
    }

    @Test
    void openedAgainItMakesANewVersionAndKeepsTheOld() {
        var code = closed();
        assertThat(office.page("/skm/" + code + "/laporan").status()).isEqualTo(404);
        office.publish(code);
        var first = check(code, "");
        assertThat(office.page("/skm/periksa/" + first).body()).contains("75,00");

        assertThat(reopen(OFFICER, code, " ").codes()).containsExactly("reason_missing");
        assertThat(office.as("jury", "POST", api(code) + "/reopen", Map.of()).status())
                .isEqualTo(403);
        assertThat(reopen(HEAD, code, "Jawaban kertas tertinggal").json().path("stage").asString())
                .isEqualTo("open");
        assertThat(office.page("/skm/" + code).header("location"))
                .endsWith("/skm/periksa/" + first);
        office.respond(code, Map.of("answers", SurveyOffice.all(1)));
        assertThat(office.page("/skm/periksa/" + first).body()).contains("75,00");
        office.close(code);
        office.publish(code);

        var second = check(code, "");
        assertThat(second).isNotEqualTo(first);
        assertThat(office.index(code).path("ikm").decimalValue()).isEqualByComparingTo("62.50");
        assertThat(check(code, "?versi=1")).isEqualTo(first);
        assertThat(office.page("/skm/" + code + "/laporan").body()).contains("?versi=1\">Versi 1");
        assertThat(office.page("/skm/periksa/" + first).body())
                .contains("75,00", "Ada versi yang lebih baru");
        assertThat(office.page("/skm/periksa/" + second).body())
                .contains("62,50")
                .doesNotContain("Ada versi yang lebih baru");
        var reason =
                sql.sql(
                                "select details::text from audit.entry where subject = :code and action = 'survey.reopened'")
                        .param("code", code)
                        .query(String.class)
                        .single();
        assertThat(reason).contains("Jawaban kertas tertinggal");
    }

    private String check(String code, String query) {
        var body = office.page("/skm/" + code + "/laporan" + query).body();
        var matcher = CHECK.matcher(body);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    @Test
    void paperIsComparedWithWhatWasFrozen() {
        var code = closed();
        office.publish(code);
        var page = "/skm/periksa/" + check(code, "");
        assertThat(office.page(page + "?nilai=75,00&jumlah=3").body()).contains("Angkanya sama");
        assertThat(office.page(page + "?nilai=75.0").body()).contains("Angkanya sama");
        assertThat(office.page(page + "?nilai=91,20&jumlah=3").body()).contains("Angkanya berbeda");
        assertThat(office.page(page + "?nilai=baik").status()).isEqualTo(422);
        assertThat(office.page(page + "?jumlah=-1").status()).isEqualTo(422);
        assertThat(office.page("/skm/periksa/RSK-TIDAK").status()).isEqualTo(404);
        var counts = office.page(page + "/hitungan.json");
        assertThat(office.page(page).body()).contains(Snapshot.hash(counts.body()));
    }

    @Test
    void aReportIsSeenByOfficersFirst() {
        var code = closed();
        for (var ending : List.of("html", "pdf", "xlsx")) {
            var path = api(code) + "/report." + ending;
            assertThat(office.page(path).status()).isEqualTo(409);
            assertThat(office.page(path).codes()).containsExactly("not_published");
            assertThat(office.as("jury", "GET", path, null).status()).isEqualTo(409);
            assertThat(office.staff("GET", path, null).status()).isEqualTo(200);
            assertThat(office.page(path.replace(code, "TIDAK-ADA")).status()).isEqualTo(404);
        }
        assertThat(office.staff("GET", api(code) + "/report.html", null).body())
                .contains("Pratinjau untuk petugas");
        var draft = office.survey(Map.of());
        assertThat(office.page(api(draft) + "/report.pdf").status()).isEqualTo(404);
        office.publish(code);
        assertThat(office.page(api(code) + "/report.html?version=1").status()).isEqualTo(200);
        for (var wrong : List.of("2", "0", "x", "99999999999")) {
            assertThat(office.page(api(code) + "/report.html?version=" + wrong).codes())
                    .containsExactly("unknown_version");
            assertThat(office.page("/skm/" + code + "/laporan?versi=" + wrong).status())
                    .isEqualTo(404);
        }
    }

    @Test
    void officersPutThingsIntoTheirOwnWordsUntilTheReportIsSigned() {
        var code = closed();
        var editor = "/petugas/survei/" + code + "/laporan";
        assertThat(office.staffPage("jury", editor).status()).isEqualTo(403);
        assertThat(office.staffPage(OFFICER, editor).body()).contains("Laporan belum bisa diubah");
        assertThat(office.staffForm(OFFICER, editor, Map.of("saran", "x")).status()).isEqualTo(409);
        take(OFFICER, code, "compute");
        assertThat(office.staffPage(OFFICER, editor).body()).contains("id=\"saran\"");
        var saved =
                office.staffForm(
                        OFFICER,
                        editor,
                        Map.of(
                                "saran",
                                "Tambah kursi.\n\nPerbaiki atap.",
                                "rencana-1-program",
                                "Kursi"));
        assertThat(saved.status()).isEqualTo(303);
        assertThat(office.staffPage(OFFICER, editor).body())
                .contains("Diubah petugas", "Tambah kursi.", "Perbaikan didahulukan pada");
        var tooLong = office.staffForm(OFFICER, editor, Map.of("saran", "x".repeat(4_001)));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.body()).contains("href=\"#saran\"");
        office.staffForm(OFFICER, editor, Map.of("kembalikan", "saran"));
        assertThat(office.staffPage(OFFICER, editor).body())
                .doesNotContain("Tambah kursi.")
                .contains("Kursi");

        var sign = editor + "/tanda-tangan";
        var wrong =
                office.staffForm(
                        OFFICER, sign, Map.of("nip", "123", "tanggal", "2999-01-01", "nama", "A"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("href=\"#nip\"", "href=\"#tanggal\"", "href=\"#tempat\"");
        var typed = new HashMap<String, String>();
        typed.put("nama", "Ratna Wulandari");
        typed.put("nip", "19800101 200501 2 001");
        typed.put("jabatan", "Kepala Dinas");
        typed.put("tempat", "Rasuka");
        typed.put("tanggal", "2026-01-05");
        assertThat(office.staffForm(HEAD, sign, typed).status()).isEqualTo(303);
        assertThat(stage(code)).isEqualTo("reported");
        assertThat(office.staffForm(HEAD, sign, typed).status()).isEqualTo(409);
        assertThat(office.staffForm(OFFICER, editor, Map.of("saran", "x")).status()).isEqualTo(409);
        office.publish(code);
        assertThat(stage(code)).isEqualTo("published");
        assertThat(office.page("/skm/" + code + "/laporan").body())
                .contains("Ratna Wulandari", "NIP 19800101 200501 2 001", "Kursi")
                .doesNotContain("Rancangan, belum");
    }

    @Test
    void pagesLeadThroughTheSteps() {
        var code = closed();
        var desk = "/petugas/survei/" + code;
        assertThat(office.staffPage(OFFICER, desk).body()).contains(desk + "/hitung\"");
        assertThat(office.staffPage(OFFICER, desk + "/hitung").body()).contains("Ya, hitung");
        assertThat(office.staffForm(OFFICER, desk + "/hitung", Map.of()).status()).isEqualTo(303);
        assertThat(office.staffPage(OFFICER, desk).body())
                .contains("Dihitung dan dibekukan", desk + "/hitung-ulang\"");
        var refused = office.staffForm(OFFICER, desk + "/buka-kembali", Map.of("alasan", ""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#alasan\"");
        assertThat(office.staffForm(HEAD, desk + "/setujui", Map.of()).status()).isEqualTo(409);
        assertThat(office.staffForm(HEAD, desk + "/buka-kembali", Map.of("alasan", "Uji")).status())
                .isEqualTo(303);
        assertThat(stage(code)).isEqualTo("open");
    }
}
