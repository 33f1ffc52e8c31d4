package id.pendopo.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Officers make their own versions of the questionnaire and withdraw them. */
@House
@Tag("store")
class OwnVersionTests {

    @LocalServerPort int port;
    @Autowired JdbcClient sql;

    @Value("${pendopo.data}")
    Path data;

    private SurveyOffice office;

    @BeforeEach
    void enter() {
        office = new SurveyOffice(port, data);
    }

    @Test
    void mistakesInTheFormAreNamedAndNothingTypedIsLost() {
        assertThat(OwnVersions.made(office, Map.of()).body()).contains("Tulis nama versi.");
        assertThat(OwnVersions.made(office, Map.of("judul", "Sama")).body())
                .contains("sama dengan versi bawaan");
        var page =
                OwnVersions.made(
                        office,
                        Map.of(
                                "judul",
                                "Satu",
                                "tanya-2",
                                "Naik apa?",
                                "jawab-2",
                                "Motor\nmotor\n"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("tertulis dua kali", "Naik apa?", "Motor\nmotor");
        var one =
                OwnVersions.made(
                        office,
                        Map.of("judul", "Satu", "tanya-1", "Naik apa?", "jawab-1", "Motor"));
        assertThat(one.body()).contains("Tulis 2 sampai 8 pilihan jawaban");
        var english =
                OwnVersions.made(
                        office,
                        Map.of(
                                "judul", "Satu",
                                "tanya-1", "Naik apa?",
                                "jawab-1", "Motor\nBus",
                                "jawab-en-1", "Bike"));
        assertThat(english.body()).contains("Tulis 2 terjemahan");
    }

    @Test
    void sentTwiceTheFormMakesOneVersion() {
        var fields = new HashMap<>(OwnVersions.WHOLE);
        fields.put("kode", "7K3M9");
        var code = OwnVersions.version(office, fields);
        assertThat(code).endsWith("-7K3M9");
        assertThat(OwnVersions.version(office, fields)).isEqualTo(code);
        assertThat(
                        sql.sql(
                                        "select count(*) from audit.entry where action = :action and subject = :code")
                                .param("action", "survey.questionnaire.made")
                                .param("code", code)
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void aWithdrawnVersionIsNotOfferedAndItsSurveyGoesOn() {
        var version = OwnVersions.version(office, OwnVersions.WHOLE);
        var code = office.openSurvey(Map.of("instrument", version));
        var draft = office.survey(Map.of("instrument", version));
        var path = OwnVersions.PATH + "/" + version;
        assertThat(office.staffForm("survey_officer", path + "/tarik", Map.of()).status())
                .isEqualTo(303);
        var edit = office.staffPage("survey_officer", "/petugas/survei/" + draft + "/ubah");
        assertThat(edit.body()).contains("value=\"" + version + "\" selected");
        var copy = "/petugas/survei/" + draft + "/salin";
        assertThat(office.staffPage("survey_officer", copy).body())
                .contains("value=\"" + version + "\" selected");
        var same =
                office.staffForm(
                        "survey_officer", copy, Map.of("judul", "Lagi", "kuesioner", version));
        assertThat(same.status()).isEqualTo(422);
        assertThat(same.body()).contains("href=\"#kuesioner\"");
        var other = Map.of("judul", "Lagi", "kuesioner", "SKM-14-2017");
        assertThat(office.staffForm("survey_officer", copy, other).status()).isEqualTo(303);
        var wish =
                Map.of(
                        "title",
                        "Lagi",
                        "unit",
                        "RSK-DISDIK",
                        "population",
                        60,
                        "instrument",
                        version);
        var refused = office.staff("POST", "/api/v1/surveys", wish);
        assertThat(refused.codes()).containsExactly("unknown_instrument");
        assertThat(office.respond(code, Map.of("answers", SurveyOffice.all(3))).status())
                .isEqualTo(201);
        assertThat(office.staffForm("survey_officer", path + "/tawarkan", Map.of()).status())
                .isEqualTo(303);
        assertThat(office.staff("POST", "/api/v1/surveys", wish).status()).isEqualTo(201);
        var product =
                office.staffForm(
                        "survey_officer", OwnVersions.PATH + "/SKM-14-2017/tarik", Map.of());
        assertThat(product.status()).isEqualTo(404);
    }
}
