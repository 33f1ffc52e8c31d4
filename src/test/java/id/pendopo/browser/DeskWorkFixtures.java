package id.pendopo.browser;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pages on which officers plan, change, copy and put away surveys, and read their comments. */
final class DeskWorkFixtures {

    private static final String DESK = "/petugas/survei/";

    private DeskWorkFixtures() {}

    static List<PageFixture> all() {
        return List.of(
                comments(), plan(), edit(), extend(), copy(), archive(), national(), reminders());
    }

    private static PageFixture staff(String below) {
        return PageFixture.staff(DESK + "{code}" + below, OwnSurveys.OFFICER);
    }

    private static OwnSurveys own(Visit visit) {
        return new OwnSurveys(visit.desk());
    }

    private static void open(Visit visit, String code, String below) {
        visit.open(DESK + code + below);
    }

    /** An answered survey of two services with comments, which nobody closes. */
    private static String commented(Visit visit) {
        return visit.desk()
                .once(
                        "commented survey",
                        () -> {
                            var code =
                                    own(visit)
                                            .answered(
                                                    Map.of(
                                                            "services",
                                                            List.of(
                                                                    "RSK-KTP-HILANG",
                                                                    "RSK-AKTA-LAHIR")));
                            for (var comment :
                                    List.of(
                                            "Antrean loket lama sekali",
                                            "Antri lama di loket, hubungi 081234567890",
                                            "Petugas ramah")) {
                                visit.desk()
                                        .post(
                                                "/api/v1/surveys/" + code + "/responses",
                                                null,
                                                Map.of("answers", answers(), "comment", comment));
                            }
                            return code;
                        });
    }

    private static Map<String, Integer> answers() {
        var answers = new HashMap<String, Integer>();
        OwnSurveys.ELEMENTS.forEach(element -> answers.put(element, 3));
        return answers;
    }

    private static PageFixture comments() {
        return staff("/saran")
                .with("default", visit -> open(visit, commented(visit), "/saran"))
                .with("empty", visit -> open(visit, own(visit).closed(), "/saran"))
                .with("found", visit -> open(visit, commented(visit), "/saran?q=antri"))
                .with("nothing found", visit -> open(visit, commented(visit), "/saran?q=zzzz"))
                .with("too small", visit -> open(visit, commented(visit), "/saran?saring=cara:API"))
                .at("unknown", DESK + "TIDAK-ADA/saran");
    }

    private static PageFixture plan() {
        return staff("/sampel")
                .with("default", visit -> open(visit, commented(visit), "/sampel"))
                .with("below minimum", visit -> open(visit, own(visit).closed(), "/sampel"))
                .with(
                        "error",
                        visit -> {
                            open(visit, commented(visit), "/sampel");
                            visit.page().fill("#populasi-RSK-KTP-HILANG", "7");
                            visit.submit();
                        })
                .with(
                        "done",
                        visit -> {
                            open(visit, commented(visit), "/sampel");
                            visit.page().fill("#populasi-RSK-KTP-HILANG", "45");
                            visit.page().fill("#populasi-RSK-AKTA-LAHIR", "15");
                            visit.page().fill("#dilayani", "90");
                            visit.submit();
                        })
                .at("unknown", DESK + "TIDAK-ADA/sampel");
    }

    private static PageFixture edit() {
        return staff("/ubah")
                .with("default", visit -> open(visit, own(visit).draft(), "/ubah"))
                .with("too late", visit -> open(visit, commented(visit), "/ubah"))
                .with(
                        "error",
                        visit -> {
                            open(visit, own(visit).draft(), "/ubah");
                            visit.page().fill("#judul", "");
                            visit.page().fill("#tutup", "2020-01-31");
                            visit.submit();
                        })
                .with(
                        "done",
                        visit -> {
                            open(visit, own(visit).draft(), "/ubah");
                            visit.page().fill("#populasi", "1.760");
                            visit.submit();
                        })
                .at("unknown", DESK + "TIDAK-ADA/ubah");
    }

    private static String ending(Visit visit) {
        return own(visit).open(Map.of("closesAt", OffsetDateTime.now().plusDays(3).toString()));
    }

    private static PageFixture extend() {
        return staff("/perpanjang")
                .with("default", visit -> open(visit, ending(visit), "/perpanjang"))
                .with("error", visit -> extended(visit, 0))
                .with("done", visit -> extended(visit, 9))
                .at("unknown", DESK + "TIDAK-ADA/perpanjang");
    }

    private static void extended(Visit visit, int days) {
        open(visit, ending(visit), "/perpanjang");
        visit.page().fill("#tutup", LocalDate.now().plusDays(days).toString());
        visit.submit();
    }

    private static PageFixture copy() {
        return staff("/salin")
                .with("default", visit -> open(visit, commented(visit), "/salin"))
                .with(
                        "error",
                        visit -> {
                            open(visit, commented(visit), "/salin");
                            visit.page().fill("#judul", "");
                            visit.submit();
                        })
                .with(
                        "done",
                        visit -> {
                            open(visit, commented(visit), "/salin");
                            visit.submit();
                        })
                .at("unknown", DESK + "TIDAK-ADA/salin");
    }

    private static PageFixture archive() {
        return staff("/arsip")
                .with("default", visit -> open(visit, own(visit).draft(), "/arsip"))
                .with(
                        "error",
                        visit -> {
                            open(visit, own(visit).draft(), "/arsip");
                            visit.submit();
                        })
                .with("done", visit -> put(visit, own(visit).draft()))
                .with(
                        "archived",
                        visit -> {
                            var code = own(visit).draft();
                            put(visit, code);
                            open(visit, code, "/arsip");
                        })
                .with(
                        "taken out",
                        visit -> {
                            var code = own(visit).draft();
                            put(visit, code);
                            open(visit, code, "/arsip");
                            visit.submit();
                        })
                .at("unknown", DESK + "TIDAK-ADA/arsip");
    }

    private static void put(Visit visit, String code) {
        open(visit, code, "/arsip");
        visit.page().fill("#alasan", "Uji");
        visit.submit();
    }

    private static String over(Visit visit) {
        return own(visit).step(own(visit).answered(Map.of()), "close");
    }

    private static PageFixture national() {
        return staff("/nasional")
                .with("default", visit -> open(visit, own(visit).closed(), "/nasional"))
                .with("running", visit -> open(visit, commented(visit), "/nasional"))
                .with("prepared", DeskWorkFixtures::prepared)
                .with(
                        "error",
                        visit -> {
                            prepared(visit);
                            visit.follow("aside form >> nth=0 >> button[type=submit]");
                        })
                .with(
                        "done",
                        visit -> {
                            prepared(visit);
                            visit.choose("input[name=hasil][value=FAILED]");
                            visit.page().fill("#alasan", "Halaman tidak terbuka");
                            visit.follow("aside form >> nth=0 >> button[type=submit]");
                        })
                .with(
                        "wrong address",
                        visit -> {
                            open(visit, own(visit).closed(), "/nasional");
                            visit.page().fill("#alamat", "https://contoh.id/");
                            visit.follow("aside form >> nth=0 >> button[type=submit]");
                        })
                .at("unknown", DESK + "TIDAK-ADA/nasional");
    }

    private static void prepared(Visit visit) {
        open(visit, over(visit), "/nasional");
        visit.submit();
    }

    private static PageFixture reminders() {
        return staff("/pengingat")
                .with("default", visit -> open(visit, own(visit).draft(), "/pengingat"))
                .with(
                        "done",
                        visit -> {
                            open(visit, own(visit).draft(), "/pengingat");
                            visit.submit();
                        })
                .at("unknown", DESK + "TIDAK-ADA/pengingat");
    }
}
