package id.pendopo.browser;

import java.time.LocalDate;
import java.util.List;

/** Pages on which officers lend roles, and the overview of who may do what. */
final class LoanFixtures {

    private static final String LIST = "/petugas/akun/pelimpahan";
    private static final String FORM = LIST + "/baru";
    private static final String END = LIST + "/{id}/akhiri";
    private static final String RIGHTS = "/petugas/wewenang";

    private LoanFixtures() {}

    static List<PageFixture> all() {
        return List.of(list(), form(), end(), rights());
    }

    private static PageFixture list() {
        return PageFixture.staff(LIST, "admin")
                .at("nothing to lend", LIST)
                .with("default", LoanFixtures::lent);
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
                            visit.open(FORM);
                            visit.submit();
                        })
                .with("done", LoanFixtures::lent);
    }

    private static PageFixture end() {
        return PageFixture.staff(END, "admin")
                .with("default", LoanFixtures::asked)
                .with(
                        "error",
                        visit -> {
                            asked(visit);
                            var address = visit.page().url();
                            visit.submit();
                            visit.page().navigate(address);
                            visit.submit();
                        })
                .with(
                        "done",
                        visit -> {
                            asked(visit);
                            visit.submit();
                        })
                .at("unknown", LIST + "/00000000-0000-4000-8000-000000000000/akhiri");
    }

    private static PageFixture rights() {
        return PageFixture.staff(RIGHTS, "admin")
                .at("default", RIGHTS)
                .with(
                        "with a loan",
                        visit -> {
                            lent(visit);
                            visit.context().clearCookies();
                            visit.enter("admin");
                            visit.open(RIGHTS + "?unit=RSK-INSPEKTORAT");
                        })
                .at("unknown", RIGHTS + "?unit=TIDAK-ADA");
    }

    private static void asked(Visit visit) {
        lent(visit);
        visit.follow("main tbody a >> nth=0");
    }

    /** Somebody lends a role to somebody else, and sees it in the list. */
    private static void lent(Visit visit) {
        var borrower = NewOfficer.invited(visit, "auditor");
        borrower.moveIn(visit);
        visit.context().clearCookies();
        visit.enter("admin");
        NewOfficer.invited(visit).moveIn(visit);
        visit.open(FORM);
        visit.page().selectOption("#peran", "facilitator@RSK-INSPEKTORAT");
        visit.page().selectOption("#unit", "RSK-INSPEKTORAT");
        visit.page().fill("#email", borrower.email());
        visit.page().fill("#sampai", LocalDate.now().plusDays(7).toString());
        visit.submit();
    }
}
