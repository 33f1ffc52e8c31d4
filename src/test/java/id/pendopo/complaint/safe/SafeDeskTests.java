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
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
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
}
