package id.pendopo.identity;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Officers of the tests' own, who come in the way officers do, and what is written of them. */
final class Newcomers {

    static final String PASSWORD = "kuda payung senin biru";
    private static final String USERS = "/petugas/pengguna";

    private final int port;
    private final JdbcClient sql;
    private final Browser admin;

    Newcomers(int port, Path data, JdbcClient sql) {
        this.port = port;
        this.sql = sql;
        this.admin = new Browser(port);
        var key = Browser.key(data, "admin");
        admin.signIn(key.email(), key.password());
    }

    /** The administrator of everything. */
    Browser admin() {
        return admin;
    }

    /** A new officer who has set a password and is in. */
    Browser officer(String email, String role, String unit) {
        var browser = new Browser(port);
        browser.post(invited(email, role, unit), Map.of("sandi", PASSWORD, "sandi2", PASSWORD));
        return browser;
    }

    /** The path of the link with which a new officer sets a password. */
    String invited(String email, String role, String unit) {
        return link(
                admin.submit(
                        USERS + "/baru",
                        USERS + "/baru",
                        Map.of(
                                "nama",
                                "Orang Baru",
                                "email",
                                email,
                                "peran1",
                                role,
                                "unit1",
                                unit)));
    }

    /** The path of a new link for somebody who forgot the password. */
    String invitedAgain(String email) {
        return link(admin.submit(page(email), page(email) + "/undang", Map.of()));
    }

    private static String link(Browser.Answer answer) {
        return answer.found("http://localhost:\\d+(/petugas/sandi/[0-9A-Z-]+)");
    }

    /** The account among the administrators' pages. */
    String page(String email) {
        return USERS + "/" + id(email);
    }

    String id(String email) {
        return sql.sql("select id::text from identity.account where email = :email")
                .param("email", email)
                .query(String.class)
                .single();
    }

    /** What the audit trail says about the account. */
    List<String> acts(String email) {
        return sql.sql("select action from audit.entry where subject = :id order by sequence")
                .param("id", id(email))
                .query(String.class)
                .list();
    }

    /** The letters to this address, the oldest first. */
    List<String> letters(String email) {
        return sql.sql(
                        """
                        select subject || ' ' || body
                          from notification.message
                         where recipient = :email
                         order by created_at, id
                        """)
                .param("email", email)
                .query(String.class)
                .list();
    }
}
