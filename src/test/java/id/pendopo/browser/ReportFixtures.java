package id.pendopo.browser;

import java.util.List;
import java.util.Map;

/** Reports, the pages that check them, and the steps around a result. */
final class ReportFixtures {

    private static final String DESK = "/petugas/survei";
    private static final String STEPS = DESK + "/{code}/{step:setujui|hitung|buka-kembali}";
    private static final String CHECK = "main a[href*='/skm/periksa/'] >> nth=0";

    private ReportFixtures() {}

    static List<PageFixture> all() {
        return List.of(report(), check(), editor(), draft(), signature(), steps(), recount());
    }

    private static PageFixture report() {
        return PageFixture.open("/skm/{code}/laporan")
                .with(
                        "default",
                        visit -> {
                            visit.open("/skm?q=kependudukan");
                            visit.follow("main tbody a >> nth=0");
                            visit.follow("main a[href$='/laporan']");
                        })
                .with(
                        "beside the index",
                        visit -> visit.open("/skm/" + own(visit).wideResult() + "/laporan"))
                .with("first of its unit", visit -> visit.open(published(visit)))
                .with("unknown", visit -> visit.open("/skm/" + own(visit).closed() + "/laporan"));
    }

    private static PageFixture check() {
        return PageFixture.open("/skm/periksa/{check}")
                .with("default", ReportFixtures::checked)
                .with("same", visit -> compared(visit, "81,75", "14"))
                .with("different", visit -> compared(visit, "91,75", "14"))
                .with("error", visit -> compared(visit, "baik", "banyak"))
                .at("unknown", "/skm/periksa/TIDAK-ADA");
    }

    private static void compared(Visit visit, String value, String count) {
        checked(visit);
        visit.page().fill("#nilai", value);
        visit.page().fill("#jumlah", count);
        visit.submit();
    }

    private static void checked(Visit visit) {
        visit.open(published(visit));
        visit.follow(CHECK);
    }

    private static String published(Visit visit) {
        return "/skm/" + own(visit).published() + "/laporan";
    }

    private static PageFixture staff(String route) {
        return PageFixture.staff(route, OwnSurveys.OFFICER);
    }

    private static PageFixture editor() {
        return staff(DESK + "/{code}/laporan")
                .with("default", visit -> visit.open(editor(computed(visit))))
                .with("too early", visit -> visit.open(editor(own(visit).answered())))
                .with("signed", visit -> visit.open(editor(signed(visit))))
                .with(
                        "error",
                        visit -> {
                            visit.open(editor(computed(visit)));
                            visit.page().fill("#saran", "x".repeat(4_001));
                            save(visit);
                        })
                .with(
                        "done",
                        visit -> {
                            visit.open(editor(fresh(visit)));
                            visit.page().fill("#saran", "Tambah kursi di ruang tunggu.");
                            save(visit);
                        });
    }

    private static PageFixture draft() {
        return staff(DESK + "/{code}/laporan/pratinjau")
                .with(
                        "default",
                        visit -> {
                            visit.open(editor(computed(visit)));
                            visit.follow("main a[href*='/pratinjau'] >> nth=0");
                        })
                .with(
                        "too early",
                        visit -> visit.open(editor(own(visit).answered()) + "/pratinjau"))
                .with("signed", visit -> visit.open(editor(signed(visit)) + "/pratinjau"))
                .at("unknown", DESK + "/TIDAK-ADA/laporan/pratinjau");
    }

    private static void save(Visit visit) {
        visit.follow("main form .pdp-actions button[type=submit]");
    }

    private static PageFixture signature() {
        return staff(DESK + "/{code}/laporan/tanda-tangan")
                .with("default", visit -> visit.open(editor(computed(visit)) + "/tanda-tangan"))
                .with(
                        "error",
                        visit -> {
                            visit.open(editor(computed(visit)) + "/tanda-tangan");
                            visit.page().fill("#nip", "123");
                            visit.submit();
                        })
                .with("done", visit -> sign(visit, fresh(visit)));
    }

    private static void sign(Visit visit, String code) {
        visit.open(editor(code) + "/tanda-tangan");
        visit.page().fill("#nama", "Ratna Wulandari");
        visit.page().fill("#nip", "198001012005012001");
        visit.page().fill("#jabatan", "Inspektur");
        visit.page().fill("#tempat", "Rasuka");
        visit.page().fill("#tanggal", "2026-01-05");
        visit.submit();
    }

    private static PageFixture steps() {
        return staff(STEPS)
                .with("default", visit -> visit.open(path(own(visit).closed()) + "/hitung"))
                .with("approve", visit -> visit.open(path(own(visit).closed()) + "/setujui"))
                .with("open again", visit -> again(visit, computed(visit)))
                .with(
                        "error",
                        visit -> {
                            again(visit, computed(visit));
                            visit.submit();
                        })
                .with(
                        "done",
                        visit -> {
                            again(visit, fresh(visit));
                            visit.page().fill("#alasan", "Jawaban kertas tertinggal");
                            visit.submit();
                        });
    }

    private static void again(Visit visit, String code) {
        visit.open(path(code) + "/buka-kembali");
    }

    private static PageFixture recount() {
        return staff(DESK + "/{code}/hitung-ulang")
                .with("default", visit -> visit.open(path(computed(visit)) + "/hitung-ulang"))
                .with(
                        "unknown",
                        visit -> visit.open(path(own(visit).answered()) + "/hitung-ulang"));
    }

    private static String path(String code) {
        return DESK + "/" + code;
    }

    private static String editor(String code) {
        return path(code) + "/laporan";
    }

    private static String computed(Visit visit) {
        return visit.desk().once("computed survey", () -> fresh(visit));
    }

    private static String fresh(Visit visit) {
        var surveys = own(visit);
        return surveys.step(surveys.step(surveys.answered(Map.of()), "close"), "compute");
    }

    private static String signed(Visit visit) {
        return visit.desk()
                .once(
                        "survey with a signed report",
                        () -> {
                            var code = fresh(visit);
                            sign(visit, code);
                            return code;
                        });
    }

    private static OwnSurveys own(Visit visit) {
        return new OwnSurveys(visit.desk());
    }
}
