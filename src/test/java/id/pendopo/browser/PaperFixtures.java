package id.pendopo.browser;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Pages on which paper forms are typed and foreign files explained. */
final class PaperFixtures {

    private static final String DESK = "/petugas/survei";

    /** What a form on the web exports: questions as names, words as answers, 8 and 9 swapped. */
    static final String WEB_FORM =
            """
            Timestamp,1. Persyaratan pelayanan,2. Prosedur pelayanan,3. Waktu pelayanan,4. Biaya/tarif,5. Produk pelayanan,6. Kompetensi petugas,7. Perilaku petugas,8. Penanganan pengaduan,9. Sarana dan prasarana,Usia,Nama
            13/11/2026 10.15,Sesuai,Mudah,Cepat,Gratis,Sesuai,Kompeten,Sopan dan ramah,Dikelola dengan baik,Cukup,45,Ani
            14/11/2026 09.02,Sangat sesuai,Mudah,Kurang cepat,Gratis,Sesuai,Kompeten,Sangat sopan dan ramah,Berfungsi kurang maksimal,Baik,61,Budi
            """;

    private PaperFixtures() {}

    static List<PageFixture> all() {
        return List.of(bundles(), bundle(), typing(), differences(), columns());
    }

    private static PageFixture bundles() {
        return PageFixture.staff(DESK + "/{code}/kertas", OwnSurveys.OFFICER)
                .with("default", visit -> visit.open(desk(own(visit).shared())))
                .with("none yet", visit -> visit.open(desk(own(visit).withDontKnow())))
                .with("closed", visit -> visit.open(desk(own(visit).closed())))
                .with(
                        "error",
                        visit -> {
                            visit.open(desk(own(visit).shared()));
                            visit.submit();
                        })
                .with("done", visit -> begun(visit, 3));
    }

    private static PageFixture bundle() {
        return PageFixture.staff(DESK + "/{code}/kertas/{batch}", OwnSurveys.OFFICER)
                .with("default", visit -> begun(visit, 3))
                .with(
                        "one differs",
                        visit -> {
                            var address = begun(visit, 2);
                            typed(visit, address);
                            visit.page().navigate(address);
                        })
                .with(
                        "sent",
                        visit -> {
                            var address = begun(visit, 1);
                            type(visit, address, 1, "333433433");
                            type(visit, address, 2, "333433433");
                            visit.page().navigate(address);
                            visit.submit();
                        })
                .with(
                        "discarded without a reason",
                        visit -> {
                            begun(visit, 2);
                            visit.click("main summary");
                            visit.follow("main details button");
                        })
                .with(
                        "discarded",
                        visit -> {
                            begun(visit, 2);
                            visit.click("main summary");
                            visit.page().fill("#alasan", "Lembar basah");
                            visit.follow("main details button");
                        });
    }

    private static PageFixture typing() {
        return PageFixture.staff(
                        DESK + "/{code}/kertas/{batch}/ketik/{pass:1|2}", OwnSurveys.OFFICER)
                .with("default", visit -> visit.page().navigate(begun(visit, 3) + "/ketik/1"))
                .with(
                        "error",
                        visit -> {
                            var address = begun(visit, 3);
                            type(visit, address, 1, "33");
                        })
                .with(
                        "done",
                        visit -> {
                            var address = begun(visit, 3);
                            type(visit, address, 1, "333433433");
                        });
    }

    private static PageFixture differences() {
        return PageFixture.staff(DESK + "/{code}/kertas/{batch}/selisih", OwnSurveys.OFFICER)
                .with(
                        "default",
                        visit -> {
                            var address = begun(visit, 2);
                            typed(visit, address);
                            visit.page().navigate(address + "/selisih");
                        })
                .with(
                        "error",
                        visit -> {
                            var address = begun(visit, 2);
                            typed(visit, address);
                            visit.page().navigate(address + "/selisih");
                            visit.submit();
                        })
                .with(
                        "done",
                        visit -> {
                            var address = begun(visit, 2);
                            typed(visit, address);
                            visit.page().navigate(address + "/selisih");
                            visit.choose("main input[type=radio] >> nth=0");
                            visit.submit();
                        });
    }

    private static PageFixture columns() {
        return PageFixture.staff(DESK + "/{code}/impor/kolom/{id}", OwnSurveys.OFFICER)
                .with("default", visit -> bring(visit, own(visit).shared()))
                .with(
                        "error",
                        visit -> {
                            bring(visit, own(visit).shared());
                            visit.submit();
                        })
                .with(
                        "looked at again",
                        visit -> {
                            bring(visit, own(visit).shared());
                            visit.page().selectOption("#kolom-11", "comment");
                            visit.follow("main button[name=pratinjau]");
                        })
                .with(
                        "done",
                        visit -> {
                            bring(visit, own(visit).open(Map.of()));
                            visit.choose("main input[value=REGULATION]");
                            visit.submit();
                        });
    }

    static void bring(Visit visit, String code) {
        visit.open(DESK + "/" + code + "/impor");
        visit.page().setInputFiles("#berkas", HouseFixtures.file(WEB_FORM));
        visit.submit();
    }

    private static String begun(Visit visit, int sheets) {
        return begun(visit, own(visit).shared(), sheets);
    }

    /** Begins a bundle and gives its address. */
    static String begun(Visit visit, String code, int sheets) {
        visit.open(desk(code));
        visit.page().fill("#nama", "Loket 2, minggu ke-3");
        visit.page().fill("#tanggal", LocalDate.now().minusDays(2).toString());
        visit.page().fill("#lembar", Integer.toString(sheets));
        visit.choose("main input[value=QUESTIONNAIRE]");
        visit.submit();
        return visit.page().url();
    }

    /** Two sheets, the second of which two people read differently. */
    private static void typed(Visit visit, String address) {
        for (int pass = 1; pass <= 2; pass++) {
            type(visit, address, pass, "333433433");
            type(visit, address, pass, pass == 1 ? "443444434" : "443444431");
        }
    }

    static void type(Visit visit, String address, int pass, String digits) {
        visit.page().navigate(address + "/ketik/" + pass);
        visit.page().fill("#jawaban", digits);
        visit.submit();
    }

    private static String desk(String code) {
        return DESK + "/" + code + "/kertas";
    }

    private static OwnSurveys own(Visit visit) {
        return new OwnSurveys(visit.desk());
    }
}
