package id.pendopo.catalogue.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Files of services from the upload to the catalogue. */
@House
@Tag("store")
class ServiceImportTests {

    private static final String IMPORT = "/api/v1/services/import";
    private static final String HEADER =
            "code,name,summary,unit_code,SD3_nilai,SD3_satuan,SD3_hitung\n";

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    private Porter porter;

    @BeforeEach
    void enter() {
        porter = new Porter(port, data, "admin");
    }

    @Test
    void everyFaultyCellIsNamedWithItsAddressAndNothingIsTaken() {
        var rows =
                HEADER
                        + "RSK-COBA-SATU,Coba satu,Anda mendapat sesuatu.,RSK-DISDUKCAPIL,dua,HOUR,SUBMITTED\n"
                        + "RSK-COBA-DUA,,Anda mendapat sesuatu.,RSK-TIDAK-ADA,dua,Pekan,SUBMITTED\n"
                        + "coba tiga,Coba,Coba.,RSK-DISDUKCAPIL,2,HOUR,SUBMITTED\n"
                        + "RSK-COBA-EMPAT,Coba empat,Anda mendapat sesuatu.,RSK-DISDUKCAPIL,2,Jam,Sejak berkas lengkap\n";
        var answer = porter.send(IMPORT, "text/csv", rows.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.type()).startsWith("application/problem+json");
        var cells = answer.json().path("rejected");
        assertThat(
                        cells.valueStream()
                                .map(
                                        one ->
                                                one.path("cell").asString()
                                                        + " "
                                                        + one.path("code").asString()))
                .containsExactly(
                        "E2 not_a_number",
                        "B3 name_missing",
                        "D3 unit_unknown",
                        "F3 not_listed",
                        "E3 not_a_number",
                        "A4 code_shape");
        assertThat(cells.get(0).path("found").asString()).isEqualTo("dua");
        assertThat(cells.get(0).path("row").asInt()).isEqualTo(2);
        assertThat(cells.get(3).path("message").asString()).contains("Hari kerja");
        assertThat(porter.read("/api/v1/services/RSK-COBA-EMPAT").status()).isEqualTo(404);

        var page =
                porter.upload("coba.csv", rows.getBytes(StandardCharsets.UTF_8), "STRICT")
                        .location();
        assertThat(porter.open(page).body())
                .contains("<code>E2</code>", "Simpan 1 layanan yang benar saja");
        assertThat(porter.open(page + "/kesalahan.csv").body())
                .contains("E2,2,SD3_nilai,RSK-COBA-SATU,dua");
        assertThat(porter.post(page, Map.of("cara", "STRICT")).status()).isEqualTo(422);
        assertThat(porter.post(page + "/buang", Map.of()).status()).isEqualTo(303);
        assertThat(porter.open(page).status()).isEqualTo(404);
    }

    @Test
    void aNewServiceIsSeenByNobodyUntilItsStandardIsDecreed() {
        var row =
                "RSK-UJI-BARU,Layanan uji baru,Anda mendapat hasil uji.,RSK-DISDUKCAPIL,2,HOUR,SUBMITTED\nRSK-UJI-RUSAK,,,,,,\n";
        var content = (HEADER + row).getBytes(StandardCharsets.UTF_8);
        var answer =
                porter.send(
                        IMPORT + "?mode=partial",
                        "text/csv",
                        content,
                        "Idempotency-Key",
                        "uji-baru-1");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("created").asInt()).isOne();
        assertThat(answer.json().path("accepted").asInt()).isOne();
        assertThat(answer.json().path("rejectedServices").asInt()).isOne();
        var again =
                porter.send(
                        IMPORT + "?mode=partial",
                        "text/csv",
                        content,
                        "Idempotency-Key",
                        "uji-baru-1");
        assertThat(again.json().path("id")).isEqualTo(answer.json().path("id"));
        assertThat(porter.read("/api/v1/services/RSK-UJI-BARU").status()).isEqualTo(404);
        assertThat(porter.read("/layanan/RSK-UJI-BARU").status()).isEqualTo(404);
        assertThat(porter.read("/api/v1/services.json").body()).doesNotContain("RSK-UJI-BARU");
        assertThat(porter.open("/petugas/layanan").body())
                .contains("Layanan baru, belum tampil", "RSK-UJI-BARU");
        assertThat(porter.open("/petugas/layanan/RSK-UJI-BARU/standar/1").status()).isEqualTo(200);
        assertThat(
                        new String(
                                porter.file("/api/v1/services/export?format=json"),
                                StandardCharsets.UTF_8))
                .contains("RSK-UJI-BARU");

        var page = ServiceFilePages.PATH + "/" + answer.json().path("id").asString();
        assertThat(porter.post(page + "/tarik", Map.of()).status()).isEqualTo(303);
        assertThat(porter.open("/petugas/layanan").body()).doesNotContain("RSK-UJI-BARU");
        assertThat(porter.open("/petugas/layanan/RSK-UJI-BARU/standar").status()).isEqualTo(404);
    }

    @Test
    void anImportOnWhichSomebodyHasBuiltIsNotTakenBack() {
        var row = "code,SD3_nilai\nRSK-AKTA-CERAI,11\n";
        var page =
                porter.upload("cerai.csv", row.getBytes(StandardCharsets.UTF_8), "STRICT")
                        .location();
        assertThat(porter.post(page, Map.of("cara", "STRICT")).status()).isEqualTo(303);
        var draft = porter.open("/petugas/layanan/RSK-AKTA-CERAI/standar").body();
        var number = draft.replaceAll("(?s).*Lanjutkan rancangan versi (\\d+).*", "$1");
        var path = "/petugas/layanan/RSK-AKTA-CERAI/standar/" + number;
        var fields = Map.of("revisi", "1", "teks", "Ditulis sesudah impor.");
        assertThat(porter.post(path + "/ubah/MF4", fields).status()).isEqualTo(303);
        var refused = porter.post(page + "/tarik", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("Tidak bisa ditarik: RSK-AKTA-CERAI");
        var discard = Map.of("alasan", "Selesai diuji.", "mulai", LocalDate.now().toString());
        assertThat(porter.post(path + "/cabut", discard).status()).isEqualTo(303);
    }

    @Test
    void anOfficerOfAUnitBringsOnlyItsOwnServices() {
        var head = new Porter(port, data, "unit_head");
        var row = "code,name\nRSK-NIB,Nama lain\n";
        var answer = head.send(IMPORT, "text/csv", row.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("rejected").get(0).path("code").asString())
                .isEqualTo("not_yours");
        assertThat(
                        new String(
                                head.file("/api/v1/services/export?format=csv"),
                                StandardCharsets.UTF_8))
                .contains("RSK-KIA")
                .doesNotContain("RSK-NIB");
        assertThat(new Porter(port, data, "survey_officer").open("/petugas/layanan/impor").status())
                .isEqualTo(403);
    }

    @Test
    void aFileOfAnotherMakerIsReadByAMapThatIsRemembered() {
        var file =
                """
                No;Nama Layanan;Unit Penyelenggara;Deskripsi;Persyaratan;Prosedur;Waktu Penyelesaian;Biaya;Dasar Hukum
                1;Rekomendasi uji peta;Dinas Kependudukan dan Pencatatan Sipil;Anda mendapat rekomendasi.;"1. KTP
                2. Surat permohonan";"Datang ke loket
                Terima hasil";5 hari kerja;Rp 25.000 (per lembar);UU 25/2009
                """
                        .getBytes(Charset.forName("windows-1252"));
        var page = porter.upload("sipp.csv", file, "STRICT").location();
        assertThat(page).endsWith("/kolom");
        var guessed = porter.open(page).body();
        assertThat(guessed).contains("Apa arti kolomnya?");
        for (var key :
                new String[] {
                    "name", "unit_code", "summary", "SD1", "SD2", "SD3_nilai", "SD4", "MF1"
                }) {
            assertThat(guessed).contains("<option value=\"" + key + "\" selected>");
        }
        var columns =
                Map.of(
                        "kolom-1",
                        "name",
                        "kolom-2",
                        "unit_code",
                        "kolom-3",
                        "summary",
                        "kolom-4",
                        "SD1",
                        "kolom-5",
                        "SD2",
                        "kolom-6",
                        "SD3_nilai",
                        "kolom-7",
                        "SD4",
                        "kolom-8",
                        "MF1",
                        "tetap-SD3_hitung",
                        "FILE_COMPLETE",
                        "nama",
                        "Unduhan SIPP");
        assertThat(porter.post(page, Map.of("kolom-3", "summary")).status()).isEqualTo(422);
        assertThat(porter.post(page, columns).status()).isEqualTo(303);
        var address = page.replace("/kolom", "");
        assertThat(porter.open(address + "?jenis=baru").body())
                .contains("RSK-REKOMENDASI-UJI-PETA", "Surat permohonan", "25000", "Hari kerja");
        var answer = porter.send(IMPORT + "?map=Unduhan+SIPP&mode=partial", "text/csv", file);
        assertThat(answer.json().path("created").asInt()).as(answer.body()).isOne();
        var undone = ServiceFilePages.PATH + "/" + answer.json().path("id").asString() + "/tarik";
        assertThat(porter.post(undone, Map.of()).status()).isEqualTo(303);
        var next = porter.upload("sipp.csv", file, "STRICT").location();
        assertThat(porter.open(next).body()).contains("Terisi menurut peta kolom “Unduhan SIPP”");
    }

    @Test
    void aFileOfWhichOnlyOneColumnIsKnownCanBeExplained() {
        var file =
                """
                Kode Layanan,Judul,Uraian
                RSK-KIA,Kartu identitas anak,Anda mendapat kartu anak yang baru.
                """
                        .getBytes(StandardCharsets.UTF_8);
        var address = porter.upload("asing.csv", file, "STRICT").location();
        var read = porter.open(address).body();
        assertThat(read).contains("Jelaskan kolom yang tidak dikenal", address + "/kolom");
        assertThat(porter.open(address + "/kolom").body())
                .contains("Apa arti kolomnya?", "<option value=\"summary\" selected>");
        var columns = Map.of("kolom-0", "code", "kolom-1", "", "kolom-2", "summary");
        assertThat(porter.post(address + "/kolom", columns).status()).isEqualTo(303);
        assertThat(porter.open(address + "?jenis=berubah").body())
                .contains("Anda mendapat kartu anak yang baru.", "Ubah arti kolom");
        var ours = porter.upload("kita.csv", "code,summary\nRSK-KIA,Lain\n".getBytes(), "STRICT");
        assertThat(porter.open(ours.location()).body()).doesNotContain("/kolom");
        assertThat(porter.open(ours.location() + "/kolom").status()).isEqualTo(404);
    }

    @Test
    void hostileFilesAreAnsweredClearly() {
        var formula =
                OtherMaker.edit(
                        new byte[0],
                        "t = book.active; t.title = 'Layanan'; t.append(['Kode layanan', 'Nama layanan']); t.append(['RSK-NIB', '=HYPERLINK(\"http://x.example\")'])");
        var answer = porter.send(IMPORT, Porter.WORKBOOK, formula);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("rejected").get(0).path("cell").asString()).isEqualTo("B2");
        assertThat(answer.json().path("rejected").get(0).path("code").asString())
                .isEqualTo("formula");
        var picture = new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0};
        assertThat(porter.upload("foto.xlsx", picture, "STRICT").body())
                .contains("Ini bukan tabel");
        assertThat(
                        porter.upload(
                                        "lama.xls",
                                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1},
                                        "STRICT")
                                .body())
                .contains("Excel lama");
        assertThat(porter.upload("kosong.csv", new byte[0], "STRICT").status()).isEqualTo(422);
        assertThat(
                        porter.send(IMPORT, "text/csv", "code\n".getBytes())
                                .json()
                                .path("errors")
                                .get(0)
                                .path("code")
                                .asString())
                .isEqualTo("no_rows");
        assertThat(porter.send(IMPORT + "?mode=apa", "text/csv", "code\n".getBytes()).status())
                .isEqualTo(422);
    }
}
