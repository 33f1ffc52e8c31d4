package id.pendopo.complaint.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.catalogue.Clerk;
import id.pendopo.complaint.guard.DraftGuard;
import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who complains while machines fill the house with what is never sent. */
@House
@Tag("store")
class DraftLimitTests {

    private static final int BEGUN = 2_000;
    private static final int BROUGHT = 2_500;
    private static final int ALL = 10_000;

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Autowired private JdbcClient sql;
    @Autowired private DraftGuard guard;

    private Clerk clerk;

    @BeforeEach
    void enter() {
        clerk = new Clerk(port, data);
        sql.sql(
                        "update complaint.guard_limit set per_shared = 100000, alike_texts = 10000,"
                                + " wait_milliseconds = 0")
                .update();
    }

    @AfterEach
    void leave() {
        limits(BEGUN, BROUGHT, ALL);
        share(50);
    }

    @Test
    void fromANetworkThatBeganTooManyTheyGoOnOneAfterTheOther() throws Exception {
        limits(1, BROUGHT, ALL);
        assertThat(Citizen.beginFrom(port, network(20)).statusCode()).isEqualTo(303);
        sql.sql("update complaint.guard_limit set wait_milliseconds = 600").update();
        long start = System.nanoTime();
        var begun = new ArrayList<Future<HttpResponse<String>>>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 4; i++) {
                begun.add(people.submit(() -> Citizen.beginFrom(port, network(20))));
            }
        }
        for (var one : begun) {
            assertThat(one.get().statusCode()).isEqualTo(303);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isGreaterThanOrEqualTo(Duration.ofMillis(2_400));
    }

    @Test
    void whoWouldWaitTooLongComesAgainInAMinuteAndTheChoiceStays() {
        limits(1, BROUGHT, ALL);
        assertThat(Citizen.beginFrom(port, network(21)).statusCode()).isEqualTo(303);
        sql.sql("update complaint.guard_limit set wait_milliseconds = 9000").update();
        long before = drafts();
        int waiting = 0;
        while (guard.delay(network(21).getHostAddress()).isPresent()) {
            waiting++;
        }
        assertThat(waiting).isPositive();
        var busy = Citizen.beginFrom(port, network(21));
        assertThat(busy.statusCode()).isEqualTo(429);
        assertThat(busy.headers().firstValue("Retry-After")).contains("60");
        assertThat(busy.body())
                .contains("Tunggu satu menit", "value=\"unit:RSK-PKM-WANASARI\"")
                .containsPattern("value=\"sarana\"[^>]* checked");
        assertThat(drafts()).isEqualTo(before);
        sql.sql("update complaint.guard_limit set wait_milliseconds = 0").update();
        assertThat(Citizen.beginFrom(port, network(22)).statusCode()).isEqualTo(303);
    }

    private long drafts() {
        return sql.sql("select count(*) from complaint.draft").query(Long.class).single();
    }

    @Test
    void fromANetworkThatBeganTooManyNobodyIsRefusedItOnlyTakesAWhile() {
        limits(1, BROUGHT, ALL);
        Citizen.begun(port, clerk);
        sql.sql("update complaint.guard_limit set wait_milliseconds = 1500").update();
        long start = System.nanoTime();
        var citizen = Citizen.begun(port, clerk);
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isGreaterThanOrEqualTo(Duration.ofMillis(1_500));
        sql.sql("update complaint.guard_limit set wait_milliseconds = 0").update();
        citizen.fill("Kursi roda patah, tidak ada gantinya.");
        assertThat(citizen.send().body()).contains("pdp-code");
    }

    @Test
    void whenThereIsNoRoomFilesThatCameLongAgoMakeWayAndTheirWriterIsTold() {
        sql.sql("delete from complaint.draft_file").update();
        share(100);
        var first = Citizen.begun(port, clerk);
        first.fill("Kursi roda patah, dua hari lalu.");
        assertThat(first.uploadFrom(network(1), "lama.txt", text()).statusCode()).isEqualTo(303);
        limits(BEGUN, BROUGHT, 2);
        var second = Citizen.begun(port, clerk);
        assertThat(second.uploadFrom(network(2), "baru.txt", text()).body())
                .as("what came lately stays")
                .contains("Tempat untuk berkas sedang penuh");

        sql.sql("update complaint.draft_file set added_at = now() - interval '49 hours'").update();
        assertThat(
                        first.step("cerita", Map.of("judul", "Kursi", "cerita", "Masih patah."))
                                .status())
                .as("typing on does not renew the files")
                .isEqualTo(303);
        assertThat(second.uploadFrom(network(3), "baru.txt", text()).statusCode()).isEqualTo(303);
        assertThat(files()).isEqualTo(1);
        assertThat(clerk.read(first.draft() + "/berkas").body())
                .contains("Berkas ini sudah tidak ada", "lama.txt");
        first.step("cerita", Map.of("judul", "Kursi roda", "cerita", "Masih patah juga."));
        assertThat(clerk.read(first.draft() + "/periksa").body())
                .contains("tidak ada lagi: lama.txt");
        assertThat(first.send().body()).contains("pdp-code");
    }

    @Test
    void whatMadeWaySinceItWasShownIsSaidBeforeAnythingIsSent() {
        var citizen = Citizen.begun(port, clerk);
        citizen.fill("Kursi roda patah, ada dua fotonya.");
        citizen.upload("satu.txt", text());
        citizen.upload("dua.txt", text());
        assertThat(clerk.read(citizen.draft() + "/periksa").body())
                .contains("name=\"ada\" value=\"1,2\"");
        sql.sql("delete from complaint.draft_file where number = 1").update();
        var refused = citizen.step("kirim", Map.of("ada", "1,2"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "href=\"#berkas\"",
                        "sudah tidak ada: satu.txt.",
                        "dua.txt; tidak ada lagi: satu.txt",
                        "name=\"ada\" value=\"2\"");
        assertThat(clerk.read(citizen.draft() + "/berkas").body()).contains("dua.txt");
        assertThat(citizen.step("kirim", Map.of("ada", "2")).body()).contains("pdp-code");
    }

    @Test
    void whatMadeWayIsNamedUntilAPageThatNamedItBringsOthers() {
        var citizen = Citizen.begun(port, clerk);
        citizen.upload("satu.txt", text());
        sql.sql("delete from complaint.draft_file").update();
        assertThat(citizen.upload("dua.txt", text()).statusCode()).isEqualTo(303);
        assertThat(clerk.read(citizen.draft() + "/periksa").body())
                .as("the page from which it was added still showed the other")
                .contains("dua.txt; tidak ada lagi: satu.txt");
        citizen.step("berkas/hapus", Map.of("nomor", "2"));
        var page = clerk.read(citizen.draft() + "/berkas").body();
        assertThat(page)
                .contains("Berkas ini sudah tidak ada", "satu.txt")
                .contains("name=\"hilang\" value=\"1\"")
                .doesNotContain("dua.txt");
        var told = Map.of("tambah", "1", "hilang", "1");
        new Multipart(port).post(citizen.draft() + "/berkas", told, "tiga.txt", text());
        assertThat(clerk.read(citizen.draft() + "/berkas").body())
                .contains("tiga.txt")
                .doesNotContain("satu.txt");
    }

    @Test
    void noNetworkTakesMoreThanAShareOfTheRoomThatIsLeft() {
        sql.sql("delete from complaint.draft_file").update();
        limits(BEGUN, BROUGHT, 40);
        share(5);
        var citizen = Citizen.begun(port, clerk);
        for (var name : List.of("satu.txt", "dua.txt")) {
            assertThat(citizen.uploadFrom(network(4), name, text(280_000)).statusCode())
                    .as("what one report may bring")
                    .isEqualTo(303);
        }
        citizen = Citizen.begun(port, clerk);
        assertThat(citizen.uploadFrom(network(4), "tiga.txt", text(280_000)).body())
                .contains("baru saja datang sangat banyak berkas");
        assertThat(citizen.uploadFrom(network(5), "tiga.txt", text(280_000)).statusCode())
                .as("somebody elsewhere")
                .isEqualTo(303);
        limits(BEGUN, BROUGHT, 20);
        assertThat(citizen.uploadFrom(network(6), "empat.txt", text()).body())
                .contains("Tempat untuk berkas sedang penuh");
    }

    @Test
    void smallFilesAndWordsTakeRoomToo() {
        sql.sql("delete from complaint.draft_file").update();
        share(100);
        var citizen = Citizen.begun(port, clerk);
        limits(BEGUN, BROUGHT, 10);
        var note = "Kursi roda patah.".getBytes(StandardCharsets.US_ASCII);
        sql.sql(
                        """
                        insert into complaint.draft (organisation_id, code, content, changed_at)
                        select organisation_id, '\\x01', convert_to(repeat('a', 6000000), 'UTF8'), now()
                          from complaint.draft limit 1
                        """)
                .update();
        try {
            assertThat(citizen.uploadFrom(network(7), "satu.txt", note).statusCode())
                    .isEqualTo(303);
            sql.sql(
                            """
                            insert into complaint.draft_file (organisation_id, draft_code, number, content)
                            select organisation_id, code, generate_series(1, 80), '\\x01'
                              from complaint.draft where code = '\\x01'
                            """)
                    .update();
            assertThat(citizen.uploadFrom(network(7), "dua.txt", note).body())
                    .contains("Tempat untuk berkas sedang penuh");
        } finally {
            sql.sql("delete from complaint.draft where code = '\\x01'").update();
        }
    }

    /** Another one for each number, and each shared by many. */
    private static InetAddress network(int number) {
        return InetAddress.ofLiteral("127.51." + number + ".7");
    }

    private void share(int share) {
        sql.sql("update complaint.guard_limit set draft_share_per_shared = :share")
                .param("share", share)
                .update();
    }

    @Test
    void whenThereIsNoRoomForFilesAComplaintIsSentWithoutThem() {
        limits(BEGUN, BROUGHT, 1);
        var citizen = Citizen.begun(port, clerk);
        citizen.fill("Kursi roda patah, lama tidak diganti.");
        noRoom(citizen, "Tempat untuk berkas sedang penuh", "There is no room for files just now");

        limits(BEGUN, BROUGHT, ALL);
        assertThat(citizen.upload("catatan.txt", text()).statusCode()).isEqualTo(303);
    }

    @Test
    void fromANetworkThatBringsTooMuchAComplaintIsSentWithoutFiles() {
        limits(BEGUN, 1, ALL);
        var citizen = Citizen.begun(port, clerk);
        citizen.fill("Kursi roda patah, sudah dua kali.");
        noRoom(citizen, "baru saja datang sangat banyak berkas", "Very many files just came");
        assertThat(citizen.step("berkas", Map.of("lanjut", "1")).location()).endsWith("/pelapor");
        assertThat(citizen.send().body()).contains("pdp-code");
    }

    private void noRoom(Citizen citizen, String indonesian, String english) {
        long before = files();
        var refused = citizen.upload("catatan.txt", text());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Kesalahan:", "href=\"#berkas\"", indonesian);
        var other = new Citizen(port, clerk, "/en" + citizen.draft());
        assertThat(other.upload("catatan.txt", text()).body()).contains("Error:", english);
        assertThat(clerk.read(citizen.draft() + "/periksa").body())
                .as("what was typed stays")
                .contains("Kursi roda patah, ");
        assertThat(files()).isEqualTo(before);
    }

    private long files() {
        return sql.sql("select count(*) from complaint.draft_file").query(Long.class).single();
    }

    private static byte[] text() {
        return text(45_000);
    }

    private static byte[] text(int lines) {
        return "Kursi roda di ruang tunggu patah.\n"
                .repeat(lines)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private void limits(int begun, int brought, int all) {
        sql.sql(
                        """
                        update complaint.guard_limit
                           set drafts_per_shared = :begun, draft_megabytes_per_shared = :brought,
                               draft_megabytes = :all
                        """)
                .param("begun", begun)
                .param("brought", brought)
                .param("all", all)
                .update();
    }
}
