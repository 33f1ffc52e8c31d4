package id.pendopo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Whole tasks at the counter: a kiosk between two people, a bundle of paper, a foreign file. */
@House
class CounterTests {

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    private Desk desk() {
        return Desk.at(port, data);
    }

    private JsonNode index(String code) {
        return desk().get("/api/v1/surveys/" + code + "/index", OwnSurveys.OFFICER);
    }

    private Visit apart() {
        var setting = Setting.PHONE.wide();
        return new Visit(desk(), setting, Window.apart(setting));
    }

    @Test
    void backAtTheKioskShowsNothingOfTheFormerPerson() {
        var code = new OwnSurveys(desk()).open(Map.of());
        try (var visit = apart()) {
            visit.open("/survei/" + code + "/kios");
            visit.page().click("main button");
            for (int i = 1; i <= 9; i++) {
                visit.page().waitForURL("**/" + i + "?*");
                visit.page().click("main button[value='4']");
            }
            for (var step : new String[] {"jenis_kelamin", "usia", "pendidikan", "pekerjaan"}) {
                visit.page().waitForURL("**/" + step + "?*");
                visit.page().click("main .pdp-kiosk__skip button");
            }
            visit.page().waitForURL("**/kebutuhan?*");
            visit.page().click("main button[type=submit]");
            visit.page().waitForURL("**/selesai?*");
            visit.page().click("main button[type=submit]");
            visit.page().waitForURL("**/terima-kasih?*");
            assertThat(index(code).path("n").asInt()).isOne();
            // There is nothing behind it but the blank page on which the window opened.
            visit.page().goBack();
            assertThat(visit.page().url()).doesNotContain("/kios/");
        }
    }

    @Test
    void aKioskThatNobodyTouchesBeginsAgain() {
        var code = new OwnSurveys(desk()).open(Map.of());
        try (var visit = apart()) {
            visit.page().clock().install();
            visit.open("/survei/" + code + "/kios");
            visit.page().click("main button");
            visit.page().waitForURL("**/1?*");
            visit.page().clock().runFor(12_000);
            assertThat(visit.page().isVisible("[data-here]")).isTrue();
            visit.page().click("[data-here]");
            assertThat(visit.page().isVisible("[data-here]")).isFalse();
            visit.page().clock().runFor(31_000);
            assertThat(visit.page().url()).as("more time was asked for").contains("/1?");
            visit.page().clock().runFor(95_000);
            visit.page().waitForURL("**/kios?*");
        }
    }

    @Test
    void aBundleOfPaperWithOneMismatchIsSettledAndSent() {
        var surveys = new OwnSurveys(desk());
        var code = surveys.open(Map.of("services", java.util.List.of()));
        try (var visit = new Visit(desk(), Setting.PHONE.wide())) {
            visit.enter(OwnSurveys.OFFICER);
            var address = PaperFixtures.begun(visit, code, OwnSurveys.FOURTEEN.size());
            for (int pass = 1; pass <= 2; pass++) {
                visit.page().navigate(address + "/ketik/" + pass);
                for (int sheet = 1; sheet <= OwnSurveys.FOURTEEN.size(); sheet++) {
                    assertThat(visit.page().locator(":focus").getAttribute("id"))
                            .isEqualTo("jawaban");
                    var digits = OwnSurveys.FOURTEEN.get(sheet - 1);
                    boolean slip = pass == 2 && sheet == 6;
                    visit.page().keyboard().type(slip ? digits.substring(0, 8) + "4" : digits);
                    visit.leads(() -> visit.page().keyboard().press("Enter"));
                }
            }
            visit.page().navigate(address + "/selisih");
            assertThat(visit.page().textContent("h1")).contains("6");
            visit.choose("main input[type=radio][value='1']");
            visit.submit();
            visit.page().navigate(address);
            visit.submit();
            assertThat(visit.page().textContent("main")).contains("Selesai");
        }
        assertThat(index(code).path("n").asInt()).isEqualTo(14);
        assertThat(index(code).path("ikm").asDouble()).isEqualTo(81.75);
    }

    @Test
    void aWebFormWithSwappedLastTwoIsExplainedAndImported() {
        var code = new OwnSurveys(desk()).open(Map.of());
        try (var visit = new Visit(desk(), Setting.PHONE.wide())) {
            visit.enter(OwnSurveys.OFFICER);
            PaperFixtures.bring(visit, code);
            assertThat(visit.page().inputValue("#kolom-8")).isEqualTo("PENGADUAN");
            assertThat(visit.page().inputValue("#kolom-9")).isEqualTo("SARPRAS");
            visit.submit();
            assertThat(visit.page().textContent(".pdp-summary-error")).contains("8 dan 9");
            visit.choose("main input[value=REGULATION]");
            visit.submit();
            assertThat(visit.page().url()).contains("/impor/");
        }
        var elements = index(code).path("elements");
        for (var element : elements) {
            if (element.path("key").asString().equals("PENGADUAN")) {
                assertThat(element.path("frequencies").toString()).isEqualTo("[0,0,1,1]");
            }
            if (element.path("key").asString().equals("SARPRAS")) {
                assertThat(element.path("frequencies").toString()).isEqualTo("[0,1,1,0]");
            }
        }
    }
}
