package id.pendopo.browser;

import java.util.List;

/** Pages on which officers come in and look after their own account, and their mail. */
final class IdentityFixtures {

    private static final String SIGN_IN = "/petugas/masuk";
    private static final String PASSWORD = "/petugas/akun/kata-sandi";

    private IdentityFixtures() {}

    static List<PageFixture> all() {
        return List.of(
                signIn(),
                // Nothing listens where the provider should be, and no journey ends so.
                PageFixture.open("/petugas/masuk/penyedia")
                        .at("default", "/petugas/masuk/penyedia"),
                PageFixture.open("/petugas/masuk/penyedia/kembali")
                        .at("default", "/petugas/masuk/penyedia/kembali?code=x&state=y"),
                PageFixture.staff("/petugas", "survey_officer").at("default", "/petugas"),
                PageFixture.staff("/petugas/akun", "survey_officer")
                        .at("default", "/petugas/akun")
                        .at("password changed", "/petugas/akun?sandi=baru"),
                changePassword(),
                setPassword(),
                throughTheProvider(),
                PageFixture.staff("/petugas/pesan", "admin")
                        .with(
                                "default",
                                visit -> {
                                    NewOfficer.invited(visit);
                                    visit.open("/petugas/pesan");
                                })
                        .at("nothing found", "/petugas/pesan?q=zzzz"),
                PageFixture.staff("/petugas/pesan/{id}", "admin")
                        .with(
                                "default",
                                visit -> {
                                    NewOfficer.invited(visit);
                                    visit.open("/petugas/pesan");
                                    visit.follow("main tbody a >> nth=0");
                                })
                        .at("unknown", "/petugas/pesan/00000000-0000-4000-8000-000000000000"));
    }

    private static PageFixture signIn() {
        return PageFixture.open(SIGN_IN)
                .at("default", SIGN_IN)
                .at("signed out", SIGN_IN + "?keluar=ya")
                .with(
                        "error",
                        visit -> {
                            visit.open(SIGN_IN);
                            visit.page().fill("#email", "tidak.dikenal@rasuka.example");
                            visit.page().fill("#sandi", "salah sama sekali");
                            visit.submit();
                        })
                .with(
                        "passkey refused",
                        visit -> {
                            visit.open(SIGN_IN);
                            PasskeyFixtures.send(visit, "{}");
                        })
                .with("done", visit -> visit.signIn("innovator"));
    }

    private static PageFixture changePassword() {
        return PageFixture.staff(PASSWORD, "admin")
                .at("default", PASSWORD)
                .with(
                        "error",
                        visit -> {
                            visit.open(PASSWORD);
                            visit.submit();
                        })
                .with(
                        "done",
                        visit -> {
                            NewOfficer.invited(visit).moveIn(visit);
                            visit.open(PASSWORD);
                            visit.page().fill("#lama", NewOfficer.PASSWORD);
                            NewOfficer.setPassword(visit, "tujuh perahu kuning di sungai");
                        });
    }

    private static PageFixture throughTheProvider() {
        return PageFixture.staff("/petugas/sandi/{code}/penyedia", "admin")
                .with(
                        "error",
                        visit -> {
                            var invitation = NewOfficer.invited(visit).invitation();
                            visit.context().clearCookies();
                            visit.open(invitation);
                            visit.follow("main a[href$='/penyedia']");
                        })
                .at("spent", "/petugas/sandi/0000-0000-0000-0000-0000/penyedia");
    }

    private static PageFixture setPassword() {
        return PageFixture.staff("/petugas/sandi/{code}", "admin")
                .with(
                        "default",
                        visit -> {
                            var invitation = NewOfficer.invited(visit).invitation();
                            visit.context().clearCookies();
                            visit.open(invitation);
                        })
                .with(
                        "error",
                        visit -> {
                            var invitation = NewOfficer.invited(visit).invitation();
                            visit.context().clearCookies();
                            visit.open(invitation);
                            NewOfficer.setPassword(visit, "pendek");
                        })
                .with("done", visit -> NewOfficer.invited(visit).moveIn(visit))
                .at("spent", "/petugas/sandi/0000-0000-0000-0000-0000");
    }
}
