package id.pendopo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Ways into a survey beside the open form, and two surveys that must not be compared. */
@House
class ChannelTests {

    /** No other test publishes a survey of this one. */
    private static final String UNIT = "RSK-KEC-LEMBAHASRI";

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    private Desk desk() {
        return Desk.at(port, data);
    }

    @Test
    void anInvitationIsGoodForOneAnswer() {
        var surveys = new OwnSurveys(desk());
        var code = surveys.open(Map.of());
        String slip;
        try (var visit = new Visit(desk(), Setting.PHONE.wide())) {
            visit.enter(OwnSurveys.OFFICER);
            visit.open("/petugas/survei/" + code + "/undangan");
            visit.page().fill("#jumlah", "2");
            visit.submit();
            assertThat(visit.page().locator(".pdp-slip svg.pdp-qr").count()).isEqualTo(2);
            var address = visit.page().locator(".pdp-slip__code .pdp-small").first().textContent();
            slip = address.substring(address.indexOf("/survei/"));
        }
        try (var visit = new Visit(desk(), Setting.PHONE.withoutScripts())) {
            visit.open(slip);
            visit.submit();
            var first = visit.page().url();
            var filling = new Filling(visit, first.substring(0, first.lastIndexOf('/')));
            filling.answerAll("333433433");
            filling.at("periksa");
            visit.submit();
            assertThat(visit.page().textContent("h1")).startsWith("Terima kasih");
            visit.open(slip);
            assertThat(visit.status()).isEqualTo(410);
            assertThat(visit.page().textContent("h1")).isEqualTo("Undangan ini sudah dipakai");
            visit.page().click("main a.pdp-button");
            assertThat(visit.page().url()).endsWith("/survei/" + code);
        }
        assertThat(answers(code)).isOne();
    }

    @Test
    void anOfficerWritesForSomebodyWhoKeepsTheReceipt() {
        var code = new OwnSurveys(desk()).open(Map.of());
        try (var visit = new Visit(desk(), Setting.PHONE.wide())) {
            visit.enter(OwnSurveys.OFFICER);
            visit.open("/petugas/survei/" + code + "/bantu");
            CounterFixtures.answerAll(visit);
            visit.submit();
            assertThat(visit.page().textContent("main"))
                    .containsPattern("[0-9A-Z]{4}(-[0-9A-Z]{4}){4}");
        }
        assertThat(answers(code)).isOne();
        try (var visit = new Visit(desk(), Setting.PHONE.wide())) {
            visit.enter(OwnSurveys.OFFICER);
            visit.open("/petugas/survei/" + code);
            assertThat(visit.page().textContent("main")).contains("Dibantu petugas");
        }
    }

    @Test
    void surveysOfDifferentWeightsAreNotCompared() {
        var surveys = new OwnSurveys(desk());
        var before = surveys.answered(Map.of("unit", UNIT, "weightMode", "ROUNDED_0_11"));
        surveys.step(surveys.step(before, "close"), "publish");
        var now = surveys.answered(Map.of("unit", UNIT));
        surveys.step(surveys.step(now, "close"), "publish");
        for (var path : List.of("/skm/" + now, "/skm/" + now + "/tren")) {
            try (var visit = new Visit(desk(), Setting.PHONE)) {
                visit.open(path);
                assertThat(visit.page().textContent("main"))
                        .as(path)
                        .contains("Bobotnya berbeda")
                        .doesNotContain("▲")
                        .doesNotContain("▼");
            }
        }
    }

    private int answers(String code) {
        return desk().get("/api/v1/surveys/" + code + "/index", OwnSurveys.OFFICER)
                .path("n")
                .asInt();
    }
}
