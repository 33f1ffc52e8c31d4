package id.pendopo.catalogue.standard;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.catalogue.Clerk;
import id.pendopo.catalogue.Clerk.Answer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A standard from its draft to the day on which another one takes its place. */
@House
@Tag("store")
class VersionTests {

    private static final String HEAD = "unit_head";

    @LocalServerPort private int port;
    @Autowired private JdbcClient sql;

    @Value("${pendopo.data}")
    private Path data;

    private Clerk clerk;
    private LocalDate today;

    @BeforeEach
    void enter() {
        clerk = new Clerk(port, data);
        today =
                sql.sql("select today from catalogue.version limit 1")
                        .query(LocalDate.class)
                        .single();
    }

    @Test
    void citizensSeeWhichVersionHoldsSinceWhenByWhichDecreeAndTheEarlierOnes() {
        assertThat(page("/layanan/RSK-KTP-HILANG"))
                .contains("versi 3, berlaku sejak", "Nomor 188.4/07/DISDUKCAPIL/")
                .contains("/layanan/RSK-KTP-HILANG/standar#versi");
        assertThat(page("/layanan/RSK-KTP-HILANG/standar"))
                .contains("Hendra Gunarso", "Semua versi", "/layanan/RSK-KTP-HILANG/standar/1")
                .contains("Sudah diganti", "Bandingkan dua versi");
        assertThat(page("/layanan/RSK-KTP-HILANG/standar/1"))
                .contains("Versi ini sudah diganti", "Baca versi 3", "5 hari kerja")
                .contains("Surat pengantar RT dan RW");
        assertThat(clerk.read("/layanan/RSK-KTP-HILANG/standar/9").status()).isEqualTo(404);
        assertThat(clerk.read("/layanan/RSK-KIA/standar/2").status())
                .as("drafts are nobody's business yet")
                .isEqualTo(404);
    }

    @Test
    void twoVersionsAreComparedInWordsNotInColourAlone() {
        var chosen = clerk.read("/layanan/RSK-KTP-HILANG/standar/beda?dari=3&ke=1");
        assertThat(chosen.status()).isEqualTo(303);
        assertThat(chosen.location()).endsWith("/layanan/RSK-KTP-HILANG/standar/1..3");
        assertThat(page("/layanan/RSK-KTP-HILANG/standar/1..3").replaceAll("\\s+", " "))
                .contains("4 dari 14 bagian berubah")
                .contains("[dihapus:</span> Surat pengantar RT dan RW.")
                .contains("<del class=\"pdp-del\"><span class=\"pdp-hidden\" lang=\"id\">[dihapus:")
                .contains("Tidak berubah", "Dasar hukum");
        assertThat(page("/en/layanan/RSK-KTP-HILANG/standar/1..3"))
                .contains("<ul class=\"pdp-bullets\" lang=\"id\">", "hari kerja");
    }

    @Test
    void aDraftIsWrittenDecreedAndReplacesTheOldOneOnItsDay() {
        var path = draft("RSK-PINDAH-DATANG");
        var time =
                Map.of(
                        "revisi", "1",
                        "nilai", "2",
                        "satuan", "HOUR",
                        "hitung", "FILE_COMPLETE",
                        "catatan", "Sesudah pukul 14.00 selesai esok pagi.");
        assertThat(post(path + "/ubah/SD3", time).status()).isEqualTo(303);
        assertThat(open(path).body()).contains("Berubah");
        assertThat(open(path + "/pratinjau").body()).contains("2 jam", "Sesudah pukul 14.00");
        assertThat(page("/layanan/RSK-PINDAH-DATANG")).doesNotContain("Sesudah pukul 14.00");

        var decree = decree(today.plusDays(10));
        assertThat(open(path + "/berlakukan").body())
                .as("who signed for the unit before signs again")
                .contains("value=\"Hendra Gunarso\"", "Kepala Dinas Kependudukan");
        var decreed = post(path + "/berlakukan", decree);
        assertThat(decreed.status()).isEqualTo(303);
        assertThat(open(decreed.location().replaceFirst("^https?://[^/]+", "")).body())
                .contains("Standar sudah ditetapkan", "Versi 2 ditetapkan, berlaku mulai");
        assertThat(page("/layanan/RSK-PINDAH-DATANG"))
                .as("its day has not come")
                .doesNotContain("Sesudah pukul 14.00");
        assertThat(page("/layanan/RSK-PINDAH-DATANG/standar")).contains("berlaku versi baru");
        assertThat(page("/layanan/RSK-PINDAH-DATANG/standar/2")).contains("Baru berlaku mulai");
        assertThat(post(path + "/ubah/SD3", time).status())
                .as("what is decreed is never changed")
                .isEqualTo(404);

        theDayComes("RSK-PINDAH-DATANG", 2);
        assertThat(page("/layanan/RSK-PINDAH-DATANG")).contains("Sesudah pukul 14.00", "versi 2");
        assertThat(page("/layanan?q=pindah+datang")).contains("2 jam");
        assertThat(page("/api/v1/services/RSK-PINDAH-DATANG"))
                .contains("\"version\":2", "\"status\":\"IN_FORCE\"");
        assertThat(page("/layanan/RSK-PINDAH-DATANG/standar/1"))
                .contains("Versi ini sudah diganti");
        assertThat(
                        sql.sql(
                                        "select count(*) from audit.entry where subject ="
                                                + " 'RSK-PINDAH-DATANG'")
                                .query(Long.class)
                                .single())
                .isEqualTo(3);
    }

    @Test
    void everyMissingComponentIsNamedAndAFreeServiceMustSaySo() {
        var path = draft("RSK-PINDAH-KELUAR");
        assertThat(post(path + "/ubah/MF4", Map.of("revisi", "1", "teks", " ")).status())
                .isEqualTo(303);
        assertThat(post(path + "/ubah/SD4", Map.of("revisi", "1", "jumlah-baris", "1")).status())
                .isEqualTo(303);
        var refused = post(path + "/berlakukan", decree(today));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("<title>Kesalahan:", "2 bagian belum diisi")
                .contains("Bagian “Pengawasan internal” belum diisi.")
                .contains("Jika layanan gratis, katakan itu")
                .contains("188.4/77/UJI");
        var free = Map.of("revisi", "2", "jumlah-baris", "1", "dasar-1", "FREE");
        assertThat(post(path + "/ubah/SD4", free).status()).isEqualTo(303);
        assertThat(post(path + "/berlakukan", decree(today)).body())
                .contains("1 bagian belum diisi")
                .doesNotContain("Jika layanan gratis");
        var away = Map.of("alasan", "Hanya percobaan.");
        assertThat(post(path + "/cabut", away).status()).isEqualTo(303);
        assertThat(clerk.read("/layanan/RSK-PINDAH-KELUAR/standar/2").status()).isEqualTo(404);
        assertThat(post(path + "/ubah/SD4", free).status()).isEqualTo(404);
        assertThat(draft("RSK-PINDAH-KELUAR")).endsWith("/3");
    }

    @Test
    void ofTwoWhoWriteTheSameTheSecondIsToldAndNothingIsLost() {
        var path = draft("RSK-AKTA-UBAH");
        var first = Map.of("revisi", "1", "teks", "Kepala bidang memeriksa tiap Senin.");
        var second = Map.of("revisi", "1", "teks", "Sekretaris memeriksa tiap Jumat.");
        assertThat(post(path + "/ubah/MF4", first).status()).isEqualTo(303);
        var told = clerk.post("admin", path + "/ubah/MF4", second);
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.body())
                .contains("Hendra Gunarso menyimpan bagian ini lebih dulu")
                .contains("Kepala bidang memeriksa tiap Senin.")
                .contains("Sekretaris memeriksa tiap Jumat.</textarea>")
                .contains("name=\"revisi\" value=\"2\"");
        var again = new HashMap<>(second);
        again.put("revisi", "2");
        assertThat(clerk.post("admin", path + "/ubah/MF4", again).status()).isEqualTo(303);
        assertThat(open(path + "/pratinjau").body()).contains("Sekretaris memeriksa tiap Jumat.");
        assertThat(post("/petugas/layanan/RSK-AKTA-UBAH/standar", Map.of()).status())
                .as("there is one draft at a time")
                .isEqualTo(409);
    }

    @Test
    void moreRowsAreGivenWithoutLosingWhatWasTyped() {
        var path = "/petugas/layanan/RSK-KIA/standar/2/ubah/SD1";
        var typed =
                Map.of(
                        "revisi", "2",
                        "jumlah-baris", "6",
                        "judul-6", "Surat baru",
                        "lakukan", "tambah");
        var answer = post(path, typed);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("value=\"Surat baru\"", "id=\"judul-9\"");
        var wrong = post(path, Map.of("revisi", "2", "judul-1", "Akta", "jenis-1", "X"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("href=\"#jenis-1\"", "value=\"Akta\"");
    }

    @Test
    void daysThatCannotBeAreRefused() {
        var path = draft("RSK-AKTA-CERAI");
        var late = new HashMap<>(decree(today.minusDays(1)));
        late.put("tanggal", today.plusDays(1).toString());
        assertThat(post(path + "/berlakukan", late).body())
                .contains("Tanggal keputusan belum terjadi", "Standar tidak berlaku sebelum")
                .contains("Tanggal ini sudah lewat");
        var back = new HashMap<>(decree(today));
        back.put("sampai", today.minusDays(3).toString());
        assertThat(post(path + "/berlakukan", back).body()).contains("Akhirnya sebelum mulainya");
        assertThat(post(path + "/berlakukan", Map.of()).body())
                .contains("Tulis nomor keputusan.", "Isi tanggalnya.");
    }

    @Test
    void aStandardIsExtendedReviewedAndWithdrawnWithReasonAndDate() {
        var home = "/petugas/layanan/RSK-IKD-LEGALISIR/standar";
        var path = draft("RSK-IKD-LEGALISIR");
        var decree = new HashMap<>(decree(today));
        decree.put("sampai", today.plusDays(30).toString());
        assertThat(post(path + "/berlakukan", decree).status()).isEqualTo(303);
        var shorter = Map.of("sampai", today.plusDays(20).toString(), "alasan", "Sama.");
        assertThat(post(path + "/perpanjang", shorter).status()).isEqualTo(422);
        var longer = Map.of("sampai", today.plusYears(1).toString(), "alasan", "Masih sesuai.");
        assertThat(post(path + "/perpanjang", longer).status()).isEqualTo(303);
        assertThat(page("/layanan/RSK-IKD-LEGALISIR/standar"))
                .contains("Versi 2 diperpanjang sampai", "Masih sesuai.");
        var review = Map.of("tanggal", today.toString(), "alasan", "");
        assertThat(post(path + "/tinjau", review).status()).isEqualTo(303);
        var tomorrow = Map.of("tanggal", today.plusDays(1).toString());
        assertThat(post(path + "/tinjau", tomorrow).status()).isEqualTo(422);
        assertThat(open(home + "?hasil=tinjau").body())
                .contains("Peninjauan sudah dicatat", "Versi 2 ditinjau pada", "Hendra Gunarso");
        assertThat(open(home + "?hasil=cabut").body()).doesNotContain("Standar sudah dicabut");

        assertThat(post(path + "/cabut", Map.of("mulai", today.toString())).body())
                .contains("Tulis alasannya.");
        theDayIs(today.minusDays(1), "RSK-IKD-LEGALISIR", 2);
        var gone = Map.of("mulai", today.toString(), "alasan", "Layanan digabung.");
        assertThat(post(path + "/cabut", gone).status()).isEqualTo(303);
        assertThat(post(path + "/cabut", gone).status()).isEqualTo(409);
        assertThat(page("/layanan/RSK-IKD-LEGALISIR")).contains("Standar belum ditetapkan");
        assertThat(page("/layanan/RSK-IKD-LEGALISIR/standar"))
                .as("what was replaced does not rise again")
                .contains("Saat ini tidak ada standar yang berlaku");
    }

    @Test
    void officersOfOtherUnitsDoNotComeIn() {
        assertThat(open("/petugas/layanan/RSK-NIB/standar").status()).isEqualTo(404);
        assertThat(post("/petugas/layanan/RSK-NIB/standar", Map.of()).status()).isEqualTo(404);
        assertThat(clerk.open("admin", "/petugas/layanan/RSK-NIB/standar").status()).isEqualTo(200);
        assertThat(clerk.open("auditor", "/petugas/layanan/RSK-NIB/standar").status())
                .isEqualTo(403);
    }

    private String draft(String code) {
        var made = post("/petugas/layanan/" + code + "/standar", Map.of());
        assertThat(made.status()).as(made.body()).isEqualTo(303);
        return made.location().replaceFirst("^https?://[^/]+", "");
    }

    private Map<String, String> decree(LocalDate from) {
        return Map.of(
                "nomor", "188.4/77/UJI",
                "judul", "Keputusan Kepala Dinas tentang Standar Pelayanan",
                "tanggal", today.toString(),
                "penanda", "Hendra Gunarso",
                "jabatan", "Kepala Dinas",
                "mulai", from.toString());
    }

    /** No job runs: only the days are other ones. */
    private void theDayComes(String code, int version) {
        theDayIs(today, code, version);
    }

    private void theDayIs(LocalDate day, String code, int version) {
        sql.sql(
                        """
                        update catalogue.standard t
                           set effective_from = :day, decree_date = :day
                          from catalogue.service s
                         where s.id = t.service_id and s.code = :code and t.version = :version
                        """)
                .param("day", day)
                .param("code", code)
                .param("version", version)
                .update();
    }

    private Answer open(String path) {
        return clerk.open(HEAD, path);
    }

    private Answer post(String path, Map<String, String> fields) {
        return clerk.post(HEAD, path, fields);
    }

    private String page(String path) {
        var answer = clerk.read(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body();
    }
}
