package id.pendopo.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.survey.arithmetic.WorkedExample;
import id.pendopo.survey.arithmetic.WorkedFigures;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers that come in files. */
@Tag("store")
@House
class ImportTests {

    private static final List<String> KEYS = WorkedExample.KEYS;
    private static final List<String> NUMBERS =
            IntStream.rangeClosed(1, 9).mapToObj(i -> "U" + i).toList();
    private static final String HEADER = String.join(",", KEYS);

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Autowired private JdbcClient sql;

    private SurveyOffice office;

    @BeforeEach
    void reach() {
        office = new SurveyOffice(port, data);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The list of the regulation's body: complaints before premises. */
    private static List<String> regulationOrder() {
        var keys = new ArrayList<>(KEYS);
        Collections.swap(keys, 7, 8);
        return keys;
    }

    @Test
    void namesOfElementsGiveTheWorkedExample() {
        var code = office.openSurvey(Map.of());
        var taken = office.importCsv(code, "", utf8(SurveyOffice.csv(KEYS, KEYS, ',')));
        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken.json().path("accepted").asInt()).isEqualTo(14);
        assertThat(taken.json().path("rejected").isEmpty()).isTrue();
        WorkedFigures.check(office.index(code));
    }

    @Test
    void numbersInEitherOrderGiveTheWorkedExample() {
        var asked = office.openSurvey(Map.of());
        var questionnaire = SurveyOffice.csv(NUMBERS, KEYS, ';');
        office.importCsv(asked, "?order=QUESTIONNAIRE&mode=strict", utf8(questionnaire));
        WorkedFigures.check(office.index(asked));

        var listed = office.openSurvey(Map.of());
        var regulation = "\uFEFF" + SurveyOffice.csv(NUMBERS, regulationOrder(), '\t');
        office.importCsv(listed, "?order=REGULATION&mode=partial", utf8(regulation));
        WorkedFigures.check(office.index(listed));
    }

    @Test
    void numbersWithoutAnOrderAreRefused() {
        var code = office.openSurvey(Map.of());
        var csv = utf8(SurveyOffice.csv(NUMBERS, KEYS, ','));
        var refused = office.importCsv(code, "", csv);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.codes()).containsExactly("order_missing");
        assertThat(office.importCsv(code, "?order=LAIN", csv).codes())
                .containsExactly("unknown_order");
        assertThat(office.importCsv(code, "?mode=LAIN", csv).codes())
                .containsExactly("unknown_mode");
    }

    @Test
    void strictTakesAllOrNothing() {
        var code = office.openSurvey(Map.of());
        var csv = HEADER + "\n3,3,3,3,3,3,3,3,3\n3,3,7,3,3,3,3,3,baik\n3,3,3,3,3,3,,,\n";
        var refused = office.importCsv(code, "?mode=strict", utf8(csv));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("accepted").asInt()).isZero();
        assertThat(refused.json().path("rejectedRows").asInt()).isEqualTo(2);
        assertThat(
                        refused.json()
                                .path("rejected")
                                .valueStream()
                                .map(
                                        fault ->
                                                fault.path("row").asInt()
                                                        + " "
                                                        + fault.path("field").asString()
                                                        + " "
                                                        + fault.path("code").asString()))
                .containsExactly(
                        "3 WAKTU answer_out_of_range",
                        "3 PENGADUAN answer_not_a_number",
                        "4 answers too_few_answers");
        assertThat(office.index(code).path("n").asInt()).isZero();
        assertThat(count("survey.import", code)).isZero();
    }

    @Test
    void partialTakesTheGoodRowsAndKeepsTheOthersToBeMended() {
        var code = office.openSurvey(Map.of());
        var csv =
                HEADER
                        + ",saran\n3,3,3,3,3,3,3,3,3,baik\n3,3,7,3,3,3,3,3,3,=1+1\n4,4,,4,4,4,4,4,4,\n";
        var taken = office.importCsv(code, "?mode=partial", utf8(csv));
        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken.json().path("accepted").asInt()).isEqualTo(2);
        assertThat(taken.json().path("rejected").get(0).path("row").asInt()).isEqualTo(3);
        assertThat(office.index(code).path("method").path("rejectedRows").asInt()).isEqualTo(1);

        var id =
                sql.sql(
                                "select id from survey.import where accepted = 2 order by imported_at desc limit 1")
                        .query(java.util.UUID.class)
                        .single();
        var file =
                office.staffPage(
                        "survey_officer",
                        "/petugas/survei/" + code + "/impor/" + id + "/ditolak.csv");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.body())
                .contains("baris_asal,masalah")
                .contains("’=1+1")
                .contains("Jawaban 7 di luar skala");
        var mended = file.body().replace(",7,", ",2,");
        var again = office.importCsv(code, "?mode=strict", utf8(mended));
        assertThat(again.json().path("accepted").asInt()).isEqualTo(1);
        assertThat(office.index(code).path("n").asInt()).isEqualTo(3);
    }

    @Test
    void theSameFileCountsOnce() {
        var code = office.openSurvey(Map.of());
        var csv = utf8(SurveyOffice.csv(NUMBERS, KEYS, ','));
        var first = office.importCsv(code, "?order=QUESTIONNAIRE", csv);
        var second = office.importCsv(code, "?order=QUESTIONNAIRE", csv);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(office.index(code).path("n").asInt()).isEqualTo(14);
        var other = office.importCsv(code, "?order=REGULATION", csv);
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.codes()).containsExactly("file_read_differently");
    }

    @Test
    void filesThatCannotBeReadSayWhy() {
        var code = office.openSurvey(Map.of());
        var latin =
                (HEADER + ",saran\n3,3,3,3,3,3,3,3,3,café\n")
                        .getBytes(Charset.forName("windows-1252"));
        refused(code, latin, 400, "not_utf8");
        refused(code, (HEADER + "\n").getBytes(StandardCharsets.UTF_16), 400, "not_utf8");
        refused(
                code,
                utf8(HEADER + ",saran\n3,3,3,3,3,3,3,3,3,\"terpotong"),
                400,
                "quotes_unbalanced");
        refused(code, utf8(HEADER + "\n3,3,3,3"), 422, "cell_count");
        refused(code, utf8(HEADER + ",warna\n3,3,3,3,3,3,3,3,3,biru\n"), 422, "unknown_column");
        refused(
                code,
                utf8(HEADER + ",U1\n3,3,3,3,3,3,3,3,3,3\n"),
                422,
                "column_twice",
                "?order=REGULATION");
        refused(
                code,
                utf8(HEADER.replace("WAKTU,", "") + "\n3,3,3,3,3,3,3,3\n"),
                422,
                "column_missing");
        refused(code, new byte[0], 422, "file_empty");
        refused(code, utf8(HEADER + "\n"), 422, "file_without_rows");
        refused(code, new byte[9 * 1024 * 1024], 413, "file_too_large");
        var long_ = HEADER + "\n" + "3,3,3,3,3,3,3,3,3\n".repeat(100_001);
        refused(code, utf8(long_), 422, "too_many_rows");
        assertThat(office.index(code).path("n").asInt()).isZero();
    }

    private void refused(String code, byte[] csv, int status, String problem, String... query) {
        var answer = office.importCsv(code, query.length == 0 ? "" : query[0], csv);
        assertThat(answer.status()).as(problem).isEqualTo(status);
        assertThat(answer.codes()).contains(problem);
    }

    @Test
    void blankRowsAtTheEndAreNoRows() {
        var code = office.openSurvey(Map.of());
        var csv = HEADER + "\r\n3,3,3,3,3,3,3,3,3\r\n,,,,,,,,\r\n\r\n";
        assertThat(office.importCsv(code, "", utf8(csv)).json().path("accepted").asInt())
                .isEqualTo(1);
    }

    @Test
    void factsComeAlongInEitherLanguage() {
        var code = office.openSurvey(Map.of("services", List.of("RSK-SPMB")));
        var csv =
                HEADER
                        + ",jenis_kelamin,Usia,education,pekerjaan,layanan,kebutuhan,comment,tanggal\n"
                        + "3,3,3,3,3,3,3,3,3,p,67,sma,PNS,rsk-spmb,\"LANSIA, IBU_HAMIL\",\"Baik, cepat\",2026-01-05\n";
        var taken = office.importCsv(code, "", utf8(csv));
        assertThat(taken.json().path("accepted").asInt()).as(taken.body()).isEqualTo(1);
        var kept =
                sql.sql(
                                """
                                select r.sex || r.age || r.education || r.occupation || r.service
                                       || array_to_string(r.needs, '+') || r.channel || r.answered_on
                                  from survey.response r
                                  join survey.survey s on s.id = r.survey_id
                                 where s.code = :code
                                """)
                        .param("code", code)
                        .query(String.class)
                        .single();
        assertThat(kept).isEqualTo("P67SMAPNSRSK-SPMBIBU_HAMIL+LANSIAPAPER2026-01-05");
    }

    @Test
    void onlySurveyOfficersImportAndOnlyIntoOpenSurveys() {
        var code = office.openSurvey(Map.of());
        var csv = utf8(SurveyOffice.csv(KEYS, KEYS, ','));
        var path = "/api/v1/surveys/" + code + "/responses/import";
        assertThat(office.send("POST", path, csv, "Content-Type", "text/csv").status())
                .isEqualTo(401);
        assertThat(office.as("unit_head", "POST", path, csv, "Content-Type", "text/csv").status())
                .isEqualTo(403);
        office.close(code);
        assertThat(office.importCsv(code, "", csv).status()).isEqualTo(410);
        assertThat(office.importCsv(office.survey(Map.of()), "", csv).status()).isEqualTo(409);
        assertThat(office.importCsv("TIDAK-ADA", "", csv).status()).isEqualTo(404);
    }

    @Test
    void theFileItselfIsKept() {
        var code = office.openSurvey(Map.of());
        office.importCsv(code, "", utf8(SurveyOffice.csv(KEYS, KEYS, ',')));
        assertThat(count("survey.import", code)).isEqualTo(1);
    }

    private int count(String table, String code) {
        return sql.sql(
                        "select count(*) from "
                                + table
                                + " t join survey.survey s on s.id = t.survey_id where s.code = :code")
                .param("code", code)
                .query(Integer.class)
                .single();
    }
}
