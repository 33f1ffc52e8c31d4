package id.pendopo.browser;

import java.util.List;

/** Pages of the kiosk, of the questionnaire on one page, and of those who work at counters. */
final class CounterFixtures {

    private static final String DESK = "/petugas/survei";

    private CounterFixtures() {}

    static List<PageFixture> all() {
        return List.of(
                start(),
                screens(),
                thanks(),
                onePage(),
                assisted(),
                counters(),
                posters(),
                setup());
    }

    private static PageFixture start() {
        return PageFixture.open("/survei/{code}/kios")
                .with("default", visit -> visit.open(kiosk(own(visit).shared())))
                .with("done", visit -> begun(visit, "1"))
                .with("waiting", visit -> visit.open(kiosk(own(visit).waiting())))
                .with("closed", visit -> visit.open(kiosk(own(visit).closed())))
                .at("unknown", "/survei/TIDAK-ADA/kios");
    }

    private static PageFixture screens() {
        var fixture =
                PageFixture.open("/survei/{code}/kios/{draft}/{step}")
                        .with("default", visit -> begun(visit, "1"))
                        .with("done", CounterFixtures::answered)
                        .with(
                                "error",
                                visit -> {
                                    begun(visit, "usia");
                                    visit.page().fill("#usia", "999");
                                    visit.submit();
                                })
                        .with(
                                "chosen",
                                visit -> {
                                    answered(visit);
                                    visit.follow("main a[href*='/1?']");
                                });
        for (var step :
                List.of("layanan", "jenis_kelamin", "usia", "pendidikan", "kebutuhan", "selesai")) {
            fixture.with(step, visit -> begun(visit, step));
        }
        return fixture.with(
                        "own question",
                        visit -> {
                            visit.open(kiosk(own(visit).wide()));
                            visit.submit();
                            var first = visit.page().url();
                            visit.page()
                                    .navigate(
                                            first.replace("/1?", "/23?").replaceAll("/1$", "/23"));
                        })
                .with(
                        "too few",
                        visit -> {
                            begun(visit, "selesai");
                            visit.submit();
                        })
                .with("unknown", visit -> begun(visit, "27"));
    }

    private static void answered(Visit visit) {
        begun(visit, "1");
        visit.follow("main button[value='3']");
    }

    private static PageFixture thanks() {
        return PageFixture.open("/survei/{code}/kios/terima-kasih")
                .with("default", visit -> visit.open(kiosk(own(visit).shared()) + "/terima-kasih"));
    }

    private static PageFixture onePage() {
        return PageFixture.open("/survei/{code}/satu-halaman")
                .with("default", visit -> visit.open(one(own(visit).shared())))
                .with(
                        "error",
                        visit -> {
                            visit.open(one(own(visit).shared()));
                            visit.submit();
                        })
                .with(
                        "done",
                        visit -> {
                            visit.open(one(own(visit).shared()));
                            answerAll(visit);
                            visit.submit();
                        })
                .with("everything asked", visit -> visit.open(one(own(visit).wide())))
                .with("closed", visit -> visit.open(one(own(visit).closed())))
                .at("unknown", "/survei/TIDAK-ADA/satu-halaman");
    }

    private static PageFixture assisted() {
        return PageFixture.staff(DESK + "/{code}/bantu", OwnSurveys.OFFICER)
                .with("default", visit -> visit.open(desk(own(visit).shared(), "/bantu")))
                .with(
                        "error",
                        visit -> {
                            visit.open(desk(own(visit).shared(), "/bantu"));
                            visit.submit();
                        })
                .with(
                        "done",
                        visit -> {
                            visit.open(desk(own(visit).shared(), "/bantu"));
                            answerAll(visit);
                            visit.submit();
                        })
                .with("closed", visit -> visit.open(desk(own(visit).closed(), "/bantu")));
    }

    static void answerAll(Visit visit) {
        for (var element : OwnSurveys.ELEMENTS) {
            var name = element.toLowerCase(java.util.Locale.ROOT);
            visit.choose("main input[name=" + name + "][value='3']");
        }
    }

    private static PageFixture counters() {
        return PageFixture.staff(DESK + "/{code}/qr", OwnSurveys.OFFICER)
                .with("default", visit -> visit.open(desk(withCounter(visit), "/qr")))
                .with("none yet", visit -> visit.open(desk(own(visit).withDontKnow(), "/qr")))
                .with(
                        "error",
                        visit -> {
                            visit.open(desk(own(visit).shared(), "/qr"));
                            visit.follow("#tambah");
                        })
                .with(
                        "done",
                        visit -> {
                            visit.open(desk(own(visit).shared(), "/qr"));
                            visit.page().fill("#nama", "Loket " + System.nanoTime() % 1_000_000);
                            visit.follow("#tambah");
                        })
                .with(
                        "renamed wrongly",
                        visit -> {
                            visit.open(desk(withCounter(visit), "/qr"));
                            visit.click("main tbody summary >> nth=0");
                            visit.page().fill("main tbody input[name=nama] >> nth=0", "");
                            visit.follow("main tbody button >> nth=0");
                        });
    }

    private static PageFixture posters() {
        return PageFixture.staff(DESK + "/{code}/qr/poster", OwnSurveys.OFFICER)
                .with("default", visit -> visit.open(desk(withCounter(visit), "/qr/poster")))
                .with(
                        "small, general",
                        visit ->
                                visit.open(
                                        desk(
                                                own(visit).shared(),
                                                "/qr/poster?ukuran=A5&pilih=umum")))
                .with(
                        "unknown",
                        visit -> visit.open(desk(own(visit).shared(), "/qr/poster?pilih=apa")));
    }

    private static PageFixture setup() {
        return PageFixture.staff(DESK + "/{code}/kios", OwnSurveys.OFFICER)
                .with("default", visit -> visit.open(desk(withCounter(visit), "/kios")))
                .with("no place", visit -> visit.open(desk(own(visit).withDontKnow(), "/kios")));
    }

    /** A survey with a counter of its own. */
    private static String withCounter(Visit visit) {
        var code = own(visit).shared();
        visit.desk()
                .once(
                        "counter",
                        () -> {
                            visit.open(desk(code, "/qr"));
                            visit.page().fill("#nama", "Loket 3");
                            visit.follow("#tambah");
                            return code;
                        });
        return code;
    }

    private static void begun(Visit visit, String step) {
        visit.open(kiosk(own(visit).shared()));
        visit.submit();
        if (!step.equals("1")) {
            visit.page().navigate(visit.page().url().replace("/1?", "/" + step + "?"));
        }
    }

    private static String kiosk(String code) {
        return "/survei/" + code + "/kios";
    }

    private static String one(String code) {
        return "/survei/" + code + "/satu-halaman";
    }

    private static String desk(String code, String rest) {
        return DESK + "/" + code + rest;
    }

    private static OwnSurveys own(Visit visit) {
        return new OwnSurveys(visit.desk());
    }
}
