package id.pendopo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whole tasks without a mouse, on a phone's width and on a desk's. */
@House
class KeyboardTests {

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    static Setting[] settings() {
        var still = Setting.PHONE.withoutMotion();
        return new Setting[] {still, still.wide()};
    }

    @ParameterizedTest
    @MethodSource("settings")
    void aCitizenAnswersASurvey(Setting setting) {
        try (var visit = visit(setting)) {
            var keyboard = new Keyboard(visit);
            visit.open("/survei/" + new OwnSurveys(visit.desk()).shared());
            keyboard.skipHead();
            keyboard.follow("Mulai");
            theFirstQuestionIsRefusedAndMended(visit, keyboard);
            for (int question = 2; question <= 9; question++) {
                assertThat(visit.page().url()).endsWith("/" + question);
                keyboard.skipHead();
                keyboard.to("Kembali");
                keyboard.press("Tab", "Space", "ArrowDown", "ArrowDown");
                assertThat(chosen(visit)).isEqualTo("3");
                keyboard.follow("Lanjut");
            }
            theRestOfTheForm(visit, keyboard);
            keyboard.follow("Ubah Waktu penyelesaian");
            keyboard.to("Cepat");
            keyboard.press("ArrowDown");
            keyboard.follow("Simpan perubahan");
            keyboard.follow("Kirim jawaban");
            assertThat(visit.page().locator("h1").textContent()).startsWith("Terima kasih");
            assertThat(visit.page().locator("main .pdp-code").textContent()).hasSizeGreaterThan(20);
        }
    }

    private static void theFirstQuestionIsRefusedAndMended(Visit visit, Keyboard keyboard) {
        keyboard.follow("Lanjut");
        keyboard.standsOnTheSummary();
        keyboard.press("Tab", "Enter");
        assertThat(keyboard.here().what()).contains("type=\"radio\"");
        keyboard.press("Space");
        assertThat(chosen(visit)).isEqualTo("1");
        keyboard.press("ArrowUp");
        assertThat(chosen(visit)).as("the choices go round").isEqualTo("4");
        keyboard.follow("Lanjut");
    }

    private static void theRestOfTheForm(Visit visit, Keyboard keyboard) {
        keyboard.to("Kembali");
        keyboard.press("Tab", "Space");
        keyboard.follow("Lanjut");

        keyboard.to("Umur");
        keyboard.type("34");
        keyboard.to("Pendidikan");
        keyboard.press("ArrowDown", "ArrowDown");
        keyboard.follow("Lanjut");

        keyboard.to("Apa yang sebaiknya");
        keyboard.type("Kursi untuk yang menunggu.");
        keyboard.press("Tab", "Space");
        keyboard.follow("Lanjut");
        assertThat(visit.page().locator("main dl").textContent()).contains("34", "Kursi untuk");
    }

    private static String chosen(Visit visit) {
        return visit.page().locator("input:checked").inputValue();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void aCitizenFindsAService(Setting setting) {
        try (var visit = visit(setting)) {
            var keyboard = new Keyboard(visit);
            visit.open("/");
            keyboard.to("Cari layanan");
            keyboard.type("ktp ilang");
            keyboard.enter();
            keyboard.skipHead();
            keyboard.follow("KTP-el hilang");
            assertThat(visit.page().url()).endsWith("/layanan/RSK-KTP-HILANG");
            keyboard.skipHead();
            keyboard.to("Lihat ");
            keyboard.press("Enter");
            assertThat(visit.page().locator("main details[open]").count()).isOne();
            keyboard.to("Standar pelayanan lengkap");
            var standard = keyboard.here();
            keyboard.press("Shift+Tab");
            assertThat(keyboard.here().place()).isLessThan(standard.place());
        }
    }

    @ParameterizedTest
    @MethodSource("settings")
    void anOfficerOpensASurvey(Setting setting) {
        try (var visit = visit(setting)) {
            var keyboard = new Keyboard(visit);
            var code = new OwnSurveys(visit.desk()).draft();
            signIn(visit, keyboard);
            if (setting.width() < 400) {
                keyboard.to("Menu");
                keyboard.press("Enter");
            }
            keyboard.follow("Survei");
            assertThat(visit.page().url()).endsWith("/petugas/survei");
            keyboard.to("Cari");
            keyboard.type(code.substring(8));
            keyboard.enter();
            keyboard.skipHead();
            keyboard.follow("Inspektorat");
            assertThat(visit.page().url()).endsWith("/petugas/survei/" + code);
            keyboard.skipHead();
            keyboard.follow("Buka survei");
            keyboard.follow("Ya, buka survei");
            assertThat(visit.page().locator("main .pdp-tag").first().textContent())
                    .contains("Terbuka");
        }
    }

    private static void signIn(Visit visit, Keyboard keyboard) {
        var account = visit.desk().account(OwnSurveys.OFFICER);
        visit.open("/petugas/masuk");
        keyboard.skipHead();
        keyboard.to("Surel");
        keyboard.type("tidak.dikenal@rasuka.example");
        keyboard.enter();
        keyboard.standsOnTheSummary();
        keyboard.press("Tab", "Enter", "Control+A");
        keyboard.type(account.email());
        keyboard.to("Kata sandi");
        keyboard.press("Shift+Tab");
        assertThat(visit.page().locator(":focus").inputValue()).isEqualTo(account.email());
        keyboard.press("Tab");
        keyboard.type(account.password());
        keyboard.follow("Masuk");
        assertThat(visit.page().url()).endsWith("/petugas");
    }

    private Visit visit(Setting setting) {
        return new Visit(Desk.at(port, data), setting);
    }
}
