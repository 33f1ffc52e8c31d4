package id.pendopo.browser;

import id.pendopo.shared.Ids;
import java.util.List;

/** Pages of what units have pledged. */
final class MaklumatFixtures {

    private static final String OPEN = "/maklumat/{unit}";
    private static final String DESK = "/petugas/layanan/maklumat";
    private static final String UNIT = DESK + "/RSK-DISDUKCAPIL";

    private MaklumatFixtures() {}

    static List<PageFixture> all() {
        return List.of(latest(), numbered(), list(), desk(), revocation());
    }

    private static PageFixture latest() {
        return PageFixture.open(OPEN)
                .at("default", "/maklumat/RSK-RSUD")
                .at("none", "/maklumat/RSK-KEC-WANASARI")
                .at("unknown", "/maklumat/TIDAK-ADA");
    }

    private static PageFixture numbered() {
        return PageFixture.open(OPEN + "/{number:[0-9]+}")
                .at("default", "/maklumat/RSK-RSUD/1")
                .at("replaced", "/maklumat/RSK-DISDUKCAPIL/1")
                .at("unknown", "/maklumat/RSK-RSUD/77");
    }

    private static PageFixture list() {
        return staff(DESK).at("default", DESK);
    }

    private static PageFixture desk() {
        return staff(DESK + "/{unit}")
                .at("default", UNIT)
                .with(
                        "error",
                        visit -> {
                            visit.open(UNIT);
                            visit.page().fill("#nip", "123");
                            visit.page().fill("#tanggal", "2999-01-01");
                            visit.submit();
                        })
                .with("done", MaklumatFixtures::published)
                .with(
                        "the same again",
                        visit -> {
                            published(visit);
                            visit.open(UNIT);
                            visit.page().fill("#tanggal", "2026-01-05");
                            visit.submit();
                        })
                .at("unknown", DESK + "/RSK-RSUD");
    }

    private static PageFixture revocation() {
        return staff(DESK + "/{unit}/cabut")
                .with("default", MaklumatFixtures::asked)
                .with(
                        "error",
                        visit -> {
                            asked(visit);
                            visit.submit();
                        })
                .with(
                        "done",
                        visit -> {
                            asked(visit);
                            visit.page().fill("#alasan", "Salah tulis nama penanda tangan.");
                            visit.submit();
                        })
                .at("unknown", DESK + "/RSK-RSUD/cabut");
    }

    private static void published(Visit visit) {
        visit.open(UNIT);
        visit.page().fill("#tempat", "Rasuka");
        visit.page().fill("#penanda", "Hendra Gunarso");
        visit.page().fill("#jabatan", "Kepala Dinas");
        visit.page().fill("#kompensasi", "Layanan didahulukan. Catatan " + Ids.next() + ".");
        visit.submit();
    }

    private static void asked(Visit visit) {
        published(visit);
        visit.open(UNIT + "/cabut");
    }

    private static PageFixture staff(String route) {
        return PageFixture.staff(route, "unit_head");
    }
}
