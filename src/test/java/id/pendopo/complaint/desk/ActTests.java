package id.pendopo.complaint.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.complaint.desk.NewCases.Brought;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One act in a case: what was written is kept, and each refusal stands where it belongs. */
@House
@Tag("store")
class ActTests {

    private static final String HOME = "/petugas/pengaduan";
    private static final Pattern VERSION = Pattern.compile("name=\"versi\" value=\"(\\d+)\"");
    private static final String PLAN = "Kami memeriksa tempatnya hari Senin pagi.";

    @Autowired private JdbcClient sql;
    @Autowired private NewCases cases;
    @Autowired private DeskOfficers officers;

    private DeskVisitor officer;

    @BeforeEach
    void enter() {
        officer = officers.officer();
    }

    @Test
    void whatWasWrittenIsKeptWhenSomebodyElseWasFaster() {
        var code = cases.forwarded("RSK-RSUD");
        var form = officer.get(HOME + "/" + code + "/mulai").body();
        var seen = version(form);
        officer.post(HOME + "/" + code + "/catatan", "catatan", "Saya telepon dulu.");
        var refused = officer.post(HOME + "/" + code + "/mulai", "versi", seen, "kata", PLAN);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body())
                .contains(PLAN, "Saya telepon dulu.", "Orang lain baru saja mengubah");
        var again =
                officer.post(
                        HOME + "/" + code + "/mulai",
                        "versi",
                        version(refused.body()),
                        "kata",
                        PLAN);
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(officer.get(HOME + "/" + code).body()).contains("Ditangani", PLAN);
    }

    @Test
    void aRefusalStandsAtItsField() {
        var code = cases.forwarded("RSK-RSUD");
        var refused = officer.post(HOME + "/" + code + "/jawab", "kata", "Sudah.");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#alasan\"", "Kesalahan:");
        var blank =
                officer.post(
                        HOME + "/" + code + "/jawab",
                        "alasan",
                        "DILAKUKAN",
                        "kata",
                        "Pegangan selesai dipasang pada {tanggal selesai}, silakan diperiksa.");
        assertThat(blank.statusCode()).isEqualTo(422);
        assertThat(blank.body()).contains("{tanggal selesai}");
    }

    @Test
    void aFileThatIsTooLargeIsNamedAndWhatWasWrittenStays() {
        var code = cases.forwarded("RSK-RSUD");
        var path = HOME + "/" + code + "/jawab";
        var words = "Pegangan tangga sudah dipasang lagi dan diperiksa bersama penghuni.";
        for (int megabytes : List.of(11, 30)) {
            var refused =
                    officer.upload(
                            path,
                            "bukti.jpg",
                            new byte[megabytes * 1024 * 1024],
                            "kata",
                            words,
                            "alasan",
                            "DILAKUKAN");
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body())
                    .contains(words, "“bukti.jpg” berukuran " + megabytes + " MB", "Kesalahan:")
                    .contains("href=\"#berkas\"");
        }
        var wrong = officer.upload(path, "x.gif", "GIF89a".getBytes(UTF_8), "kata", words);
        assertThat(wrong.body()).contains("x.gif", words);
        var sent =
                officer.upload(
                        path,
                        "daftar.txt",
                        "Diperiksa Senin.".getBytes(UTF_8),
                        "kata",
                        words,
                        "alasan",
                        "DILAKUKAN");
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(officer.get(HOME + "/" + code).body()).contains("daftar.txt", words);
    }

    @Test
    void theCasePageLeadsToThePapersForTheOmbudsmanOnceALimitWasMissed() {
        var late = cases.forwarded(Brought.titled("Pegangan tangga lepas").daysAgo(60), "RSK-RSUD");
        var page = officer.get(HOME + "/" + late).body();
        assertThat(page).contains("/ombudsman.pdf", "/ombudsman.json");
        assertThat(officer.get(HOME + "/" + late + "/ombudsman.json").body())
                .doesNotContain("Sri Rahayu");
        assertThat(officer.get(HOME + "/" + cases.forwarded("RSK-RSUD")).body())
                .doesNotContain("/ombudsman.pdf");
    }

    @Test
    void anActIsInTheAuditTrailOnce() {
        var code = cases.forwarded("RSK-RSUD");
        officer.post(HOME + "/" + code + "/mulai", "kata", PLAN);
        var actions =
                sql.sql("select action from audit.entry where subject = :code order by sequence")
                        .param("code", code)
                        .query(String.class)
                        .list();
        assertThat(actions).containsExactly("complaint.verify", "complaint.start");
    }

    private static String version(String page) {
        var matcher = VERSION.matcher(page);
        assertThat(matcher.find()).as(page).isTrue();
        return matcher.group(1);
    }
}
