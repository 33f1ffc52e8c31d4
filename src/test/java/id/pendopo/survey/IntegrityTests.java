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

/** Responses that look odd count until two people leave them out. */
@House
@Tag("store")
class IntegrityTests {

    private static final Pattern CHOICE =
            Pattern.compile("name=\"jawaban\" id=\"j-\\d+\" value=\"([^\"]+)\"");
    private static final Pattern PROPOSAL = Pattern.compile("/tanda/([0-9a-f-]{36})/setujui");

    @LocalServerPort int port;
    @Autowired JdbcClient sql;
    @Autowired SurveyStore surveys;
    @Autowired Bookkeeping books;

    @Value("${pendopo.data}")
    Path data;

    private SurveyOffice office;

    @BeforeEach
    void enter() {
        office = new SurveyOffice(port, data);
    }

    @Test
    void twoPeopleLeaveAResponseOutAndTheResultSaysSo() {
        var code = surveyOfTheHeadsUnit();
        WorkedExample.responses().forEach(one -> respond(code, SurveyOffice.answers(one)));
        respond(code, same());
        assertThat(office.index(code).path("n").asInt()).isEqualTo(15);
        var path = "/petugas/survei/" + code + "/tanda";
        var desk = office.staffPage("survey_officer", "/petugas/survei/" + code).body();
        assertThat(desk).contains("Periksa 2 jawaban bertanda").doesNotContain("usulan");
        var page = office.staffPage("survey_officer", path).body();
        assertThat(page).contains("Semua jawaban sama");
        // R08 of the worked example says 4 everywhere, and the one more says 3.
        var chosen = CHOICE.matcher(page).results().map(m -> m.group(1)).toList();
        assertThat(chosen).hasSize(2);
        var wanted = idOf(code, same().size());
        var fields = Map.of("jawaban", wanted, "sebab", "TRIAL", "catatan", "Dicoba petugas.");
        assertThat(office.staffForm("survey_officer", path, fields).status()).isEqualTo(303);
        assertThat(office.index(code).path("n").asInt()).as("counts until decided").isEqualTo(15);
        desk = office.staffPage("unit_head", "/petugas/survei/" + code).body();
        assertThat(desk).contains("Putuskan 1 usulan mengeluarkan jawaban");
        var proposal = proposal(office.staffPage("unit_head", path).body());
        var own = office.staffForm("survey_officer", path + "/" + proposal + "/setujui", Map.of());
        assertThat(own.status()).isEqualTo(403);
        assertThat(own.body()).contains("Petugas lain yang memutuskan");
        assertThat(
                        office.staffForm("unit_head", path + "/" + proposal + "/setujui", Map.of())
                                .status())
                .isEqualTo(303);
        id.pendopo.survey.arithmetic.WorkedFigures.check(office.index(code));
        assertAgreement(code);
        // A second click finds it decided.
        assertThat(
                        office.staffForm("unit_head", path + "/" + proposal + "/setujui", Map.of())
                                .status())
                .isEqualTo(409);
        office.close(code);
        office.publish(code);
        assertThat(frozen(code)).contains("\"excluded\":{\"TRIAL\":1}");
        assertThat(
                        office.staffForm(
                                        "unit_head",
                                        path + "/" + proposal + "/kembalikan",
                                        Map.of())
                                .status())
                .isEqualTo(409);
    }

    @Test
    void whatWasLeftOutCanCountAgain() {
        var code = surveyOfTheHeadsUnit();
        respond(code, same());
        var path = "/petugas/survei/" + code + "/tanda";
        var id = idOf(code, 9);
        propose(code, id);
        // The same response is not proposed twice.
        var fields = Map.of("jawaban", id, "sebab", "TWICE", "catatan", "Lagi.");
        assertThat(office.staffForm("survey_officer", path, fields).status()).isEqualTo(409);
        var proposal = proposal(office.staffPage("unit_head", path).body());
        office.staffForm("unit_head", path + "/" + proposal + "/setujui", Map.of());
        assertThat(office.index(code).path("n").asInt()).isZero();
        office.staffForm("survey_officer", path + "/" + proposal + "/kembalikan", Map.of());
        assertThat(office.index(code).path("n").asInt()).isEqualTo(1);
        assertAgreement(code);
        propose(code, id);
        var second = proposal(office.staffPage("unit_head", path).body());
        office.staffForm("unit_head", path + "/" + second + "/tolak", Map.of());
        assertThat(office.index(code).path("n").asInt()).isEqualTo(1);
        assertAgreement(code);
    }

    @Test
    void aProposalSaysWhatAndWhy() {
        var code = surveyOfTheHeadsUnit();
        respond(code, same());
        var path = "/petugas/survei/" + code + "/tanda";
        var empty = office.staffForm("survey_officer", path, Map.of());
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body())
                .contains("Pilih paling sedikit satu jawaban")
                .contains("Pilih sebabnya")
                .contains("Tulis dari mana");
        for (var wrong : List.of("x", "00000000-0000-4000-8000-000000000000")) {
            var fields = Map.of("jawaban", wrong, "sebab", "TRIAL", "catatan", "Coba");
            assertThat(office.staffForm("survey_officer", path, fields).status()).isEqualTo(422);
        }
        var other = surveyOfTheHeadsUnit();
        var foreign = Map.of("jawaban", idOf(code, 9), "sebab", "TRIAL", "catatan", "Coba");
        assertThat(
                        office.staffForm(
                                        "survey_officer",
                                        "/petugas/survei/" + other + "/tanda",
                                        foreign)
                                .status())
                .isEqualTo(422);
        assertThat(office.staffPage("jury", path).status()).isEqualTo(403);
    }

    private void propose(String code, String id) {
        var fields =
                Map.of("jawaban", id, "sebab", "TWICE", "catatan", "Dua kali dari satu ponsel.");
        var path = "/petugas/survei/" + code + "/tanda";
        assertThat(office.staffForm("survey_officer", path, fields).status()).isEqualTo(303);
    }

    private static String proposal(String page) {
        var found = PROPOSAL.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    private void assertAgreement(String code) {
        var id =
                sql.sql("select organisation_id from survey.survey where code = :code")
                        .param("code", code)
                        .query(java.util.UUID.class)
                        .single();
        var survey = surveys.find(new id.pendopo.shared.OrganisationId(id), code).orElseThrow();
        assertThat(books.compare(survey).agrees()).isTrue();
    }

    /** The unit of the demo's head, so that two officers may act. */
    private String surveyOfTheHeadsUnit() {
        return office.openSurvey(Map.of("unit", "RSK-DISDUKCAPIL"));
    }

    private void respond(String code, Object answers) {
        assertThat(office.respond(code, Map.of("answers", answers)).status()).isEqualTo(201);
    }

    private static Map<String, Integer> same() {
        var same = new HashMap<String, Integer>();
        WorkedExample.KEYS.forEach(key -> same.put(key, 3));
        return same;
    }

    /** The response that says 3 to so many elements. */
    private String idOf(String code, int elements) {
        return sql.sql(
                        """
                        select r.id::text
                          from survey.response r
                          join survey.survey s on s.id = r.survey_id
                         where s.code = :code and cardinality(array_remove(r.answers, 3::smallint)) = :others
                        """)
                .param("code", code)
                .param("others", WorkedExample.KEYS.size() - elements)
                .query(String.class)
                .single();
    }

    private String frozen(String code) {
        return sql.sql(
                        """
                        select content
                          from survey.snapshot n
                          join survey.survey s on s.id = n.survey_id
                         where s.code = :code
                        """)
                .param("code", code)
                .query(String.class)
                .single();
    }
}
