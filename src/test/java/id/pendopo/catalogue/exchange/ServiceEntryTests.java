package id.pendopo.catalogue.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.catalogue.Clerk;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One service put into the catalogue by a form, and what is said of it changed. */
@House
@Tag("store")
class ServiceEntryTests {

    private static final String NEW = "/petugas/layanan/baru";

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Autowired private JdbcClient sql;

    private Clerk clerk;

    @BeforeEach
    void enter() {
        clerk = new Clerk(port, data);
    }

    @AfterEach
    void takeAway() {
        sql.sql("update catalogue.service set awaiting = false where code like 'RSK-FORM%'")
                .update();
    }

    private static Map<String, String> service(String code) {
        return Map.of(
                "kode", code,
                "nama", "Surat " + code,
                "ringkasan", "Anda mendapat surat uji.",
                "unit", "RSK-DISDUKCAPIL",
                "untuk", "PERORANGAN",
                "peristiwa", "PINDAH",
                "kata", "surat uji\nlembar coba",
                "daring", "NO",
                "tempat", "RSK-MPP",
                "bahasa", "id");
    }

    private static Map<String, String> with(Map<String, String> fields, String key, String value) {
        var all = new HashMap<>(fields);
        all.put(key, value);
        return all;
    }

    @Test
    void aNewServiceIsOpenToOfficersOnly() {
        var added = clerk.post("unit_head", NEW, service("RSK-FORM-SATU"));
        assertThat(added.status()).as(added.body()).isEqualTo(303);
        assertThat(added.location()).endsWith("/petugas/layanan/RSK-FORM-SATU/standar");
        assertThat(clerk.read("/layanan/RSK-FORM-SATU").status()).isEqualTo(404);
        assertThat(clerk.read("/api/v1/services/RSK-FORM-SATU").status()).isEqualTo(404);
        assertThat(clerk.open("unit_head", "/petugas/layanan").body()).contains("RSK-FORM-SATU");
        var desk = clerk.open("unit_head", "/petugas/layanan/RSK-FORM-SATU/standar").body();
        assertThat(desk).contains("Mulai dari layanan serupa").doesNotContain("seperti warga");
        var form = clerk.open("unit_head", "/petugas/layanan/RSK-FORM-SATU/ubah").body();
        assertThat(form).contains("lembar coba", "Tempat layanan: 1 dipilih");
    }

    @Test
    void theCodeCanBeMadeOfTheName() {
        var fields = with(with(service(""), "nama", "Form tanpa kode"), "kode", "");
        var added = clerk.post("admin", NEW, fields);
        assertThat(added.location()).endsWith("/RSK-FORM-TANPA-KODE/standar");
        var again = clerk.post("admin", NEW, fields);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body()).contains("Sudah ada layanan bernama sama");
    }

    @Test
    void whatIsWrongIsToldBesideItsField() {
        var wrongCode = clerk.post("admin", NEW, service("rsk form"));
        assertThat(wrongCode.status()).isEqualTo(422);
        assertThat(wrongCode.body()).contains("id=\"kode-galat\"");
        var blank = with(with(service("RSK-FORM-DUA"), "nama", ""), "unit", "");
        var refused = clerk.post("admin", NEW, blank);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"nama-galat\"", "id=\"unit-galat\"", "Pilih unit");
        assertThat(clerk.post("admin", NEW, service("RSK-KTP-HILANG")).body())
                .contains("Kode RSK-KTP-HILANG sudah dipakai");
    }

    @Test
    void aHeadOfAnotherUnitIsRefused() {
        var foreign = with(service("RSK-FORM-ASING"), "unit", "RSK-DINKES");
        var refused = clerk.post("unit_head", NEW, foreign);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("bukan tanggung jawab Anda");
        assertThat(clerk.open("admin", "/petugas/layanan").body()).doesNotContain("RSK-FORM-ASING");

        clerk.post("admin", NEW, foreign);
        var path = "/petugas/layanan/RSK-FORM-ASING";
        assertThat(clerk.open("admin", path + "/ubah").status()).isEqualTo(200);
        assertThat(clerk.open("unit_head", path + "/ubah").status()).isEqualTo(404);
        assertThat(clerk.post("unit_head", path + "/ubah", foreign).status()).isEqualTo(404);
        assertThat(clerk.open("unit_head", path + "/standar").status()).isEqualTo(404);
        assertThat(clerk.open("auditor", NEW).status()).isEqualTo(403);
    }

    @Test
    void ofTwoWhoChangeTheFactsTheSecondSeesBoth() {
        clerk.post("admin", NEW, service("RSK-FORM-TIGA"));
        var path = "/petugas/layanan/RSK-FORM-TIGA/ubah";
        var read = clerk.open("admin", path).body();
        var stamp = read.replaceAll("(?s).*name=\"cap\" value=\"([^\"]+)\".*", "$1");
        var base = with(service("RSK-FORM-TIGA"), "cap", stamp);
        var first = clerk.post("unit_head", path, with(base, "nama", "Surat si pertama"));
        assertThat(first.status()).isEqualTo(303);
        var second = clerk.post("admin", path, with(base, "nama", "Surat si kedua"));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body()).contains("Surat si pertama", "Surat si kedua");
        var seen = second.body().replaceAll("(?s).*name=\"cap\" value=\"([^\"]+)\".*", "$1");
        var third = with(with(base, "cap", seen), "nama", "Surat si kedua");
        assertThat(clerk.post("admin", path, third).status()).isEqualTo(303);
        assertThat(clerk.open("admin", path).body()).contains("Surat si kedua");
    }
}
