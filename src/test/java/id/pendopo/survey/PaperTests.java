package id.pendopo.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Paper forms, typed twice, settled and sent, by plain requests. */
@Tag("store")
@House
class PaperTests {

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

    private static Map<String, String> wish(int sheets, String version) {
        return Map.of(
                "nama",
                "Loket 2",
                "tanggal",
                LocalDate.now().minusDays(3).toString(),
                "lembar",
                Integer.toString(sheets),
                "versi",
                version);
    }

    /** The address of a new bundle. */
    private String bundle(String code, int sheets, String version) {
        var made =
                office.staffForm(
                        OFFICER, "/petugas/survei/" + code + "/kertas", wish(sheets, version));
        assertThat(made.status()).isEqualTo(303);
        return made.header("location");
    }

    private SurveyOffice.Answer type(String bundle, int pass, int sheet, String digits) {
        return type(bundle, pass, sheet, Map.of("jawaban", digits));
    }

    private SurveyOffice.Answer type(
            String bundle, int pass, int sheet, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("lembar", Integer.toString(sheet));
        return office.staffForm(OFFICER, bundle + "/ketik/" + pass, all);
    }

    private int responses(String code) {
        return office.index(code).path("n").asInt();
    }

    @Test
    void onlyWhatWasTypedTwiceAlikeBecomesAnAnswer() {
        var code = office.openSurvey(Map.of());
        var bundle = bundle(code, 3, "QUESTIONNAIRE");
        for (int sheet = 1; sheet <= 3; sheet++) {
            assertThat(type(bundle, 1, sheet, "333433433").status()).isEqualTo(303);
        }
        var early = office.staffForm(OFFICER, bundle + "/kirim", Map.of());
        assertThat(early.status()).isEqualTo(409);
        type(bundle, 2, 1, "333433433");
        type(bundle, 2, 2, "333433434");
        assertThat(office.staffForm(OFFICER, bundle + "/kirim", Map.of()).status()).isEqualTo(303);
        assertThat(responses(code)).isOne();

        var differences = office.staffPage(OFFICER, bundle + "/selisih").body();
        assertThat(differences).contains("Lembar 2", "Pertanyaan 9", "sel-8");
        var nothing = office.staffForm(OFFICER, bundle + "/selisih", Map.of("lembar", "2"));
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.body()).contains("<title>Kesalahan:").contains("href=\"#sel-8\"");
        assertThat(
                        office.staffForm(
                                        OFFICER,
                                        bundle + "/selisih",
                                        Map.of("lembar", "2", "sel-8", "7"))
                                .status())
                .isEqualTo(422);
        var settled =
                office.staffForm(OFFICER, bundle + "/selisih", Map.of("lembar", "2", "sel-8", "4"));
        assertThat(settled.status()).isEqualTo(303);
        office.staffForm(OFFICER, bundle + "/kirim", Map.of());
        assertThat(responses(code)).isEqualTo(2);

        type(bundle, 2, 3, "333433433");
        office.staffForm(OFFICER, bundle + "/kirim", Map.of());
        var again = office.staffForm(OFFICER, bundle + "/kirim", Map.of());
        assertThat(again.status()).as("sent again").isEqualTo(303);
        assertThat(responses(code)).isEqualTo(3);
        assertThat(office.staffPage(OFFICER, bundle).body()).contains("Selesai");
    }

    @Test
    void theResponseSaysWhatThePaperSays() {
        var code = office.openSurvey(Map.of());
        var bundle = bundle(code, 1, "REGULATION");
        var fields =
                Map.of(
                        "jawaban", "33343 3421",
                        "jenis_kelamin", "P",
                        "usia", "66",
                        "pendidikan", "SMA",
                        "kebutuhan", "1, 6",
                        "saran", "Tambah kursi");
        assertThat(type(bundle, 1, 1, fields).status()).isEqualTo(303);
        var second = new HashMap<>(fields);
        second.remove("saran");
        second.put("kebutuhan", "6 1");
        type(bundle, 2, 1, second);
        office.staffForm(OFFICER, bundle + "/kirim", Map.of());
        var row =
                sql.sql(
                                """
                                select r.answers::text as answers, r.channel, r.age,
                                       cardinality(r.needs) as needs, r.comment, r.answered_on
                                  from survey.response r
                                  join survey.survey s on s.id = r.survey_id
                                 where s.code = :code
                                """)
                        .param("code", code)
                        .query()
                        .singleRow();
        // Columns 8 and 9 of this form are complaints and premises; kept as the questionnaire asks.
        assertThat(row)
                .containsEntry("answers", "{3,3,3,4,3,3,4,1,2}")
                .containsEntry("channel", "PAPER")
                .containsEntry("comment", "Tambah kursi")
                .containsEntry("needs", 2);
        assertThat(row.get("answered_on")).hasToString(LocalDate.now().minusDays(3).toString());
    }

    @Test
    void theSecondTypingSeesNothingOfTheFirst() {
        var code = office.openSurvey(Map.of());
        var bundle = bundle(code, 2, "QUESTIONNAIRE");
        type(bundle, 1, 1, Map.of("jawaban", "123412341", "usia", "47"));
        assertThat(office.staffPage(OFFICER, bundle + "/ketik/1?lembar=1").body())
                .contains("123412341");
        assertThat(office.staffPage(OFFICER, bundle + "/ketik/2").body())
                .doesNotContain("123412341")
                .doesNotContain("value=\"47\"");
        assertThat(office.staffPage(OFFICER, bundle + "/ketik/1").body())
                .contains("lembar 2 dari 2");
    }

    @Test
    void whatCannotStandOnASheetIsRefused() {
        var code = office.openSurvey(Map.of());
        var bundle = bundle(code, 2, "QUESTIONNAIRE");
        for (var digits : List.of("", "3334334", "3334334335", "33343343x", "333433435")) {
            var refused = type(bundle, 1, 1, digits);
            assertThat(refused.status()).as(digits).isEqualTo(422);
            assertThat(refused.body()).contains("href=\"#jawaban\"");
        }
        assertThat(type(bundle, 1, 1, Map.of("jawaban", "333433433", "usia", "999")).status())
                .isEqualTo(422);
        assertThat(type(bundle, 1, 1, Map.of("jawaban", "333433433", "kebutuhan", "77")).status())
                .isEqualTo(422);
        assertThat(type(bundle, 1, 7, "333433433").status()).isEqualTo(404);
        // Too few answers may stand on a sheet: it is kept and does not count.
        assertThat(type(bundle, 1, 1, "333000-00").status()).isEqualTo(303);
        type(bundle, 2, 1, "333000000");
        assertThat(office.staffForm(OFFICER, bundle + "/kirim", Map.of()).status()).isEqualTo(409);
        assertThat(office.staffPage(OFFICER, bundle).body()).contains("kurang dari 7 jawaban");
    }

    @Test
    void aSheetThatWasSentStaysAsItIs() {
        var code = office.openSurvey(Map.of());
        var bundle = bundle(code, 2, "QUESTIONNAIRE");
        type(bundle, 1, 1, "333433433");
        type(bundle, 2, 1, "333433433");
        office.staffForm(OFFICER, bundle + "/kirim", Map.of());
        assertThat(type(bundle, 1, 1, "111111111").status()).isEqualTo(409);
        assertThat(responses(code)).isOne();
    }

    @Test
    void aBundleIsDiscardedForAReason() {
        var code = office.openSurvey(Map.of());
        var bundle = bundle(code, 2, "QUESTIONNAIRE");
        type(bundle, 1, 1, "333433433");
        type(bundle, 2, 1, "333433433");
        assertThat(office.staffForm(OFFICER, bundle + "/buang", Map.of()).status()).isEqualTo(422);
        office.staffForm(OFFICER, bundle + "/buang", Map.of("alasan", "Lembar basah"));
        assertThat(office.staffPage(OFFICER, bundle).body()).contains("Lembar basah");
        assertThat(office.staffForm(OFFICER, bundle + "/kirim", Map.of()).status()).isEqualTo(409);
        assertThat(type(bundle, 1, 2, "333433433").status()).isEqualTo(409);
        assertThat(responses(code)).isZero();
        assertThat(
                        sql.sql(
                                        """
                                        select count(*) from audit.entry
                                         where action = 'survey.paper.discarded' and subject = :code
                                        """)
                                .param("code", code)
                                .query(Integer.class)
                                .single())
                .isOne();
    }

    @Test
    void aBundleSaysWhichFormItHolds() {
        var code = office.openSurvey(Map.of());
        var path = "/petugas/survei/" + code + "/kertas";
        var wrong = new HashMap<>(wish(600, ""));
        wrong.put("tanggal", "2999-01-01");
        wrong.put("nama", " ");
        var refused = office.staffForm(OFFICER, path, wrong);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("#nama", "#tanggal", "#lembar", "#versi", "value=\"600\"");
        office.close(code);
        assertThat(office.staffForm(OFFICER, path, wish(3, "QUESTIONNAIRE")).status())
                .isEqualTo(409);
    }

    @Test
    void counterOfficersTypeButDoNotSend() {
        var code = office.openSurvey(Map.of("unit", "RSK-DISDUKCAPIL"));
        var bundle = bundle(code, 1, "QUESTIONNAIRE");
        var role = "counter_officer";
        int seen = office.staffPage(role, bundle).status();
        assertThat(seen).isIn(200, 404);
        assertThat(office.staffForm(role, bundle + "/kirim", Map.of()).status()).isEqualTo(403);
        assertThat(office.staffPage("complaint_officer", bundle).status()).isEqualTo(403);
    }
}
