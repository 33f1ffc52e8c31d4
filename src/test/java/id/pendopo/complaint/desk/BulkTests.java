package id.pendopo.complaint.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many cases at once, and back again. */
@House
@Tag("store")
class BulkTests {

    private static final String HOME = "/petugas/pengaduan";

    @LocalServerPort private int port;
    @Autowired private JdbcClient sql;
    @Autowired private NewCases cases;

    @Value("${pendopo.data}")
    private Path data;

    private DeskVisitor officer;

    @BeforeEach
    void enter() {
        var officers = DeskOfficers.at(port, data);
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

    private UUID handler(String code) {
        return sql.sql("select handler from complaint.complaint where code = :code")
                .param("code", code)
                .query((row, _) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .single()
                .orElse(null);
    }
}
