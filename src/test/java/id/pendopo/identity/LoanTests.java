package id.pendopo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Roles lent until a day, attempts to lend more than one has, and the overview that shows them. */
@Tag("store")
@House
class LoanTests {

    private static final String LIST = "/petugas/akun/pelimpahan";
    private static final String FORM = LIST + "/baru";
    private static final String SURVEYS = "/petugas/kuesioner/baru";
    private static final String RIGHTS = "/petugas/wewenang";
    private static final LocalDate SOON = LocalDate.now().plusDays(7);

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Autowired private JdbcClient sql;
    @Autowired private TransactionTemplate transaction;

    private Newcomers newcomers;

    @BeforeEach
    void open() {
        newcomers = new Newcomers(port, data, sql);
    }

    @Test
    void whereThereIsOneChoiceItIsMade() {
        var small = newcomers.officer("pinjam0@rasuka.example", "survey_officer", "RSK-RSUD");
        assertThat(small.get(FORM).body())
                .contains(
                        "value=\"survey_officer@RSK-RSUD\" selected",
                        "value=\"RSK-RSUD\" selected");
        var wide = newcomers.officer("pinjam00@rasuka.example", "survey_officer", "RSK-DINKES");
        assertThat(wide.get(FORM).body())
                .contains("value=\"survey_officer@RSK-DINKES\" selected")
                .doesNotContain("value=\"RSK-DINKES\" selected");
    }

    @Test
    void aLentRoleCountsAtOnceAndEndsWithItsDay() {
        var lender = newcomers.officer("pinjam1@rasuka.example", "survey_officer", "RSK-DINKES");
        var friend = newcomers.officer("terima1@rasuka.example", "jury", "RSK");
        assertThat(friend.get(SURVEYS).status()).isEqualTo(403);

        var lent = lend(lender, "survey_officer@RSK-DINKES", "RSK-RSUD", "terima1@rasuka.example");

        assertThat(lent.location()).isEqualTo(LIST + "?selesai=dilimpahkan");
        assertThat(friend.get(SURVEYS).status()).isEqualTo(200);
        assertThat(lender.get(SURVEYS).status()).isEqualTo(200);
        assertThat(lender.get(LIST).body()).contains("Orang Baru", "Petugas survei");
        assertThat(friend.get("/petugas/akun").body()).contains("Dilimpahkan sementara");
        assertThat(newcomers.letters("terima1@rasuka.example").getLast())
                .contains("melimpahkan peran Petugas survei")
                .doesNotContain("{");
        assertThat(newcomers.acts("terima1@rasuka.example")).contains("identity.role_lent");
        var again = lend(lender, "survey_officer@RSK-DINKES", "RSK-RSUD", "terima1@rasuka.example");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("sudah memegang peran itu");

        sql.sql(
                        """
                        update identity.loan
                           set since = now() - interval '2 days', ends_at = now() - interval '1 second'
                         where account_id::text = :id
                        """)
                .param("id", newcomers.id("terima1@rasuka.example"))
                .update();
        assertThat(friend.get(SURVEYS).status()).isEqualTo(403);
    }

    /** Units move: what is lent moves out of the lender's reach with its unit. */
    @Test
    void aLentRoleEndsWhenItsUnitLeavesTheLender() {
        var lender = newcomers.officer("pinjam9@rasuka.example", "survey_officer", "RSK-DINKES");
        newcomers.officer("terima9@rasuka.example", "jury", "RSK");
        lend(lender, "survey_officer@RSK-DINKES", "RSK-RSUD", "terima9@rasuka.example");
        var id = newcomers.id("terima9@rasuka.example");
        assertThat(held(id)).isEqualTo(2);
        transaction.executeWithoutResult(
                status -> {
                    sql.sql(
                                    """
                                    update organisation.unit
                                       set path = '/RSK/RSK-DINSOS/RSK-RSUD/'
                                     where code = 'RSK-RSUD'
                                    """)
                            .update();
                    assertThat(held(id)).isOne();
                    status.setRollbackOnly();
                });
    }

    @Test
    void nobodyLendsMoreThanTheyHold() {
        var lender = newcomers.officer("pinjam2@rasuka.example", "survey_officer", "RSK-DINKES");
        newcomers.officer("terima2@rasuka.example", "jury", "RSK");
        var own = "survey_officer@RSK-DINKES";
        for (var unit : new String[] {"RSK", "RSK-DINSOS", ""}) {
            var tried = lend(lender, own, unit, "terima2@rasuka.example");
            assertThat(tried.status()).as(unit).isEqualTo(422);
            assertThat(tried.body()).as(unit).contains("href=\"#unit\"");
        }
        for (var role : new String[] {"admin@RSK", "unit_head@RSK-DINKES", "survey_officer@RSK"}) {
            var tried = lend(lender, role, "RSK-DINKES", "terima2@rasuka.example");
            assertThat(tried.status()).as(role).isEqualTo(422);
            assertThat(tried.body()).as(role).contains("href=\"#peran\"");
        }
        var admin = lend(newcomers.admin(), "admin@RSK", "RSK", "terima2@rasuka.example");
        assertThat(admin.status()).isEqualTo(422);
        assertThat(loans("terima2@rasuka.example")).isZero();
    }

    @Test
    void aLentRoleIsNotLentOn() {
        var lender = newcomers.officer("pinjam3@rasuka.example", "survey_officer", "RSK-DINKES");
        var friend = newcomers.officer("terima3@rasuka.example", "jury", "RSK");
        newcomers.officer("ketiga3@rasuka.example", "jury", "RSK");
        lend(lender, "survey_officer@RSK-DINKES", "RSK-DINKES", "terima3@rasuka.example");
        var on = lend(friend, "survey_officer@RSK-DINKES", "RSK-DINKES", "ketiga3@rasuka.example");
        assertThat(on.status()).isEqualTo(422);
        assertThat(on.body()).contains("href=\"#peran\"");
        assertThat(loans("ketiga3@rasuka.example")).isZero();
    }

    @Test
    void whatIsMissingOrImpossibleIsSaidAtOnce() {
        var lender = newcomers.officer("pinjam4@rasuka.example", "jury", "RSK-DINKES");
        var empty = lender.submit(FORM, FORM, Map.of());
        assertThat(empty.body())
                .contains(
                        "href=\"#peran\"", "href=\"#unit\"", "href=\"#email\"", "href=\"#sampai\"");
        var typed = new HashMap<String, String>();
        typed.put("peran", "jury@RSK-DINKES");
        typed.put("unit", "RSK-DINKES");
        typed.put("email", "pinjam4@rasuka.example");
        typed.put("sampai", LocalDate.now().minusDays(2).toString());
        assertThat(lender.submit(FORM, FORM, typed).body())
                .contains("surel Anda sendiri", "sudah lewat");
        typed.put("email", "tidak.ada@rasuka.example");
        typed.put("sampai", LocalDate.now().plusDays(400).toString());
        assertThat(lender.submit(FORM, FORM, typed).body())
                .contains("Tidak ada akun aktif", "Paling lama 366 hari")
                .contains("value=\"tidak.ada@rasuka.example\"");
    }

    @Test
    void aLoanIsEndedByItsPeopleAndTheAdministratorAndNobodyElse() {
        var lender = newcomers.officer("pinjam5@rasuka.example", "survey_officer", "RSK-DINKES");
        var friend = newcomers.officer("terima5@rasuka.example", "jury", "RSK");
        var stranger = newcomers.officer("asing5@rasuka.example", "survey_officer", "RSK-DINKES");
        var beside = newcomers.officer("samping5@rasuka.example", "admin", "RSK-DINSOS");
        for (var ender : new Browser[] {lender, friend, newcomers.admin()}) {
            lend(lender, "survey_officer@RSK-DINKES", "RSK-DINKES", "terima5@rasuka.example");
            assertThat(friend.get(SURVEYS).status()).isEqualTo(200);
            var end = lender.get(LIST).found("href=\"(/petugas/akun/pelimpahan/[0-9a-f-]+/akhiri)");
            assertThat(end(stranger, end).status()).isEqualTo(404);
            assertThat(end(beside, end).status()).isEqualTo(404);
            assertThat(friend.get(SURVEYS).status()).isEqualTo(200);
            assertThat(end(ender, end).status()).isEqualTo(303);
            assertThat(friend.get(SURVEYS).status()).isEqualTo(403);
            assertThat(end(ender, end).status()).isEqualTo(422);
        }
        assertThat(newcomers.acts("terima5@rasuka.example")).contains("identity.loan_ended");
    }

    @Test
    void aLoanEndsWithTheRoleOfItsLender() {
        var lender = newcomers.officer("pinjam6@rasuka.example", "survey_officer", "RSK-DINKES");
        var friend = newcomers.officer("terima6@rasuka.example", "jury", "RSK");
        lend(lender, "survey_officer@RSK-DINKES", "RSK-RSUD", "terima6@rasuka.example");
        var page = newcomers.page("pinjam6@rasuka.example");
        newcomers.admin().submit(page + "/kunci", page + "/kunci", Map.of());
        assertThat(friend.get(SURVEYS).status()).isEqualTo(403);
        newcomers.admin().submit(page + "/buka", page + "/buka", Map.of());
        assertThat(friend.get(SURVEYS).status()).isEqualTo(200);
        var revoke = page + "/cabut/survey_officer/RSK-DINKES";
        newcomers.admin().submit(revoke, revoke, Map.of());
        assertThat(friend.get(SURVEYS).status()).isEqualTo(403);
        assertThat(friend.get(LIST).body()).contains("Tidak berlaku");
    }

    @Test
    void theOverviewShowsEveryRoleWithItsOrigin() {
        var lender = newcomers.officer("pinjam7@rasuka.example", "unit_head", "RSK-DINKES");
        newcomers.officer("terima7@rasuka.example", "jury", "RSK");
        lend(lender, "unit_head@RSK-DINKES", "RSK-RSUD", "terima7@rasuka.example");
        var below = lender.get(RIGHTS + "?unit=RSK-RSUD");
        assertThat(below.body())
                .contains("Dilimpahkan oleh Orang Baru", "Ratna Wulandari", "Kabupaten Rasuka");
        assertThat(lender.get(RIGHTS).body()).contains("Diberi oleh", "Tanpa batas");
        for (var unit : new String[] {"RSK", "RSK-DINSOS", "TIDAK-ADA"}) {
            assertThat(lender.get(RIGHTS + "?unit=" + unit).status()).as(unit).isEqualTo(404);
        }
        assertThat(newcomers.admin().get(RIGHTS + "?unit=RSK-RSUD").body()).contains("/akhiri");
    }

    /** Otherwise a link to set a password would hand the lent role to whoever makes the link. */
    @Test
    void aLentRoleFromAboveTakesTheAccountOutOfTheHandsOfLowerAdministrators() {
        var unitAdmin = newcomers.officer("kelola8@rasuka.example", "admin", "RSK-DINKES");
        newcomers.officer("terima8@rasuka.example", "jury", "RSK-DINKES");
        var lender = newcomers.officer("pinjam8@rasuka.example", "complaint_officer", "RSK");
        var page = newcomers.page("terima8@rasuka.example");
        assertThat(unitAdmin.get(page).body()).contains("Kunci akun…");
        lend(lender, "complaint_officer@RSK", "RSK", "terima8@rasuka.example");
        assertThat(unitAdmin.get(page).body()).doesNotContain("Kunci akun…");
        var token = unitAdmin.get("/petugas/akun").token();
        assertThat(unitAdmin.post(page + "/undang", Map.of("_csrf", token)).status())
                .isEqualTo(403);
    }

    private Browser.Answer lend(Browser lender, String role, String unit, String email) {
        return lender.submit(
                FORM,
                FORM,
                Map.of("peran", role, "unit", unit, "email", email, "sampai", SOON.toString()));
    }

    private static Browser.Answer end(Browser browser, String path) {
        var token = browser.get("/petugas/akun").token();
        return browser.post(path, Map.of("_csrf", token));
    }

    private long held(String account) {
        return sql.sql("select count(*) from identity.held_role where account_id::text = :id")
                .param("id", account)
                .query(Long.class)
                .single();
    }

    private long loans(String email) {
        return sql.sql("select count(*) from identity.loan where account_id::text = :id")
                .param("id", newcomers.id(email))
                .query(Long.class)
                .single();
    }
}
