package id.pendopo.complaint.reporter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.complaint.CaseFile;
import id.pendopo.complaint.ComplaintCases;
import id.pendopo.complaint.Keeping;
import id.pendopo.complaint.Status;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Reporters who do not agree: where it goes, and what they bring. */
@House
@Tag("store")
class ObjectionTests {

    private static final String WORDS = "Tanjakan itu masih terlalu curam.";

    @LocalServerPort private int port;
    @Autowired private ComplaintCases cases;
    @Autowired private Keeping keeping;

    private OwnVisitor visitor;

    @BeforeEach
    void enter() {
        visitor = new OwnVisitor(port);
    }

    @Test
    void filesGoWithAnObjectionAndWhenACaseIsOpenedAgain() throws Exception {
        var answered = cases.answered();
        var page = visitor.act("keberatan", answered, Map.of());
        assertThat(page.body())
                .contains(
                        "name=\"berkas\"",
                        "enctype=\"multipart/form-data\"",
                        "masing-masing 10 MB");
        var text = "Tanjakannya masih patah.".getBytes(UTF_8);
        var sent = visitor.upload("keberatan", answered, words(), "bukti.txt", text);
        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(cases.find(answered).status()).isEqualTo(Status.CONTESTED);
        assertThat(last(answered).name()).isEqualTo("bukti.txt");
        assertThat(last(answered).event()).isEqualTo(cases.find(answered).version());

        var closed = cases.closed();
        visitor.upload("buka-lagi", closed, words(), "bukti.txt", text);
        assertThat(cases.find(closed).status()).isEqualTo(Status.REOPENED);
        assertThat(last(closed).event()).isEqualTo(cases.find(closed).version());
    }

    @Test
    void whereAnObjectionGoesAndWhoReadsItThereIsSaidAsItIs() throws Exception {
        var inspector = cases.officer(Role.INSPECTOR, "RSK-INSPEKTORAT");
        var kinds =
                List.of(
                        new Kind("RSK-PKM-WANASARI", "pungli", inspector, "RSK-INSPEKTORAT"),
                        new Kind("RSK-INSPEKTORAT", "pungli", cases.officer(), "RSK"),
                        new Kind("", "sarana", cases.officer(), "RSK"));
        for (var kind : kinds) {
            var made = cases.about(kind.target(), kind.category());
            var caseClass = cases.find(made).matter().caseClass();
            cases.verified(made, kind.by(), caseClass, kind.category(), kind.unit());
            cases.answer(made, kind.by());
            var page = visitor.act("keberatan", made, Map.of()).body();
            assertThat(page).contains("tetap di sana");
            if (kind.by() == inspector) {
                assertThat(page).contains("petugas pengaduan lain tidak membacanya");
            } else {
                assertThat(page)
                        .contains("tidak ada unit di atasnya")
                        .doesNotContain("tidak membacanya");
            }
        }
    }

    /** What it is about, and who answers it where. */
    private record Kind(String target, String category, Officer by, String unit) {}

    @Test
    void anObjectionWithAFileThatCannotBeTakenKeepsItsWordsAndIsNotWritten() throws Exception {
        var made = cases.answered();
        var file = new byte[11 * 1024 * 1024];
        var refused = visitor.upload("keberatan", made, words(), "video.mp4", file);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(WORDS, "href=\"#berkas\"", "paling besar 10 MB");
        assertThat(cases.find(made).status()).isEqualTo(Status.ANSWERED);
    }

    @Test
    void anObjectionWithAFileSentTwiceIsWrittenOnce() throws Exception {
        var made = cases.answered();
        var words = words();
        var text = "Masih patah.".getBytes(UTF_8);
        visitor.upload("keberatan", made, words, "bukti.txt", text);
        int version = cases.find(made).version();
        assertThat(visitor.upload("keberatan", made, words, "bukti.txt", text).statusCode())
                .isEqualTo(200);
        assertThat(cases.find(made).version()).isEqualTo(version);
        assertThat(keeping.files(cases.find(made))).hasSize(1);
    }

    private CaseFile last(ComplaintCases.Made made) {
        return keeping.files(cases.find(made)).getLast();
    }

    private static Map<String, String> words() {
        return Map.of("kirim", "ya", "kata", WORDS, "kunci", UUID.randomUUID().toString());
    }
}
