package id.pendopo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One complaint from the first word to the public page, with everybody who had a hand in it. */
@House
class ComplaintStoryTests {

    private static final Setting PHONE = Setting.PHONE.withoutScripts();
    private static final Setting DESK = Setting.PHONE.withoutMotion().wide();

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Test
    void aBrokenRampIsMendedAlthoughNobodyKnowsWhoSaidIt() {
        var head = headOfTheHealthCentre();
        var receipt = reported();
        var code = read(receipt, "Diterima, belum dibaca");

        officer("inspector", desk -> ask(desk, code));
        reporter(
                receipt,
                phone -> {
                    assertThat(text(phone)).contains("Pintu yang mana?");
                    say(phone, "Pintu samping, dekat loket obat.", "balas");
                });
        officer("inspector", desk -> handToTheHealthCentre(desk, code));
        officer(head, desk -> answer(desk, code, "Kursi roda sudah kami siapkan di pos satpam."));
        reporter(
                receipt,
                phone -> {
                    assertThat(text(phone)).contains("kami siapkan di pos satpam");
                    say(phone, "Saya tidak minta kursi roda. Yang rusak ramp.", "keberatan");
                    assertThat(text(phone)).contains("Dinas Kesehatan");
                });
        officer(head, desk -> nothingLeftToDo(desk, code));
        officer(
                "complaint_officer",
                desk -> answer(desk, code, "Ramp pintu samping dibeton ulang kemarin."));
        reporter(
                receipt,
                phone -> {
                    say(phone, "", "setuju");
                    phone.choose("input[name=nilai][value='5']");
                    phone.follow("main button[value=nilai]");
                    assertThat(text(phone)).contains("Selesai");
                });
        officer("complaint_officer", desk -> publish(desk, code));
        everybody(code);
    }

    /** Tells it on a phone that runs no script, and gives the receipt. */
    private String reported() {
        try (var phone = new Visit(desk(), PHONE)) {
            phone.open("/pengaduan");
            phone.follow("main a[href$='/lapor-aman']");
            var page = phone.page();
            page.selectOption("#kategori", "akses");
            page.fill(
                    "#cerita",
                    """
                    Ramp di puskesmas patah, kursi roda ibu saya tidak bisa masuk.
                    Kami menunggu di luar satu jam. Telepon saya 0812-3456-7890.""");
            page.fill("#tempat", "Puskesmas Wanasari, pintu samping");
            page.selectOption("#unit", "RSK-PKM-WANASARI");
            phone.choose("input[name=tampil][value=ya]");
            phone.submit();
            var receipt = page.textContent(".pdp-code").strip();
            assertThat(receipt.replace(" ", "")).matches("[0-9]{16}");
            assertThat(phone.context().cookies()).isEmpty();
            return receipt;
        }
    }

    private String read(String receipt, String state) {
        try (var phone = new Visit(desk(), PHONE)) {
            look(phone, receipt);
            assertThat(text(phone)).contains(state, "Inspektorat");
            return phone.page().textContent("main .pdp-num").strip();
        }
    }

    private static void ask(Visit desk, String code) {
        open(desk, code, "tanya");
        desk.page().fill("#kata", "Pintu yang mana? Kami mau datang hari Senin.");
        desk.submit();
        assertThat(text(desk)).contains("Pintu yang mana?");
    }

    private static void handToTheHealthCentre(Visit desk, String code) {
        open(desk, code, "verifikasi");
        desk.page().selectOption("#unit", "RSK-PKM-WANASARI");
        desk.submit();
    }

    private static void answer(Visit desk, String code, String words) {
        open(desk, code, "jawab");
        desk.page().fill("#kata", words);
        desk.choose("input[name=alasan] >> nth=0");
        desk.submit();
        assertThat(text(desk)).contains(words);
    }

    private static void nothingLeftToDo(Visit desk, String code) {
        desk.open("/petugas/pengaduan/" + code);
        assertThat(desk.status()).as("the case went up").isEqualTo(404);
    }

    private static void publish(Visit desk, String code) {
        desk.open("/petugas/pengaduan/" + code + "/teks-umum");
        assertThat(desk.page().inputValue("#teks")).doesNotContain("0812-3456-7890");
        desk.choose("input[name=tampil][value=ya]");
        desk.submit();
    }

    private void everybody(String code) {
        try (var visit = new Visit(desk(), PHONE)) {
            visit.open("/pengaduan/" + code);
            assertThat(visit.status()).isEqualTo(200);
            assertThat(text(visit))
                    .contains("kursi roda ibu saya", "dibeton ulang kemarin", "5")
                    .doesNotContain("0812");
            visit.check();
        }
    }

    private void reporter(String receipt, Consumer<Visit> does) {
        try (var phone = new Visit(desk(), PHONE)) {
            look(phone, receipt);
            does.accept(phone);
            phone.check();
            assertThat(phone.context().cookies()).isEmpty();
        }
    }

    private static void look(Visit phone, String receipt) {
        phone.open("/lapor-aman/lacak");
        phone.page().fill("#nomor", receipt);
        phone.submit();
    }

    private static void say(Visit phone, String words, String button) {
        phone.page().fill("#kata", words);
        phone.follow("main button[value=" + button + "]");
        assertThat(phone.page().locator("main .pdp-notice--good").count()).isOne();
    }

    private void officer(String role, Consumer<Visit> does) {
        try (var visit = new Visit(desk(), DESK)) {
            visit.enter(role);
            does.accept(visit);
        }
    }

    private void officer(NewOfficer officer, Consumer<Visit> does) {
        try (var visit = new Visit(desk(), DESK)) {
            officer.signIn(visit);
            does.accept(visit);
        }
    }

    private NewOfficer headOfTheHealthCentre() {
        try (var visit = new Visit(desk(), DESK)) {
            visit.enter("admin");
            var head = NewOfficer.invited(visit, "unit_head", "RSK-PKM-WANASARI");
            head.moveIn(visit);
            return head;
        }
    }

    private static void open(Visit desk, String code, String step) {
        desk.open("/petugas/pengaduan/" + code + "/" + step);
        assertThat(desk.status()).as(step).isEqualTo(200);
    }

    private static String text(Visit visit) {
        return visit.page().textContent("main");
    }

    private Desk desk() {
        return Desk.at(port, data);
    }
}
