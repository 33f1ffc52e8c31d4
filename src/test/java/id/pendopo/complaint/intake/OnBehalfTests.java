package id.pendopo.complaint.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.catalogue.Clerk;
import id.pendopo.complaint.CaseBook;
import id.pendopo.complaint.Channel;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.photo.Shots;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An officer writes down what somebody brought on paper. */
@House
@Tag("store")
class OnBehalfTests {

    private static final String PATH = "/petugas/pengaduan/baru";
    private static final String OFFICER = "complaint_officer";
    private static final Pattern CODE = Pattern.compile("pdp-num\">(RSK-[^<]+)<");

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Autowired private CaseBook book;
    @Autowired private Organisations organisations;

    private Clerk clerk;

    @BeforeEach
    void reach() {
        clerk = new Clerk(port, data);
    }

    @Test
    void aLetterCountsFromTheDayItCameAndItsScanIsKept() {
        var answer = clerk.upload(OFFICER, PATH, letter(), "berkas", Shots.jpeg(400, 300));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("Tanda terima untuk pelapor", "pdp-code");
        var matcher = CODE.matcher(answer.body());
        assertThat(matcher.find()).isTrue();
        var site = organisations.forHost("");
        var c = book.find(site.organisation(), matcher.group(1)).orElseThrow();
        assertThat(c.channel()).isEqualTo(Channel.LETTER);
        assertThat(c.times().received().atZone(site.zone()).toLocalDateTime())
                .hasToString("2025-11-17T09:30");
        assertThat(c.times().entered()).isAfter(c.times().received());
        var again = clerk.upload(OFFICER, PATH, letter(), "berkas", Shots.jpeg(400, 300));
        assertThat(again.body()).as("sent twice").contains(c.code());
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasWrittenStays() {
        var fields = new HashMap<>(letter());
        fields.remove("saluran");
        fields.put("diterima", "17-11-2099");
        fields.put("siapa", "");
        var answer = clerk.upload(OFFICER, PATH, fields, "berkas", new byte[0]);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "Pilih bagaimana pengaduan ini diterima",
                        "Waktu diterima belum tiba",
                        "Pilih tanpa nama",
                        "Ditulis warga");
    }

    @Test
    void onlyOfficersOfComplaintsWriteThemDown() {
        assertThat(clerk.open("survey_officer", PATH).status()).isEqualTo(403);
        assertThat(clerk.open(OFFICER, PATH).status()).isEqualTo(200);
    }

    private static Map<String, String> letter() {
        return Map.ofEntries(
                Map.entry("kunci", "KUNCIUJI"),
                Map.entry("saluran", "LETTER"),
                Map.entry("diterima", "17-11-2025"),
                Map.entry("jam", "09.30"),
                Map.entry("hal", "sarana"),
                Map.entry("judul", "Kursi roda patah"),
                Map.entry("cerita", "Ditulis warga: kursi roda patah."),
                Map.entry("tujuan", "unit:RSK-PKM-WANASARI"),
                Map.entry("siapa", "dengan"),
                Map.entry("nama", "Siti"));
    }
}
