package id.pendopo.complaint.reporter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.complaint.CaseFile;
import id.pendopo.complaint.ComplaintCases;
import id.pendopo.complaint.Keeping;
import id.pendopo.complaint.Status;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a reporter adds to the own case, in words and files. */
@House
@Tag("store")
class ReplyTests {

    private static final String WORDS = "Di gedung B, lantai dua, dekat tangga.";

    @LocalServerPort private int port;
    @Autowired private ComplaintCases cases;
    @Autowired private Keeping keeping;
    @Autowired private JdbcClient sql;

    private OwnVisitor visitor;

    @BeforeEach
    void enter() {
        visitor = new OwnVisitor(port);
    }

    @Test
    void aReplySentTwiceIsWrittenOnce() throws Exception {
        var made = cases.asked();
        var words =
                Map.of("kirim", "ya", "kata", "Gedung B.", "kunci", UUID.randomUUID().toString());
        visitor.act("balas", made, words);
        int version = cases.find(made).version();
        assertThat(visitor.act("balas", made, words).statusCode()).isEqualTo(200);
        assertThat(cases.find(made).version()).isEqualTo(version);
        assertThat(cases.find(made).status()).isEqualTo(Status.FORWARDED);
    }

    @Test
    void aFileGoesWithAReplyAndIsCleaned() throws Exception {
        var made = cases.asked();
        var sent =
                visitor.upload(
                        "balas", made, words(), "catatan.txt", "Lantai dua.".getBytes(UTF_8));
        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(sent.body()).contains(WORDS, "catatan.txt");
        assertThat(cases.find(made).status()).isEqualTo(Status.FORWARDED);
        var file = keeping.files(cases.find(made)).getFirst();
        assertThat(file.mediaType()).isEqualTo("text/plain");
        assertThat(file.event()).isEqualTo(cases.find(made).version());
    }

    @Test
    void filesOfWhoStaysWithoutANameHaveNoneEither() throws Exception {
        var made = cases.asked();
        sql.sql("update complaint.complaint set anonymous = true where code = :code")
                .param("code", made.code())
                .update();
        var text = "Lantai dua.".getBytes(UTF_8);
        var sent = visitor.upload("balas", made, words(), "budi-santoso-ktp.txt", text);
        assertThat(sent.body()).contains("lampiran-1.txt").doesNotContain("budi-santoso");
        visitor.upload("balas", made, words(), "budi-santoso-lagi.txt", text);
        assertThat(keeping.files(cases.find(made)))
                .extracting(CaseFile::name)
                .containsExactly("lampiran-1.txt", "lampiran-2.txt");
        assertThat(
                        sql.sql("select count(*) from attachment.file where name like 'budi-%'")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void filesAreNotLookedAtBeforeTheActIsPossible() throws Exception {
        var made = cases.forwarded(ComplaintCases.Brought.PLAIN);
        var file = new byte[11 * 1024 * 1024];
        var refused = visitor.upload("keberatan", made, words(), "video.mp4", file);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains(WORDS).doesNotContain("video.mp4");
        var silent = new HashMap<>(words());
        silent.put("kata", " ");
        assertThat(visitor.upload("balas", made, silent, "video.mp4", file).body())
                .contains("href=\"#kata\"")
                .doesNotContain("video.mp4");
        var answered = cases.answered();
        assertThat(visitor.upload("setuju", answered, words(), "video.mp4", file).statusCode())
                .as("nobody asked for files")
                .isEqualTo(200);
        assertThat(cases.find(answered).status()).isEqualTo(Status.CLOSED);
    }

    @Test
    void fromANetworkThatBringsTooMuchARepliesWordsAreTakenWithoutFiles() throws Exception {
        var made = cases.asked();
        var limit = "update complaint.guard_limit set draft_megabytes_per_shared = ";
        sql.sql(limit + "1").update();
        try {
            var text = "Masih patah.\n".repeat(100_000).getBytes(UTF_8);
            var refused = visitor.upload("balas", made, words(), "bukti.txt", text);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains(WORDS, "sangat banyak berkas", "#berkas");
        } finally {
            sql.sql(limit + "2500").update();
        }
        assertThat(visitor.act("balas", made, words()).statusCode()).isEqualTo(200);
    }

    @Test
    void aFileThatCannotBeTakenIsNamedAndTheWordsStay() throws Exception {
        var made = cases.asked();
        for (int megabytes : new int[] {11, 30}) {
            var file = new byte[megabytes * 1024 * 1024];
            var refused = visitor.upload("balas", made, words(), "video.mp4", file);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body())
                    .contains("Kesalahan:", WORDS, "href=\"#berkas\"")
                    .contains("“video.mp4” berukuran " + megabytes + " MB, paling besar 10 MB");
        }
        var program = "<script>alert(1)</script>\u0001\u0002".getBytes(UTF_8);
        var refused = visitor.upload("balas", made, words(), "x.exe", program);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(WORDS, "x.exe");
        assertThat(keeping.files(cases.find(made))).isEmpty();
        assertThat(cases.find(made).status()).isEqualTo(Status.PENDING_INFO);
    }

    @Test
    void moreThanAnybodyReadsIsRefusedAsAWhole() throws Exception {
        var made = cases.asked();
        var file = new byte[65 * 1024 * 1024];
        try {
            var refused = visitor.upload("balas", made, words(), "film.mp4", file);
            assertThat(refused.statusCode()).isEqualTo(413);
        } catch (IOException e) {
            assertThat(e).as("the house closed the door").isNotNull();
        }
        assertThat(cases.find(made).status()).isEqualTo(Status.PENDING_INFO);
    }

    @Test
    void whoeverWroteOftenTodayIsToldWhenToWriteAgainAndTheWordsStay() throws Exception {
        var made = cases.forwarded(ComplaintCases.Brought.PLAIN);
        var sent = visitor.act("balas", made, words());
        for (int i = 0; i < 20 && sent.statusCode() == 200; i++) {
            sent = visitor.act("balas", made, words());
        }
        assertThat(sent.statusCode()).isEqualTo(429);
        assertThat(sent.body())
                .contains("Kesalahan:", "sudah melakukannya 10 kali", "Mulai besok", WORDS);
        var call = Map.<String, Object>of("receipt", made.receipt(), "words", "Lagi.");
        var program = visitor.api("/reply", call);
        assertThat(program.statusCode()).isEqualTo(429);
        assertThat(program.body()).contains("enough_for_today");
    }

    private static Map<String, String> words() {
        return Map.of("kirim", "ya", "kata", WORDS, "kunci", UUID.randomUUID().toString());
    }
}
