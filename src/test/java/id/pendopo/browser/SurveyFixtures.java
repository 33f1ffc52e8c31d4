package id.pendopo.browser;

import java.util.List;

/** Pages on which citizens answer surveys and read what became of them. */
final class SurveyFixtures {

    private SurveyFixtures() {}

    static List<PageFixture> all() {
        return List.of(list(), survey(), draft(), steps(), results(), result());
    }

    private static PageFixture list() {
        return PageFixture.open("/survei")
                .at("default", "/survei")
                .at("nothing found", "/survei?q=zzzz")
                .with(
                        "error",
                        visit -> {
                            visit.open("/survei");
                            goOn(visit, "salah");
                        })
                .with(
                        "done",
                        visit -> {
                            Filling.begun(visit, own(visit).shared()).later();
                            var code = visit.page().textContent("main .pdp-code");
                            visit.open("/survei");
                            goOn(visit, code);
                        });
    }

    private static void goOn(Visit visit, String code) {
        visit.page().fill("#kode", code);
        visit.submit();
    }

    private static PageFixture survey() {
        return PageFixture.open("/survei/{code}")
                .with("default", visit -> visit.open("/survei/" + own(visit).shared()))
                .with(
                        "explained",
                        visit -> {
                            visit.open("/survei/" + own(visit).shared());
                            visit.click("main summary >> nth=0");
                        })
                .with("done", visit -> Filling.begun(visit, own(visit).shared()))
                .with("waiting", visit -> visit.open("/survei/" + own(visit).waiting()))
                .with("closed", visit -> visit.open("/survei/" + own(visit).closed()))
                .with("closed, published", visit -> visit.open("/survei/" + own(visit).published()))
                .at("unknown", "/survei/TIDAK-ADA");
    }

    private static PageFixture draft() {
        return PageFixture.open("/survei/{code}/isi/{draft}")
                .with("default", visit -> Filling.begun(visit, own(visit).shared()).at(""))
                .with(
                        "unknown",
                        visit -> visit.open("/survei/" + own(visit).shared() + "/isi/TIDAKADA"))
                .with(
                        "closed meanwhile",
                        visit -> {
                            var code = own(visit).open(java.util.Map.of());
                            var filling = Filling.begun(visit, code);
                            own(visit).step(code, "close");
                            filling.at("");
                        })
                .with(
                        "sent",
                        visit -> {
                            var filling = Filling.begun(visit, own(visit).shared());
                            filling.answerAll("333433433");
                            filling.at("periksa");
                            visit.submit();
                            filling.at("");
                        });
    }

    private static PageFixture steps() {
        var fixture =
                PageFixture.open("/survei/{code}/isi/{draft}/{step}")
                        .with("default", visit -> Filling.begun(visit, own(visit).shared()))
                        .with(
                                "error",
                                visit -> {
                                    Filling.begun(visit, own(visit).shared());
                                    visit.submit();
                                })
                        .with(
                                "answered",
                                visit -> {
                                    var filling = Filling.begun(visit, own(visit).shared());
                                    filling.answer("2");
                                    filling.at("1");
                                })
                        .with(
                                "don't know",
                                visit -> Filling.begun(visit, own(visit).withDontKnow()))
                        .with(
                                "importance",
                                visit -> Filling.begun(visit, own(visit).wide()).at("12"))
                        .with(
                                "own question",
                                visit -> Filling.begun(visit, own(visit).wide()).at("23"))
                        .with(
                                "passed over",
                                visit -> {
                                    Filling.begun(visit, own(visit).wide()).at("23");
                                    visit.submit();
                                })
                        .with("saved", visit -> Filling.begun(visit, own(visit).shared()).later());
        return lastSteps(fixture);
    }

    private static PageFixture lastSteps(PageFixture fixture) {
        return fixture.with("service", visit -> begun(visit, "layanan"))
                .with("profile", visit -> begun(visit, "profil"))
                .with(
                        "profile, error",
                        visit -> {
                            begun(visit, "profil");
                            visit.page().fill("#usia", "999");
                            visit.submit();
                        })
                .with("comment", visit -> begun(visit, "saran"))
                .with(
                        "comment, error",
                        visit -> {
                            begun(visit, "saran");
                            visit.page().fill("#saran", "NIK saya 9701010101010001");
                            visit.submit();
                        })
                .with(
                        "comment of a child",
                        visit -> {
                            begun(visit, "profil");
                            visit.page().fill("#usia", "14");
                            visit.submit();
                        })
                .with("check, nothing answered", visit -> begun(visit, "periksa"))
                .with(
                        "check, error",
                        visit -> {
                            begun(visit, "periksa");
                            visit.submit();
                        })
                .with(
                        "check",
                        visit -> {
                            var filling = Filling.begun(visit, own(visit).shared());
                            filling.answerAll("333433433");
                            filling.at("periksa");
                        })
                .with("from the check", visit -> begun(visit, "3?dari=periksa"))
                .with(
                        "done",
                        visit -> {
                            var filling = Filling.begun(visit, own(visit).shared());
                            filling.answerAll("333433433");
                            filling.at("periksa");
                            visit.submit();
                        })
                .with("unknown", visit -> begun(visit, "27"));
    }

    private static PageFixture results() {
        return PageFixture.open("/skm")
                .at("default", "/skm")
                .at("found", "/skm?q=rumah+sakit")
                .at("nothing found", "/skm?q=zzzz");
    }

    private static PageFixture result() {
        return PageFixture.open("/skm/{code}")
                .with(
                        "default",
                        visit -> {
                            visit.open("/skm?q=kependudukan");
                            visit.follow("main tbody a >> nth=0");
                        })
                .with("one season, too few", visit -> visit.open("/skm/" + own(visit).published()))
                .with("beside the index", visit -> visit.open("/skm/" + own(visit).wideResult()))
                .with("unknown", visit -> visit.open("/skm/" + own(visit).closed()));
    }

    private static void begun(Visit visit, String step) {
        Filling.begun(visit, own(visit).shared()).at(step);
    }

    private static OwnSurveys own(Visit visit) {
        return new OwnSurveys(visit.desk());
    }
}
