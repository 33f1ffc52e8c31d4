package id.pendopo.browser;

import java.util.List;

/** Pages on which officers look at versions of the questionnaire and make their own. */
final class QuestionnaireFixtures {

    private static final String PATH = "/petugas/kuesioner";

    private QuestionnaireFixtures() {}

    static List<PageFixture> all() {
        return List.of(list(), form(), show());
    }

    private static PageFixture list() {
        return staff(PATH).at("default", PATH);
    }

    private static PageFixture staff(String route) {
        return PageFixture.staff(route, OwnSurveys.OFFICER);
    }

    private static PageFixture form() {
        return staff(PATH + "/baru")
                .at("default", PATH + "/baru")
                .with(
                        "error",
                        visit -> {
                            visit.open(PATH + "/baru");
                            visit.choose("#unsur-transparansi-2");
                            visit.page().fill("#tanya-1", "Naik apa Anda ke sini?");
                            visit.page().fill("#jawab-1", "Motor\nmotor");
                            visit.submit();
                        })
                .with("done", QuestionnaireFixtures::made);
    }

    private static void made(Visit visit) {
        visit.open(PATH + "/baru");
        visit.page().fill("#judul", "Dengan kepentingan");
        visit.choose("#kepentingan");
        visit.submit();
    }

    private static PageFixture show() {
        return staff(PATH + "/{code}")
                .at("default", PATH + "/SKM-14-2017-PKMW1")
                .at("of the product", PATH + "/SKM-14-2017")
                .with(
                        "withdrawn",
                        visit -> {
                            made(visit);
                            visit.submit();
                        })
                .at("unknown", PATH + "/TIDAK-ADA");
    }
}
