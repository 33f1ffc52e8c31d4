package id.pendopo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What administrators do, through the pages on which they do it. */
@Tag("store")
@House
class UserTests {

    private static final String GOOD = "kuda payung senin biru";
    private static final String USERS = "/petugas/pengguna";

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Autowired private JdbcClient sql;

    private Browser admin;

    @BeforeEach
    void theAdministratorIsIn() {
        var key = Browser.key(data, "admin");
        admin = new Browser(port);
        admin.signIn(key.email(), key.password());
    }

    @Test
    void aNewOfficerSetsAPasswordThroughALinkThatWorksOnce() {
        var link = invited("baru@rasuka.example", "survey_officer", "RSK-DINKES");
        var officer = new Browser(port);
        assertThat(officer.get(link).status()).isEqualTo(200);
        var short_ = officer.post(link, Map.of("sandi", "pendek", "sandi2", "pendek"));
        assertThat(short_.status()).isEqualTo(422);
        var set = officer.post(link, Map.of("sandi", GOOD, "sandi2", GOOD));
        assertThat(set.location()).isEqualTo("/petugas");
        assertThat(officer.get("/petugas/akun").body())
                .contains("Orang Baru", "Petugas survei", "Dinas Kesehatan");
        assertThat(officer.get(link).status()).isEqualTo(410);
        assertThat(officer.get(USERS).status()).isEqualTo(403);
    }

    @Test
    void theLinkIsSentConfidentially() {
        var link = invited("surat@rasuka.example", "jury", "RSK");
        var sent =
                sql.sql(
                                """
                                select body
                                  from notification.message
                                 where recipient = 'surat@rasuka.example' and confidential
                                """)
                        .query(String.class)
                        .single();
        assertThat(sent).contains(link);
        var list = admin.get("/petugas/pesan?q=surat%40rasuka");
        var message = admin.get(list.found("(/petugas/pesan/[0-9a-f-]{36})"));
        assertThat(message.body()).contains("rahasia").doesNotContain(link);
    }

    @Test
    void aRefusedFormKeepsWhatWasTyped() {
        var answer =
                admin.submit(
                        USERS + "/baru",
                        USERS + "/baru",
                        Map.of(
                                "nama", "Orang",
                                "email", "bukan alamat",
                                "peran1", "jury",
                                "unit2", "RSK"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("value=\"bukan alamat\"", "<option value=\"jury\" selected")
                .contains("href=\"#email\"", "href=\"#unit1\"", "href=\"#peran2\"");
        var taken = new HashMap<>(fresh("admin@rasuka.example", "jury", "RSK"));
        assertThat(admin.submit(USERS + "/baru", USERS + "/baru", taken).body())
                .contains("sudah punya akun");
    }

    @Test
    void aRoleIsGivenAndTakenBackAfterAskingAndCountsAtOnce() {
        var officer = officer("peran@rasuka.example", "jury", "RSK");
        var path = USERS + "/" + id("peran@rasuka.example");
        assertThat(officer.get(USERS).status()).isEqualTo(403);
        var wish = Map.of("peran", "admin", "unit", "RSK-DINKES");
        var asked = admin.submit(path + "/beri", path + "/beri", wish);
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.body()).contains("Beri peran Pengelola");
        assertThat(officer.get(USERS).status()).isEqualTo(403);
        var sure = new HashMap<>(wish);
        sure.put("yakin", "ya");
        assertThat(admin.submit(path + "/beri", path + "/beri", sure).location()).isEqualTo(path);
        assertThat(officer.get(USERS).status()).isEqualTo(200);
        var revoke = path + "/cabut/admin/RSK-DINKES";
        assertThat(admin.submit(revoke, revoke, Map.of()).location()).isEqualTo(path);
        assertThat(officer.get(USERS).status()).isEqualTo(403);
        assertThat(acts("peran@rasuka.example"))
                .contains("identity.role_granted", "identity.role_revoked");
    }

    @Test
    void anAdministratorOfAUnitSeesAndChangesOnlyThatPartOfTheTree() {
        var unitAdmin = officer("kelola@rasuka.example", "admin", "RSK-DINKES");
        officer("sehat@rasuka.example", "survey_officer", "RSK-RSUD");
        var list = unitAdmin.get(USERS).body();
        assertThat(list).contains("sehat@rasuka.example").doesNotContain("juri@rasuka.example");
        assertThat(unitAdmin.get(USERS + "/" + id("juri@rasuka.example")).status()).isEqualTo(404);
        var outside =
                unitAdmin.submit(
                        USERS + "/baru",
                        USERS + "/baru",
                        fresh("luar@rasuka.example", "jury", "RSK-DINSOS"));
        assertThat(outside.status()).isEqualTo(422);
        assertThat(outside.body()).contains("Anda tidak mengelola unit");
        assertThat(unitAdmin.get("/petugas/pesan").status()).isEqualTo(403);
    }

    @Test
    void lockingEndsSessionsAtOnceAndUnlockingGivesThePasswordBack() {
        var officer = officer("kunci@rasuka.example", "jury", "RSK");
        var path = USERS + "/" + id("kunci@rasuka.example");
        admin.submit(path + "/kunci", path + "/kunci", Map.of());
        assertThat(officer.get("/petugas/akun").status()).isEqualTo(303);
        assertThat(officer.signIn("kunci@rasuka.example", GOOD).status()).isEqualTo(422);
        admin.submit(path + "/buka", path + "/buka", Map.of());
        assertThat(officer.signIn("kunci@rasuka.example", GOOD).status()).isEqualTo(303);
    }

    @Test
    void theLastAdministratorStays() {
        nobodyElseAdministersTheHouse();
        var path = USERS + "/" + id("admin@rasuka.example");
        var lock = admin.submit(path + "/kunci", path + "/kunci", Map.of());
        assertThat(lock.status()).isEqualTo(422);
        assertThat(lock.body()).contains("akun Anda sendiri");
        var revoke = path + "/cabut/admin/RSK";
        var last = admin.submit(revoke, revoke, Map.of());
        assertThat(last.status()).isEqualTo(422);
        assertThat(last.body()).contains("pengelola terakhir");
        assertThat(admin.get(USERS).status()).isEqualTo(200);
    }

    private void nobodyElseAdministersTheHouse() {
        sql.sql(
                        """
                        delete from identity.role_grant g
                         using identity.account a, organisation.unit u
                         where a.organisation_id = g.organisation_id and a.id = g.account_id
                           and a.email <> 'admin@rasuka.example'
                           and u.organisation_id = g.organisation_id and u.id = g.unit_id
                           and u.code = 'RSK' and g.role = 'admin'
                        """)
                .update();
    }

    @Test
    void aNewPasswordEndsOtherSessionsAndKeepsThisOne() {
        var here = officer("ganti@rasuka.example", "jury", "RSK");
        var elsewhere = new Browser(port);
        elsewhere.signIn("ganti@rasuka.example", GOOD);
        var page = "/petugas/akun/kata-sandi";
        var next = "meja lampu kamis hijau";
        var wrong = here.submit(page, page, Map.of("lama", "salah", "sandi", next, "sandi2", next));
        assertThat(wrong.status()).isEqualTo(422);
        var done = here.submit(page, page, Map.of("lama", GOOD, "sandi", next, "sandi2", next));
        assertThat(done.location()).isEqualTo("/petugas/akun?sandi=baru");
        assertThat(here.get("/petugas/akun").status()).isEqualTo(200);
        assertThat(elsewhere.get("/petugas/akun").status()).isEqualTo(303);
        assertThat(elsewhere.signIn("ganti@rasuka.example", GOOD).status()).isEqualTo(422);
        assertThat(acts("ganti@rasuka.example")).contains("identity.password_set");
    }

    private Browser officer(String email, String role, String unit) {
        var link = invited(email, role, unit);
        var browser = new Browser(port);
        browser.post(link, Map.of("sandi", GOOD, "sandi2", GOOD));
        return browser;
    }

    private String invited(String email, String role, String unit) {
        var answer = admin.submit(USERS + "/baru", USERS + "/baru", fresh(email, role, unit));
        assertThat(answer.status()).isEqualTo(200);
        return answer.found("http://localhost:\\d+(/petugas/sandi/[0-9A-Z-]+)");
    }

    private static Map<String, String> fresh(String email, String role, String unit) {
        return Map.of("nama", "Orang Baru", "email", email, "peran1", role, "unit1", unit);
    }

    private String id(String email) {
        return sql.sql("select id::text from identity.account where email = :email")
                .param("email", email)
                .query(String.class)
                .single();
    }

    private java.util.List<String> acts(String email) {
        return sql.sql("select action from audit.entry where subject = :id")
                .param("id", id(email))
                .query(String.class)
                .list();
    }
}
