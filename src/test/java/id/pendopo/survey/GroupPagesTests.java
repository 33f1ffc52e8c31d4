package id.pendopo.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Gaps between groups and open answers, as programs and people reach them. */
@Tag("store")
@House
class GroupPagesTests {

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    private SurveyOffice office;

    @BeforeEach
    void open() {
        office = new SurveyOffice(port, data);
    }

    @Test
    void groupsArePublicOncePublishedAndSeenByOfficersOnceClosed() {
        var code = office.openSurvey(Map.of());
        answer(code, 3, 12, List.of());
        assertThat(groups(code, false).status()).isEqualTo(403);
        assertThat(groups(code, true).status()).isEqualTo(403);
        office.close(code);
        assertThat(groups(code, false).codes()).containsExactly("not_published_yet");
        assertThat(groups(code, true).status()).isEqualTo(200);
        assertThat(office.as("inspector", "GET", path(code) + "/groups", null).status())
                .isEqualTo(403);
        office.publish(code);
        assertThat(groups(code, false).status()).isEqualTo(200);
        assertThat(office.page("/skm/" + code + "/kelompok").status()).isEqualTo(200);
    }

    @Test
    void aGapIsFoundWithItsIntervalAndItsVerdict() {
        var code = office.openSurvey(Map.of());
        answer(code, 4, 20, List.of());
        answer(code, 3, 5, List.of());
        answer(code, 2, 10, List.of("LANSIA"));
        answer(code, 3, 4, List.of("LANSIA"));
        publish(code);
        var older = group(groups(code, false).json(), "need", "LANSIA");
        assertThat(older.path("shown").asString()).isEqualTo("everybody");
        assertThat(older.path("people").asInt()).isEqualTo(15);
        assertThat(older.path("value").asDouble()).isEqualTo(57.14);
        assertThat(older.path("gap").path("difference").asDouble()).isEqualTo(37.86);
        assertThat(older.path("gap").path("verdict").asString()).isEqualTo("worse");
        assertThat(office.page("/skm/" + code + "/kelompok").body())
                .contains("Kesenjangan", "37,9 poin lebih rendah", "disebut sendiri");
    }

    @Test
    void fewPeopleAreHiddenFromAllAndSomeFromOfficersToo() {
        var code = office.openSurvey(Map.of());
        answer(code, 4, 30, List.of());
        answer(code, 2, 6, List.of("LANSIA"));
        office.close(code);
        var inside = group(groups(code, true).json(), "need", "LANSIA");
        assertThat(inside.path("shown").asString()).isEqualTo("officers");
        assertThat(inside.path("value").asDouble()).isEqualTo(50);
        office.publish(code);
        for (var need : List.of("LANSIA", "ANY", "ANAK")) {
            var outside = group(groups(code, false).json(), "need", need);
            assertThat(outside.path("shown").asString()).as(need).isEqualTo("hidden");
            assertThat(outside.path("value").isNull()).as(need).isTrue();
            assertThat(outside.path("people").isNull()).as(need).isTrue();
        }
        var reference = groups(code, false).json().path("families").path(0).path("reference");
        assertThat(reference.path("shown").asString()).isEqualTo("hidden");
        assertThat(office.page("/skm/" + code + "/kelompok").body())
                .contains("Belum bisa dibandingkan");
    }

    @Test
    void openAnswersTellNothingOfFewAndNothingOfTime() {
        var code = office.openSurvey(Map.of());
        for (int i = 0; i < 24; i++) {
            respond(code, 1 + i % 4, "L", 35, List.of());
        }
        for (int i = 0; i < 15; i++) {
            respond(code, 1 + i % 4, "P", 35, i < 3 ? List.of("IBU_HAMIL") : List.of());
        }
        publish(code);
        var csv = office.page(path(code) + "/responses.csv");
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        var lines = csv.body().lines().toList();
        assertThat(lines.getFirst())
                .isEqualTo(
                        "PERSYARATAN,PROSEDUR,WAKTU,BIAYA,PRODUK,KOMPETENSI,PERILAKU,SARPRAS,PENGADUAN,"
                                + "sex,age,need");
        var rows = lines.subList(1, lines.size());
        assertThat(rows).hasSize(39).isSorted();
        assertThat(rows).noneMatch(row -> row.contains("ANY"));
        var kinds = new HashMap<String, Integer>();
        rows.forEach(row -> kinds.merge(row.substring(18), 1, Integer::sum));
        assertThat(kinds.values()).allMatch(size -> size >= 10);
    }

    @Test
    void soFewAnswersStayClosed() {
        var code = office.openSurvey(Map.of());
        answer(code, 4, 9, List.of());
        assertThat(office.page(path(code) + "/responses.csv").status()).isEqualTo(403);
        publish(code);
        var csv = office.page(path(code) + "/responses.csv");
        assertThat(csv.status()).isEqualTo(403);
        assertThat(csv.codes()).containsExactly("too_few_for_rows");
        assertThat(office.page("/en/skm/" + code + "/kelompok").body())
                .contains("Each group needs at least 10 people");
    }

    @Test
    void anElementIsShownWithItsAnswersAndWhatMayBeSaidOfServices() {
        var code = office.openSurvey(Map.of());
        answer(code, 4, 7, List.of());
        answer(code, 2, 3, List.of());
        publish(code);
        var page = office.page("/skm/" + code + "/unsur/WAKTU");
        assertThat(page.body()).contains("Seberapa cepat", "85,00", "Sangat cepat");
        assertThat(office.page("/skm/" + code + "/unsur/NIX").status()).isEqualTo(404);
        assertThat(office.page("/skm/" + code).body()).contains("/unsur/WAKTU", "/kelompok");
    }

    private void publish(String code) {
        office.close(code);
        office.publish(code);
    }

    private void answer(String code, int value, int times, List<String> needs) {
        for (int i = 0; i < times; i++) {
            respond(code, value, null, null, needs);
        }
    }

    private void respond(String code, int value, String sex, Integer age, List<String> needs) {
        var profile = new HashMap<String, Object>();
        if (sex != null) {
            profile.put("sex", sex);
            profile.put("age", age);
        }
        var answer =
                office.respond(
                        code,
                        Map.of(
                                "answers", SurveyOffice.all(value),
                                "profile", profile,
                                "needs", needs));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    private SurveyOffice.Answer groups(String code, boolean officer) {
        var address = path(code) + "/groups";
        return officer ? office.staff("GET", address, null) : office.page(address);
    }

    private static String path(String code) {
        return "/api/v1/surveys/" + code;
    }

    private static JsonNode group(JsonNode json, String facet, String code) {
        return json.path("families")
                .valueStream()
                .filter(family -> family.path("facet").asString().equals(facet))
                .flatMap(family -> family.path("groups").valueStream())
                .filter(group -> group.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
