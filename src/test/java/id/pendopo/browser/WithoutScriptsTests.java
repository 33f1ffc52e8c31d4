package id.pendopo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whole tasks in a browser that runs no script, and in one that also keeps no cookie. */
@House
class WithoutScriptsTests {

    private static final Setting PLAIN = Setting.PHONE.withoutScripts();

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Test
    void aSurveyIsAnswered() {
        try (var visit = new Visit(desk(), PLAIN)) {
            answers(visit);
        }
    }

    @Test
    void aSurveyIsInterruptedAndTakenUpAgain() {
        var survey = new OwnSurveys(desk()).open(Map.of());
        String code;
        try (var visit = new Visit(desk(), PLAIN)) {
            var filling = Filling.begun(visit, survey);
            filling.answer("4");
            filling.later();
            code = visit.page().textContent("main .pdp-code");
        }
        try (var another = new Visit(desk(), PLAIN)) {
            another.open("/survei");
            another.page().fill("#kode", code.toLowerCase(java.util.Locale.ROOT));
            another.submit();
            assertThat(another.page().url()).endsWith("/2");
            another.follow("main a.pdp-back");
            assertThat(another.page().isChecked("main input[value='4']")).isTrue();
        }
    }

    @Test
    void aServiceIsFound() {
        try (var visit = new Visit(desk(), PLAIN)) {
            finds(visit);
        }
    }

    @Test
    void anOfficerComesIn() {
        try (var visit = new Visit(desk(), PLAIN)) {
            visit.signIn("unit_head");
            assertThat(visit.page().textContent("h1")).contains("Hendra Gunarso");
            assertThat(visit.context().cookies())
                    .singleElement()
                    .satisfies(
                            cookie -> {
                                assertThat(cookie.httpOnly).isTrue();
                                assertThat(cookie.sameSite).hasToString("LAX");
                            });
        }
    }

    @Test
    void citizensNeedNoCookies() {
        try (var context = Chromium.withoutCookies(false)) {
            var visit = new Visit(desk(), PLAIN, new Window(PLAIN, context));
            answers(visit);
            finds(visit);
            visit.open("/petugas/masuk");
            var account = visit.desk().account("unit_head");
            visit.page().fill("#email", account.email());
            visit.page().fill("#sandi", account.password());
            visit.submit();
            assertThat(visit.page().url()).as("cookies are really blocked").contains("/masuk");
        }
    }

    private void answers(Visit visit) {
        var survey = new OwnSurveys(desk()).open(Map.of());
        var filling = Filling.begun(visit, survey);
        filling.answerAll("444444443");
        visit.page().fill("#usia", "71");
        visit.submit();
        visit.choose("input[value=LANSIA]");
        visit.submit();
        assertThat(visit.page().textContent("main dl")).contains("71", "Lansia");
        visit.submit();
        var receipt = visit.page().textContent("main .pdp-code");
        visit.page().reload();
        assertThat(visit.page().textContent("main .pdp-code"))
                .as("the same answers, sent twice")
                .isEqualTo(receipt);
        var index = desk().get("/api/v1/surveys/" + survey + "/index", OwnSurveys.OFFICER);
        assertThat(index.path("n").asInt()).isOne();
        assertThat(visit.context().cookies()).isEmpty();
    }

    private static void finds(Visit visit) {
        visit.open("/");
        visit.page().fill("#q", "ktp ilang");
        visit.follow("header .pdp-search button");
        visit.follow("main .pdp-list a >> nth=0");
        assertThat(visit.page().url()).endsWith("/layanan/RSK-KTP-HILANG");
        visit.click("main summary");
        assertThat(visit.page().locator("main details[open]").count()).isOne();
        assertThat(visit.context().cookies()).isEmpty();
    }

    private Desk desk() {
        return Desk.at(port, data);
    }
}
