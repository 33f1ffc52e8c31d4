package id.pendopo.browser;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Pages of services and their standards. */
final class CatalogueFixtures {

    private CatalogueFixtures() {}

    static List<PageFixture> all() {
        return List.of(
                PageFixture.open("/layanan")
                        .at("default", "/layanan")
                        .at("second page", "/layanan?halaman=2")
                        .at("found", "/layanan?q=ktp+ilang")
                        .at("narrowed", "/layanan?q=berobat&peristiwa=SAKIT&unit=RSK-DINKES")
                        .at(
                                "one place",
                                "/layanan?untuk=PERORANGAN&wilayah=97.01.01&buka=sekarang&akses=RAMP")
                        .with(
                                "filters",
                                visit -> {
                                    visit.open("/layanan?wilayah=97.01.01");
                                    visit.click("main details.pdp-details > summary");
                                })
                        .at("misspelt", "/layanan?q=pnegantar")
                        .at("nearest", "/layanan?q=paspor+hilang")
                        .at("nearest here", "/layanan?q=paspor+hilang&unit=RSK-DISDUKCAPIL")
                        .at("nothing", "/layanan?q=pkl+zzzz&unit=RSK-MPP"),
                PageFixture.open("/layanan/{code}")
                        .at("free", "/layanan/RSK-KTP-HILANG")
                        .at("several fees", "/layanan/RSK-RSUD-RAWAT-INAP")
                        .with(
                                "other places",
                                visit -> {
                                    visit.open("/layanan/RSK-KTP-HILANG");
                                    visit.click("main summary");
                                })
                        .at("unknown", "/layanan/RSK-TIDAK-ADA"),
                PageFixture.open("/layanan/{code}/standar")
                        .at("default", "/layanan/RSK-RSUD-RAWAT-INAP/standar")
                        .at("one is coming", "/layanan/RSK-KK-UBAH/standar"),
                PageFixture.staff("/petugas/layanan", "admin")
                        .at("default", "/petugas/layanan")
                        .at("nothing found", "/petugas/layanan?q=xyzzy"),
                PageFixture.staff("/petugas/layanan/baru", "unit_head")
                        .at("default", "/petugas/layanan/baru")
                        .with(
                                "error",
                                visit -> {
                                    visit.open("/petugas/layanan/baru");
                                    visit.submit();
                                })
                        .with("done", CatalogueFixtures::add),
                PageFixture.staff("/petugas/layanan/{code}/ubah", "unit_head")
                        .at("default", "/petugas/layanan/RSK-KIA/ubah")
                        .with(
                                "error",
                                visit -> {
                                    visit.open("/petugas/layanan/RSK-KIA/ubah");
                                    visit.page().fill("#ringkasan", "");
                                    visit.submit();
                                })
                        .with(
                                "somebody was faster",
                                visit -> {
                                    visit.open("/petugas/layanan/RSK-KIA/ubah");
                                    visit.page().fill("#nama", "Kartu anak, nama lain");
                                    visit.page()
                                            .evaluate(
                                                    "document.querySelector('[name=cap]').value = 'lama'");
                                    visit.submit();
                                })
                        .with(
                                "done",
                                visit -> {
                                    visit.open("/petugas/layanan/RSK-KIA/ubah");
                                    visit.submit();
                                })
                        .at("unknown", "/petugas/layanan/RSK-NIB/ubah"),
                PageFixture.staff("/petugas/layanan/pencarian", "admin")
                        .at("default", "/petugas/layanan/pencarian")
                        .at("a year", "/petugas/layanan/pencarian?hari=365"));
    }

    /** A service of its own for each visit, which no citizen sees. */
    private static void add(Visit visit) {
        visit.open("/petugas/layanan/baru");
        visit.page().fill("#nama", "Layanan uji " + UUID.randomUUID());
        visit.page().fill("#ringkasan", "Anda mendapat surat uji.");
        visit.page()
                .fill(
                        "#kode",
                        "RSK-UJI-" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT));
        visit.page().selectOption("#unit", "RSK-DISDUKCAPIL");
        visit.submit();
    }
}
