package id.pendopo.browser;

import id.pendopo.identity.passkey.Stick;
import java.util.List;

/** Pages of passkeys; the stick in the officer's pocket answers, so that no script need run. */
final class PasskeyFixtures {

    private static final String PAGE = "/petugas/akun/kunci-sandi";
    private static final String FORM = PAGE + "/baru";
    private static final String FILL =
            "answer => { document.querySelector('[name=jawaban]').value = answer; }";
    private static final String SUBMIT =
            "HTMLFormElement.prototype.submit.call(document.querySelector('form[data-passkey]'))";

    private PasskeyFixtures() {}

    static List<PageFixture> all() {
        return List.of(list(), form(), one());
    }

    private static PageFixture list() {
        return PageFixture.staff(PAGE, "admin")
                .with(
                        "default",
                        visit -> {
                            NewOfficer.invited(visit).moveIn(visit);
                            visit.open(PAGE);
                        })
                .with("done", visit -> made(visit, NewOfficer.invited(visit)))
                .with(
                        "error",
                        visit -> {
                            asked(visit, NewOfficer.invited(visit));
                            send(visit, "{}");
                        });
    }

    private static PageFixture form() {
        return PageFixture.staff(FORM, "admin")
                .with(
                        "default",
                        visit -> {
                            NewOfficer.invited(visit).moveIn(visit);
                            visit.open(FORM);
                        })
                .with(
                        "error",
                        visit -> {
                            NewOfficer.invited(visit).moveIn(visit);
                            visit.open(FORM);
                            visit.submit();
                        })
                .with("done", visit -> asked(visit, NewOfficer.invited(visit)));
    }

    private static PageFixture one() {
        return PageFixture.staff(PAGE + "/{id}", "admin")
                .with("default", PasskeyFixtures::opened)
                .with(
                        "error",
                        visit -> {
                            opened(visit);
                            visit.page().fill("#nama", "");
                            visit.submit();
                        })
                .with(
                        "done",
                        visit -> {
                            opened(visit);
                            visit.page().fill("#nama", "laptop");
                            visit.submit();
                        })
                .with(
                        "not removed",
                        visit -> {
                            opened(visit);
                            visit.follow("form[action$=hapus] button");
                        })
                .with(
                        "removed",
                        visit -> {
                            opened(visit);
                            visit.page().fill("#sandi", NewOfficer.PASSWORD);
                            visit.follow("form[action$=hapus] button");
                        })
                .at("unknown", PAGE + "/00000000-0000-4000-8000-000000000000");
    }

    /** Somebody whose password was right and who is asked for the passkey. */
    static void half(Visit visit) {
        var officer = NewOfficer.invited(visit);
        made(visit, officer);
        officer.signIn(visit);
    }

    private static void opened(Visit visit) {
        made(visit, NewOfficer.invited(visit));
        visit.follow("main tbody a >> nth=0");
    }

    private static void made(Visit visit, NewOfficer officer) {
        asked(visit, officer);
        var question = visit.page().getAttribute("form[data-passkey]", "data-question");
        send(visit, new Stick(visit.desk().address()).make(question));
    }

    private static void asked(Visit visit, NewOfficer officer) {
        officer.moveIn(visit);
        visit.open(FORM);
        visit.page().fill("#nama", "ponsel saya");
        visit.page().fill("#sandi", NewOfficer.PASSWORD);
        visit.submit();
    }

    /** As if the device had answered this. */
    static void send(Visit visit, String answer) {
        visit.page().evaluate(FILL, answer);
        visit.leads(() -> visit.page().evaluate(SUBMIT));
    }
}
