package id.pendopo.catalogue.standard;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.catalogue.Clerk;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Drafts that begin with another service's words, and texts that are not saved yet. */
@House
@Tag("store")
class CopyTests {

    private static final String CODE = "RSK-SALIN-UJI";
    private static final String DESK = "/petugas/layanan/" + CODE + "/standar";

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Autowired private JdbcClient sql;

    private Clerk clerk;
    private String draft = "";

    @BeforeEach
    void begin() {
        clerk = new Clerk(port, data);
        var fields =
                Map.of(
                        "kode", CODE,
                        "nama", "Surat salin uji",
                        "ringkasan", "Anda mendapat surat uji.",
                        "unit", "RSK-DISDUKCAPIL");
        assertThat(clerk.post("admin", "/petugas/layanan/baru", fields).status()).isEqualTo(303);
        var made = clerk.post("unit_head", DESK, Map.of("lakukan", "salin")).location();
        assertThat(made).endsWith("/salin");
        draft = made.replaceFirst("^.*(/petugas.*)/salin$", "$1");
    }

    @AfterEach
    void discard() {
        clerk.post("admin", draft + "/cabut", Map.of("alasan", "Selesai diuji."));
        sql.sql("update catalogue.service set awaiting = false where code = :code")
                .param("code", CODE)
                .update();
    }

    private Clerk.Answer copy(String component, String revision, String... more) {
        var fields = new java.util.HashMap<String, String>();
        fields.put("dari", "RSK-KTP-HILANG");
        fields.put("bagian", component);
        fields.put("revisi-" + component, revision);
        for (var one : more) {
            fields.put(one, "ya");
        }
        return clerk.post("unit_head", draft + "/salin", fields);
    }

    @Test
    void similarServicesAreSuggestedAndFoundByWords() {
        assertThat(clerk.open("unit_head", draft + "/salin").body()).contains("salin?dari=RSK-");
        assertThat(clerk.open("unit_head", draft + "/salin?q=ktp+ilang").body())
                .contains("salin?dari=RSK-KTP-HILANG");
        assertThat(clerk.open("unit_head", draft + "/salin?dari=RSK-KTP-HILANG").body())
                .contains("value=\"SD1\" checked", "Semua bagian sudah dipilih");
    }

    @Test
    void whatWasCopiedSaysWhereItCameFromUntilItIsChanged() {
        assertThat(copy("SD3", "0").status()).isEqualTo(303);
        assertThat(clerk.open("unit_head", draft).body()).contains("Disalin dari");
        var own = Map.of("revisi", "1", "nilai", "2", "satuan", "HOUR", "hitung", "SUBMITTED");
        assertThat(clerk.post("unit_head", draft + "/ubah/SD3", own).status()).isEqualTo(303);
        assertThat(clerk.open("unit_head", draft).body()).doesNotContain("Disalin dari");
    }

    @Test
    void nothingIsReplacedWithoutAYes() {
        var own = Map.of("revisi", "0", "teks", "Janji kami sendiri.");
        assertThat(clerk.post("unit_head", draft + "/ubah/MF6", own).status()).isEqualTo(303);
        var asked = clerk.open("unit_head", draft + "/salin?dari=RSK-KTP-HILANG").body();
        assertThat(asked).contains("Sudah berisi").doesNotContain("value=\"MF6\" checked");
        assertThat(copy("MF6", "1").status()).isEqualTo(422);
        assertThat(copy("MF6", "0", "timpa").status()).isEqualTo(409);
        assertThat(clerk.open("unit_head", draft + "/pratinjau").body())
                .contains("Janji kami sendiri.");
        assertThat(copy("MF6", "1", "timpa").status()).isEqualTo(303);
        assertThat(clerk.open("unit_head", draft + "/pratinjau").body())
                .doesNotContain("Janji kami sendiri.");
    }

    @Test
    void anUnsavedTextIsOfferedToItsWriterOnly() {
        var typed = Map.of("revisi", "0", "edisi", "0", "teks", "Belum selesai");
        var path = draft + "/ubah/MF6";
        var kept = clerk.post("unit_head", path + "/sementara", typed);
        assertThat(kept.body()).contains("\"edition\":1", "Tersimpan ");
        assertThat(clerk.open("unit_head", path).body()).contains("Ada tulisan Anda");
        assertThat(clerk.open("unit_head", draft).body()).contains("Ada tulisan belum disimpan");
        assertThat(clerk.open("unit_head", path + "?pakai=ya").body()).contains(">Belum selesai<");
        assertThat(clerk.open("admin", path).body()).doesNotContain("Ada tulisan Anda");
        assertThat(clerk.open("unit_head", draft + "/pratinjau").body())
                .doesNotContain("Belum selesai");
        // Another window of the same officer, which knows nothing of the first.
        assertThat(clerk.post("unit_head", path + "/sementara", typed).status()).isEqualTo(409);
        clerk.post("unit_head", path + "/sementara/buang", Map.of("edisi", "1"));
        assertThat(clerk.open("unit_head", path).body()).doesNotContain("Ada tulisan Anda");
    }

    @Test
    void whoTypesOverSomebodyElsesWordsIsToldAndSeesBoth() {
        var path = draft + "/ubah/MF6";
        var theirs = Map.of("revisi", "0", "teks", "Tulisan yang sudah masuk");
        assertThat(clerk.post("admin", path, theirs).status()).isEqualTo(303);
        var typed = Map.of("revisi", "0", "edisi", "0", "teks", "Tulisan yang terlambat");
        var kept = clerk.post("unit_head", path + "/sementara", typed);
        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.body()).contains("menyimpan bagian ini pada");
        assertThat(clerk.open("unit_head", path + "?pakai=ya").body())
                .contains("Tulisan yang sudah masuk", "Tulisan yang terlambat");
        // What the draft says already does not wait for anybody.
        var same = Map.of("revisi", "1", "edisi", "1", "teks", "Tulisan yang sudah masuk");
        assertThat(clerk.post("unit_head", path + "/sementara", same).body())
                .contains("\"edition\":0");
        assertThat(clerk.open("unit_head", path).body()).doesNotContain("Ada tulisan Anda");
    }
}
