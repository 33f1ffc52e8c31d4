package id.pendopo.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.survey.arithmetic.WorkedExample;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Invitations with a one-time token, from the officer's printer to the citizen's receipt. */
@House
class InvitationTests {

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
    void anInvitationLeadsToOneReceipt() {
        var code =
                office.openSurvey(Map.of("services", List.of("RSK-KTP-HILANG", "RSK-AKTA-LAHIR")));
        var token =
                office.invite(code, Map.of("jumlah", "1", "layanan", "RSK-AKTA-LAHIR")).getFirst();
        var path = "/survei/" + code + "/undangan/" + token;
        assertThat(office.page(path).body()).contains("berlaku untuk satu jawaban");
        assertThat(office.page(path.replace(token, token.replace("-", "").toLowerCase())).status())
                .as("small letters and missing hyphens are forgiven")
                .isEqualTo(200);
        var draft = filled(path);
        var receipt = office.form(draft + "/kirim", Map.of());
        assertThat(receipt.status()).isEqualTo(200);
        assertThat(office.form(draft + "/kirim", Map.of()).body())
                .as("sent again, the same receipt")
                .isEqualTo(receipt.body());
        var again = office.page(path);
        assertThat(again.status()).isEqualTo(410);
        assertThat(again.body()).contains("sudah dipakai").contains("tanpa undangan");
        assertThat(office.form(path, Map.of()).status()).isEqualTo(410);
        assertThat(office.index(code).path("n").asInt()).isEqualTo(1);
        assertThat(
                        sql.sql(
                                        """
                                        select r.service
                                          from survey.response r
                                          join survey.survey s on s.id = r.survey_id
                                         where s.code = :code
                                        """)
                                .param("code", code)
                                .query(String.class)
                                .single())
                .isEqualTo("RSK-AKTA-LAHIR");
    }

    @Test
    void twoDraftsOfOneInvitationGiveOneAnswer() {
        var code = office.openSurvey(Map.of());
        var path = "/survei/" + code + "/undangan/" + office.invite(code, one()).getFirst();
        var first = filled(path);
        var second = filled(path);
        assertThat(office.form(first + "/kirim", Map.of()).status()).isEqualTo(200);
        var refused = office.form(second + "/kirim", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("sudah dipakai");
        assertThat(office.index(code).path("n").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsNoInvitationSaysSo() {
        var code = office.openSurvey(Map.of());
        var other = office.openSurvey(Map.of());
        var token = office.invite(other, one()).getFirst();
        for (var wrong : List.of(token, "0000-0000-0000-0000", "x", "%00")) {
            assertThat(office.page("/survei/" + code + "/undangan/" + wrong).status())
                    .as(wrong)
                    .isIn(400, 404);
        }
        office.close(other);
        assertThat(office.page("/survei/" + other + "/undangan/" + token).status()).isEqualTo(410);
    }

    @Test
    void onlyAPossibleNumberOfInvitationsIsMade() {
        var code = office.openSurvey(Map.of());
        var path = "/petugas/survei/" + code + "/undangan";
        for (var wrong : List.of("", "0", "501", "-1", "dua", "1e3")) {
            var answer = office.staffForm("survey_officer", path, Map.of("jumlah", wrong));
            assertThat(answer.status()).as(wrong).isEqualTo(422);
            assertThat(answer.body()).contains("dari 1 sampai 500");
        }
        var foreign = Map.of("jumlah", "1", "layanan", "RSK-KTP-HILANG");
        assertThat(office.staffForm("survey_officer", path, foreign).status()).isEqualTo(422);
        office.close(code);
        assertThat(office.staffForm("survey_officer", path, one()).status()).isEqualTo(409);
    }

    private static Map<String, String> one() {
        return Map.of("jumlah", "1");
    }

    private String filled(String path) {
        var draft = office.form(path, Map.of()).header("location").replaceFirst("/1$", "");
        for (int i = 0; i < WorkedExample.KEYS.size(); i++) {
            var field = WorkedExample.KEYS.get(i).toLowerCase(java.util.Locale.ROOT);
            office.form(draft + "/" + (i + 1), Map.of(field, "3"));
        }
        return draft;
    }
}
