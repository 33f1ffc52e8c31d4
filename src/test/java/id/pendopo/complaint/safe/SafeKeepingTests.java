package id.pendopo.complaint.safe;

import static id.pendopo.complaint.ComplaintCases.done;
import static id.pendopo.complaint.safe.SafeReportsMade.story;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.access.Role;
import id.pendopo.attachment.Papers;
import id.pendopo.complaint.ComplaintCases;
import id.pendopo.complaint.ComplaintId;
import id.pendopo.complaint.Dispatch;
import id.pendopo.complaint.Handling;
import id.pendopo.complaint.NewComplaint;
import id.pendopo.complaint.Said;
import id.pendopo.complaint.intake.Multipart;
import id.pendopo.organisation.photo.Shots;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept of a report at the safe desk, and what the night takes away. */
@House
class SafeKeepingTests {

    @LocalServerPort private int port;
    @Autowired private JdbcClient sql;
    @Autowired private Dispatch dispatch;
    @Autowired private SafeReportsMade reports;
    @Autowired private ComplaintCases cases;
    @Autowired private Handling handling;
    @Autowired private Shuffle shuffle;
    @Autowired private NightAudit nightAudit;

    private Whistle whistle;

    @BeforeEach
    void enter() {
        whistle = new Whistle(URI.create("http://localhost:" + port));
        reports.limits(100_000, 0);
    }

    @Test
    void onlyTheDayIsKeptAndNothingThatSorts() throws Exception {
        var story = story();
        whistle.report(story);
        var row = reports.row(story);

        assertThat(((Number) row.get("hour")).intValue()).isEqualTo(12);
        assertThat(row.get("received_at")).isEqualTo(row.get("entered_at"));
        assertThat(((UUID) row.get("id")).version()).isEqualTo(4);
        assertThat(row.get("secret")).isEqualTo(true);
        assertThat(row.get("anonymous")).isEqualTo(true);
    }

    @Test
    void filesComeWithTheReportAndWithEachMessageAndLoseNameAndTime() throws Exception {
        var story = story();
        var photo = Shots.withPosition(Shots.jpeg(300, 200), 1);
        var sender = new Multipart(port);
        var sent = sender.post("/lapor-aman", whistle.form(story), "IMG_20261122_0931.jpg", photo);
        var receipt = Whistle.receipt(sent.body());
        var fields =
                Map.of(
                        "nomor", receipt,
                        "versi", "1",
                        "lakukan", "balas",
                        "kata", "Ini suratnya.");
        var told = sender.post("/lapor-aman/lacak", fields, "Budi Santoso.pdf", Papers.pdf());
        assertThat(told.body()).contains("lampiran-1.jpg", "lampiran-2.pdf", "Ini suratnya.");
        assertThat(told.body()).doesNotContain("0931", "Budi");
        var again = sender.post("/lapor-aman/lacak", fields, "Budi Santoso.pdf", Papers.pdf());
        assertThat(again.body()).contains("lampiran-2.pdf");

        var id = (UUID) reports.row(story).get("id");
        var kept =
                sql.sql(
                                """
                                select a.id, a.name, a.created_at = c.entered_at as noon
                                  from complaint.file f
                                  join attachment.file a on a.id = f.attachment_id
                                  join complaint.complaint c on c.id = f.complaint_id
                                 where c.id = :id
                                """)
                        .param("id", id)
                        .query()
                        .listOfRows();
        assertThat(kept).hasSize(2);
        assertThat(kept)
                .allSatisfy(
                        one -> {
                            assertThat(((UUID) one.get("id")).version()).isEqualTo(4);
                            assertThat(one.get("noon")).isEqualTo(true);
                        });
        shuffle.run();
        assertThat(whistle.file(receipt, "1")).startsWith((byte) 0xFF, (byte) 0xD8);
        assertThat(new String(whistle.file(receipt, "3"), StandardCharsets.UTF_8))
                .contains("Tidak ada laporan dengan nomor itu");
        assertThat(new String(whistle.file("1234567890123456", "1"), StandardCharsets.UTF_8))
                .contains("Tidak ada laporan dengan nomor itu");
    }

    @Test
    void anObjectionBringsFilesAndNoFileOfEitherSideKeepsItsName() throws Exception {
        var story = story();
        var receipt = whistle.report(story);
        var id = new ComplaintId((UUID) reports.row(story).get("id"));
        var inspector = cases.officer(Role.INSPECTOR, "RSK-INSPEKTORAT");
        done(
                dispatch.verify(
                        inspector,
                        id,
                        Said.words(""),
                        "PENGAWASAN",
                        "pungli",
                        "",
                        "RSK-INSPEKTORAT"));
        var letter =
                new NewComplaint.Upload("untuk Budi Santoso.pdf", "application/pdf", Papers.pdf());
        var words = "Petugas loket itu sudah kami periksa bersama kepegawaian.";
        done(handling.answer(inspector, id, new Said(null, "DIJELASKAN", words, List.of(letter))));
        var fields =
                Map.of(
                        "nomor", receipt,
                        "versi", "3",
                        "lakukan", "keberatan",
                        "kata", "Pungutan masih terjadi kemarin.");
        var told = new Multipart(port).post("/lapor-aman/lacak", fields, "Budi.pdf", Papers.pdf());
        assertThat(told.body()).contains("lampiran-1.pdf", "lampiran-2.pdf").doesNotContain("Budi");
        assertThat(
                        sql.sql(
                                        "select number || ' ' || event || ' ' || name from complaint.file where complaint_id = :id order by number")
                                .param("id", id.value())
                                .query(String.class)
                                .list())
                .containsExactly("1 3 lampiran-1.pdf", "2 4 lampiran-2.pdf");
    }

    @Test
    void officersActsStandInTheTrailByDayFromTheFirstOnAndWrittenAtNight() throws Exception {
        var story = story();
        whistle.report(story);
        var id = new ComplaintId((UUID) reports.row(story).get("id"));
        var code = (String) reports.row(story).get("code");
        var inspector = cases.officer(Role.INSPECTOR, "RSK-INSPEKTORAT");
        done(handling.ask(inspector, id, Said.words("Di loket mana hal itu terjadi?")));
        assertThat(trail(code)).as("nothing in the same minute").isEmpty();
        sql.sql("update complaint.event set at = at - interval '9 days' where complaint_id = :id")
                .param("id", id.value())
                .update();
        sql.sql("delete from complaint.safe_audit").update();
        nightAudit.run();
        assertThat(trail(code)).singleElement().asString().contains("complaint.ask", "\"day\"");
        nightAudit.run();
        assertThat(trail(code)).hasSize(1);
    }

    private List<String> trail(String code) {
        return sql.sql("select action || details from audit.entry where subject = :code")
                .param("code", code)
                .query(String.class)
                .list();
    }

    @Test
    void afterTheNightNeitherOrderNorTransactionTellsMoreThanTheDay() throws Exception {
        var stories = new ArrayList<String>();
        for (int i = 0; i < 8; i++) {
            var story = story();
            whistle.report(story);
            stories.add(story);
        }
        shuffle.run();
        var transactions =
                sql.sql(
                                """
                                select distinct c.xmin::text || '/' || d.xmin::text || '/' || e.xmin::text
                                  from complaint.complaint c
                                  join complaint.due d on d.complaint_id = c.id
                                  join complaint.event e on e.complaint_id = c.id
                                 where c.body in (:stories)
                                """)
                        .param("stories", stories)
                        .query(String.class)
                        .list();
        assertThat(transactions).hasSize(1);
        var orders = new HashSet<List<String>>();
        for (int i = 0; i < 5; i++) {
            shuffle.run();
            orders.add(laidDown(stories));
        }
        assertThat(orders).hasSizeGreaterThan(1);
    }

    private List<String> laidDown(List<String> stories) {
        return sql.sql(
                        "select body from complaint.complaint where body in (:stories) order by ctid")
                .param("stories", stories)
                .query(String.class)
                .list();
    }
}
