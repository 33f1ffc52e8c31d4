package id.pendopo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Fourteen people answer a survey on their phones; the index is the one worked out by hand. */
@House
class WorkedExampleTests {

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Test
    void theFormLeadsToTheIndexWorkedOutByHand() {
        var surveys = new OwnSurveys(Desk.at(port, data));
        var code = surveys.open(Map.of());
        try (var visit = new Visit(surveys.desk(), Setting.PHONE.withoutScripts())) {
            for (var answers : OwnSurveys.FOURTEEN) {
                var filling = Filling.begun(visit, code);
                filling.answerAll(answers);
                filling.at("periksa");
                visit.submit();
                assertThat(visit.page().textContent("h1")).startsWith("Terima kasih");
            }
        }
        var index = index(surveys.desk(), code);
        assertThat(index.path("n").asInt()).isEqualTo(14);
        assertThat(index.path("ikm").asDouble()).isEqualTo(81.75);
        assertThat(index.path("grade").asString()).isEqualTo("B");
        assertThat(numbers(index.path("ci95"))).containsExactly(75.01, 88.48);
        assertThat(index.path("withoutFee").asDouble()).isEqualTo(79.69);
        assertThat(texts(index.path("lowest"))).containsExactly("SARPRAS", "WAKTU", "PENGADUAN");

        surveys.step(surveys.step(code, "close"), "publish");
        try (var visit = new Visit(surveys.desk(), Setting.PHONE)) {
            visit.open("/skm/" + code);
            assertThat(visit.page().textContent(".pdp-score__value")).isEqualTo("81,75");
            assertThat(visit.page().textContent(".pdp-score__grade")).contains("B");
            assertThat(visit.page().textContent("main")).contains("75,0–88,5", "79,69");
        }
    }

    @Test
    void aRoundedWeightGivesTheIndexThatManyReportsPrint() {
        var surveys = new OwnSurveys(Desk.at(port, data));
        var code = surveys.answered(Map.of("weightMode", "ROUNDED_0_11"));
        assertThat(index(surveys.desk(), code).path("ikm").asDouble()).isEqualTo(80.93);
    }

    private static JsonNode index(Desk desk, String code) {
        return desk.get("/api/v1/surveys/" + code + "/index", OwnSurveys.OFFICER);
    }

    private static List<Double> numbers(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asDouble).toList();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString).toList();
    }
}
