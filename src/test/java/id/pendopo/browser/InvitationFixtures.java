package id.pendopo.browser;

import java.util.List;
import java.util.Map;

/** Pages on which invitations are made, and to which they lead. */
final class InvitationFixtures {

    private static final String DESK = "/petugas/survei/{code}/undangan";

    private InvitationFixtures() {}

    static List<PageFixture> all() {
        return List.of(make(), follow());
    }

    private static PageFixture make() {
        return PageFixture.staff(DESK, OwnSurveys.OFFICER)
                .with("default", visit -> visit.open(desk(surveys(visit).shared())))
                .with("closed", visit -> visit.open(desk(surveys(visit).closed())))
                .with(
                        "error",
                        visit -> {
                            visit.open(desk(surveys(visit).shared()));
                            visit.page().fill("#jumlah", "9999");
                            visit.submit();
                        })
                .with(
                        "done",
                        visit -> {
                            visit.open(desk(surveys(visit).shared()));
                            visit.page().fill("#jumlah", "3");
                            visit.submit();
                        });
    }

    private static PageFixture follow() {
        return PageFixture.open("/survei/{code}/undangan/{token}")
                .with(
                        "default",
                        visit -> {
                            var code = surveys(visit).shared();
                            visit.open("/survei/" + code + "/undangan/" + token(visit, code));
                        })
                .with(
                        "done",
                        visit -> {
                            var code = surveys(visit).shared();
                            visit.open("/survei/" + code + "/undangan/" + token(visit, code));
                            visit.submit();
                        })
                .with(
                        "error",
                        visit -> {
                            var code = surveys(visit).shared();
                            var token = token(visit, code);
                            surveys(visit).answer(code, "333333334", Map.of("token", token));
                            visit.open("/survei/" + code + "/undangan/" + token);
                        })
                .with(
                        "unknown",
                        visit ->
                                visit.open(
                                        "/survei/"
                                                + surveys(visit).shared()
                                                + "/undangan/0000-0000-0000-0000"));
    }

    private static String token(Visit visit, String code) {
        var path = "/api/v1/surveys/" + code + "/invitations";
        return visit.desk()
                .post(path, OwnSurveys.OFFICER, Map.of("count", 1))
                .path("tokens")
                .path(0)
                .asString();
    }

    private static String desk(String code) {
        return DESK.replace("{code}", code);
    }

    private static OwnSurveys surveys(Visit visit) {
        return new OwnSurveys(visit.desk());
    }
}
