package id.pendopo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.complaint.ComplaintCases;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a complaint to a promise, and from the receipt to what became of it. */
@House
class ComplaintPromiseTests {

    private static final Setting PHONE = Setting.PHONE.withoutScripts();
    private static final Setting DESK = Setting.PHONE.withoutMotion().wide();
    private static final String STORY = "/tindak-lanjut/unit/RSK-PKM-WANASARI";
    private static final String FINDINGS = "/petugas/tindak-lanjut/temuan";
    private static final String RAMP = "Tanjakan diganti besi";

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Test
    void theReceiptOfAComplaintLeadsToWhatWasPromised() {
        var made = ComplaintCases.at(desk().address()).published();
        officer(desk -> found(desk, made.code()));
        reporter(
                made.receipt(),
                phone -> assertThat(text(phone)).contains("Pengaduan ini menjadi temuan"));
        var ramp = promisedToTheComplaint(made.code());

        reporter(
                made.receipt(),
                phone -> {
                    phone.follow("main a[href='/tindak-lanjut/" + ramp + "']");
                    assertThat(heading(phone)).isEqualTo(RAMP);
                    phone.follow("main a[href='/pengaduan/" + made.code() + "']");
                    assertThat(phone.status()).isEqualTo(200);
                    phone.follow("main a[href='/tindak-lanjut/" + ramp + "']");
                    phone.follow("main a[href='" + STORY + "']");
                    assertThat(text(phone)).contains(ComplaintCases.TITLE, RAMP);
                });
    }

    private static void found(Visit desk, String code) {
        desk.open(ComplaintDeskFixtures.HOME + "/" + code);
        desk.follow("main form[action$='/tindak-lanjut/pengaduan/" + code + "'] button");
        assertThat(desk.page().url()).contains(FINDINGS);
    }

    private String promisedToTheComplaint(String code) {
        try (var desk = new Visit(desk(), DESK)) {
            desk.enter(ComplaintDeskFixtures.OFFICER);
            desk.open(ComplaintDeskFixtures.HOME + "/" + code);
            desk.follow("main a[href*='" + FINDINGS + "/']");
            desk.follow("main a[href$='/komitmen']");
            FollowUpFixtures.promise(desk, RAMP);
            return desk.page().url().replaceFirst(".*/", "");
        }
    }

    private void reporter(String receipt, Consumer<Visit> does) {
        try (var phone = new Visit(desk(), PHONE)) {
            phone.open("/pengaduan/lacak");
            phone.page().fill("#kode", receipt);
            phone.submit();
            does.accept(phone);
            phone.check();
            assertThat(phone.context().cookies()).isEmpty();
        }
    }

    private void officer(Consumer<Visit> does) {
        try (var visit = new Visit(desk(), DESK)) {
            visit.enter(ComplaintDeskFixtures.OFFICER);
            does.accept(visit);
        }
    }

    private static String heading(Visit visit) {
        return visit.page().textContent("h1");
    }

    private static String text(Visit visit) {
        return visit.page().textContent("main");
    }

    private Desk desk() {
        return Desk.at(port, data);
    }
}
