package id.pendopo.followup;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.catalogue.Clerk;
import id.pendopo.survey.SurveyOffice;
import id.pendopo.survey.arithmetic.WorkedExample;
import java.nio.file.Path;
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

/** The next survey shows what came of a promise. */
@Tag("store")
@House
class SurveyEffectTests {

    @LocalServerPort private int port;
    @Autowired private JdbcClient sql;

    @Value("${pendopo.data}")
    private Path data;

    private PromiseDesk desk;
    private Clerk clerk;

    @BeforeEach
    void enter() {
        desk = new PromiseDesk(port, data, sql, "RSK-PKM-LEMBAHASRI");
        clerk = desk.clerk();
    }

    @Test
    void theNextSurveyShowsTheEffectByItself() {
        var survey = desk.published("RSK-BAPENDA");
        var code = desk.promised(survey, "SARPRAS", Map.of("unit", "RSK-BAPENDA"));
        var path = PromiseDesk.PATH + "/" + code;
        var done = Map.of("selesai", PromiseDesk.today().toString(), "ukuran", "SARPRAS");
        assertThat(clerk.post(PromiseDesk.ROLE, path + "/selesai", done).body())
                .contains("Belum ada bukti");
        var link = Map.of("keterangan", "Kursi baru", "tautan", "https://contoh.example/kursi");
        assertThat(
                        clerk.upload(PromiseDesk.ROLE, path + "/bukti", link, "berkas", new byte[0])
                                .status())
                .isEqualTo(303);
        assertThat(clerk.post(PromiseDesk.ROLE, path + "/selesai", done).status()).isEqualTo(303);
        assertThat(clerk.read("/tindak-lanjut/" + code).body()).contains("Belum terlihat");
        assertThat(desk.item(code).path("effect").isNull()).isTrue();

        var next = desk.office().openSurvey(Map.of("unit", "RSK-BAPENDA"));
        WorkedExample.ROWS.forEach(_ -> desk.office().respond(next, Map.of("answers", better())));
        desk.office().close(next);
        desk.office().publish(next);

        var effect = desk.item(code).path("effect");
        assertThat(effect.path("before").decimalValue()).isEqualByComparingTo("69.64");
        assertThat(effect.path("after").decimalValue()).isEqualByComparingTo("100");
        assertThat(effect.path("verdict").asString()).isEqualTo("UP");
        assertThat(effect.path("interval").get(0).decimalValue()).isPositive();
        assertThat(effect.path("earlier").asString()).isEqualTo(survey);
        assertThat(effect.path("later").asString()).isEqualTo(next);
        assertThat(clerk.read("/tindak-lanjut/" + code).body())
                .contains("naik dari 69,64 menjadi 100,00", "/skm/" + next);
        assertThat(clerk.read("/tindak-lanjut/unit/RSK-BAPENDA").body())
                .contains("/tindak-lanjut/" + code, "naik dari 69,64");

        var again = Map.of("alasan", "Kursi rusak lagi.");
        assertThat(clerk.post(PromiseDesk.ROLE, path + "/buka", again).status()).isEqualTo(303);
        assertThat(desk.item(code).path("effect").isNull()).isTrue();
    }

    @Test
    void aSurveyAboutOtherServicesShowsNothing() {
        var survey = desk.published("RSK-KEC-WANASARI");
        var code = desk.done(survey, "WAKTU", "WAKTU");
        var other =
                desk.office()
                        .openSurvey(
                                Map.of(
                                        "unit",
                                        "RSK-KEC-WANASARI",
                                        "services",
                                        List.of(desk.serviceOf("RSK-KEC-WANASARI"))));
        WorkedExample.ROWS.forEach(_ -> desk.office().respond(other, Map.of("answers", better())));
        desk.office().close(other);
        desk.office().publish(other);
        assertThat(desk.item(code).path("effect").isNull()).isTrue();
        var same = desk.office().openSurvey(Map.of("unit", "RSK-KEC-WANASARI"));
        WorkedExample.ROWS.forEach(_ -> desk.office().respond(same, Map.of("answers", better())));
        desk.office().close(same);
        desk.office().publish(same);
        assertThat(desk.item(code).path("effect").path("later").asString()).isEqualTo(same);
    }

    @Test
    void anUnluckySurveyDoesNotEndTheSearch() {
        var survey = desk.published("RSK-MPP");
        var code = desk.done(survey, "WAKTU", "WAKTU");
        var poor = desk.office().openSurvey(Map.of("unit", "RSK-MPP"));
        desk.office().respond(poor, Map.of("answers", better()));
        desk.office().close(poor);
        desk.office().publish(poor);
        assertThat(desk.item(code).path("effect").path("verdict").asString())
                .isEqualTo("TOO_FEW_RESPONSES");
        var rich = desk.office().openSurvey(Map.of("unit", "RSK-MPP"));
        for (int i = 0; i < WorkedExample.ROWS.size(); i++) {
            var answers = i % 2 == 0 ? better() : SurveyOffice.all(4);
            desk.office().respond(rich, Map.of("answers", answers));
        }
        desk.office().close(rich);
        desk.office().publish(rich);
        assertThat(desk.item(code).path("effect").path("later").asString()).isEqualTo(rich);
        assertThat(desk.item(code).path("effect").path("interval").size()).isEqualTo(2);
    }

    @Test
    void thatSomethingElseIsMeasuredIsInThePublicHistory() {
        var survey = desk.published("RSK-PKM-LEMBAHASRI");
        var code = desk.promised(survey, "WAKTU", Map.of("ukuran", "WAKTU"));
        var path = PromiseDesk.PATH + "/" + code;
        assertThat(
                        clerk.post(
                                        PromiseDesk.ROLE,
                                        path + "/ubah",
                                        desk.wish(Map.of("ukuran", "BIAYA")))
                                .status())
                .isEqualTo(303);
        assertThat(clerk.read("/tindak-lanjut/" + code).body())
                .contains("Yang diukur diganti, dari “");
        desk.evidence(path);
        var unknown = Map.of("selesai", PromiseDesk.today().toString(), "ukuran", "CUACA");
        assertThat(clerk.post(PromiseDesk.ROLE, path + "/selesai", unknown).body())
                .contains("Nilai ini tidak dikenal");
        var other =
                Map.of("selesai", PromiseDesk.today().toString(), "ukuran", "COMPLAINT_ON_TIME");
        assertThat(clerk.post(PromiseDesk.ROLE, path + "/selesai", other).status()).isEqualTo(303);
        assertThat(clerk.read("/tindak-lanjut/" + code).body())
                .contains("menjadi “Pengaduan yang dijawab tepat waktu", "90 hari setelah selesai");
    }

    private static Map<String, Integer> better() {
        var answers = new HashMap<>(SurveyOffice.all(3));
        answers.put("SARPRAS", 4);
        return answers;
    }
}
