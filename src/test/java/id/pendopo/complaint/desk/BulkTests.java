package id.pendopo.complaint.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.complaint.desk.NewCases.Brought;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many cases at once, and back again. */
@House
@Tag("store")
class BulkTests {

    private static final String HOME = "/petugas/pengaduan";
    private static final Pattern STEP = Pattern.compile("name=\"langkah\" value=\"([^\"]+)\"");

    @Autowired private JdbcClient sql;
    @Autowired private NewCases cases;
    @Autowired private DeskOfficers officers;

    private DeskVisitor officer;

    @BeforeEach
    void enter() {
        officer = officers.officer();
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
        var undone = undo(done);
        assertThat(undone.body()).contains("1 dari 2");
        assertThat(handler(one)).isNull();
        assertThat(handler(two)).as("changed since").isNotNull();
        var twice = undo(done);
        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(twice.body()).contains("Tidak dapat dibatalkan lagi");
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
    void aFloodStandsInOneLineApartFromTheWorkAndADecisionOnItIsUndone() {
        var word = "kios" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        var codes = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            codes.add(
                    cases.taken(Brought.titled("Tolak " + word + " " + i).heldByAMachine()).code());
        }
        var genuine = cases.taken(Brought.titled("Tangga licin")).code();
        for (var filter : List.of("saya", "lewat", "hari-ini", "baru", "terbuka")) {
            var page = officer.get(HOME + "?urut=terbaru&saring=" + filter).body();
            assertThat(page).as(filter).doesNotContain(codes.getFirst()).contains("ditahan mesin");
        }
        assertThat(officer.get(HOME + "?urut=terbaru&saring=baru").body()).contains(genuine);
        var held = officer.get(HOME + "?saring=ditahan").body();
        var flood = held.lines().filter(line -> line.contains(codes.getFirst())).findFirst();
        assertThat(flood.orElseThrow()).contains(codes).contains("kiriman yang mirip");

        var chosen = String.join(" ", codes);
        assertThat(officer.post(HOME + "/massal", "pilih", chosen, "aksi", "tolak").body())
                .contains("Ya, 3 bukan pengaduan", "dapat dibatalkan");
        var rejected = run("tolak", chosen);
        assertThat(statuses(codes)).containsOnly("SPAM");
        assertThat(undo(rejected).body()).contains("3 dari 3");
        assertThat(statuses(codes)).containsOnly("HELD");

        var released = run("lepas", chosen);
        assertThat(statuses(codes)).containsOnly("SUBMITTED");
        officer.post(HOME + "/" + codes.getFirst() + "/catatan", "catatan", "Sudah saya baca.");
        assertThat(undo(released).body()).contains("2 dari 3");
        assertThat(statuses(codes.subList(0, 1))).containsOnly("SUBMITTED");
        assertThat(statuses(codes.subList(1, 3))).containsOnly("HELD");
    }

    @Test
    void eachWindowUndoesItsOwnStepWhateverCameAfter() {
        var good = cases.taken(Brought.titled("Loket tutup").heldByAMachine()).code();
        var bad = cases.taken(Brought.titled("Obat kuat").heldByAMachine()).code();
        var released = run("lepas", good);
        var rejected = run("tolak", bad);
        run("tanya", cases.forwarded("RSK-RSUD"), "kata", "Di gedung mana letak tangganya?");

        assertThat(undo(released).body()).contains("1 dari 1");
        assertThat(statuses(List.of(good))).containsOnly("HELD");
        assertThat(statuses(List.of(bad))).as("of the other window").containsOnly("SPAM");
        var twice = undo(released);
        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(twice.body()).contains("Tidak ada yang berubah", "10 langkah terakhir");
        assertThat(officer.post("/en" + HOME + "/massal/batal").body())
                .contains("Nothing was changed");
        assertThat(undo(rejected).body()).contains("1 dari 1");
        assertThat(statuses(List.of(bad))).containsOnly("HELD");
    }

    @Test
    void theLastStepsAreKeptAndThoseBeforeThemAreSaidToBeGone() {
        var steps = new ArrayList<HttpResponse<String>>();
        for (int i = 0; i <= UndoNote.MOST; i++) {
            steps.add(run("ambil", cases.forwarded("RSK-RSUD")));
        }
        assertThat(undo(steps.getFirst()).statusCode()).isEqualTo(409);
        assertThat(undo(steps.get(1)).body()).contains("1 dari 1");
        assertThat(undo(steps.getLast()).body()).contains("1 dari 1");
    }

    @Test
    void whoReleasesIsToldFromWhenOnSendersOfEmailsKeepTheirReceipts() {
        var minutes =
                sql.sql("select receipt_minutes from complaint.mail_rule")
                        .query(Integer.class)
                        .single();
        var told = "mulai " + minutes + " menit sesudah dilepas";
        var code = cases.taken(Brought.titled("Loket tutup").heldByAMachine()).code();
        assertThat(officer.post(HOME + "/massal", "pilih", code, "aksi", "lepas").body())
                .contains(told);
        var released = run("lepas", code);
        assertThat(released.body()).contains(told, "tetap memegangnya");
        assertThat(undo(released).body()).contains(told, "tetap memegangnya");
        var rejected = run("tolak", code);
        assertThat(rejected.body()).doesNotContain(told);
        assertThat(undo(rejected).body()).contains("1 dari 1").doesNotContain(told);
    }

    private HttpResponse<String> run(String act, String chosen, String... more) {
        var fields = Stream.of("pilih", chosen, "aksi", act);
        return officer.post(
                HOME + "/massal/jalankan",
                Stream.concat(fields, Stream.of(more)).toArray(String[]::new));
    }

    /** Presses the button of the page that says what came of a step. */
    private HttpResponse<String> undo(HttpResponse<String> done) {
        var step = STEP.matcher(done.body());
        assertThat(step.find()).isTrue();
        return officer.post(HOME + "/massal/batal", "langkah", step.group(1));
    }

    private List<String> statuses(List<String> codes) {
        return sql.sql("select status from complaint.complaint where code in (:codes)")
                .param("codes", codes)
                .query(String.class)
                .list();
    }

    private UUID handler(String code) {
        return sql.sql("select handler from complaint.complaint where code = :code")
                .param("code", code)
                .query((row, _) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .single()
                .orElse(null);
    }
}
