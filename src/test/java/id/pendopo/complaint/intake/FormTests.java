package id.pendopo.complaint.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.catalogue.Clerk;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.Complaint;
import id.pendopo.complaint.Status;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.photo.Shots;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The form as a citizen fills it in, by plain requests. */
@House
@Tag("store")
class FormTests {

    private static final String STORY = "Kursi roda di pintu depan patah sejak bulan lalu.";
    private static final Pattern RECEIPT = Pattern.compile("pdp-code\">([0-9A-Z-]{24})<");
    private static final Pattern CODE = Pattern.compile("pdp-num\">(RSK-[^<]+)<");

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Autowired private JdbcClient sql;
    @Autowired private CaseBook book;
    @Autowired private Organisations organisations;

    private Clerk clerk;
    private Citizen citizen;

    @BeforeEach
    void begin() {
        clerk = new Clerk(port, data);
        citizen = Citizen.begun(port, clerk);
        guard(10_000, 0);
    }

    private void guard(int alike, int wait) {
        sql.sql(
                        "update complaint.guard_limit set per_shared = 100000, alike_texts = :alike,"
                                + " wait_milliseconds = :wait")
                .param("alike", alike)
                .param("wait", wait)
                .update();
    }

    @Test
    void theSameWordsAgainAndAgainAreHeldAndTheirReporterIsTold() {
        var story = "Antrean obat di puskesmas ini berjam-jam karena hanya satu loket yang buka.";
        guard(2, 0);
        for (int i = 0; i < 2; i++) {
            citizen = Citizen.begun(port, clerk);
            citizen.fill(story);
            var sent = citizen.send();
            assertThat(sent.body()).doesNotContain("Tidak ada yang dibuang");
            assertThat(taken(sent).status()).isEqualTo(Status.SUBMITTED);
        }
        citizen = Citizen.begun(port, clerk);
        citizen.fill(story);
        var held = citizen.send();
        assertThat(held.body()).contains("petugas memeriksa kiriman Anda lebih dulu", "pdp-code");
        assertThat(taken(held).status()).isEqualTo(Status.HELD);
        assertThat(receipt(citizen.send())).isEqualTo(receipt(held));
    }

    @Test
    void whereNoScriptRunsTheHouseTakesItsTime() {
        guard(10_000, 1_200);
        citizen.fill(STORY);
        var page = clerk.read(citizen.draft() + "/periksa").body();
        assertThat(page).contains("data-effort=", "/aset/upaya");
        long from = System.nanoTime();
        assertThat(citizen.send().status()).isEqualTo(200);
        assertThat((System.nanoTime() - from) / 1_000_000).isGreaterThanOrEqualTo(1_200);
    }

    @Test
    void pageByPageItBecomesACaseWithAReceiptAndDates() {
        assertThat(citizen.step("hal", Map.of("hal", "sarana")).location()).endsWith("/cerita");
        assertThat(
                        citizen.step("cerita", Map.of("judul", "Kursi roda patah", "cerita", STORY))
                                .location())
                .endsWith("/waktu-tempat");
        assertThat(
                        citizen.step(
                                        "waktu-tempat",
                                        Map.of(
                                                "tanggal", "17-11-2025",
                                                "tempat", "Pintu depan",
                                                "kecamatan", "97.01.01"))
                                .location())
                .endsWith("/desa");
        assertThat(citizen.step("desa", Map.of("desa", "97.01.01.2001")).location())
                .endsWith("/tujuan");
        assertThat(clerk.read(citizen.draft() + "/tujuan?q=puskesmas").body())
                .contains("value=\"unit:RSK-PKM-WANASARI\"");
        assertThat(citizen.step("tujuan", Map.of("tujuan", "unit:RSK-PKM-WANASARI")).location())
                .endsWith("/berkas");
        assertThat(citizen.upload("foto.jpg", Shots.jpeg(400, 300)).statusCode()).isEqualTo(303);
        assertThat(
                        citizen.step(
                                        "pelapor",
                                        Map.of(
                                                "siapa", "dengan",
                                                "nama", "Siti Rahasia",
                                                "telepon", "0812 3456 7890",
                                                "anonim", "ya"))
                                .location())
                .endsWith("/periksa");
        assertThat(clerk.read(citizen.draft() + "/periksa").body())
                .contains(STORY, "Siti Rahasia", "Wanasari, Wanasari", "foto.jpg");
        var receipt = citizen.send();
        assertThat(receipt.status()).isEqualTo(200);
        assertThat(receipt.body()).contains("paling lambat", "Pengaduan Anda sudah kami terima");

        var c = taken(receipt);
        assertThat(c.anonymous()).isTrue();
        assertThat(c.secret()).isFalse();
        assertThat(c.matter().location().regionCode()).isEqualTo("97.01.01.2001");
        assertThat(c.matter().eventDate()).hasToString("2025-11-17");
        assertThat(files(c)).isOne();
    }

    @Test
    void sentTwiceItIsOneCaseWithOneReceipt() {
        citizen.fill(STORY);
        var first = citizen.send();
        var second = citizen.send();
        assertThat(receipt(second)).isEqualTo(receipt(first));
        assertThat(taken(second)).isEqualTo(taken(first));
        assertThat(clerk.read(citizen.draft()).body())
                .contains("sudah dikirim")
                .doesNotContain(receipt(first));
        var text = citizen.step("tanda-terima", Map.of("bentuk", "teks"));
        assertThat(text.body()).contains(receipt(first), taken(first).code());
        assertThat(citizen.step("tanda-terima", Map.of("bentuk", "pdf")).body())
                .startsWith("%PDF-");
        sql.sql("update complaint.draft set sent_at = sent_at - interval '61 minutes'").update();
        assertThat(citizen.send().body()).contains("sudah dikirim").doesNotContain(receipt(first));
    }

    @Test
    void personalDataAreShownBeforeTheyAreSent() {
        citizen.step("hal", Map.of("hal", "sikap"));
        var story = "Bu Rina menahan KTP 9701010101900001 saya.";
        assertThat(
                        citizen.step("cerita", Map.of("judul", "KTP ditahan", "cerita", story))
                                .location())
                .endsWith("/data-pribadi");
        assertThat(clerk.read(citizen.draft() + "/data-pribadi").body())
                .contains("9701010101900001", "Rina");
        assertThat(citizen.step("data-pribadi", Map.of("a", "b")).status()).isEqualTo(422);
        assertThat(citizen.step("data-pribadi", Map.of("pilih", "hapus")).location())
                .endsWith("/waktu-tempat");
        assertThat(clerk.read(citizen.draft() + "/cerita").body())
                .contains("Bu […] menahan KTP […] saya.")
                .doesNotContain("9701010101900001");
        citizen.step("cerita", Map.of("judul", "KTP ditahan", "cerita", story));
        citizen.step("data-pribadi", Map.of("pilih", "biarkan"));
        assertThat(
                        citizen.step("cerita", Map.of("judul", "KTP ditahan", "cerita", story))
                                .location())
                .as("nobody is asked twice")
                .endsWith("/waktu-tempat");
    }

    private static String receipt(Clerk.Answer answer) {
        var matcher = RECEIPT.matcher(answer.body());
        assertThat(matcher.find()).as(answer.body()).isTrue();
        return matcher.group(1);
    }

    private Complaint taken(Clerk.Answer answer) {
        var matcher = CODE.matcher(answer.body());
        assertThat(matcher.find()).as(answer.body()).isTrue();
        var site = organisations.forHost("");
        return book.find(site.organisation(), matcher.group(1)).orElseThrow();
    }

    private long files(Complaint c) {
        return sql.sql("select count(*) from complaint.file where complaint_id = :id")
                .param("id", c.id().value())
                .query(Long.class)
                .single();
    }
}
