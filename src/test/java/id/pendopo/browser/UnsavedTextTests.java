package id.pendopo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Texts that officers have not saved yet: kept, found again, offline, and beside another's. */
@House
class UnsavedTextTests {

    private static final String DRAFT = "/petugas/layanan/RSK-KIA/standar/2/ubah/";
    private static final String SAVE = "form[data-draft] button[type=submit] >> nth=0";
    private static final String STATUS = "[data-draft-status]";
    private static final String OFFER = "[data-draft-offer]";

    private static final String TAKEN_OUT =
            """
            () => {
              const key = Object.keys(localStorage).find(k => k.includes('/ubah/'));
              return [key, localStorage.getItem(key)];
            }
            """;

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    private Visit apart(String role) {
        var setting = Setting.PHONE.wide();
        var visit = new Visit(Desk.at(port, data), setting, Window.apart(setting));
        visit.enter(role);
        return visit;
    }

    private static void waitFor(Visit visit, String text) {
        visit.page().waitForSelector(STATUS + ":has-text('" + text + "')");
    }

    private static Object left(Visit visit) {
        return visit.page()
                .evaluate(
                        "Object.keys(localStorage).filter(k => k.startsWith('pendopo.draf.')).length");
    }

    @Test
    void whatIsTypedIsKeptAndOfferedAgain() {
        var fresh = "Ditulis setengah jalan.";
        try (var visit = apart("unit_head")) {
            visit.open(DRAFT + "MF7");
            visit.page().fill("#teks", fresh);
            waitFor(visit, "Tersimpan");
            visit.check();
        }
        try (var visit = apart("unit_head")) {
            visit.open(DRAFT + "MF7");
            assertThat(visit.page().inputValue("#teks")).isNotEqualTo(fresh);
            visit.check();
            visit.follow("main a:has-text('Pakai tulisan itu')");
            assertThat(visit.page().inputValue("#teks")).isEqualTo(fresh);
            visit.check();
            visit.page().fill("#teks", fresh + " Selesai.");
            visit.follow(SAVE);
            assertThat(visit.page().textContent("[data-draft-saved]")).contains("Tersimpan");
            visit.check();
            visit.open(DRAFT + "MF7");
            assertThat(visit.page().inputValue("#teks")).isEqualTo(fresh + " Selesai.");
            assertThat(visit.page().textContent("main")).doesNotContain("Ada tulisan Anda");
        }
    }

    @Test
    void withoutTheNetworkTheTextStaysOnThisComputerOnlyIfWished() {
        try (var visit = apart("unit_head")) {
            visit.open(DRAFT + "MF6");
            visit.context().setOffline(true);
            visit.page().fill("#teks", "Ditulis tanpa jaringan.");
            waitFor(visit, "hanya ada di layar ini");
            assertThat(left(visit)).isEqualTo(0);
            visit.page().check("[data-draft-here]");
            waitFor(visit, "disimpan di komputer ini");
            visit.page().fill("#teks", "Ditulis tanpa jaringan, lalu lebih panjang.");
            assertThat(left(visit)).isEqualTo(2);

            // As if the window had been closed before the network came back.
            var kept = visit.page().evaluate(TAKEN_OUT);
            visit.context().setOffline(false);
            waitFor(visit, "Tersimpan");
            visit.page().evaluate("([key, text]) => localStorage.setItem(key, text)", kept);
            visit.open(DRAFT + "MF6");
            visit.page().waitForSelector(OFFER + ":visible");
            visit.check();
            visit.follow("[data-draft-take]");
            assertThat(visit.page().inputValue("#teks"))
                    .isEqualTo("Ditulis tanpa jaringan, lalu lebih panjang.");
            assertThat(left(visit)).as("only the wish itself").isEqualTo(1);
            visit.follow(SAVE);

            visit.open(DRAFT + "MF6");
            visit.context().setOffline(true);
            visit.page().fill("#teks", "Sekali lagi.");
            waitFor(visit, "disimpan di komputer ini");
            visit.context().setOffline(false);
            waitFor(visit, "Tersimpan");
            assertThat(left(visit)).as("the network is back").isEqualTo(1);
        }
    }

    @Test
    void signingOutLeavesNothingOnTheComputer() {
        try (var visit = apart("admin")) {
            visit.context().clearCookies();
            visit.signIn("admin");
            visit.open(DRAFT + "SD3");
            visit.page().check("[data-draft-here]");
            visit.page()
                    .evaluate("localStorage.setItem('pendopo.draf.orang-lain/petugas/x', '{}')");
            visit.open(DRAFT + "SD3");
            assertThat(left(visit)).as("nothing of other accounts").isEqualTo(1);
            visit.open("/petugas/akun");
            visit.follow("form[data-draft-forget] button");
            assertThat(left(visit)).isEqualTo(0);
        }
    }

    @Test
    void ofTwoWhoWriteTheSecondSeesBoth() {
        try (var first = apart("unit_head");
                var second = apart("admin")) {
            first.open(DRAFT + "MF4");
            second.open(DRAFT + "MF4");
            first.page().fill("#teks", "Kata kepala unit.");
            first.follow(SAVE);
            second.page().fill("#teks", "Kata admin.");
            second.page().waitForSelector("[data-draft-newer]:visible");
            second.check();
            second.follow("[data-draft-newer] a");
            assertThat(second.page().textContent("main")).contains("Kata kepala unit.");
            assertThat(second.page().inputValue("#teks")).isEqualTo("Kata admin.");
            second.check();
        }
    }
}
