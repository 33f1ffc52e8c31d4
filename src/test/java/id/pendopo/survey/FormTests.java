package id.pendopo.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.survey.arithmetic.WorkedExample;
import id.pendopo.survey.arithmetic.WorkedFigures;
import java.nio.file.Path;
import java.time.OffsetDateTime;
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

/** The form as a citizen fills it in, by plain requests. */
@Tag("store")
@House
class FormTests {

    private static final Pattern RECEIPT = Pattern.compile("pdp-code\">([^<]+)<");

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Autowired private JdbcClient sql;
    @Autowired private Drafts drafts;

    private SurveyOffice office;

    @BeforeEach
    void reach() {
        office = new SurveyOffice(port, data);
    }

    /** Begins a survey and gives the path of the draft. */
    private String begin(String code) {
        var begun = office.form("/survei/" + code, Map.of());
        assertThat(begun.status()).isEqualTo(303);
        assertThat(begun.headers()).doesNotContainKey("set-cookie");
        var location = begun.header("location");
        assertThat(location).endsWith("/1");
        return location.substring(0, location.length() - 2);
    }

    /** Answers question after question, zero stands for "I don't know". */
    private void answer(String draft, List<Integer> values) {
        for (int i = 0; i < values.size(); i++) {
            var field = WorkedExample.KEYS.get(i).toLowerCase(java.util.Locale.ROOT);
            var taken = office.form(draft + "/" + (i + 1), Map.of(field, values.get(i).toString()));
            assertThat(taken.status()).as(field).isEqualTo(303);
        }
    }

    private static String receipt(SurveyOffice.Answer answer) {
        var matcher = RECEIPT.matcher(answer.body());
        assertThat(matcher.find()).as(answer.body()).isTrue();
        return matcher.group(1);
    }

    @Test
    void fourteenPeopleGiveTheWorkedExample() {
        var code = office.openSurvey(Map.of());
        for (var response : WorkedExample.responses()) {
            var draft = begin(code);
            answer(draft, response.values());
            assertThat(office.form(draft + "/profil", Map.of()).header("location"))
                    .endsWith("/saran");
            assertThat(office.form(draft + "/saran", Map.of()).header("location"))
                    .endsWith("/periksa");
            var sent = office.form(draft + "/kirim", Map.of());
            assertThat(sent.status()).isEqualTo(200);
            assertThat(sent.headers()).doesNotContainKey("set-cookie");
        }
        WorkedFigures.check(office.index(code));
    }

    @Test
    void sendingTwiceShowsTheSameReceipt() {
        var code = office.openSurvey(Map.of());
        var draft = begin(code);
        answer(draft, List.of(3, 3, 3, 3, 3, 3, 3, 3, 3));
        var first = receipt(office.form(draft + "/kirim", Map.of()));
        var second = receipt(office.form(draft + "/kirim", Map.of()));
        assertThat(second).isEqualTo(first);
        assertThat(office.index(code).path("n").asInt()).isEqualTo(1);
        var back = office.page(draft + "/3");
        assertThat(back.body()).contains("Jawaban ini sudah dikirim").doesNotContain(first);
    }

    @Test
    void aQuestionWithoutAnAnswerIsAskedAgain() {
        var code = office.openSurvey(Map.of());
        var draft = begin(code);
        var refused = office.form(draft + "/3", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("<title>Kesalahan:")
                .contains("href=\"#waktu\"")
                .contains("Pilih satu jawaban tentang kecepatan layanan");
        assertThat(office.form(draft + "/3", Map.of("waktu", "5")).status()).isEqualTo(422);
        assertThat(office.form(draft + "/3", Map.of("waktu", "0")).status()).isEqualTo(422);
        var english = office.form("/en" + draft + "/3", Map.of());
        assertThat(english.body()).contains("Choose one answer about how quick the service was");
    }

    @Test
    void whatWasSavedIsFoundAgainByItsCode() {
        var code = office.openSurvey(Map.of());
        var draft = begin(code);
        answer(draft, List.of(4, 4));
        var saved = office.form(draft + "/3", Map.of("simpan", "1"));
        assertThat(saved.header("location")).endsWith("/disimpan");
        var shown = office.page(saved.header("location"));
        var typed = receipt(shown).toLowerCase(java.util.Locale.ROOT).replace("-", " ");
        var found = office.form("/survei/lanjut", Map.of("kode", typed));
        assertThat(found.status()).isEqualTo(303);
        var next = office.page(found.header("location"));
        assertThat(next.status()).isEqualTo(303);
        assertThat(next.header("location")).endsWith("/3");
        assertThat(next.header("cache-control")).contains("no-store");
        assertThat(office.page(draft + "/1").body())
                .contains("value=\"4\" checked")
                .doesNotContain("pdp-menu");
        var wrong = office.form("/survei/lanjut", Map.of("kode", "0000-0000-0000"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("href=\"#kode\"");
    }

    @Test
    void answersThatWereNotSentAreForgottenAfterAWeek() {
        var code = office.openSurvey(Map.of());
        var draft = begin(code);
        sql.sql(
                        """
                        update survey.draft set changed_at = now() - interval '8 days'
                         where survey_id = (select id from survey.survey where code = :code)
                        """)
                .param("code", code)
                .update();
        var gone = office.page(draft + "/1");
        assertThat(gone.status()).isEqualTo(404);
        assertThat(gone.body()).contains("Isian ini tidak ditemukan").contains("Mulai dari awal");
        assertThat(drafts.purge()).isPositive();
        assertThat(
                        sql.sql(
                                        "select count(*) from survey.draft d join survey.survey s on s.id = d.survey_id where s.code = :code")
                                .param("code", code)
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void aDraftBelongsToItsSurvey() {
        var one = office.openSurvey(Map.of());
        var other = office.openSurvey(Map.of());
        var draft = begin(one);
        assertThat(office.page(draft.replace(one, other) + "/1").status()).isEqualTo(404);
        assertThat(office.page(draft.replaceFirst("[^/]+$", "AAAAAAAAAAAA")).status())
                .isEqualTo(404);
        assertThat(office.page(draft + "/10").status()).isEqualTo(404);
        assertThat(office.page(draft + "/layanan").status()).isEqualTo(404);
    }

    @Test
    void everythingIsShownBeforeItIsSent() {
        var services = List.of("RSK-SPMB", "RSK-PINDAH-SEKOLAH");
        var code = office.openSurvey(Map.of("services", services));
        var draft = begin(code);
        answer(draft, List.of(3, 3, 3, 3, 3, 3, 3, 3, 3));
        assertThat(office.page(draft + "/layanan").body()).contains("Pindah sekolah SD atau SMP");
        office.form(draft + "/layanan", Map.of("layanan", "RSK-SPMB"));
        var profile =
                Map.of("jenis_kelamin", "P", "usia", "61", "pendidikan", "SMA", "pekerjaan", "PNS");
        assertThat(office.form(draft + "/profil", profile).status()).isEqualTo(303);
        office.form(draft + "/saran", Map.of("kebutuhan", "LANSIA", "saran", "Kursinya <kurang>."));
        var check = office.page(draft + "/periksa");
        assertThat(check.status()).isEqualTo(200);
        assertThat(check.body())
                .contains("Bantuan daftar sekolah (SPMB)")
                .contains("Perempuan")
                .contains(">61<")
                .contains("Kursinya &lt;kurang&gt;.")
                .contains("/saran?dari=periksa");
        var changed = new HashMap<>(Map.of("waktu", "1", "dari", "periksa"));
        assertThat(office.form(draft + "/3", changed).header("location")).endsWith("/periksa");
        assertThat(office.page(draft + "/periksa").body()).contains("Tidak cepat");
    }

    @Test
    void wrongFactsComeBackFilledIn() {
        var code = office.openSurvey(Map.of());
        var draft = begin(code);
        var refused = office.form(draft + "/profil", Map.of("usia", "dua puluh"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#usia\"").contains("value=\"dua puluh\"");
        var nik = office.form(draft + "/saran", Map.of("saran", "NIK 9701010101900001"));
        assertThat(nik.status()).isEqualTo(422);
        assertThat(nik.body()).contains("href=\"#saran\"");
    }

    @Test
    void aChildIsNotAskedForWords() {
        var code = office.openSurvey(Map.of());
        var draft = begin(code);
        answer(draft, List.of(3, 3, 3, 3, 3, 3, 3, 3, 3));
        office.form(draft + "/saran", Map.of("saran", "Mainannya kurang."));
        office.form(draft + "/profil", Map.of("usia", "12"));
        assertThat(office.page(draft + "/saran").body()).doesNotContain("<textarea");
        var refused = office.form(draft + "/kirim", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#saran\"");
        office.form(draft + "/saran", Map.of());
        assertThat(office.form(draft + "/kirim", Map.of()).status()).isEqualTo(200);
    }

    @Test
    void notKnowingIsOfferedOnlyWhereTheSurveyAllowsIt() {
        var strict = office.openSurvey(Map.of());
        assertThat(office.page(begin(strict) + "/1").body()).doesNotContain("Tidak tahu");
        var lenient = office.openSurvey(Map.of("allowsDontKnow", true));
        var draft = begin(lenient);
        answer(draft, List.of(0, 0, 0, 3, 3, 3, 3, 3, 3));
        var refused = office.form(draft + "/kirim", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Baru 6 dari 9 pertanyaan dijawab");
        office.form(draft + "/1", Map.of("persyaratan", "4", "dari", "periksa"));
        assertThat(office.form(draft + "/kirim", Map.of()).status()).isEqualTo(200);
    }

    @Test
    void aClosedSurveySaysSo() {
        var code = office.openSurvey(Map.of());
        var draft = begin(code);
        answer(draft, List.of(3, 3, 3, 3, 3, 3, 3, 3, 3));
        office.close(code);
        assertThat(office.page("/survei/" + code).status()).isEqualTo(410);
        assertThat(office.form("/survei/" + code, Map.of()).status()).isEqualTo(410);
        assertThat(office.page(draft + "/2").status()).isEqualTo(410);
        var sent = office.form(draft + "/kirim", Map.of());
        assertThat(sent.status()).isEqualTo(410);
        assertThat(sent.body()).contains("Survei ini sudah ditutup");
        assertThat(office.page("/en/survei/" + code).body()).contains("This survey is closed");
    }

    @Test
    void aSurveyOfTheFutureSaysWhen() {
        var later =
                office.openSurvey(Map.of("opensAt", OffsetDateTime.now().plusDays(3).toString()));
        var page = office.page("/survei/" + later);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("belum dibuka").doesNotContain(">Mulai<");
        assertThat(office.page("/survei/" + office.survey(Map.of())).status()).isEqualTo(404);
        assertThat(office.page("/survei/RSK-TIDAK-ADA").status()).isEqualTo(404);
    }

    @Test
    void anotherSiteSendsNothing() {
        var code = office.openSurvey(Map.of());
        var foreign =
                office.send(
                        "POST",
                        "/survei/" + code,
                        new byte[0],
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Sec-Fetch-Site",
                        "cross-site");
        assertThat(foreign.status()).isEqualTo(403);
    }

    @Test
    void openSurveysAreFoundByUnit() {
        office.openSurvey(Map.of());
        assertThat(office.page("/survei").status()).isEqualTo(200);
        assertThat(office.page("/survei?q=pendidikan").body()).contains("Dinas Pendidikan");
        assertThat(office.page("/survei?q=zzz%25").body()).contains("Tidak ada survei terbuka");
        assertThat(office.page("/en/survei").body()).contains("Satisfaction surveys");
        assertThat(office.page("/survei/lanjut").status()).isEqualTo(404);
    }
}
