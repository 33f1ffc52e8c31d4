package id.pendopo.browser;

import java.util.List;

/** Pages on which officers take the catalogue as a file and bring files of services. */
final class ExchangeFixtures {

    private static final String PATH = "/petugas/layanan/impor";
    private static final String FOREIGN =
            "Nama Layanan;Unit Penyelenggara;Deskripsi;Persyaratan\n"
                    + "Surat contoh;Dinas Kependudukan dan Pencatatan Sipil;Anda mendapat surat.;KTP\n";

    private ExchangeFixtures() {}

    static List<PageFixture> all() {
        return List.of(list(), show(), columns());
    }

    private static PageFixture list() {
        return staff(PATH)
                .at("default", PATH)
                .with(
                        "error",
                        visit -> {
                            visit.open(PATH);
                            visit.submit();
                        })
                .with("done", visit -> bring(visit, "code,name\nRSK-KIA,Kartu anak contoh\n"));
    }

    private static PageFixture show() {
        return staff(PATH + "/{id}")
                .with("default", visit -> bring(visit, "code,SD3_nilai\nRSK-KTP-BARU,3\n"))
                .with("faulty", visit -> bring(visit, "code,SD3_nilai\nRSK-KTP-BARU,tiga\nX,1\n"))
                .with("half known", visit -> bring(visit, "Kode Layanan,Judul\nRSK-KIA,Contoh\n"))
                .with("the same", visit -> bring(visit, "code\nRSK-KTP-BARU\n"))
                .with("unreadable", visit -> bring(visit, "code,name\n"))
                .with(
                        "error",
                        visit -> {
                            bring(visit, "code,name\nRSK-KIA,Nama contoh\n");
                            visit.page()
                                    .evaluate(
                                            "document.querySelector('main form').action += '/tarik'");
                            visit.submit();
                        })
                .with("done", ExchangeFixtures::taken)
                .with(
                        "withdrawn",
                        visit -> {
                            taken(visit);
                            visit.submit();
                        })
                .at("unknown", PATH + "/019b0e2a-7c1e-7f33-9a55-3a4a1c1d9f10");
    }

    private static void taken(Visit visit) {
        bring(
                visit,
                "code,summary\nRSK-KK-HILANG,Anda mendapat Kartu Keluarga pengganti (contoh).\n");
        visit.submit();
    }

    private static PageFixture columns() {
        return staff(PATH + "/{id}/kolom")
                .with("default", visit -> bring(visit, FOREIGN))
                .with(
                        "error",
                        visit -> {
                            bring(visit, FOREIGN);
                            visit.page().selectOption("#kolom-0", "summary");
                            visit.submit();
                        })
                .with(
                        "done",
                        visit -> {
                            bring(visit, FOREIGN);
                            visit.submit();
                        });
    }

    private static void bring(Visit visit, String csv) {
        visit.open(PATH);
        visit.page().setInputFiles("#berkas", HouseFixtures.file(csv));
        visit.submit();
    }

    private static PageFixture staff(String route) {
        return PageFixture.staff(route, "unit_head");
    }
}
