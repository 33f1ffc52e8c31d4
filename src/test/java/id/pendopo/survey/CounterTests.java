package id.pendopo.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.survey.arithmetic.WorkedExample;
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

/** Counters with their posters, the questionnaire on one page, and help by an officer. */
@Tag("store")
@House
class CounterTests {

    private static final String OFFICER = "survey_officer";
    private static final List<String> TWO = List.of("RSK-KTP-HILANG", "RSK-KK-UBAH");
    private static final Pattern KEY = Pattern.compile("name=\"kunci\" value=\"([0-9A-Z]+)\"");
    private static final Pattern CODE = Pattern.compile("<code>([0-9A-Z]{4})</code>");
    private static final Pattern RECEIPT = Pattern.compile("<p class=\"pdp-code[^>]*>([^<]+)<");

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Autowired private JdbcClient sql;

    private SurveyOffice office;

    @BeforeEach
    void reach() {
        office = new SurveyOffice(port, data);
    }

    private static String found(Pattern pattern, SurveyOffice.Answer answer) {
        var matcher = pattern.matcher(answer.body());
        assertThat(matcher.find()).as(answer.body()).isTrue();
        return matcher.group(1);
    }

    private static Map<String, String> sheet(String digits) {
        var fields = new HashMap<String, String>();
        for (int i = 0; i < digits.length(); i++) {
            fields.put(
                    WorkedExample.KEYS.get(i).toLowerCase(java.util.Locale.ROOT),
                    digits.substring(i, i + 1));
        }
        return fields;
    }

    private String qr(String code) {
        return "/petugas/survei/" + code + "/qr";
    }

    @Test
    void aCounterIsAddedRenamedAndRemoved() {
        var code = office.openSurvey(Map.of("services", TWO));
        var wish = Map.of("nama", "Loket 3", "layanan", "RSK-KK-UBAH");
        assertThat(office.staffForm(OFFICER, qr(code), wish).status()).isEqualTo(303);
        assertThat(office.staffForm(OFFICER, qr(code), wish).status())
                .as("the same name again")
                .isEqualTo(422);
        var counter = found(CODE, office.staffPage(OFFICER, qr(code)));
        var renamed =
                office.staffForm(OFFICER, qr(code) + "/" + counter, Map.of("nama", "Loket Tiga"));
        assertThat(renamed.status()).isEqualTo(303);
        assertThat(office.staffPage(OFFICER, qr(code)).body()).contains("Loket Tiga");
        for (int i = 0; i < 2; i++) {
            var removed = office.staffForm(OFFICER, qr(code) + "/" + counter + "/hapus", Map.of());
            assertThat(removed.status()).isEqualTo(303);
        }
        assertThat(office.staffPage(OFFICER, qr(code)).body()).doesNotContain("Loket Tiga");
        assertThat(
                        sql.sql(
                                        """
                                        select action from audit.entry
                                         where subject = :code and action like 'survey.counter.%'
                                         order by action
                                        """)
                                .param("code", code)
                                .query(String.class)
                                .list())
                .containsExactly(
                        "survey.counter.added", "survey.counter.changed", "survey.counter.removed");
    }

    @Test
    void wrongNamesAndServicesAreRefusedAtTheirField() {
        var code = office.openSurvey(Map.of("services", TWO));
        var refused =
                office.staffForm(
                        OFFICER, qr(code), Map.of("nama", " ", "layanan", "RSK-AKTA-LAHIR"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#nama\"", "href=\"#layanan\"");
        assertThat(office.staffForm(OFFICER, qr(code), Map.of("nama", "x".repeat(61))).status())
                .isEqualTo(422);
        assertThat(office.staffForm(OFFICER, qr(code) + "/ZZZZ", Map.of("nama", "A")).status())
                .isEqualTo(404);
        assertThat(office.staffPage("complaint_officer", qr(code)).status()).isEqualTo(403);
    }

    @Test
    void theSquareOfACounterKnowsItsService() {
        var code = office.openSurvey(Map.of("services", TWO));
        office.staffForm(OFFICER, qr(code), Map.of("nama", "Loket 3", "layanan", "RSK-KK-UBAH"));
        var counter = found(CODE, office.staffPage(OFFICER, qr(code)));
        var poster = office.staffPage(OFFICER, qr(code) + "/poster?pilih=loket:" + counter);
        assertThat(poster.body())
                .contains("Loket 3", "<svg class=\"pdp-qr\"", "/survei/" + code)
                .containsOnlyOnce("pdp-poster__help");
        var entry = "/survei/" + code + "?layanan=&loket=" + counter.toLowerCase();
        var intro = office.page(entry);
        assertThat(intro.status()).isEqualTo(200);
        assertThat(intro.body()).contains("loket=" + counter);
        var begun = office.form(entry, Map.of()).header("location");
        var service = office.page(begun.replaceFirst("/1$", "/layanan")).body();
        assertThat(service).containsPattern("value=\"RSK-KK-UBAH\" checked");
        var hour =
                sql.sql(
                                """
                                select sum(opened) as opened, sum(begun) as begun
                                  from survey.counter_hour where counter = :counter
                                """)
                        .param("counter", counter)
                        .query()
                        .singleRow();
        assertThat(hour.get("opened")).hasToString("1");
        assertThat(hour.get("begun")).hasToString("1");
        assertThat(office.page("/survei/" + code + "?loket=0000&layanan=TIDAK-ADA").status())
                .isEqualTo(200);
        assertThat(office.staffPage(OFFICER, qr(code) + "/poster?pilih=loket:0000").status())
                .isEqualTo(404);
    }

    @Test
    void aKioskCarriesTheNameOfItsPlace() {
        var code = office.openSurvey(Map.of());
        office.staffForm(OFFICER, qr(code), Map.of("nama", "Kios pintu masuk"));
        var counter = found(CODE, office.staffPage(OFFICER, qr(code)));
        var setup = "/petugas/survei/" + code + "/kios?loket=" + counter;
        assertThat(office.staffPage(OFFICER, setup).body())
                .contains("/survei/" + code + "/kios?layanan=&amp;loket=" + counter);
        office.form("/survei/" + code + "/kios?loket=" + counter, Map.of());
        assertThat(office.staffPage(OFFICER, setup).body()).contains("<td>Kios pintu masuk</td>");
    }

    @Test
    void onePageAsksForEverythingAtOnce() {
        var code = office.openSurvey(Map.of("services", TWO));
        var path = "/survei/" + code + "/satu-halaman";
        var form = office.page(path);
        assertThat(form.status()).isEqualTo(200);
        assertThat(form.header("cache-control")).isEqualTo("no-store");
        var fields = new HashMap<>(sheet("33343343"));
        fields.put("kunci", found(KEY, form));
        fields.put("usia", "200");
        var refused = office.form(path, fields);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("<title>Kesalahan:", "href=\"#pengaduan\"", "href=\"#usia\"")
                .contains("value=\"200\"");
        fields.putAll(Map.of("pengaduan", "3", "usia", "40", "layanan", "RSK-KK-UBAH"));
        var first = found(RECEIPT, office.form(path, fields));
        assertThat(found(RECEIPT, office.form(path, fields))).isEqualTo(first);
        fields.put("waktu", "1");
        assertThat(office.form(path, fields).body()).contains("Jawaban ini sudah dikirim");
        assertThat(office.index(code).path("n").asInt()).isOne();
        office.close(code);
        assertThat(office.page(path).status()).isEqualTo(410);
        assertThat(office.form(path, fields).status()).isEqualTo(410);
    }

    @Test
    void anOfficerHelpsAndSeesNothingAfterwards() {
        var code = office.openSurvey(Map.of());
        var path = "/petugas/survei/" + code + "/bantu";
        var form = office.staffPage(OFFICER, path);
        assertThat(form.body()).contains("Warga boleh menolak dibantu");
        assertThat(form.header("cache-control")).isEqualTo("no-store");
        var fields = new HashMap<>(sheet("333433433"));
        fields.put("kunci", found(KEY, form));
        fields.put("saran", "Antre terlalu lama");
        var sent = office.staffForm(OFFICER, path, fields);
        assertThat(sent.status()).isEqualTo(200);
        assertThat(sent.body()).contains("pdp-qr").doesNotContain("Antre terlalu lama");
        assertThat(found(RECEIPT, office.staffForm(OFFICER, path, fields)))
                .isEqualTo(found(RECEIPT, sent));
        assertThat(office.staffForm(OFFICER, path, Map.of()).status()).isEqualTo(422);
        var row =
                sql.sql(
                                """
                                select r.channel from survey.response r
                                  join survey.survey s on s.id = r.survey_id
                                 where s.code = :code
                                """)
                        .param("code", code)
                        .query(String.class)
                        .list();
        assertThat(row).containsExactly("ASSISTED");
        assertThat(office.staffPage("complaint_officer", path).status()).isEqualTo(403);
        office.close(code);
        assertThat(office.staffForm(OFFICER, path, sheet("333433433")).status()).isEqualTo(422);
    }
}
