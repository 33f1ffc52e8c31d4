package id.pendopo.browser;

import id.pendopo.identity.secondfactor.Phone;
import java.util.List;

/** Pages on which officers look after their sessions and their second factor. */
final class SafetyFixtures {

    private static final String SESSIONS = "/petugas/akun/sesi";
    private static final String FACTOR = "/petugas/akun/dua-langkah";
    private static final String SECOND = "/petugas/masuk/kode";

    private SafetyFixtures() {}

    static List<PageFixture> all() {
        return List.of(
                sessions(),
                factor(),
                password(FACTOR + "/matikan"),
                password(FACTOR + "/kode-baru"),
                second(),
                reset());
    }

    private static PageFixture staff(String route) {
        return PageFixture.staff(route, "admin");
    }

    private static PageFixture sessions() {
        return staff(SESSIONS)
                .with(
                        "default",
                        visit -> {
                            NewOfficer.invited(visit).moveIn(visit);
                            visit.open(SESSIONS);
                        })
                .with("several", SafetyFixtures::twice)
                .with(
                        "error",
                        visit -> {
                            twice(visit);
                            visit.page()
                                    .evaluate("document.querySelector('[name=sesi]').value = 'x'");
                            visit.submit();
                        })
                .with(
                        "done",
                        visit -> {
                            twice(visit);
                            visit.submit();
                        });
    }

    private static void twice(Visit visit) {
        var officer = NewOfficer.invited(visit);
        officer.moveIn(visit);
        officer.signIn(visit);
        visit.open(SESSIONS);
    }

    private static PageFixture factor() {
        return staff(FACTOR)
                .with(
                        "default",
                        visit -> {
                            NewOfficer.invited(visit).moveIn(visit);
                            visit.open(FACTOR);
                        })
                .with(
                        "error",
                        visit -> {
                            NewOfficer.invited(visit).moveIn(visit);
                            visit.open(FACTOR);
                            visit.submit();
                        })
                .with("done", visit -> enrolled(visit, NewOfficer.invited(visit)))
                .with(
                        "on",
                        visit -> {
                            enrolled(visit, NewOfficer.invited(visit));
                            visit.open(FACTOR);
                        });
    }

    private static PageFixture password(String path) {
        return staff(path)
                .with(
                        "default",
                        visit -> {
                            enrolled(visit, NewOfficer.invited(visit));
                            visit.open(path);
                        })
                .with(
                        "error",
                        visit -> {
                            enrolled(visit, NewOfficer.invited(visit));
                            visit.open(path);
                            visit.submit();
                        })
                .with(
                        "done",
                        visit -> {
                            enrolled(visit, NewOfficer.invited(visit));
                            visit.open(path);
                            visit.page().fill("#sandi", NewOfficer.PASSWORD);
                            visit.submit();
                        });
    }

    private static PageFixture second() {
        return staff(SECOND)
                .with("default", SafetyFixtures::half)
                .with("with a passkey", PasskeyFixtures::half)
                .with(
                        "passkey refused",
                        visit -> {
                            PasskeyFixtures.half(visit);
                            PasskeyFixtures.send(visit, "{}");
                        })
                .with(
                        "with a recovery code",
                        visit -> {
                            half(visit);
                            visit.open(SECOND + "?cara=pemulihan");
                        })
                .with(
                        "error",
                        visit -> {
                            half(visit);
                            visit.submit();
                        })
                .with(
                        "done",
                        visit -> {
                            var phone = half(visit);
                            visit.page().fill("#kode", phone.code(0));
                            visit.submit();
                        });
    }

    private static PageFixture reset() {
        return staff("/petugas/pengguna/{id}/dua-langkah")
                .with(
                        "default",
                        visit ->
                                visit.open(
                                        visit.desk()
                                                        .once(
                                                                "officer",
                                                                () ->
                                                                        NewOfficer.invited(visit)
                                                                                .path())
                                                + "/dua-langkah"))
                .with(
                        "error",
                        visit -> {
                            visit.open(NewOfficer.invited(visit).path() + "/dua-langkah");
                            visit.submit();
                        })
                .with(
                        "done",
                        visit -> {
                            var officer = NewOfficer.invited(visit);
                            enrolled(visit, officer);
                            visit.context().clearCookies();
                            visit.enter("admin");
                            visit.open(officer.path() + "/dua-langkah");
                            visit.submit();
                        });
    }

    /** Somebody whose password was right and who is asked for the code. */
    private static Phone half(Visit visit) {
        var officer = NewOfficer.invited(visit);
        var phone = enrolled(visit, officer);
        officer.signIn(visit);
        return phone;
    }

    /** Moves in and takes the second factor up; the recovery codes are on the screen. */
    private static Phone enrolled(Visit visit, NewOfficer officer) {
        officer.moveIn(visit);
        visit.open(FACTOR);
        var phone = Phone.taking(visit.page().content());
        visit.page().fill("#kode", phone.code(-1));
        visit.page().fill("#sandi", NewOfficer.PASSWORD);
        visit.submit();
        return phone;
    }
}
