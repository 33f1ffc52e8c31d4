package id.pendopo.complaint.safe;

import static id.pendopo.complaint.ComplaintCases.done;
import static id.pendopo.complaint.safe.SafeReportsMade.story;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.access.Role;
import id.pendopo.complaint.ComplaintCases;
import id.pendopo.complaint.ComplaintId;
import id.pendopo.complaint.Dispatch;
import id.pendopo.complaint.Handling;
import id.pendopo.complaint.Said;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reporting without being known, from the form to the end of the case. */
@House
class SafeDeskTests {

    @LocalServerPort private int port;
    @Autowired private JdbcClient sql;
    @Autowired private SafeReportsMade reports;
    @Autowired private ComplaintCases cases;
    @Autowired private Dispatch dispatch;
    @Autowired private Handling handling;

    private Whistle whistle;

    @BeforeEach
    void enter() {
        whistle = new Whistle(URI.create("http://localhost:" + port));
        reports.limits(100_000, 0);
    }

    @AfterEach
    void leave() {
        reports.limits(100, 2_500);
    }

    @Test
    void theReceiptIsShownOnceAndLeadsBack() throws Exception {
        var story = story();
        var sent = whistle.post("/lapor-aman", whistle.form(story));
        var receipt = Whistle.receipt(sent);

        assertThat(receipt).matches("[0-9]{4}( [0-9]{4}){3}");
        assertThat(sent.headers().map()).doesNotContainKey("set-cookie");
        assertThat(sent.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(sent.headers().firstValue("Cache-Control")).contains("no-store");
        var shown = whistle.look(receipt.replace(" ", "")).body();
        assertThat(shown).contains(story).doesNotContain(receipt);
    }

    @Test
    void aDayBefore1900IsASlipOfThePen() throws Exception {
        var form = new HashMap<>(whistle.form(story()));
        form.put("tanggal", "0026-11-20");
        var refused = whistle.post("/lapor-aman", form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("href=\"#tanggal\"", "sebelum tahun 1900", form.get("cerita"));
        form.put("tanggal", "2025-11-20");
        assertThat(Whistle.receipt(whistle.post("/lapor-aman", form))).isNotEmpty();
    }

    @Test
    void whoeverWroteOftenTodayWritesAgainTomorrow() throws Exception {
        var receipt = whistle.report(story());
        for (int version = 1; version <= 10; version++) {
            var sent = whistle.act(receipt, "balas", "Saksi " + version, "" + version).body();
            assertThat(sent).doesNotContain("Mulai besok");
        }
        var refused = whistle.act(receipt, "balas", "Saksi ke-11.", "11");
        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body()).contains("Mulai besok", "Saksi ke-11.</textarea>");
    }

    @Test
    void theSameFormSentTwiceIsOneReportAndOtherWordsAreAnother() throws Exception {
        var story = story();
        var form = whistle.form(story);
        var first = Whistle.receipt(whistle.post("/lapor-aman", form));
        assertThat(Whistle.receipt(whistle.post("/lapor-aman", form))).isEqualTo(first);
        assertThat(reports.rows(story)).hasSize(1);

        form.put("cerita", story + " Juga kemarin.");
        assertThat(Whistle.receipt(whistle.post("/lapor-aman", form))).isNotEqualTo(first);
    }

    @Test
    void aKeyThatTheHouseDidNotMakeLeadsToNobodysReceipt() throws Exception {
        var form = whistle.form(story());
        form.put("kunci", "AAAA");
        var one = Whistle.receipt(whistle.post("/lapor-aman", form));
        assertThat(Whistle.receipt(whistle.post("/lapor-aman", form))).isNotEqualTo(one);
    }

    @Test
    void whatIsRefusedComesBackFilledIn() throws Exception {
        var form = new HashMap<>(whistle.form(""));
        form.put("tempat", "Loket 3");
        var answer = whistle.post("/lapor-aman", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#cerita\"", "value=\"Loket 3\"");
    }

    @Test
    void anOlderBrowserThatHidesItsOriginMaySend() throws Exception {
        assertThat(
                        whistle.post("/lapor-aman", whistle.form(story()), "Origin", "null")
                                .statusCode())
                .isEqualTo(200);
        assertThat(
                        whistle.post(
                                        "/lapor-aman",
                                        whistle.form(story()),
                                        "Sec-Fetch-Site",
                                        "cross-site")
                                .statusCode())
                .isEqualTo(403);
    }

    @Test
    void answersLookAlikeWhetherThereIsACaseOrNot() throws Exception {
        var known = whistle.report(story());
        var hidden = story();
        var forbidden = whistle.report(hidden);
        sql.sql("update complaint.complaint set desk = 'OPEN' where body = :body")
                .param("body", hidden)
                .update();
        for (var receipt : List.of(known, forbidden, "1234 5678 9012 3456", "x", "")) {
            for (var packed : List.of(true, false)) {
                long from = System.nanoTime();
                var answer = raw(receipt, packed);
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.body()).as(receipt).hasSize(packed ? 12 * 1024 : 64 * 1024);
                assertThat((System.nanoTime() - from) / 1_000_000).isGreaterThanOrEqualTo(500);
            }
        }
        var unpacked = new GZIPInputStream(new ByteArrayInputStream(raw(known, true).body()));
        assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8)).contains("</html>");
        assertThat(whistle.look(forbidden).body()).doesNotContain(hidden);
    }

    @Test
    void supervisorsAndReporterTalkUntilTheReporterAgrees() throws Exception {
        var story = story();
        var receipt = whistle.report(story);
        var inspector = cases.officer(Role.INSPECTOR, "RSK-INSPEKTORAT");
        var id = new ComplaintId((UUID) reports.row(story).get("id"));
        done(
                dispatch.verify(
                        inspector,
                        id,
                        Said.words(""),
                        "PENGAWASAN",
                        "pungli",
                        "RSK-DINKES",
                        "RSK-INSPEKTORAT"));
        done(handling.ask(inspector, id, Said.words("Di loket mana hal itu terjadi?")));
        assertThat(whistle.look(receipt).body()).contains("Di loket mana hal itu terjadi?");

        whistle.act(receipt, "balas", "Loket 4, hari Selasa.");
        done(handling.start(inspector, id, Said.words("Kami memeriksa catatan loket itu.")));
        done(
                handling.answer(
                        inspector,
                        id,
                        new Said(
                                null,
                                "DILAKUKAN",
                                "Uang dikembalikan dan petugasnya dipindahkan dari loket.",
                                List.of())));
        assertThat(whistle.act(receipt, "setuju", "").body()).contains("Selesai, Anda setuju");
        whistle.act(receipt, "nilai", "4");
        assertThat(reports.row(story)).containsEntry("status", "CLOSED").containsEntry("rating", 4);
        var hours =
                sql.sql(
                                "select distinct to_char(at at time zone 'Asia/Jakarta', 'HH24:MI:SS')"
                                        + " from complaint.event where complaint_id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .list();
        assertThat(hours).containsExactly("12:00:00");
    }

    @Test
    void aMessageSentTwiceStandsThereOnceAndAnOldPageIsTold() throws Exception {
        var story = story();
        var receipt = whistle.report(story);
        whistle.act(receipt, "balas", "Ada saksi lain.", "1");
        whistle.act(receipt, "balas", "Ada saksi lain.", "1");
        assertThat(reports.row(story)).containsEntry("version", 2);
        var late = whistle.act(receipt, "balas", "Saksi ketiga.", "1").body();
        assertThat(late).contains("Ada hal baru pada laporan ini", "Saksi ketiga.");
        assertThat(reports.row(story)).containsEntry("version", 2);
    }

    @Test
    void anObjectionIsNotTakenForTheMessageBeforeIt() throws Exception {
        var story = story();
        var receipt = whistle.report(story);
        whistle.act(receipt, "balas", "Ada saksi lain.", "1");
        assertThat(whistle.act(receipt, "tarik", "", "1").body())
                .contains("Ada hal baru pada laporan ini");
        assertThat(whistle.act(receipt, "keberatan", "Ada saksi lain.", "1").body())
                .contains("Ada hal baru pada laporan ini");
        assertThat(reports.row(story)).containsEntry("version", 2);
    }

    @Test
    void aNetworkThatFloodsTheDoorWaitsBehindItself(@Autowired Turnstile turnstile)
            throws Exception {
        var order = new ConcurrentLinkedQueue<String>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 15; i++) {
                people.submit(() -> turnstile.turn("203.0.113.7").map(_ -> order.add("flood")));
            }
            Thread.sleep(200);
            people.submit(() -> turnstile.turn("198.51.100.9").map(_ -> order.add("somebody")));
        }
        assertThat(order).hasSize(16);
        assertThat(List.copyOf(order).subList(0, 8)).contains("somebody");
    }

    @Test
    void anAnswerThatIsLateLeavesWholeStepsLater() {
        var departure = new Turnstile.Departure(1_000, 500);
        assertThat(departure.next(400)).isEqualTo(1_000);
        assertThat(departure.next(1_000)).isEqualTo(1_000);
        assertThat(departure.next(1_001)).isEqualTo(1_500);
        assertThat(departure.next(1_500)).isEqualTo(1_500);
        assertThat(departure.next(3_210)).isEqualTo(3_500);
    }

    private HttpResponse<byte[]> raw(String receipt, boolean packed) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/lapor-aman/lacak"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept-Encoding", packed ? "gzip" : "identity")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "nomor=" + receipt.replace(' ', '+')));
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
