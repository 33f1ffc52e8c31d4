package id.pendopo.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The kiosk, screen by screen, by plain requests as a browser without scripts sends them. */
@Tag("store")
@House
class KioskTests {

    private static final List<String> FACTS =
            List.of("jenis_kelamin", "usia", "pendidikan", "pekerjaan", "kebutuhan");

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Autowired private JdbcClient sql;

    private SurveyOffice office;

    @BeforeEach
    void reach() {
        office = new SurveyOffice(port, data);
    }

    /** Begins and gives the address of the draft without its query. */
    private String begin(String code, String query) {
        var begun = office.form("/survei/" + code + "/kios" + query, Map.of());
        assertThat(begun.status()).isEqualTo(303);
        assertThat(begun.headers()).doesNotContainKey("set-cookie");
        var screen = begun.header("location").replaceFirst("\\?.*", "");
        assertThat(screen).endsWith("/1");
        return screen.substring(0, screen.length() - 2);
    }

    private void answerAll(String draft, String digits) {
        for (int i = 0; i < digits.length(); i++) {
            var field = id.pendopo.survey.arithmetic.WorkedExample.KEYS.get(i);
            var taken =
                    office.form(
                            draft + "/" + (i + 1),
                            Map.of(
                                    field.toLowerCase(java.util.Locale.ROOT),
                                    digits.substring(i, i + 1)));
            assertThat(taken.status()).as(field).isEqualTo(303);
        }
    }

    private String sentFrom(String code) {
        var draft = begin(code, "");
        answerAll(draft, "333433433");
        var sent = office.form(draft + "/kirim", Map.of());
        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.header("location")).contains("/kios/terima-kasih");
        return draft;
    }

    @Test
    void anAnswerAtTheKioskCountsAsSuch() {
        var code = office.openSurvey(Map.of());
        var draft = begin(code, "");
        answerAll(draft, "333433433");
        assertThat(office.form(draft + "/jenis_kelamin", Map.of("jenis_kelamin", "P")).status())
                .isEqualTo(303);
        assertThat(office.form(draft + "/usia", Map.of("usia", "71")).status()).isEqualTo(303);
        assertThat(office.form(draft + "/kebutuhan", Map.of("kebutuhan", "LANSIA")).status())
                .isEqualTo(303);
        office.form(draft + "/kirim", Map.of());
        var row =
                sql.sql(
                                """
                                select r.channel, r.sex, r.age, r.needs::text as needs
                                  from survey.response r
                                  join survey.survey s on s.id = r.survey_id
                                 where s.code = :code
                                """)
                        .param("code", code)
                        .query()
                        .singleRow();
        assertThat(row)
                .containsEntry("channel", "KIOSK")
                .containsEntry("sex", "P")
                .containsEntry("needs", "{LANSIA}");
        assertThat(row.get("age")).hasToString("71");
    }

    @Test
    void touchingSendTwiceCountsOnce() {
        var code = office.openSurvey(Map.of());
        var draft = sentFrom(code);
        var again = office.form(draft + "/kirim", Map.of());
        assertThat(again.status()).isEqualTo(303);
        assertThat(again.header("location")).contains("/kios/terima-kasih");
        assertThat(office.index(code).path("n").asInt()).isOne();
    }

    @Test
    void nothingOfTheFormerPersonIsLeft() {
        var code = office.openSurvey(Map.of());
        var draft = sentFrom(code);
        for (var step : List.of("/1", "/9", "/usia", "/selesai")) {
            var back = office.page(draft + step);
            assertThat(back.status()).as(step).isEqualTo(303);
            assertThat(back.header("location")).endsWith("/kios?layanan=&loket=");
        }
        var dropped = begin(code, "");
        answerAll(dropped, "111");
        assertThat(office.form(dropped + "/batal", Map.of()).status()).isEqualTo(303);
        assertThat(office.page(dropped + "/2").status()).isEqualTo(303);
        assertThat(office.form(dropped + "/kirim", Map.of()).header("location"))
                .endsWith("/kios?layanan=&loket=");
        assertThat(office.index(code).path("n").asInt()).isOne();
    }

    @Test
    void whatSomebodyLeftBehindIsForgotten() {
        var code = office.openSurvey(Map.of());
        var draft = begin(code, "");
        answerAll(draft, "11");
        assertThat(office.page(draft + "/2").body()).contains("dipilih");
        int aged =
                sql.sql(
                                """
                                update survey.draft d
                                   set content = jsonb_set(content, '{facts,kioskTouched}', '"1000"')
                                  from survey.survey s
                                 where s.id = d.survey_id and s.code = :code
                                """)
                        .param("code", code)
                        .update();
        assertThat(aged).isOne();
        assertThat(office.page(draft + "/2").status()).isEqualTo(303);
        assertThat(
                        sql.sql(
                                        """
                                        select count(*) from survey.draft d
                                          join survey.survey s on s.id = d.survey_id
                                         where s.code = :code
                                        """)
                                .param("code", code)
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void noScreenIsKeptAndNoLinkLeadsOut() {
        var code = office.openSurvey(Map.of("services", List.of("RSK-KTP-HILANG", "RSK-KK-UBAH")));
        var draft = begin(code, "");
        var pages = new java.util.ArrayList<String>();
        pages.add("/survei/" + code + "/kios");
        pages.add("/survei/" + code + "/kios/terima-kasih");
        for (var step : List.of("1", "2", "layanan", "selesai")) {
            pages.add(draft + "/" + step);
        }
        FACTS.forEach(fact -> pages.add(draft + "/" + fact));
        for (var path : pages) {
            var page = office.page(path);
            assertThat(page.status()).as(path).isEqualTo(200);
            assertThat(page.header("cache-control")).as(path).isEqualTo("no-store");
            var links =
                    java.util.regex.Pattern.compile("<a [^>]*href=\"([^\"]*)\"")
                            .matcher(page.body())
                            .results()
                            .map(link -> link.group(1))
                            .toList();
            assertThat(links)
                    .as(path)
                    .allMatch(link -> link.matches("(/en)?/survei/" + code + "/kios.*"));
        }
    }

    @Test
    void aTouchThatAnswersNothingIsAskedAgain() {
        var code = office.openSurvey(Map.of());
        var draft = begin(code, "");
        assertThat(office.form(draft + "/3", Map.of()).status()).isEqualTo(422);
        assertThat(office.form(draft + "/3", Map.of("waktu", "0")).status()).isEqualTo(422);
        var refused = office.form(draft + "/usia", Map.of("usia", "999"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("<title>Kesalahan:").contains("href=\"#usia\"");
        assertThat(office.form(draft + "/kirim", Map.of()).status()).isEqualTo(422);
        assertThat(office.page(draft + "/27").status()).isEqualTo(404);
    }

    @Test
    void aServiceFixedInTheAddressIsNotAsked() {
        var code = office.openSurvey(Map.of("services", List.of("RSK-KTP-HILANG", "RSK-KK-UBAH")));
        var query = "?layanan=RSK-KK-UBAH";
        var draft = begin(code, query);
        answerAll(draft, "333433433");
        assertThat(office.page(draft + "/layanan" + query).status()).isEqualTo(404);
        office.form(draft + "/kirim" + query, Map.of());
        assertThat(
                        sql.sql(
                                        """
                                        select r.service from survey.response r
                                          join survey.survey s on s.id = r.survey_id
                                         where s.code = :code
                                        """)
                                .param("code", code)
                                .query(String.class)
                                .single())
                .isEqualTo("RSK-KK-UBAH");
        var invented = begin(code, "?layanan=TIDAK-ADA&loket=0000");
        assertThat(office.page(invented + "/layanan").status()).isEqualTo(200);
    }

    @Test
    void aClosedSurveySaysSoWithoutALinkOut() {
        var code = office.openSurvey(Map.of());
        var draft = begin(code, "");
        office.close(code);
        var closed = office.page("/survei/" + code + "/kios");
        assertThat(closed.status()).isEqualTo(410);
        assertThat(closed.body()).doesNotContain("<a ");
        answerable(draft);
        assertThat(office.form("/survei/" + code + "/kios", Map.of()).status()).isEqualTo(303);
        assertThat(office.page("/survei/TIDAK-ADA/kios").status()).isEqualTo(404);
    }

    private void answerable(String draft) {
        assertThat(office.form(draft + "/kirim", Map.of()).header("location")).contains("/kios?");
    }
}
