package id.pendopo.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.shared.OrganisationId;
import id.pendopo.survey.arithmetic.WorkedExample;
import id.pendopo.survey.arithmetic.WorkedFigures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is asked beside the index is counted exactly and never moves the index. */
@House
@Tag("store")
class QuestionnaireTests {

    @LocalServerPort int port;
    @Autowired JdbcClient sql;
    @Autowired SurveyStore surveys;
    @Autowired Bookkeeping books;
    @Autowired ResponseLedger ledger;
    @Autowired TransactionTemplate transactions;

    @Value("${pendopo.data}")
    Path data;

    private SurveyOffice office;

    @BeforeEach
    void enter() {
        office = new SurveyOffice(port, data);
    }

    @Test
    void theNineElementsGiveTheSameFiguresWithEverythingElseAskedBesideThem() {
        var code =
                office.openSurvey(
                        Map.of("instrument", OwnVersions.version(office, OwnVersions.WHOLE)));
        answer(code);
        WorkedFigures.check(office.index(code));
        var additional = office.index(code).path("additional");
        assertThat(additional.valueStream().map(one -> one.path("key").asString()))
                .startsWith("TRANSPARANSI", "INTEGRITAS", "KEPENTINGAN_PERSYARATAN")
                .contains("KEPENTINGAN_INTEGRITAS")
                .endsWith("PERTANYAAN_1")
                .hasSize(2 + 11 + 1);
        assertThat(additional.path(0).path("frequencies").valueStream().map(n -> n.asInt()))
                .containsExactly(0, 7, 7, 0);
        assertThat(additional.path(13).path("frequencies").valueStream().map(n -> n.asInt()))
                .containsExactly(3, 3, 3, 3, 2);
        var comparison = books.compare(survey(code));
        assertThat(comparison.agrees()).isTrue();
    }

    @Test
    void frozenAgainItIsTheSameTextAndTheReportHasIt() throws IOException {
        var code =
                office.openSurvey(
                        Map.of("instrument", OwnVersions.version(office, OwnVersions.WHOLE)));
        answer(code);
        office.close(code);
        office.publish(code);
        WorkedFigures.check(office.index(code));
        var frozen = frozen(code);
        assertThat(frozen)
                .contains("\"additional\":{\"INTEGRITAS\":[0,0,14,0],")
                .contains("\"PERTANYAAN_1\":[3,3,3,3,2]");
        var page = office.page("/skm/" + code).body();
        assertThat(page)
                .contains(
                        "Di luar indeks",
                        "Transparansi",
                        "62,50",
                        "Sepeda motor",
                        "14 orang menjawab");
        var report = office.page("/skm/" + code + "/laporan").body();
        assertThat(report)
                .contains("Unsur dan pertanyaan di luar indeks", "U10 Transparansi", "2,5000");
        assertThat(sheets(code)).contains("Di luar indeks");
    }

    @Test
    void aSurveyOfTheNineElementsFreezesToTheSameTextAsBefore() {
        var code = office.openSurvey(Map.of());
        WorkedExample.responses().forEach(one -> respond(code, SurveyOffice.answers(one)));
        office.close(code);
        office.publish(code);
        assertThat(frozen(code)).doesNotContain("additional");
        assertThat(office.page("/skm/" + code).body()).doesNotContain("Di luar indeks");
        assertThat(office.index(code).has("additional")).isFalse();
    }

    @Test
    void byDecreeTheSetOfElementsAndTheirWeightChange() {
        var fields = new HashMap<>(OwnVersions.WHOLE);
        fields.put("unsur-transparansi", "IN_INDEX");
        fields.put("unsur-integritas", "IN_INDEX");
        assertThat(OwnVersions.made(office, fields).body())
                .contains("hanya boleh masuk indeks dengan keputusan");
        fields.put("keputusan", "Keputusan Bupati Nomor 7 Tahun 2026");
        var code = office.openSurvey(Map.of("instrument", OwnVersions.version(office, fields)));
        answer(code);
        var index = office.index(code);
        // (412 + 7 * 2 + 7 * 3 + 14 * 3) / (14 * 11) * 25
        assertThat(index.path("ikmExact").asString()).isEqualTo("79.383117");
        assertThat(index.path("elements").size()).isEqualTo(11);
        assertThat(index.path("method").path("minimumAnswers").asInt()).isEqualTo(9);
        assertThat(index.path("method").path("formula").asString()).contains("1/11");
        assertThat(office.page("/survei/" + code).body()).contains("23 pertanyaan");
    }

    @Test
    void aSurveyOfElevenElementsIsNotComparedWithOneOfNine() {
        var unit = Map.<String, Object>of("unit", "RSK-INSPEKTORAT", "title", "Sembilan");
        var nine = office.openSurvey(unit);
        WorkedExample.responses().forEach(one -> respond(nine, SurveyOffice.answers(one)));
        office.close(nine);
        office.publish(nine);
        var fields = new HashMap<>(OwnVersions.WHOLE);
        fields.put("unsur-transparansi", "IN_INDEX");
        fields.put("keputusan", "Keputusan Bupati Nomor 8 Tahun 2026");
        var other = new HashMap<>(unit);
        other.put("instrument", OwnVersions.version(office, fields));
        var ten = office.openSurvey(other);
        answer(ten);
        var comparison = office.index(ten).path("comparison");
        assertThat(comparison.path("comparable").asBoolean()).as(comparison.toString()).isFalse();
        assertThat(comparison.path("obstacle").asString()).isEqualTo("different_elements");
        other.put("instrument", OwnVersions.version(office, OwnVersions.WHOLE));
        var beside = office.openSurvey(other);
        answer(beside);
        assertThat(office.index(beside).path("comparison").path("comparable").asBoolean()).isTrue();
    }

    @Test
    void anAnswerOutsideItsQuestionIsNamed() {
        var code =
                office.openSurvey(
                        Map.of("instrument", OwnVersions.version(office, OwnVersions.WHOLE)));
        var answers = new HashMap<String, Object>(SurveyOffice.all(3));
        answers.put("PERTANYAAN_1", 6);
        answers.put("TRANSPARANSI", 5);
        var refused = office.respond(code, Map.of("answers", answers));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.codes())
                .containsExactlyInAnyOrder("answer_out_of_range", "answer_out_of_range");
        assertThat(refused.body()).contains("1 sampai 5", "1 sampai 4");
        // Seven elements are enough; what stands beside the index does not make up for them.
        var few = new HashMap<String, Object>();
        WorkedExample.KEYS.subList(0, 6).forEach(key -> few.put(key, 3));
        few.put("TRANSPARANSI", 3);
        assertThat(office.respond(code, Map.of("answers", few)).codes())
                .containsExactly("too_few_answers");
    }

    @Test
    void aFileMayAnswerWhatIsAskedBesideTheIndex() {
        var code =
                office.openSurvey(
                        Map.of("instrument", OwnVersions.version(office, OwnVersions.WHOLE)));
        var csv =
                new StringBuilder(String.join(",", WorkedExample.KEYS))
                        .append(",U10,PERTANYAAN_1\n");
        for (int i = 0; i < WorkedExample.ROWS.size(); i++) {
            csv.append(String.join(",", WorkedExample.ROWS.get(i).split("")))
                    .append(',')
                    .append(2 + i % 2)
                    .append(',')
                    .append(1 + i % 5)
                    .append('\n');
        }
        var taken =
                office.importCsv(
                        code,
                        "?order=QUESTIONNAIRE",
                        csv.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(taken.json().path("accepted").asInt()).as(taken.body()).isEqualTo(14);
        WorkedFigures.check(office.index(code));
        assertThat(office.index(code).path("additional").path(0).path("frequencies").toString())
                .isEqualTo("[0,7,7,0]");
    }

    @Test
    void whatIsLeftOutIsLeftOutBesideTheIndexToo() {
        var code =
                office.openSurvey(
                        Map.of(
                                "instrument",
                                OwnVersions.version(office, OwnVersions.WHOLE),
                                "unit",
                                "RSK-DISDUKCAPIL"));
        answer(code);
        var survey = survey(code);
        var id =
                sql.sql("select id from survey.response where survey_id = :survey limit 1")
                        .param("survey", survey.id())
                        .query(UUID.class)
                        .single();
        ledgerLeavesOut(survey, id);
        long n = office.index(code).path("additional").path(1).path("n").asLong();
        assertThat(n).isEqualTo(13);
        assertThat(books.compare(survey).agrees()).isTrue();
    }

    private void ledgerLeavesOut(Survey survey, UUID id) {
        transactions.executeWithoutResult(_ -> ledger.leaveOut(survey, List.of(id), true));
    }

    private void answer(String code) {
        for (int i = 0; i < WorkedExample.ROWS.size(); i++) {
            var answers =
                    new HashMap<String, Object>(
                            SurveyOffice.answers(WorkedExample.responses().get(i)));
            answers.put("TRANSPARANSI", 2 + i % 2);
            answers.put("INTEGRITAS", 3);
            answers.put("KEPENTINGAN_WAKTU", 4);
            answers.put("KEPENTINGAN_BIAYA", 2);
            answers.put("PERTANYAAN_1", 1 + i % 5);
            assertThat(office.respond(code, Map.of("answers", answers)).status()).isEqualTo(201);
        }
    }

    private SurveyOffice.Answer respond(String code, Map<String, Integer> answers) {
        return office.respond(code, Map.of("answers", answers));
    }

    private Survey survey(String code) {
        var organisation =
                sql.sql("select organisation_id from survey.survey where code = :code")
                        .param("code", code)
                        .query(UUID.class)
                        .single();
        return surveys.find(new OrganisationId(organisation), code).orElseThrow();
    }

    private String frozen(String code) {
        return sql.sql(
                        """
                        select n.content
                          from survey.snapshot n
                          join survey.survey s on s.id = n.survey_id
                         where s.code = :code
                        """)
                .param("code", code)
                .query(String.class)
                .single();
    }

    private List<String> sheets(String code) throws IOException {
        var address = URI.create("http://localhost:" + port + "/skm/" + code + "/laporan.xlsx");
        try (var client = HttpClient.newHttpClient()) {
            var file =
                    client.send(
                            HttpRequest.newBuilder(address).build(),
                            HttpResponse.BodyHandlers.ofByteArray());
            try (var book = new ReadableWorkbook(new ByteArrayInputStream(file.body()))) {
                return book.getSheets()
                        .map(sheet -> Objects.requireNonNull(sheet.getName()))
                        .toList();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
