package id.pendopo.browser;

import java.util.List;
import java.util.Map;

/** Pages on which officers make surveys, watch them and bring paper forms. */
final class SurveyDeskFixtures {

    private static final String DESK = "/petugas/survei";
    private static final String HEADER = String.join(",", OwnSurveys.ELEMENTS) + "\n";
    private static final String GOOD = HEADER + "3,3,3,4,3,3,4,3,3\n4,4,3,4,4,4,4,3,4\n";
    private static final String MIXED = HEADER + "3,3,3,4,3,3,4,3,3\n3,3,9,4,3,,,,\n";

    private SurveyDeskFixtures() {}

    static List<PageFixture> all() {
        return List.of(list(), fresh(), show(), act(), take(), report());
    }

    private static PageFixture staff(String route) {
        return PageFixture.staff(route, OwnSurveys.OFFICER);
    }

    private static PageFixture list() {
        return staff(DESK)
                .at("default", DESK)
                .at("published", DESK + "?keadaan=PUBLISHED")
                .at("nothing found", DESK + "?q=zzzz");
    }

    private static PageFixture fresh() {
        return staff(DESK + "/baru")
                .at("default", DESK + "/baru")
                .with(
                        "services of the unit",
                        visit -> {
                            visit.open(DESK + "/baru");
                            visit.page().selectOption("#unit", "RSK-DISDUKCAPIL");
                            visit.page().fill("#populasi", "12000");
                            visit.follow("main button[name=pilih]");
                        })
                .with(
                        "error",
                        visit -> {
                            visit.open(DESK + "/baru");
                            visit.page().fill("#tutup", "2020-01-31");
                            visit.page().fill("#kode", "tidak boleh");
                            create(visit);
                        })
                .with(
                        "done",
                        visit -> {
                            visit.open(DESK + "/baru");
                            visit.page().fill("#judul", "Survei Kepuasan Masyarakat, uji");
                            visit.page().selectOption("#unit", "RSK-INSPEKTORAT");
                            visit.page().fill("#populasi", "1.760");
                            create(visit);
                        });
    }

    private static void create(Visit visit) {
        visit.follow("main button[type=submit]:not([name])");
    }

    private static PageFixture show() {
        return staff(DESK + "/{code}")
                .with(
                        "default",
                        visit -> {
                            visit.open(DESK + "?keadaan=OPEN&q=kependudukan");
                            visit.follow("main tbody a >> nth=0");
                        })
                .with("open, nobody yet", visit -> show(visit, own(visit).withDontKnow()))
                .with("open, few answers", visit -> show(visit, own(visit).answered()))
                .with("draft", visit -> show(visit, draft(visit)))
                .with("waiting", visit -> show(visit, own(visit).waiting()))
                .with("closed", visit -> show(visit, own(visit).closed()))
                .with("published", visit -> show(visit, own(visit).published()))
                .at("unknown", DESK + "/TIDAK-ADA");
    }

    private static PageFixture act() {
        return staff(DESK + "/{code}/{act:buka|tutup|umumkan}")
                .with("default", visit -> show(visit, draft(visit) + "/buka"))
                .with("close", visit -> show(visit, own(visit).shared() + "/tutup"))
                .with("publish", visit -> show(visit, own(visit).closed() + "/umumkan"))
                .with(
                        "error",
                        visit -> {
                            show(visit, own(visit).shared() + "/buka");
                            visit.submit();
                        })
                .with(
                        "done",
                        visit -> {
                            var code = own(visit).answered(Map.of());
                            show(visit, code + "/tutup");
                            visit.submit();
                        });
    }

    private static PageFixture take() {
        return staff(DESK + "/{code}/impor")
                .with("default", visit -> show(visit, own(visit).shared() + "/impor"))
                .with("closed", visit -> show(visit, own(visit).closed() + "/impor"))
                .with(
                        "error",
                        visit -> {
                            show(visit, own(visit).shared() + "/impor");
                            visit.submit();
                        })
                .with("error in rows", visit -> bring(visit, "STRICT", MIXED))
                .with("done", visit -> bring(visit, "PARTIAL", GOOD));
    }

    private static PageFixture report() {
        return staff(DESK + "/{code}/impor/{id}")
                .with("default", visit -> bring(visit, "PARTIAL", MIXED))
                .with(
                        "brought twice",
                        visit -> {
                            var code = own(visit).open(Map.of());
                            bring(visit, code, "STRICT", GOOD);
                            bring(visit, code, "STRICT", GOOD);
                        })
                .with(
                        "unknown",
                        visit ->
                                show(
                                        visit,
                                        own(visit).shared()
                                                + "/impor/00000000-0000-4000-8000-000000000000"));
    }

    private static void bring(Visit visit, String mode, String csv) {
        bring(visit, own(visit).open(Map.of()), mode, csv);
    }

    private static void bring(Visit visit, String code, String mode, String csv) {
        show(visit, code + "/impor");
        visit.page().setInputFiles("#berkas", HouseFixtures.file(csv));
        visit.choose("input[value=" + mode + "]");
        visit.submit();
    }

    private static void show(Visit visit, String rest) {
        visit.open(DESK + "/" + rest);
    }

    private static String draft(Visit visit) {
        return visit.desk().once("draft survey", () -> own(visit).draft());
    }

    private static OwnSurveys own(Visit visit) {
        return new OwnSurveys(visit.desk());
    }
}
