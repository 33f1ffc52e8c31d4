package id.pendopo.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What citizens read. */
@House
class CataloguePagesTests {

    @LocalServerPort private int port;

    @Test
    void theFactsStandBeforeTheSectionsAndTheseInTheOrderPeopleAsk() {
        assertThat(page("/layanan/RSK-KTP-HILANG"))
                .containsSubsequence(
                        List.of(
                                "<h1>KTP-el hilang atau rusak</h1>",
                                "Waktu</dt><dd>1 hari kerja</dd>",
                                "Biaya</dt><dd>Gratis</dd>",
                                "KTP-el baru",
                                "4 tempat, atau daring",
                                "Yang Anda dapat</h2>",
                                "Yang perlu dibawa</h2>",
                                "<strong>KTP hilang:</strong> Surat kehilangan",
                                "Langkahnya</h2>",
                                "Ambil nomor antrean",
                                "Lamanya</h2>",
                                "Biayanya</h2>",
                                "Tempat dan kemudahan</h2>",
                                "Senin–Jumat 08.00–15.00, Sabtu 08.00–12.00",
                                "Lihat 2 tempat lain",
                                "Cara mengadu</h2>",
                                "tel:+62200555014",
                                "/layanan/RSK-KTP-HILANG/standar"));
    }

    @Test
    void whatIsMissingAtAPlaceIsSaid() {
        assertThat(page("/layanan/RSK-KTP-HILANG")).contains("Belum ada: Toilet kursi roda");
    }

    @Test
    void anAmountStandsBesideItsCondition() {
        assertThat(page("/layanan/RSK-PKMW-UMUM"))
                .contains(
                        "<dd>Rp10.000<small>Bukan peserta BPJS. Peserta BPJS gratis, termasuk"
                                + " obat.</small>");
        assertThat(page("/layanan?q=rawat+inap+rsud"))
                .contains("Rp110.000 (<span>Kelas 3, tiap hari, tanpa BPJS.")
                .contains("dan 3 biaya lain");
    }

    @Test
    void onlyWhatExistsIsOffered() {
        assertThat(page("/layanan/RSK-KTP-HILANG"))
                .doesNotContain("Ajukan daring")
                .contains("href=\"/pengaduan/baru?layanan=RSK-KTP-HILANG\"");
    }

    @Test
    void englishPagesMarkWhatIsWrittenInIndonesian() {
        assertThat(page("/en/layanan/RSK-KTP-HILANG"))
                .contains("<html lang=\"en\">")
                .contains("<h1 lang=\"id\">KTP-el hilang atau rusak</h1>")
                .contains("1 working day")
                .contains("Free")
                .contains("What to bring</h2>")
                .contains("<h3 lang=\"id\">Ambil nomor antrean</h3>")
                .contains("Monday–Friday 08:00–15:00")
                .contains("href=\"/en/layanan/RSK-KTP-HILANG/standar\"");
        assertThat(page("/layanan/RSK-KTP-HILANG")).doesNotContain("<h1 lang");
    }

    @Test
    void theStandardNamesAllFourteenComponents() {
        var page = page("/layanan/RSK-KTP-HILANG/standar");
        assertThat(page)
                .containsSubsequence(
                        "Keputusan",
                        "188.4/07/DISDUKCAPIL/",
                        "Masa berlaku",
                        "Sejak ",
                        "Versi",
                        "Penyampaian pelayanan</h2>",
                        "1. Persyaratan</h3>",
                        "6. Penanganan pengaduan",
                        "Pengelolaan pelayanan</h2>",
                        "7. Dasar hukum</h3>",
                        "14. Evaluasi kinerja pelaksana</h3>")
                .doesNotContain("Belum diisi");
    }

    @Test
    void oneAddressForEachPage() {
        var guest = new Guest(port);
        for (var path : List.of("/layanan/%s", "/layanan/%s/standar", "/en/layanan/%s")) {
            var answer = guest.get(path.formatted("rsk-Ktp-hilang"));
            assertThat(answer.statusCode()).isEqualTo(301);
            assertThat(answer.headers().firstValue("Location").orElseThrow())
                    .endsWith(path.formatted("RSK-KTP-HILANG"));
        }
    }

    @Test
    void whereNothingFitsWhollyInANarrowSearchTheWholeHouseIsOffered() {
        var near = page("/layanan?q=ktp+hilang+paspor+visa&unit=RSK-DISDUKCAPIL");
        assertThat(near).contains("yang paling dekat", "di semua layanan");
        assertThat(page("/layanan?q=ktp+hilang+paspor+visa"))
                .contains("yang paling dekat")
                .doesNotContain("di semua layanan");
        assertThat(page("/layanan?q=ktp+hilang&unit=RSK-DISDUKCAPIL"))
                .doesNotContain("di semua layanan");
    }

    @Test
    void unknownServicesEventsAndUnitsAreNotFound() {
        var guest = new Guest(port);
        for (var path :
                List.of(
                        "/layanan/RSK-NIX",
                        "/layanan/RSK-NIX/standar",
                        "/layanan?peristiwa=NIX",
                        "/layanan?unit=NIX")) {
            assertThat(guest.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void theNumberOfResultsIsSaid() {
        assertThat(page("/layanan?q=ktp+ilang"))
                .contains("<title>9 layanan untuk “ktp ilang” – Kabupaten Rasuka</title>")
                .contains("<div role=\"status\">")
                .contains("Ada 9 layanan untuk “ktp ilang”.")
                .contains("value=\"ktp ilang\"");
    }

    @Test
    void whoFindsNothingIsHelped() {
        assertThat(page("/layanan?q=pkl+%3Cb%3E"))
                .contains("Tidak ada layanan untuk “pkl &lt;b&gt;”.")
                .contains("Mungkin maksud Anda:")
                .contains("/layanan?q=pkh")
                .contains("/layanan?peristiwa=LAHIR")
                .contains("Telepon (0200) 555 014");
    }

    @Test
    void filtersAreKeptFromPageToPageAndCanBeRemoved() {
        assertThat(page("/layanan?q=di&peristiwa=SAKIT&unit=RSK-DINKES"))
                .contains("<input type=\"hidden\" name=\"peristiwa\" value=\"SAKIT\">")
                .contains("href=\"/layanan?q=di&amp;unit=RSK-DINKES\"")
                .contains("href=\"/layanan?q=di&amp;peristiwa=SAKIT\"");
        assertThat(page("/layanan?halaman=2")).contains("Layanan 21 sampai 40 dari 60");
        assertThat(page("/layanan?halaman=99")).contains("Layanan 1 sampai 20 dari 60");
    }

    @Test
    void theHomePageShowsSixEventsBetweenThePillars() {
        var page = page("/");
        assertThat(page)
                .contains("<ul class=\"pdp-bays\">")
                .containsSubsequence(
                        "Anak baru lahir</h3>",
                        "/layanan/RSK-AKTA-LAHIR",
                        "/layanan/RSK-KIA",
                        "/layanan/RSK-IMUNISASI-ANAK",
                        "KTP dan keluarga</h3>",
                        "Sakit dan berobat</h3>",
                        "Buka usaha</h3>",
                        "Lansia dan disabilitas</h3>",
                        "Keluarga meninggal</h3>",
                        "Lihat semua 60 layanan");
        assertThat(page.split("class=\"pdp-bay\"", -1)).hasSize(7);
    }

    @Test
    void pagesSetNoCookie() {
        for (var path : List.of("/layanan", "/layanan/RSK-KTP-HILANG")) {
            assertThat(new Guest(port).get(path).headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    private String page(String path) {
        var answer = new Guest(port).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
