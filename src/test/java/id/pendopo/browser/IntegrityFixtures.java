package id.pendopo.browser;

import java.util.List;
import java.util.Map;

/** Pages on which officers look at marked responses. */
final class IntegrityFixtures {

    private static final String DESK = "/petugas/survei/{code}/tanda";

    private IntegrityFixtures() {}

    static List<PageFixture> all() {
        return List.of(flagged());
    }

    private static PageFixture flagged() {
        return PageFixture.staff(DESK, OwnSurveys.OFFICER)
                .with("default", visit -> visit.open(desk(marked(visit))))
                .with("nothing marked", visit -> visit.open(desk(surveys(visit).withDontKnow())))
                .with("computed", visit -> visit.open(desk(surveys(visit).published())))
                .with(
                        "error",
                        visit -> {
                            visit.open(desk(marked(visit)));
                            visit.submit();
                        })
                .with(
                        "done",
                        visit -> {
                            visit.open(desk(marked(visit)));
                            visit.choose("input[name=jawaban] >> nth=0");
                            visit.choose("input[value=TRIAL]");
                            visit.page().fill("#catatan", "Dicoba petugas.");
                            visit.submit();
                        });
    }

    private static String marked(Visit visit) {
        var surveys = surveys(visit);
        var code = surveys.answered(Map.of());
        surveys.answer(code, "333333333");
        return code;
    }

    private static String desk(String code) {
        return DESK.replace("{code}", code);
    }

    private static OwnSurveys surveys(Visit visit) {
        return new OwnSurveys(visit.desk());
    }
}
