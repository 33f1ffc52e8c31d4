package id.pendopo.browser;

import java.util.List;

/** Pages of the versions of a standard, and of the officers who write them. */
final class StandardFixtures {

    private static final String HEAD = "unit_head";
    private static final String OPEN = "/layanan/{code}/standar";
    private static final String DESK = "/petugas/layanan/{code}/standar";
    private static final String DRAFT = "/petugas/layanan/RSK-KIA/standar/2";
    private static final String IN_FORCE = "/petugas/layanan/RSK-KTP-HILANG/standar/3";

    private static final String SAVE = "form[data-draft] button[type=submit] >> nth=0";

    private StandardFixtures() {}

    static List<PageFixture> all() {
        return List.of(
                version(),
                poster(),
                difference(),
                versions(),
                draft(),
                preview(),
                component(),
                copy(),
                act());
    }

    private static PageFixture version() {
        return PageFixture.open(OPEN + "/{version:[0-9]+}")
                .at("default", "/layanan/RSK-KTP-HILANG/standar/1")
                .at("to come", "/layanan/RSK-KK-UBAH/standar/2")
                .at("unknown", "/layanan/RSK-KTP-HILANG/standar/77");
    }

    private static PageFixture poster() {
        return PageFixture.open("/layanan/{code}/poster")
                .at("default", "/layanan/RSK-KTP-HILANG/poster")
                .at("unknown", "/layanan/TIDAK-ADA/poster");
    }

    private static PageFixture difference() {
        return PageFixture.open(OPEN + "/{older:[0-9]+}..{newer:[0-9]+}")
                .at("default", "/layanan/RSK-KTP-HILANG/standar/1..3")
                .at("the same", "/layanan/RSK-KTP-HILANG/standar/2..2")
                .at("unknown", "/layanan/RSK-KTP-HILANG/standar/1..77");
    }

    private static PageFixture versions() {
        return staff(DESK)
                .at("default", "/petugas/layanan/RSK-KTP-HILANG/standar")
                .at("with a draft", "/petugas/layanan/RSK-KIA/standar")
                .with(
                        "done",
                        visit -> {
                            visit.open("/petugas/layanan/RSK-KK-HILANG/standar");
                            if (visit.page().locator("main form").count() > 0) {
                                visit.submit();
                            } else {
                                visit.follow("main .pdp-title a >> nth=0");
                            }
                        })
                .at("to be reviewed", "/petugas/layanan/RSK-AKTA-KAWIN/standar")
                .at("unknown", "/petugas/layanan/RSK-NIB/standar");
    }

    private static PageFixture draft() {
        return staff(DESK + "/{version}")
                .at("default", DRAFT)
                .at("in force", IN_FORCE)
                .at("unknown", "/petugas/layanan/RSK-KIA/standar/77");
    }

    private static PageFixture preview() {
        return staff(DESK + "/{version}/pratinjau").at("default", DRAFT + "/pratinjau");
    }

    private static PageFixture component() {
        return staff(DESK + "/{version}/ubah/{component}")
                .at("default", DRAFT + "/ubah/SD1")
                .at("fees", DRAFT + "/ubah/SD4")
                .at("channels", DRAFT + "/ubah/SD6")
                .at("laws", DRAFT + "/ubah/MF1")
                .with(
                        "error",
                        visit -> {
                            visit.open(DRAFT + "/ubah/SD3");
                            visit.page().fill("#nilai", "dua");
                            visit.follow(SAVE);
                        })
                .with(
                        "done",
                        visit -> {
                            visit.open(DRAFT + "/ubah/SD5");
                            visit.follow(SAVE);
                        })
                .with(
                        "somebody was faster",
                        visit -> {
                            visit.open(DRAFT + "/ubah/MF4");
                            visit.page()
                                    .evaluate(
                                            "document.querySelector('[name=revisi]').value = '77'");
                            visit.follow(SAVE);
                        })
                .at("unknown", DRAFT + "/ubah/XX9");
    }

    private static PageFixture copy() {
        var page = DRAFT + "/salin";
        return staff(DESK + "/{version}/salin")
                .at("default", page)
                .at("found", page + "?q=akta")
                .at("nothing", page + "?q=zzzz")
                .at("what is copied", page + "?dari=RSK-KTP-HILANG")
                .with(
                        "error",
                        visit -> {
                            visit.open(page + "?dari=RSK-KTP-HILANG");
                            visit.page()
                                    .querySelectorAll("[name=bagian]")
                                    .forEach(box -> box.uncheck());
                            visit.submit();
                        })
                .with(
                        "done",
                        visit -> {
                            visit.open(page + "?dari=RSK-KTP-HILANG");
                            visit.choose("[name=bagian][value=MF7]");
                            visit.choose("[name=timpa]");
                            visit.submit();
                        })
                .at("unknown", page + "?dari=TIDAK-ADA");
    }

    private static PageFixture act() {
        return staff(DESK + "/{version}/{act:berlakukan|tinjau|perpanjang|cabut}")
                .at("default", DRAFT + "/berlakukan")
                .at("review", IN_FORCE + "/tinjau")
                .at("withdraw", IN_FORCE + "/cabut")
                .at("discard", DRAFT + "/cabut")
                .with(
                        "error",
                        visit -> {
                            visit.open(DRAFT + "/berlakukan");
                            visit.submit();
                        })
                .with(
                        "done",
                        visit -> {
                            visit.open(IN_FORCE + "/tinjau");
                            visit.submit();
                        });
    }

    private static PageFixture staff(String route) {
        return PageFixture.staff(route, HEAD);
    }
}
