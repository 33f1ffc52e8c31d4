package id.pendopo.catalogue.maklumat;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.catalogue.Clerk;
import id.pendopo.document.PdfUa;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A unit pledges to keep its standards, everybody can check it, and nothing of it changes. */
@House
@Tag("store")
class MaklumatTests {

    private static final String HEAD = "unit_head";
    private static final String DESK = "/petugas/layanan/maklumat/RSK-DISDUKCAPIL";
    private static final Pattern NUMBER = Pattern.compile("name=\"nomor\" value=\"(\\d+)\"");

    @LocalServerPort private int port;
    @Autowired private JdbcClient sql;

    @Value("${pendopo.data}")
    private Path data;

    private Clerk clerk;

    @BeforeEach
    void enter() {
        clerk = new Clerk(port, data);
    }

    @Test
    void everybodyReadsWhatIsPledgedByWhomAndWhatWasMeasured() {
        var page = clerk.read("/maklumat/RSK-RSUD").body();
        assertThat(page)
                .contains("Kami sanggup melayani", "terus memperbaiki", "menerima sanksi")
                .contains("Arief Budiman Siregar", "Direktur RSUD Rasuka", "didahulukan")
                .contains("/layanan/RSK-RSUD-RAWAT-INAP/standar/1", "/maklumat/RSK-RSUD/1.pdf")
                .doesNotContain("tidak cocok dengan sidiknya");
        assertThat(clerk.read("/maklumat/RSK-DISDUKCAPIL/2").body())
                .as("what people say stands beside the pledge")
                .contains("Kata warga", "/skm/");
        assertThat(clerk.read("/en/maklumat/RSK-RSUD").body())
                .contains("We are able", "lang=\"id\"");
        assertThat(clerk.read("/maklumat/RSK-KEC-WANASARI").body())
                .contains("belum punya maklumat");
        assertThat(clerk.read("/maklumat/TIDAK-ADA").status()).isEqualTo(404);
        assertThat(clerk.read("/unit/RSK-RSUD").body()).contains("/maklumat/RSK-RSUD");
    }

    @Test
    void anOldPledgeSaysThatItWasReplacedAndWhichStandardsAreOthersToday() {
        assertThat(clerk.read("/maklumat/RSK-DISDUKCAPIL/1").body())
                .contains("Maklumat ini sudah diganti");
        assertThat(clerk.read("/maklumat/RSK-DISDUKCAPIL/99").status()).isEqualTo(404);
    }

    @Test
    void thePaperIsTaggedInIndonesianAndBearsTheFingerprint() throws Exception {
        var page = clerk.read("/maklumat/RSK-RSUD").body();
        var pdf = clerk.file("/en/maklumat/RSK-RSUD/1.pdf");
        assertThat(PdfUa.violations(pdf)).isEmpty();
        assertThat(clerk.file("/maklumat/RSK-RSUD/1.pdf")).isEqualTo(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("id");
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .containsSubsequence(
                            "Maklumat pelayanan",
                            "Rumah Sakit",
                            "Kami sanggup",
                            "menerima sanksi",
                            "Arief Budiman Siregar",
                            "Pindai",
                            "/maklumat/RSK-RSUD/1");
            var print = Pattern.compile("Sidik: (\\S+)").matcher(text);
            assertThat(print.find()).isTrue();
            assertThat(page).contains(print.group(1));
        }
    }

    @Test
    void theHeadPublishesOnceHoweverOftenTheFormIsSentAndRevokesWithAReason() {
        var fields = fields("Penanda Satu");
        var number = fields.get("nomor");
        assertThat(clerk.post(HEAD, DESK, fields).status()).isEqualTo(303);
        assertThat(clerk.post(HEAD, DESK, fields).status()).isEqualTo(303);
        assertThat(acts("maklumat.published", number)).isEqualTo(1);
        fields.put("penanda", "Orang lain");
        assertThat(clerk.post(HEAD, DESK, fields).status())
                .as("somebody was faster")
                .isEqualTo(409);
        var silent = clerk.post(HEAD, DESK + "/cabut", Map.of("alasan", " "));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.body()).contains("href=\"#alasan\"");
        var why = Map.of("alasan", "Nama <b>salah</b>");
        assertThat(clerk.post(HEAD, DESK + "/cabut", why).status()).isEqualTo(303);
        assertThat(clerk.post(HEAD, DESK + "/cabut", why).status()).isEqualTo(409);
        assertThat(clerk.read("/maklumat/RSK-DISDUKCAPIL").body())
                .contains("Maklumat ini dicabut", "Nama &lt;b", "Penanda Satu")
                .doesNotContain("<b>salah");
        assertThat(acts("maklumat.revoked", number)).isEqualTo(1);
    }

    @Test
    void theSamePledgeIsPublishedAgainOnlyWhenItWasSignedAnew() {
        assertThat(clerk.post(HEAD, DESK, fields("Penanda Dua")).status()).isEqualTo(303);
        var again = fields("Penanda Dua");
        var sameDay = clerk.post(HEAD, DESK, again);
        assertThat(sameDay.status()).isEqualTo(422);
        assertThat(sameDay.body()).contains("Tidak ada yang perlu diterbitkan");
        again.put("tanggal", "2026-01-06");
        var asked = clerk.post(HEAD, DESK, again);
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.body()).contains("href=\"#ulang\"", "Ya, maklumat ini ditandatangani");
        again.put("ulang", "ya");
        assertThat(clerk.post(HEAD, DESK, again).status()).isEqualTo(303);
        assertThat(acts("maklumat.published", again.get("nomor"))).isEqualTo(1);
    }

    @Test
    void mistakesAreNamedAndNothingTypedIsLost() {
        var fields = fields("");
        fields.put("nip", "19");
        fields.put("tanggal", "2999-12-31");
        fields.put("kompensasi", "x".repeat(2001));
        var refused = clerk.post(HEAD, DESK, fields);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("href=\"#nip\"", "href=\"#tanggal\"", "href=\"#kompensasi\"")
                .contains("href=\"#penanda\"", "value=\"19\"", "value=\"2999-12-31\"");
        fields.put("tanggal", "-999999999-01-01");
        assertThat(clerk.post(HEAD, DESK, fields).status()).isEqualTo(422);
    }

    @Test
    void nobodyPledgesForAUnitThatIsNotInTheirCare() {
        var other = "/petugas/layanan/maklumat/RSK-RSUD";
        assertThat(clerk.open(HEAD, other).status()).isEqualTo(404);
        assertThat(clerk.post(HEAD, other, fields("Saya")).status()).isEqualTo(404);
        assertThat(clerk.open(HEAD, "/petugas/layanan/maklumat").body())
                .contains("RSK-DISDUKCAPIL")
                .doesNotContain("RSK-RSUD");
        assertThat(clerk.open("admin", "/petugas/layanan/maklumat").body())
                .contains("RSK-RSUD", "Belum ada", "Berlaku");
    }

    @Test
    void whatWasChangedBehindItsBackIsSeen() {
        var change =
                """
                update catalogue.maklumat
                   set compensation = compensation || :more
                 where place <> '' and signatory = 'Yusuf Rahmat'
                """;
        sql.sql(change).param("more", " Lagi.").update();
        assertThat(clerk.read("/maklumat/RSK-KEC-LEMBAHASRI").body())
                .contains("tidak cocok dengan sidiknya");
        sql.sql("update catalogue.maklumat set compensation = '' where signatory = 'Yusuf Rahmat'")
                .update();
        assertThat(clerk.read("/maklumat/RSK-KEC-LEMBAHASRI").body())
                .doesNotContain("tidak cocok dengan sidiknya");
    }

    private long acts(String action, String number) {
        return sql.sql(
                        """
                        select count(*)
                          from audit.entry
                         where action = :action and subject = 'RSK-DISDUKCAPIL'
                           and details like '%"number":"' || :number || '"%'
                        """)
                .param("action", action)
                .param("number", number)
                .query(Long.class)
                .single();
    }

    private Map<String, String> fields(String signatory) {
        var form = NUMBER.matcher(clerk.open(HEAD, DESK).body());
        assertThat(form.find()).isTrue();
        var fields = new HashMap<String, String>();
        fields.put("nomor", form.group(1));
        fields.put("tempat", "Rasuka");
        fields.put("tanggal", "2026-01-05");
        fields.put("penanda", signatory);
        fields.put("jabatan", "Kepala Dinas");
        return fields;
    }
}
