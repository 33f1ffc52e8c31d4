package id.pendopo.complaint.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.complaint.ComplaintCases;
import id.pendopo.complaint.ComplaintCases.Brought;
import id.pendopo.complaint.Desk;
import id.pendopo.complaint.Status;
import id.pendopo.web.RateLimit;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** A reporter with nothing but a receipt. */
@House
@Tag("store")
class LookupTests {

    private static final String WHAT = "complaint-lookup";
    private static final String WRONG = "0000-0000-0000-0000-0000";
    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort private int port;
    @Autowired private ComplaintCases cases;
    @Autowired private RateLimit limits;
    @Autowired private ReporterRuleStore rules;
    @Autowired private JdbcClient sql;

    private OwnVisitor visitor;

    @BeforeEach
    void enter() {
        visitor = new OwnVisitor(port);
    }

    @Test
    void theReceiptOpensTheCaseAndNothingKeepsIt() throws Exception {
        var made = cases.answered();
        var answer = visitor.form("/pengaduan/lacak", Map.of("kode", made.receipt().toLowerCase()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains(ComplaintCases.TITLE, made.code(), "Puskesmas Wanasari", "Ya, selesai")
                .contains("081234567890");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body())
                .as("in no address")
                .doesNotContainPattern("(?i)(href|action)=\"[^\"]*" + made.receipt());
    }

    @Test
    void whateverIsWrongWithAReceiptTheAnswerIsTheSame() throws Exception {
        var safe = cases.taken(new Brought("Aman", "pungli", false, false, Desk.SAFE, null));
        var answers =
                Stream.of(WRONG, "", "halo", "' or 1=1 --", safe.receipt())
                        .map(typed -> wrong(typed).replace(escaped(typed), ""))
                        .distinct()
                        .toList();
        assertThat(answers).hasSize(1);
    }

    @Test
    void afterTooManyWrongReceiptsOnlyRightOnesAreLookedUpForAWhile() throws Exception {
        var made = cases.taken();
        var house = cases.site().organisation();
        var rule = rules.on(LocalDate.now());
        try {
            // Tries grow back while they are spent, so that one may be free again by then.
            int status = 422;
            for (int again = 0; again < 20 && status != 429; again++) {
                while (limits.allow(house, WHAT, "", rule.tries(), rule.within())) {
                    // Spend them all.
                    Thread.onSpinWait();
                }
                status = visitor.form("/pengaduan/lacak", Map.of("kode", WRONG)).statusCode();
            }
            assertThat(status).isEqualTo(429);
            assertThat(
                            visitor.form("/pengaduan/lacak", Map.of("kode", made.receipt()))
                                    .statusCode())
                    .as("nobody locks out others")
                    .isEqualTo(200);
        } finally {
            for (int i = 0; i < rule.tries(); i++) {
                limits.giveBack(house, WHAT, "", rule.tries(), rule.within());
            }
        }
        assertThat(visitor.form("/pengaduan/lacak", Map.of("kode", made.receipt())).statusCode())
                .isEqualTo(200);
    }

    @Test
    void confirmingAsksOnceMoreAndEndsTheCase() throws Exception {
        var made = cases.answered();
        var asked = visitor.act("setuju", made, Map.of());
        assertThat(asked.body()).contains("Anda yakin");
        assertThat(cases.find(made).status()).isEqualTo(Status.ANSWERED);
        var ended = visitor.act("setuju", made, Map.of("kirim", "ya", "kunci", "k1"));
        assertThat(ended.body()).contains("Terima kasih, pengaduan selesai");
        assertThat(cases.find(made).status()).isEqualTo(Status.CLOSED);
    }

    @Test
    void anObjectionNeedsWordsAndGoesToTheUnitAbove() throws Exception {
        var made = cases.answered();
        assertThat(visitor.act("keberatan", made, Map.of()).body()).contains("Dinas Kesehatan");
        var refused = visitor.act("keberatan", made, Map.of("kirim", "ya", "kata", " "));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Kesalahan:");
        var sent = visitor.act("keberatan", made, Map.of("kirim", "ya", "kata", "Terlalu curam."));
        assertThat(sent.body()).contains("Keberatan diterima", "Dinas Kesehatan");
        assertThat(cases.find(made).status()).isEqualTo(Status.CONTESTED);
    }

    @Test
    void whatLapsedIsOpenedAgainForAWhileAndGoesOnInANewCaseAfterwards() throws Exception {
        var made = cases.asked();
        lapsed(made, 0);
        assertThat(possible(made)).contains("reopen");
        assertThat(page(made)).contains("/lacak/buka-lagi").doesNotContain("/lacak/lanjut");
        lapsed(made, 100);
        assertThat(possible(made)).doesNotContain("reopen");
        assertThat(page(made)).contains("/lacak/lanjut").doesNotContain("/lacak/buka-lagi");
        var own = cases.withdraw(cases.published());
        assertThat(page(own)).contains("/lacak/lanjut").doesNotContain("/lacak/buka-lagi");
    }

    /** Nobody answered what an officer asked, and so many days ago time ended the case. */
    private void lapsed(ComplaintCases.Made made, int days) {
        sql.sql(
                        """
                        with lapsed as (
                            update complaint.complaint
                               set status = 'WITHDRAWN', ended_at = now() - make_interval(days => :days)
                             where code = :code
                            returning id)
                        update complaint.due
                           set open = false, step_level = 100
                          from lapsed
                         where complaint_id = id
                        """)
                .param("days", days)
                .param("code", made.code())
                .update();
    }

    private String possible(ComplaintCases.Made made) throws Exception {
        var answer = visitor.api("", Map.of("receipt", made.receipt()));
        return OwnVisitor.json(answer).path("possible").toString();
    }

    private String page(ComplaintCases.Made made) throws Exception {
        return visitor.form("/pengaduan/lacak", Map.of("kode", made.receipt())).body();
    }

    @Test
    void programsSeeTheSameAndAreRefusedWithProblemDetails() throws Exception {
        var made = cases.answered();
        var seen = OwnVisitor.json(visitor.api("", Map.of("receipt", made.receipt())));
        assertThat(seen.path("code").asString()).isEqualTo(made.code());
        assertThat(seen.path("status").asString()).isEqualTo("ANSWERED");
        assertThat(seen.path("possible").toString()).contains("confirm", "contest");
        assertThat(visitor.api("", Map.of("receipt", WRONG)).statusCode()).isEqualTo(404);
        var refused = visitor.api("/contest", Map.of("receipt", made.receipt()));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(OwnVisitor.json(refused).path("errors").path(0).path("field").asString())
                .isEqualTo("words");
        var contested =
                OwnVisitor.json(
                        visitor.api(
                                "/contest", Map.of("receipt", made.receipt(), "words", "Curam.")));
        assertThat(contested.path("status").asString()).isEqualTo("CONTESTED");
        var closed = cases.closed();
        assertThat(
                        visitor.api("/rate", Map.of("receipt", closed.receipt(), "stars", 9))
                                .statusCode())
                .isEqualTo(422);
        assertThat(
                        OwnVisitor.json(
                                        visitor.api(
                                                "/rate",
                                                Map.of("receipt", closed.receipt(), "stars", 4)))
                                .path("rating")
                                .asInt())
                .isEqualTo(4);
    }

    @Test
    void thePacketForTheOmbudsmanIsThereWhenALimitWasMissedAndNotBefore() throws Exception {
        var fresh = cases.published();
        assertThat(
                        visitor.form(
                                        "/pengaduan/lacak/ombudsman.json",
                                        Map.of("kode", fresh.receipt()))
                                .statusCode())
                .isEqualTo(409);
        var late = cases.overdue();
        var bare = visitor.form("/pengaduan/lacak/ombudsman.json", Map.of("kode", late.receipt()));
        var packet = JSON.readTree(bare.body());
        assertThat(packet.path("account").path("missed").asString()).isNotEmpty();
        assertThat(packet.path("account").path("body").asString()).contains("Tanjakan");
        assertThat(packet.path("told").size()).isGreaterThanOrEqualTo(2);
        assertThat(bare.body())
                .as("who complained is added by nobody else")
                .doesNotContain("Rahayu Rekaan");
        var own =
                visitor.form(
                        "/pengaduan/lacak/ombudsman.json",
                        Map.of("kode", late.receipt(), "nama", "Rahayu Rekaan"));
        assertThat(JSON.readTree(own.body()).path("person").path("name").asString())
                .isEqualTo("Rahayu Rekaan");
        var paper = visitor.form("/pengaduan/lacak/ombudsman.pdf", Map.of("kode", late.receipt()));
        assertThat(paper.body()).startsWith("%PDF");
        assertThat(paper.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    private String wrong(String typed) {
        try {
            var answer = visitor.form("/pengaduan/lacak", Map.of("kode", typed));
            assertThat(answer.statusCode()).isEqualTo(422);
            return answer.body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String escaped(String typed) {
        return "value=\"" + typed.replace("'", "&#39;") + "\"";
    }
}
