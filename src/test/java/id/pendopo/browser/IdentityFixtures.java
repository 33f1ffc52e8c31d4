package id.pendopo.browser;

import java.util.List;
import java.util.function.Consumer;

/** Pages about officers, their accounts and the messages that were sent. */
final class IdentityFixtures {

    private static final String USERS = "/petugas/pengguna";
    private static final String GOOD = "kuda payung senin biru";

    private IdentityFixtures() {}

    static List<PageFixture> all() {
        return List.of(
                PageFixture.open("/petugas/masuk")
                        .at("default", "/petugas/masuk")
                        .at("left", "/petugas/masuk?keluar=ya")
                        .with(
                                "error",
                                visit -> {
                                    visit.open("/petugas/masuk");
                                    visit.page().fill("#email", address());
                                    visit.page().fill("#sandi", "salah");
                                    visit.submit();
                                }),
                PageFixture.open("/petugas/siapkan").at("already set up", "/petugas/siapkan"),
                PageFixture.staff("/petugas/sandi/{code}", "admin")
                        .at("spent", "/petugas/sandi/0000-0000-0000-0000-0000")
                        .with("default", IdentityFixtures::openLink)
                        .with(
                                "error",
                                visit -> {
                                    openLink(visit);
                                    visit.page().fill("#sandi", "pendek");
                                    visit.submit();
                                }),
                PageFixture.staff("/petugas", "admin").at("default", "/petugas"),
                PageFixture.staff("/petugas/akun", "unit_head")
                        .at("default", "/petugas/akun")
                        .at("password changed", "/petugas/akun?sandi=baru"),
                PageFixture.staff("/petugas/akun/kata-sandi", "unit_head")
                        .at("default", "/petugas/akun/kata-sandi")
                        .with(
                                "error",
                                visit -> {
                                    var key = visit.desk().account("unit_head").password();
                                    visit.open("/petugas/akun/kata-sandi");
                                    visit.page().fill("#lama", key);
                                    visit.page().fill("#sandi", GOOD);
                                    visit.submit();
                                }),
                PageFixture.staff(USERS, "admin")
                        .at("default", USERS)
                        .at("nothing found", USERS + "?q=tidak-ada-yang-begini"),
                PageFixture.staff(USERS + "/baru", "admin")
                        .at("default", USERS + "/baru")
                        .with(
                                "error",
                                visit -> {
                                    visit.open(USERS + "/baru");
                                    visit.page().fill("#email", "bukan alamat");
                                    visit.submit();
                                })
                        .with("done", visit -> invite(visit, address())),
                PageFixture.staff(USERS + "/{id}", "admin")
                        .with("default", to("admin@rasuka.example", ""))
                        .with(
                                "new link",
                                visit -> {
                                    invite(visit, address());
                                    visit.page().click("main ul a.pdp-more");
                                    visit.submit();
                                }),
                PageFixture.staff(USERS + "/{id}/beri", "admin")
                        .with("default", to("juri@rasuka.example", "/beri"))
                        .with("error", to("juri@rasuka.example", "/beri").andThen(Visit::submit))
                        .with(
                                "are you sure",
                                to("juri@rasuka.example", "/beri")
                                        .andThen(
                                                visit -> {
                                                    visit.page().selectOption("#peran", "auditor");
                                                    visit.page().selectOption("#unit", "RSK");
                                                    visit.submit();
                                                })),
                PageFixture.staff(USERS + "/{id}/cabut/{role}/{unit}", "admin")
                        .with("default", to("admin@rasuka.example", "/cabut/admin/RSK"))
                        .with(
                                "error",
                                to("admin@rasuka.example", "/cabut/admin/RSK")
                                        .andThen(Visit::submit)),
                PageFixture.staff(USERS + "/{id}/kunci", "admin")
                        .with("default", to("juri@rasuka.example", "/kunci"))
                        .with("error", to("admin@rasuka.example", "/kunci").andThen(Visit::submit))
                        .with(
                                "done",
                                visit -> {
                                    var email = address();
                                    invite(visit, email);
                                    to(email, "/kunci").andThen(Visit::submit).accept(visit);
                                }),
                PageFixture.staff(USERS + "/{id}/buka", "admin")
                        .with("default", to("juri@rasuka.example", "/buka")),
                PageFixture.staff("/petugas/pesan", "admin")
                        .with(
                                "default",
                                visit -> {
                                    invite(visit, address());
                                    visit.open("/petugas/pesan");
                                })
                        .at("nothing found", "/petugas/pesan?q=tidak-ada-yang-begini"),
                PageFixture.staff("/petugas/pesan/{id}", "admin")
                        .with(
                                "default",
                                visit -> {
                                    var email = address();
                                    invite(visit, email);
                                    visit.open("/petugas/pesan?q=" + email);
                                    visit.page().click("tbody th a");
                                }));
    }

    /** To a step of the account with this address. */
    private static Consumer<Visit> to(String email, String step) {
        return visit -> {
            visit.open(USERS + "?q=" + email);
            var account = visit.page().locator("tbody th a").first().getAttribute("href");
            visit.open(account.replaceFirst("^/en", "") + step);
        };
    }

    private static void invite(Visit visit, String email) {
        visit.open(USERS + "/baru");
        visit.page().fill("#nama", "Petugas Uji");
        visit.page().fill("#email", email);
        visit.page().selectOption("#peran1", "jury");
        visit.page().selectOption("#unit1", "RSK-DINKES");
        visit.submit();
    }

    private static void openLink(Visit visit) {
        invite(visit, address());
        var link = visit.page().locator("main code").textContent();
        visit.open(link.substring(link.indexOf("/petugas/sandi/")));
    }

    private static String address() {
        return "uji" + System.nanoTime() + "@rasuka.example";
    }
}
