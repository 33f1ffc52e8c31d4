package id.pendopo.complaint.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.attachment.Papers;
import id.pendopo.catalogue.Clerk;
import id.pendopo.organisation.photo.Shots;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The form before it is sent: what it refuses, what it keeps, and where it begins. */
@House
@Tag("store")
class DraftTests {

    private static final String STORY = "Kursi roda di pintu depan patah sejak bulan lalu.";

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Autowired private JdbcClient sql;

    private Clerk clerk;
    private Citizen citizen;

    @BeforeEach
    void begin() {
        clerk = new Clerk(port, data);
        citizen = Citizen.begun(port, clerk);
    }

    @Test
    void aRefusedPageKeepsWhatWasWritten() {
        var none = citizen.step("hal", Map.of("a", "b"));
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.body()).contains("href=\"#hal\"", "Pilih hal yang paling dekat");
        var untitled = citizen.step("cerita", Map.of("cerita", STORY));
        assertThat(untitled.status()).isEqualTo(422);
        assertThat(untitled.body()).contains(STORY, "href=\"#judul\"");
        var when = Map.of("tanggal", "31-02-2026", "tempat", "Loket 3", "lintang", "-7,25");
        var refused = citizen.step("waktu-tempat", when);
        assertThat(refused.body())
                .contains("Tulis tanggal seperti", "Isi lintang", "31-02-2026", "Loket 3");
        assertThat(citizen.step("pelapor", Map.of("siapa", "dengan")).body())
                .contains("Tulis nama Anda");
        assertThat(citizen.send().body()).contains("Tulis judul singkat", "href=\"#siapa\"");
    }

    @Test
    void eachBadFileHearsWhatIsWrongWithItAndNothingIsKept() {
        refused("program.jpg", new byte[] {'M', 'Z', 0, 1}, "bukan jenis yang kami terima");
        refused("foto.jpg", java.util.Arrays.copyOf(Shots.jpeg(900, 700), 2000), "terpotong");
        refused("besar.jpg", new byte[30_000_000], "29 MB, paling besar 10 MB");
        refused("kosong.jpg", new byte[0], "kosong");
        assertThat(citizen.upload("surat.pdf", Papers.pdf()).statusCode()).isEqualTo(303);
        var page = clerk.read(citizen.draft() + "/berkas").body();
        assertThat(page).contains("surat.pdf");
        assertThat(clerk.send(citizen.draft() + "/berkas/hapus", Map.of("nomor", "1")).location())
                .endsWith("/berkas");
        assertThat(clerk.read(citizen.draft() + "/berkas").body()).doesNotContain("surat.pdf");
    }

    private void refused(String name, byte[] file, String words) {
        var answer = citizen.upload(name, file);
        assertThat(answer.statusCode()).as(name).isEqualTo(422);
        assertThat(answer.body()).contains(words, "href=\"#berkas\"");
    }

    @Test
    void whoReadsTheDatabaseAloneLearnsNothingFromADraft() {
        citizen.fill("Cerita yang sangat rahasia ini.");
        var rows =
                sql.sql("select encode(content, 'escape') from complaint.draft")
                        .query(String.class)
                        .list();
        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains("rahasia"));
        assertThat(rows).noneMatch(row -> row.contains("sarana"));
    }

    @Test
    void itCanBeSavedAndGoneOnWithForAWeek() {
        var saved = citizen.step("hal", Map.of("hal", "sarana", "simpan", "1"));
        assertThat(saved.location()).endsWith("/disimpan");
        var code = citizen.draft().replaceFirst(".*/", "");
        var page = clerk.read(saved.location()).body();
        assertThat(page).contains(id.pendopo.shared.Crockford.grouped(code));
        assertThat(clerk.send("/pengaduan/baru/lanjut", Map.of("kode", code)).location())
                .endsWith(citizen.draft());
        assertThat(clerk.read(citizen.draft()).location()).endsWith("/cerita");
        assertThat(clerk.send("/pengaduan/baru/lanjut", Map.of("kode", "salah")).status())
                .isEqualTo(422);
        sql.sql("update complaint.draft set changed_at = changed_at - interval '8 days'").update();
        assertThat(clerk.read(citizen.draft()).status()).isEqualTo(404);
    }

    @Test
    void nothingIsKeptUntilTheFirstPageIsFilledIn() {
        long before = drafts();
        var first = clerk.read("/pengaduan/baru/hal?tujuan=unit:RSK-PKM-WANASARI");
        assertThat(first.body())
                .contains("name=\"hal\"", "name=\"tujuan\" value=\"unit:RSK-PKM-WANASARI\"");
        var empty = clerk.send("/pengaduan/baru/hal", Map.of("tujuan", "unit:RSK-PKM-WANASARI"));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body())
                .contains("href=\"#hal\"", "name=\"tujuan\" value=\"unit:RSK-PKM-WANASARI\"");
        var saved = Map.of("tujuan", "TIDAK-ADA", "simpan", "1");
        assertThat(clerk.send("/pengaduan/baru/hal", saved).status()).isEqualTo(422);
        assertThat(drafts()).isEqualTo(before);
        var later = Map.of("hal", "sarana", "simpan", "1");
        assertThat(clerk.send("/pengaduan/baru/hal", later).location()).endsWith("/disimpan");
        assertThat(drafts()).isEqualTo(before + 1);
    }

    @Test
    void whatIsTooLongComesBackWholeAlsoWhenItIsOnlySavedForLater() {
        var longer = "Kursi roda patah. ".repeat(250).strip();
        var later = Map.of("judul", "Kursi", "cerita", longer, "simpan", "1");
        assertThat(citizen.step("cerita", later).location()).endsWith("/disimpan");
        assertThat(clerk.read(citizen.draft() + "/cerita").body()).contains(longer);

        var tooLong = longer + "x".repeat(9_000) + " Ini akhirnya.";
        var sent = Map.of("judul", "Kursi", "cerita", tooLong, "simpan", "1");
        var refused = citizen.step("cerita", sent);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains(tooLong, "href=\"#cerita\"", "paling banyak 4.000");
        assertThat(clerk.read(citizen.draft() + "/cerita").body())
                .contains(longer)
                .doesNotContain("Ini akhirnya.");

        for (var field : Map.of("desa", "desa", "alamat", "pelapor").entrySet()) {
            var fields = Map.of("siapa", "tanpa", field.getKey(), "9".repeat(300));
            assertThat(citizen.step(field.getValue(), fields).status()).isEqualTo(422);
        }
        assertThat(kept()).as("bytes of one draft").isLessThan(10_000);
    }

    private int kept() {
        return sql.sql("select max(octet_length(content)) from complaint.draft")
                .query(Integer.class)
                .single();
    }

    private long drafts() {
        return sql.sql("select count(*) from complaint.draft").query(Long.class).single();
    }

    @Test
    void pagesOfServicesAndUnitsLeadHere() {
        var unit = clerk.read("/unit/RSK-PKM-WANASARI").body();
        assertThat(unit).contains("/pengaduan/baru?unit=RSK-PKM-WANASARI");
        var begun = clerk.read("/pengaduan/baru?unit=RSK-PKM-WANASARI");
        assertThat(begun.body()).contains("Puskesmas Wanasari", "value=\"unit:RSK-PKM-WANASARI\"");
        var chosen = Map.of("tujuan", "unit:RSK-PKM-WANASARI", "hal", "sarana");
        var draft = clerk.send("/pengaduan/baru/hal", chosen);
        var path = draft.location().replaceFirst("/cerita$", "");
        assertThat(clerk.read(path + "/tujuan").body()).contains("Pilihan Anda sekarang");
        assertThat(clerk.read("/pengaduan/baru?layanan=TIDAK-ADA").status()).isEqualTo(200);
    }
}
