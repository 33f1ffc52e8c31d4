package id.pendopo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

/**
 * An officer of the tests' own, invited by an administrator the way administrators do it.
 *
 * @param path of the account among the administrator's pages
 * @param invitation address at which the password is set
 */
record NewOfficer(String email, String path, String invitation) {

    static final String PASSWORD = "sembilan kuda hijau di pantai";

    /** Invites somebody; the visitor is an administrator. */
    static NewOfficer invited(Visit visit) {
        return invited(visit, "facilitator");
    }

    /** Invites somebody with this role. */
    static NewOfficer invited(Visit visit, String role) {
        return invited(visit, role, "RSK-INSPEKTORAT");
    }

    /** Invites somebody with this role at a unit. */
    static NewOfficer invited(Visit visit, String role, String unit) {
        var page = visit.page();
        visit.open("/petugas/pengguna/baru");
        page.fill("#nama", "Petugas Uji");
        var email = "uji-" + UUID.randomUUID() + "@rasuka.example";
        page.fill("#email", email);
        page.selectOption("#peran1", role);
        page.selectOption("#unit1", unit);
        visit.submit();
        var link = page.textContent("main code").strip();
        var back = page.getAttribute("main .pdp-links a", "href");
        assertThat(link).startsWith(visit.desk().address() + "/petugas/sandi/");
        return new NewOfficer(
                email,
                back.replaceFirst("^/en", ""),
                link.substring(visit.desk().address().length()));
    }

    /** Takes the administrator's place: follows the invitation and sets the password. */
    void moveIn(Visit visit) {
        visit.context().clearCookies();
        visit.open(invitation);
        setPassword(visit, PASSWORD);
    }

    /** Signs in once more, in a browser that knows nothing. */
    void signIn(Visit visit) {
        visit.context().clearCookies();
        visit.open("/petugas/masuk");
        visit.page().fill("#email", email);
        visit.page().fill("#sandi", PASSWORD);
        visit.submit();
    }

    static void setPassword(Visit visit, String password) {
        visit.page().fill("#sandi", password);
        visit.page().fill("#sandi2", password);
        visit.submit();
    }
}
