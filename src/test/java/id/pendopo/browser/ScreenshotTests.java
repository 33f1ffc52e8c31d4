package id.pendopo.browser;

import com.microsoft.playwright.Page;
import id.pendopo.House;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Draws the pictures in {@code docs/screenshots}, on a phone and on a desk. */
@House
@Tag("screenshots")
class ScreenshotTests {

    private static final int HEIGHT = 1600;
    private static final String COMPLAINTS = "complaint_officer";

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    static Setting[] settings() {
        return new Setting[] {new Setting(390, Set.of()), new Setting(1280, Set.of())};
    }

    @ParameterizedTest
    @MethodSource("settings")
    void citizensPages(Setting setting) {
        try (var visit = new Visit(Desk.at(port, data), setting)) {
            visit.open("/");
            draw(visit, setting, "beranda");
            visit.open("/layanan?q=ktp+ilang");
            draw(visit, setting, "cari");
            visit.open("/layanan/RSK-KTP-HILANG");
            draw(visit, setting, "layanan");
            visit.open("/skm?q=kependudukan");
            visit.follow("main tbody a >> nth=0");
            draw(visit, setting, "hasil");
            var result = visit.page().url();
            for (var page : List.of("kelompok", "laporan")) {
                visit.page().navigate(result + "/" + page);
                draw(visit, setting, page);
            }
            visit.open("/skm/unit/RSK");
            draw(visit, setting, "unit");
        }
    }

    @ParameterizedTest
    @MethodSource("settings")
    void theKiosk(Setting setting) {
        try (var visit = new Visit(Desk.at(port, data), setting)) {
            visit.open("/survei");
            visit.follow("main .pdp-list a >> nth=0");
            visit.page().navigate(visit.page().url() + "/kios");
            draw(visit, setting, "kios-mulai");
            visit.page().click("main button");
            visit.page().waitForURL("**/1?*");
            draw(visit, setting, "kios");
        }
    }

    @ParameterizedTest
    @MethodSource("settings")
    void theSurvey(Setting setting) {
        try (var visit = new Visit(Desk.at(port, data), setting)) {
            visit.open("/survei");
            visit.follow("main .pdp-list a >> nth=0");
            visit.submit();
            var first = visit.page().url();
            var filling = new Filling(visit, first.substring(0, first.lastIndexOf('/')));
            visit.submit();
            draw(visit, setting, "survei-galat");
            filling.answerAll("333433433");
            filling.at("3");
            draw(visit, setting, "survei");
            filling.at("periksa");
            visit.submit();
        }
    }

    @ParameterizedTest
    @MethodSource("settings")
    void officersPages(Setting setting) {
        try (var visit = new Visit(Desk.at(port, data), setting)) {
            visit.enter(OwnSurveys.OFFICER);
            visit.open("/petugas/survei");
            draw(visit, setting, "petugas-daftar");
            visit.open("/petugas/survei?keadaan=OPEN");
            visit.follow("main tbody a >> nth=0");
            var survey = visit.page().url();
            draw(visit, setting, "petugas-survei");
            visit.page().navigate(survey + "/impor");
            draw(visit, setting, "petugas-impor");
            visit.page().navigate(survey + "/sampel");
            draw(visit, setting, "petugas-sampel");
            visit.page().navigate(survey + "/saran");
            draw(visit, setting, "petugas-saran");
            visit.open("/petugas/kuesioner/SKM-14-2017-PKMW1");
            draw(visit, setting, "petugas-kuesioner");
        }
    }

    @ParameterizedTest
    @MethodSource("settings")
    void complaints(Setting setting) {
        try (var visit = new Visit(Desk.at(port, data), setting)) {
            visit.open("/pengaduan");
            draw(visit, setting, "pengaduan");
            visit.follow("main .pdp-list a >> nth=0");
            draw(visit, setting, "pengaduan-satu");
            visit.open("/pengaduan/statistik");
            draw(visit, setting, "pengaduan-statistik");
            visit.open("/lapor-aman");
            draw(visit, setting, "lapor-aman");
            visit.enter(COMPLAINTS);
            visit.open("/petugas/pengaduan");
            visit.follow(".pdp-queue a >> nth=0");
            draw(visit, setting, "petugas-pengaduan");
        }
    }

    /** The page, or as much of it as a reader scrolls before the task is clear. */
    private static void draw(Visit visit, Setting setting, String name) {
        var page = visit.page();
        int height = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
        var file = name + (setting.width() < 640 ? "-hp" : "-meja") + ".png";
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(Path.of("docs/screenshots", file))
                        .setFullPage(true)
                        .setClip(0, 0, setting.width(), Math.min(height, HEIGHT)));
    }
}
