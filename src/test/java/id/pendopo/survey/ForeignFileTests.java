package id.pendopo.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.survey.arithmetic.WorkedExample;
import id.pendopo.survey.arithmetic.WorkedFigures;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
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

/** Files that forms on the web export, and spreadsheets. */
@Tag("store")
@House
class ForeignFileTests {

    private static final String OFFICER = "survey_officer";
    private static final Pattern CHOSEN =
            Pattern.compile("<select[^>]* name=\"(kolom-\\d+)\".*?</select>", Pattern.DOTALL);
    private static final Pattern SELECTED = Pattern.compile("value=\"([^\"]*)\" selected");

    /** The nine questions in the words of the regulation, its last two as the body lists them. */
    static final List<String> HEADER =
            List.of(
                    "Timestamp",
                    "1. Bagaimana pendapat Saudara tentang kesesuaian persyaratan pelayanan dengan jenis pelayanannya?",
                    "2. Bagaimana pemahaman Saudara tentang kemudahan prosedur pelayanan di unit ini?",
                    "3. Bagaimana pendapat Saudara tentang kecepatan waktu dalam memberikan pelayanan?",
                    "4. Bagaimana pendapat Saudara tentang kewajaran biaya/tarif dalam pelayanan?",
                    "5. Bagaimana pendapat Saudara tentang kesesuaian produk pelayanan dengan hasil yang diberikan?",
                    "6. Bagaimana pendapat Saudara tentang kompetensi/kemampuan petugas dalam pelayanan?",
                    "7. Bagaimana pendapat Saudara tentang perilaku petugas terkait kesopanan dan keramahan?",
                    "8. Bagaimana pendapat Saudara tentang penanganan pengaduan pengguna layanan?",
                    "9. Bagaimana pendapat Saudara tentang kualitas sarana dan prasarana?",
                    "Jenis Kelamin",
                    "Usia",
                    "Pendidikan terakhir",
                    "Nama lengkap",
                    "Saran dan masukan");

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Autowired private JdbcClient sql;
    @Autowired private Instruments instruments;

    private SurveyOffice office;

    @BeforeEach
    void reach() {
        office = new SurveyOffice(port, data);
    }

    /** The worked example as a web form exports it: words in the cells, 8 and 9 swapped. */
    private List<List<String>> rows(boolean words) {
        var questions = new ArrayList<>(instruments.of(instruments.standard()).questions());
        java.util.Collections.swap(questions, 7, 8);
        var rows = new ArrayList<List<String>>();
        rows.add(HEADER);
        for (var response : WorkedExample.responses()) {
            var row = new ArrayList<String>();
            row.add("13/11/2026 10.15.22");
            for (var question : questions) {
                int value = response.values().get(question.number() - 1);
                row.add(words ? question.label(value).id() : Integer.toString(value));
            }
            row.addAll(List.of("Perempuan", "45 tahun", "SMA atau SMK", "Ani", "Bagus"));
            rows.add(row);
        }
        return rows;
    }

    private static byte[] csv(List<List<String>> rows) {
        var text = new StringBuilder();
        for (var row : rows) {
            text.append("\"").append(String.join("\",\"", row)).append("\"\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private SurveyOffice.Answer bring(String code, byte[] file, String mode) {
        return office.staffUpload(
                OFFICER,
                "/petugas/survei/" + code + "/impor",
                Map.of("urutan", "", "cara", mode),
                file);
    }

    /** The page on which columns are explained. */
    private String waiting(String code, byte[] file) {
        var brought = bring(code, file, "STRICT");
        assertThat(brought.status()).as(brought.body()).isEqualTo(303);
        assertThat(brought.header("location")).contains("/impor/kolom/");
        return brought.header("location");
    }

    /** What the page proposes. */
    private Map<String, String> proposed(String path) {
        var page = office.staffPage(OFFICER, path);
        assertThat(page.status()).isEqualTo(200);
        var fields = new HashMap<String, String>();
        var matcher = CHOSEN.matcher(page.body());
        while (matcher.find()) {
            var selected = SELECTED.matcher(matcher.group());
            fields.put(matcher.group(1), selected.find() ? selected.group(1) : "?");
        }
        fields.put("cara", "STRICT");
        return fields;
    }

    @Test
    void aWebFormWithSwappedLastTwoGivesTheWorkedExample() {
        for (boolean words : new boolean[] {true, false}) {
            var code = office.openSurvey(Map.of());
            var path = waiting(code, csv(rows(words)));
            var fields = proposed(path);
            assertThat(fields)
                    .containsEntry("kolom-0", "date:dmy")
                    .containsEntry("kolom-1", "PERSYARATAN")
                    .containsEntry("kolom-3", "WAKTU")
                    .containsEntry("kolom-8", "PENGADUAN")
                    .containsEntry("kolom-9", "SARPRAS")
                    .containsEntry("kolom-10", "sex")
                    .containsEntry("kolom-12", "education")
                    .containsEntry("kolom-13", "")
                    .containsEntry("kolom-14", "comment");
            var unsaid = office.staffForm(OFFICER, path, fields);
            assertThat(unsaid.status()).isEqualTo(422);
            assertThat(unsaid.body()).contains("href=\"#urutan\"");
            fields.put("urutan", "QUESTIONNAIRE");
            var contradicted = office.staffForm(OFFICER, path, fields);
            assertThat(contradicted.status()).isEqualTo(422);
            assertThat(contradicted.body())
                    .contains("href=\"#kolom-8\"", "bukan Penanganan pengaduan");
            fields.put("urutan", "REGULATION");
            var taken = office.staffForm(OFFICER, path, fields);
            assertThat(taken.status()).as(taken.body()).isEqualTo(303);
            WorkedFigures.check(office.index(code));
            assertThat(office.staffPage(OFFICER, path).status()).isEqualTo(404);
        }
    }

    @Test
    void factsAreReadInWordsAndNamesAreLeftOut() {
        var code = office.openSurvey(Map.of());
        var path = waiting(code, csv(rows(true)));
        var fields = proposed(path);
        fields.put("urutan", "REGULATION");
        assertThat(office.staffForm(OFFICER, path, fields).status()).isEqualTo(303);
        var row =
                sql.sql(
                                """
                                select distinct r.sex, r.age, r.education, r.comment,
                                       r.answered_on::text as day
                                  from survey.response r
                                  join survey.survey s on s.id = r.survey_id
                                 where s.code = :code
                                """)
                        .param("code", code)
                        .query()
                        .singleRow();
        assertThat(row)
                .containsEntry("sex", "P")
                .containsEntry("education", "SMA")
                .containsEntry("comment", "Bagus")
                .containsEntry("day", "2026-11-13");
        assertThat(row.get("age")).hasToString("45");
    }

    @Test
    void whatWasConfirmedIsRememberedForTheNextFile() {
        var code = office.openSurvey(Map.of());
        var path = waiting(code, csv(rows(false)));
        var fields = proposed(path);
        fields.put("urutan", "REGULATION");
        fields.put("kolom-14", "");
        office.staffForm(OFFICER, path, fields);
        var next = new ArrayList<>(rows(false));
        next.add(next.get(3));
        var again = waiting(code, csv(next));
        assertThat(office.staffPage(OFFICER, again).body()).contains("berkas sebelumnya");
        assertThat(proposed(again)).containsEntry("kolom-14", "");
    }

    @Test
    void theSameFileIsTakenOnce() {
        var code = office.openSurvey(Map.of());
        var file = csv(rows(false));
        var path = waiting(code, file);
        var fields = proposed(path);
        fields.put("urutan", "REGULATION");
        office.staffForm(OFFICER, path, fields);
        assertThat(office.staffForm(OFFICER, path, fields).status()).isEqualTo(404);
        assertThat(bring(code, file, "STRICT").status()).isEqualTo(409);
        assertThat(office.index(code).path("n").asInt()).isEqualTo(14);
    }

    @Test
    void numbersAloneDoNotSayWhatTheLastTwoAre() {
        var rows = new ArrayList<>(rows(false));
        var header = new ArrayList<>(HEADER);
        for (int i = 1; i <= 9; i++) {
            header.set(i, "Pertanyaan " + i);
        }
        rows.set(0, header);
        var code = office.openSurvey(Map.of());
        var path = waiting(code, csv(rows));
        var fields = proposed(path);
        assertThat(fields)
                .containsEntry("kolom-1", "PERSYARATAN")
                .containsEntry("kolom-8", "?")
                .containsEntry("kolom-9", "?");
        fields.put("urutan", "REGULATION");
        assertThat(office.staffForm(OFFICER, path, fields).status()).isEqualTo(303);
        WorkedFigures.check(office.index(code));
    }

    @Test
    void wrongChoicesAreNamedAtTheirColumn() {
        var code = office.openSurvey(Map.of());
        var path = waiting(code, csv(rows(true)));
        var fields = proposed(path);
        fields.put("urutan", "REGULATION");
        fields.put("kolom-1", "PROSEDUR");
        fields.put("kolom-11", "?");
        var refused = office.staffForm(OFFICER, path, fields);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#kolom-2\"", "href=\"#kolom-11\"");
        fields = new HashMap<>(proposed(path));
        fields.put("urutan", "REGULATION");
        fields.put("kolom-1", "");
        assertThat(office.staffForm(OFFICER, path, fields).body()).contains("Belum ada kolom");
        assertThat(office.staffPage("complaint_officer", path).status()).isEqualTo(403);
        assertThat(office.index(code).path("n").asInt()).isZero();
    }

    @Test
    void badRowsAreKeptAsideWithTheirOwnCells() {
        var rows = new ArrayList<>(rows(true));
        var bad = new ArrayList<>(rows.get(1));
        bad.set(3, "Entahlah");
        rows.set(1, bad);
        var code = office.openSurvey(Map.of());
        var path = waiting(code, csv(rows));
        assertThat(office.staffPage(OFFICER, path).body()).contains("Tidak terbaca", "Entahlah");
        var fields = proposed(path);
        fields.put("urutan", "REGULATION");
        var strict = office.staffForm(OFFICER, path, fields);
        assertThat(strict.status()).isEqualTo(422);
        assertThat(strict.body()).contains("Tidak ada baris yang disimpan");
        fields.put("cara", "PARTIAL");
        var taken = office.staffForm(OFFICER, path, fields);
        assertThat(taken.status()).isEqualTo(303);
        var rejected = office.staffPage(OFFICER, taken.header("location") + "/ditolak.csv");
        assertThat(rejected.body()).contains("Entahlah", "Nama lengkap", "masalah");
    }

    @Test
    void aSpreadsheetIsReadLikeAnyFile() {
        var code = office.openSurvey(Map.of());
        var own = new ArrayList<List<String>>();
        own.add(WorkedExample.KEYS);
        for (var response : WorkedExample.responses()) {
            own.add(
                    response.values().stream()
                            .map(value -> value == 0 ? "" : value.toString())
                            .toList());
        }
        assertThat(bring(code, Sheets.xlsx(own), "STRICT").status()).isEqualTo(303);
        WorkedFigures.check(office.index(code));

        var foreign = office.openSurvey(Map.of());
        var path = waiting(foreign, Sheets.xlsx(rows(true)));
        var fields = proposed(path);
        fields.put("urutan", "REGULATION");
        assertThat(office.staffForm(OFFICER, path, fields).status()).isEqualTo(303);
        WorkedFigures.check(office.index(foreign));
    }

    @Test
    void brokenAndExplosiveSpreadsheetsAreRefused() {
        var code = office.openSurvey(Map.of());
        var half = java.util.Arrays.copyOf(Sheets.xlsx(rows(true)), 700);
        assertThat(bring(code, half, "STRICT").status()).isEqualTo(400);
        assertThat(bring(code, Sheets.bomb(), "STRICT").status()).isEqualTo(413);
        assertThat(bring(code, Sheets.xlsx(List.of(WorkedExample.KEYS)), "STRICT").status())
                .isEqualTo(422);
    }
}
