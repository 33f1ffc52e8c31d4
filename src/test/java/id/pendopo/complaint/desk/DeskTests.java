package id.pendopo.complaint.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Officers at their desk: what they see, what they do, and what stays out of their reach. */
@House
@Tag("store")
class DeskTests {

    private static final String HOME = "/petugas/pengaduan";
    private static final Pattern VERSION = Pattern.compile("name=\"versi\" value=\"(\\d+)\"");
    private static final String PLAN = "Kami memeriksa tempatnya hari Senin pagi.";

    @LocalServerPort private int port;
    @Autowired private JdbcClient sql;
    @Autowired private NewCases cases;

    @Value("${pendopo.data}")
    private Path data;

    private DeskVisitor officer;
    private DeskVisitor head;
    private DeskVisitor inspector;

    @BeforeEach
    void enter() {
        officer = new DeskVisitor(port, data, "complaint_officer");
        head = new DeskVisitor(port, data, "unit_head");
        inspector = new DeskVisitor(port, data, "inspector");
    }

    @Test
    void theListShowsWhatIsLateFirst() {
        var page = officer.get(HOME + "?saring=terbuka").body();
        assertThat(page.indexOf("berbicara kasar"))
                .isPositive()
                .isLessThan(page.indexOf("sebaiknya buka sampai sore"));
        assertThat(page).contains("Lewat ", "RSK-", "Perlu saya jawab");
        assertThat(officer.get(HOME + "?saring=lewat").body())
                .contains("berbicara kasar")
                .doesNotContain("sebaiknya buka sampai sore");
    }

    @Test
    void eachSeesOnlyWhatIsInReach() {
        var conduct = inspector.code("jasa pindah");
        var own = officer.code("akta kelahiran");
        var other = officer.code("antrean dua jam");
        var secret = officer.code("kuitansi parkir");
        assertThat(conduct).startsWith("RSK-");
        assertThat(head.items("jasa pindah")).as("the accused unit").isEmpty();
        assertThat(officer.items("jasa pindah")).as("the desk of the whole").isEmpty();
        assertThat(head.items("kuitansi parkir")).isEmpty();
        assertThat(inspector.items("akta kelahiran")).isEmpty();
        for (var path : List.of("", "/cetak", "/jawab", "/berkas/1")) {
            for (var hidden : List.of(conduct, other, secret)) {
                assertThat(head.get(HOME + "/" + hidden + path).statusCode()).isEqualTo(404);
            }
            assertThat(officer.get(HOME + "/" + conduct + path).statusCode()).isEqualTo(404);
            assertThat(inspector.get(HOME + "/" + own + path).statusCode()).isEqualTo(404);
        }
        assertThat(head.get(HOME + "/" + own).statusCode()).isEqualTo(200);
        assertThat(head.api("/api/v1/complaints/" + own).statusCode()).isEqualTo(200);
        assertThat(head.api("/api/v1/complaints/" + conduct).statusCode()).isEqualTo(404);
        for (var act : Act.values()) {
            var path = "/api/v1/complaints/" + conduct + "/" + act.wire();
            assertThat(head.api(path, Map.of("words", PLAN)).statusCode()).isEqualTo(404);
            assertThat(officer.api(path, Map.of("words", PLAN)).statusCode()).isEqualTo(404);
        }
        assertThat(head.post(HOME + "/" + conduct + "/catatan", "catatan", "Siapa?").statusCode())
                .isEqualTo(404);
        assertThat(head.get(HOME + "?saring=semua&kasus=" + conduct).body())
                .doesNotContain("jasa di loket");
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
    void manyAreTakenUpAtOnceAndGivenBack() {
        var one = cases.forwarded("RSK-RSUD");
        var two = cases.forwarded("RSK-DISDIK");
        var shown = officer.post(HOME + "/massal", "pilih", one, "pilih", two, "aksi", "ambil");
        assertThat(shown.body()).contains(one, two, "Ya, tugaskan 2 ke saya");
        var done =
                officer.post(
                        HOME + "/massal/jalankan", "pilih", one, "pilih", two, "aksi", "ambil");
        assertThat(done.body()).contains("2 dari 2", "Batalkan penugasan");
        assertThat(handler(one)).isNotNull();
        officer.post(HOME + "/" + two + "/catatan", "catatan", "Sudah saya telepon.");
        var undone = officer.post(HOME + "/massal/batal");
        assertThat(undone.body()).contains("1 dari 2");
        assertThat(handler(one)).isNull();
        assertThat(handler(two)).as("changed since").isNotNull();
        assertThat(officer.post(HOME + "/massal/batal").body()).contains("Tidak ada yang dapat");
    }

    @Test
    void manyAreAnsweredWithATextAndTheFormIsRefusedAsAWhole() {
        officer.post(
                HOME + "/contoh",
                "unit",
                "RSK",
                "nama",
                "Sudah diperbaiki " + UUID.randomUUID(),
                "teks",
                "Terima kasih. Laporan {kode} sudah diperbaiki oleh {unit} dan diperiksa.");
        var text =
                sql.sql("select id from complaint.answer_text order by made_at desc limit 1")
                        .query(UUID.class)
                        .single()
                        .toString();
        var one = cases.forwarded("RSK-RSUD");
        var two = cases.forwarded("RSK-DISDIK");
        var refused =
                officer.post(
                        HOME + "/massal/jalankan",
                        "pilih",
                        one,
                        "pilih",
                        two,
                        "aksi",
                        "jawab",
                        "contoh",
                        text);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Pilih salah satu alasan");
        var done =
                officer.post(
                        HOME + "/massal/jalankan",
                        "pilih",
                        one,
                        "pilih",
                        two,
                        "aksi",
                        "jawab",
                        "contoh",
                        text,
                        "alasan",
                        "DILAKUKAN");
        assertThat(done.body()).contains("2 dari 2").doesNotContain("Batalkan penugasan");
        assertThat(officer.get(HOME + "/" + one).body()).contains("Laporan " + one);
        assertThat(officer.get(HOME + "/" + one + "/jawab?contoh=" + text).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aUnitThatHelpsReadsAndNotesAndDoesNotAct() {
        var code = cases.forwarded("RSK-RSUD");
        assertThat(head.get(HOME + "/" + code).statusCode()).isEqualTo(404);
        officer.post(HOME + "/" + code + "/bantuan", "bantuan", "RSK-DISDUKCAPIL");
        assertThat(head.get(HOME + "/" + code).body()).contains("Unit Anda membantu");
        assertThat(head.post(HOME + "/" + code + "/mulai", "kata", PLAN).statusCode())
                .isEqualTo(403);
        head.post(HOME + "/" + code + "/catatan", "catatan", "Datanya ada pada kami.");
        assertThat(officer.get(HOME + "/" + code).body()).contains("Datanya ada pada kami.");
        officer.post(HOME + "/" + code + "/bantuan/selesai", "membantu", "RSK-DISDUKCAPIL");
        assertThat(head.get(HOME + "/" + code).statusCode()).isEqualTo(404);
    }

    @Test
    void programsActOnceAndLeafThroughLists() {
        var code = cases.forwarded("RSK-RSUD");
        var path = "/api/v1/complaints/" + code + "/start";
        var key = new String[] {"Idempotency-Key", UUID.randomUUID().toString()};
        var first = officer.api(path, Map.of("words", PLAN), key);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(DeskVisitor.json(first).path("status").asString()).isEqualTo("IN_PROGRESS");
        assertThat(officer.api(path, Map.of("words", PLAN), key).statusCode()).isEqualTo(200);
        var again = officer.api(path, Map.of("words", PLAN));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("not_now");
        var short1 = officer.api("/api/v1/complaints/" + code + "/ask", Map.of("words", "Mana?"));
        assertThat(DeskVisitor.json(short1).path("errors").path(0).path("field").asString())
                .isEqualTo("words");
        var page = DeskVisitor.json(officer.api("/api/v1/complaints?limit=2"));
        assertThat(page.path("items")).hasSize(2);
        var next = page.path("next").asString();
        var second = DeskVisitor.json(officer.api("/api/v1/complaints?limit=2&cursor=" + next));
        assertThat(second.path("items").path(0).path("code"))
                .isNotEqualTo(page.path("items").path(1).path("code"));
        assertThat(officer.api("/api/v1/complaints?status=SELESAI").statusCode()).isEqualTo(422);
        assertThat(officer.api("/api/v1/complaints?unit=RSK-RSUD&status=in_progress").body())
                .contains(code);
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

    @Test
    void aFilterIsKeptForItsOfficerAndKeysCanBeSwitchedOff() {
        var name = "Rumah sakit " + UUID.randomUUID().toString().substring(0, 8);
        officer.post(HOME + "/saringan", "nama", name, "saring", "terbuka", "unit", "RSK-RSUD");
        assertThat(officer.get(HOME).body()).contains(name);
        assertThat(head.get(HOME).body()).doesNotContain(name);
        assertThat(officer.post(HOME + "/saringan", "nama", name).body())
                .contains("sudah ada. Pilih nama lain");
        officer.post(HOME + "/tombol", "hidup", "tidak");
        assertThat(officer.get(HOME).body()).contains("data-keys=\"off\"");
        officer.post(HOME + "/tombol", "hidup", "ya");
        assertThat(officer.get(HOME).body()).contains("data-keys=\"on\"");
    }

    @Test
    void headsOfUnitsSeeFiguresOfTheirOwnUnitsOnly() {
        var page = head.get(HOME + "/unit").body();
        assertThat(page).contains("unit=RSK-DISDUKCAPIL").doesNotContain("unit=RSK-RSUD");
        assertThat(officer.get(HOME + "/unit.csv").body())
                .startsWith("unit,name,received,answered_or_due,on_time")
                .contains("RSK-PKM-WANASARI");
    }

    private UUID handler(String code) {
        return sql.sql("select handler from complaint.complaint where code = :code")
                .param("code", code)
                .query((row, _) -> java.util.Optional.ofNullable(row.getObject(1, UUID.class)))
                .single()
                .orElse(null);
    }

    private static String version(String page) {
        var matcher = VERSION.matcher(page);
        assertThat(matcher.find()).as(page).isTrue();
        return matcher.group(1);
    }
}
