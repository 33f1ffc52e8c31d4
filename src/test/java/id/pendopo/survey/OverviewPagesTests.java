package id.pendopo.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Results of many units, of many periods, and on other sites. */
@Tag("store")
@House
class OverviewPagesTests {

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    private SurveyOffice office;

    @BeforeEach
    void open() {
        office = new SurveyOffice(port, data);
    }

    @Test
    void bothFiguresStandTogetherAndOneIsCalledOfficial() {
        var page = office.page("/skm/unit/RSK-DINKES");
        assertThat(page.body())
                .contains(
                        "Rata-rata antarunit", "Semua jawaban bersama", "(resmi)", "(pembanding)");
        assertThat(page.body()).contains("Puskesmas Wanasari").doesNotContain("Kependudukan");
        assertThat(office.page("/skm/unit/NIX").status()).isEqualTo(404);
        assertThat(office.page("/en/skm/unit/RSK").body()).contains("(official)");
    }

    @Test
    void aPartWithoutAnyResultSaysSo() {
        assertThat(office.page("/skm/unit/RSK-DINSOS").body())
                .contains("Belum ada hasil yang diumumkan");
    }

    @Test
    void theOverviewIsOpenData() {
        var json = office.page("/skm/ringkasan.json").json();
        var root = json.path("parts").path(0);
        assertThat(root.path("unit").asString()).isEqualTo("RSK");
        assertThat(root.path("official").asString()).isEqualTo("MEAN_OF_UNITS");
        assertThat(root.path("pooled").path("ci95").size()).isEqualTo(2);
        var csv = office.page("/skm/ringkasan.csv").body().lines().toList();
        assertThat(csv.getFirst()).startsWith("unit,name,path,surveys");
        assertThat(csv).hasSize(json.path("parts").size() + 1);
        assertThat(csv).anyMatch(line -> line.startsWith("RSK-DINKES,\"Dinas Kesehatan\""));
    }

    @Test
    void periodsWeighedOtherwiseAreNotCompared() {
        finished("EXACT");
        var now = finished("ROUNDED_0_11");
        var page = office.page("/skm/" + now + "/tren").body();
        assertThat(page).contains("Tidak sebanding", "Bobotnya berbeda");
        assertThat(office.page("/skm/NIX/tren").status()).isEqualTo(404);
    }

    @Test
    void onlyTheBadgeMayBeShownElsewhere() {
        var code = finished("EXACT");
        var badge = office.page("/skm/" + code + "/lencana.svg");
        assertThat(badge.header("content-type")).startsWith("image/svg+xml");
        assertThat(badge.headers().get("content-security-policy"))
                .singleElement()
                .asString()
                .contains("frame-ancestors *", "default-src 'none'");
        assertThat(badge.header("cross-origin-resource-policy")).isEqualTo("cross-origin");
        assertThat(badge.headers()).doesNotContainKey("set-cookie");
        assertThat(badge.body())
                .startsWith("<svg")
                .contains("87,50", "Rentang 95%", "4 jawaban")
                .doesNotContain("<script", "style=");
        var snippet = office.page("/skm/" + code + "/sematan");
        assertThat(snippet.header("content-security-policy")).contains("frame-ancestors 'none'");
        assertThat(snippet.body()).contains("/lencana.svg", "&lt;img src=");
        assertThat(office.page("/en/skm/" + code + "/lencana.svg").body()).contains("4 answers");
    }

    private String finished(String mode) {
        var code = office.openSurvey(Map.of("weightMode", mode, "unit", "RSK-DISDIK"));
        for (int i = 0; i < 4; i++) {
            office.respond(code, Map.of("answers", SurveyOffice.all(3 + i % 2)));
        }
        office.close(code);
        office.publish(code);
        return code;
    }
}
