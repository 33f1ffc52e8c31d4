package id.pendopo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.complaint.ComplaintCases;
import id.pendopo.complaint.ComplaintCases.Brought;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An officer's day with complaints, without a mouse. */
@House
class ComplaintKeyboardTests {

    private static final Setting SETTING = Setting.PHONE.withoutMotion().wide();

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Test
    void keysOfOneLetterLeadThroughTheList() {
        try (var visit = new Visit(Desk.at(port, data), SETTING)) {
            visit.enter(ComplaintDeskFixtures.OFFICER);
            visit.open(ComplaintDeskFixtures.HOME + "?saring=terbuka");
            var keyboard = new Keyboard(visit);
            keyboard.press("j");
            var first = keyboard.here();
            keyboard.press("j");
            var second = keyboard.here();
            assertThat(second.place()).isGreaterThan(first.place());
            keyboard.press("k");
            assertThat(keyboard.here()).isEqualTo(first);
            keyboard.enter();
            assertThat(visit.page().url()).contains("kasus=RSK-").endsWith("#kasus");
            keyboard.press("/");
            assertThat(visit.page().locator(":focus").getAttribute("id")).isEqualTo("q");
            keyboard.type("jkbtn");
            assertThat(visit.page().locator("#q").inputValue()).endsWith("jkbtn");
            assertThat(visit.page().locator("kbd:visible").count()).isPositive();
        }
    }

    @Test
    void anAnswerIsWrittenWithoutAMouse() {
        try (var visit = new Visit(Desk.at(port, data), SETTING)) {
            visit.enter(ComplaintDeskFixtures.OFFICER);
            var code = ComplaintCases.at(visit.desk().address()).forwarded(Brought.PLAIN).code();
            visit.open(ComplaintDeskFixtures.HOME + "?saring=terbuka&kasus=" + code);
            var keyboard = new Keyboard(visit);
            keyboard.press("b");
            assertThat(keyboard.here().what()).contains("id=\"kata\"");
            keyboard.type("Kami minta maaf. Petugas sudah ditegur pada 20 November 2026.");
            keyboard.to("Hasilnya");
            keyboard.to("Kirim jawaban");
            keyboard.enter();
            assertThat(visit.page().url()).endsWith("/petugas/pengaduan/" + code);
            assertThat(visit.page().locator("main").textContent())
                    .contains("Sudah dijawab", "Petugas sudah ditegur");
        }
    }

    @Test
    void whoDoesNotWantTheKeysSwitchesThemOff() {
        try (var visit = new Visit(Desk.at(port, data), SETTING)) {
            visit.enter("inspector");
            visit.open(ComplaintDeskFixtures.HOME + "?saring=terbuka");
            visit.click("[data-keys-help] summary");
            visit.follow("form[action$='/tombol'] button");
            visit.open(ComplaintDeskFixtures.HOME + "?saring=terbuka");
            visit.page().keyboard().press("j");
            assertThat(visit.page().locator(".pdp-queue a:focus").count()).isZero();
            assertThat(visit.page().locator("kbd:visible").count()).isZero();
            visit.click("[data-keys-help] summary");
            visit.follow("form[action$='/tombol'] button");
        }
    }
}
