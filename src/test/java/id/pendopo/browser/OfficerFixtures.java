package id.pendopo.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

/** Pages on which administrators look after officers and their roles. */
final class OfficerFixtures {

    private static final String LIST = "/petugas/pengguna";
    private static final String ROUTE = LIST + "/{id}";

    private OfficerFixtures() {}

    static List<PageFixture> all() {
        return List.of(list(), fresh(), show(), grant(), revoke(), lock(), unlock());
    }

    private static PageFixture staff(String route) {
        return PageFixture.staff(route, "admin");
    }

    private static PageFixture list() {
        return staff(LIST)
                .at("default", LIST)
                .at("found", LIST + "?q=ratna")
                .at("nothing found", LIST + "?q=zzzz");
    }

    private static PageFixture fresh() {
        return staff(LIST + "/baru")
                .at("default", LIST + "/baru")
                .with(
                        "error",
                        visit -> {
                            visit.open(LIST + "/baru");
                            visit.page().selectOption("#peran2", "auditor");
                            visit.submit();
                        })
                .with("done", NewOfficer::invited);
    }

    private static PageFixture show() {
        return staff(ROUTE)
                .with("default", visit -> at(visit, ""))
                .with("an administrator", visit -> me(visit, ""))
                .with(
                        "locked",
                        visit -> {
                            var officer = NewOfficer.invited(visit);
                            lock(visit, officer);
                        })
                .with("held", OfficerFixtures::held)
                .with(
                        "invited again",
                        visit -> {
                            at(visit, "");
                            visit.submit();
                        })
                .at("unknown", LIST + "/00000000-0000-4000-8000-000000000000");
    }

    /** Somebody guesses passwords until nobody comes in any more. */
    private static void held(Visit visit) {
        var officer = NewOfficer.invited(visit);
        officer.moveIn(visit);
        visit.context().clearCookies();
        visit.enter("admin");
        for (int i = 0; i < 10; i++) {
            var guess = Map.of("email", officer.email(), "password", "salah " + i);
            assertThatThrownBy(() -> visit.desk().post("/api/v1/session", null, guess))
                    .hasMessageContaining("401");
        }
        visit.open(officer.path());
        assertThat(visit.page().locator("main a[href$='/buka']").count()).isOne();
    }

    private static PageFixture grant() {
        return staff(ROUTE + "/beri")
                .with("default", visit -> at(visit, "/beri"))
                .with(
                        "error",
                        visit -> {
                            at(visit, "/beri");
                            visit.submit();
                        })
                .with("to confirm", visit -> ask(visit))
                .with(
                        "done",
                        visit -> {
                            ask(visit);
                            visit.submit();
                        });
    }

    private static void ask(Visit visit) {
        visit.open(NewOfficer.invited(visit).path() + "/beri");
        visit.page().selectOption("#peran", "auditor");
        visit.page().selectOption("#unit", "RSK-INSPEKTORAT");
        visit.submit();
    }

    private static PageFixture revoke() {
        return staff(ROUTE + "/cabut/{role}/{unit}")
                .with("default", visit -> at(visit, "/cabut/facilitator/RSK-INSPEKTORAT"))
                .with(
                        "error",
                        visit -> {
                            me(visit, "/cabut/admin/RSK");
                            visit.submit();
                        })
                .with(
                        "done",
                        visit -> {
                            var officer = NewOfficer.invited(visit);
                            visit.open(officer.path() + "/cabut/facilitator/RSK-INSPEKTORAT");
                            visit.submit();
                        })
                .with("unknown", visit -> at(visit, "/cabut/jury/RSK"));
    }

    private static PageFixture lock() {
        return staff(ROUTE + "/kunci")
                .with("default", visit -> at(visit, "/kunci"))
                .with(
                        "error",
                        visit -> {
                            me(visit, "/kunci");
                            visit.submit();
                        })
                .with("done", visit -> lock(visit, NewOfficer.invited(visit)));
    }

    private static void lock(Visit visit, NewOfficer officer) {
        visit.open(officer.path() + "/kunci");
        visit.submit();
    }

    private static PageFixture unlock() {
        return staff(ROUTE + "/buka")
                .with("default", visit -> at(visit, "/buka"))
                .with(
                        "done",
                        visit -> {
                            var officer = NewOfficer.invited(visit);
                            lock(visit, officer);
                            visit.open(officer.path() + "/buka");
                            visit.submit();
                        });
    }

    /** At a page of an officer who stays as invited. */
    private static void at(Visit visit, String rest) {
        var path = visit.desk().once("officer", () -> NewOfficer.invited(visit).path());
        visit.open(path + rest);
    }

    /** At a page of the administrator's own account, which refuses to be harmed. */
    private static void me(Visit visit, String rest) {
        var path =
                visit.desk()
                        .once(
                                "administrator",
                                () -> {
                                    var email = visit.desk().account("admin").email();
                                    visit.open(LIST + "?q=" + email);
                                    return visit.page()
                                            .getAttribute("main tbody a", "href")
                                            .replaceFirst("^/en", "");
                                });
        visit.open(path + rest);
    }
}
