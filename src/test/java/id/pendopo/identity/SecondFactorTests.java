package id.pendopo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.identity.secondfactor.Phone;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The second proof, from taking it up to losing the phone, and attacks on it. */
@Tag("store")
@House
class SecondFactorTests {

    private static final String PAGE = "/petugas/akun/dua-langkah";
    private static final String SECOND = "/petugas/masuk/kode";
    private static final Pattern CODE =
            Pattern.compile("<li>([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})</li>");

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Autowired private JdbcClient sql;
    @Autowired private SecondFactorVerb verb;

    private Newcomers newcomers;

    /** An officer whose account asks for a code; the code before this moment is used up. */
    private record Enrolled(String email, Browser browser, Phone phone, List<String> codes) {}

    @BeforeEach
    void open() {
        newcomers = new Newcomers(port, data, sql);
        // Limits of other tests: the house is shared.
        sql.sql("delete from web.rate").update();
    }

    @Test
    void afterThePasswordACodeIsAskedForOnASecondPage() {
        var officer = enrolled("dua@rasuka.example");
        assertThat(officer.codes()).hasSize(10).doesNotHaveDuplicates();
        var browser = new Browser(port);
        var first =
                browser.post(
                        "/petugas/masuk",
                        Map.of(
                                "email",
                                officer.email(),
                                "sandi",
                                Newcomers.PASSWORD,
                                "lanjut",
                                "/petugas/akun/sesi"));
        assertThat(first.location()).isEqualTo(SECOND);
        assertThat(browser.get("/petugas/akun").location()).startsWith("/petugas/masuk?");
        assertThat(browser.get(SECOND).body()).contains("Kode dari aplikasi", "one-time-code");
        var wrong = browser.post(SECOND, Map.of("kode", officer.phone().wrong()));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(browser.get("/petugas/akun").status()).isEqualTo(303);
        var right = browser.post(SECOND, Map.of("kode", officer.phone().code(0)));
        assertThat(right.location()).isEqualTo("/petugas/akun/sesi");
        assertThat(browser.get("/petugas/akun").status()).isEqualTo(200);
        assertThat(newcomers.acts(officer.email()))
                .containsSubsequence(
                        "identity.second_factor_on",
                        "identity.second_factor_refused",
                        "identity.signed_in");
    }

    @Test
    void aCodeCountsOnlyOnce() {
        var officer = enrolled("ulang@rasuka.example");
        var code = officer.phone().code(0);
        assertThat(second(officer, code).status()).isEqualTo(303);
        assertThat(second(officer, code).status()).isEqualTo(422);
        // Nor does one of an earlier half minute, which nobody has used.
        assertThat(second(officer, officer.phone().code(-1)).status()).isEqualTo(422);
        assertThat(second(officer, officer.phone().code(1)).status()).isEqualTo(303);
    }

    @Test
    void aRecoveryCodeOpensTheDoorOnce() {
        var officer = enrolled("pulih@rasuka.example");
        var code = officer.codes().get(3);
        assertThat(second(officer, code.toLowerCase()).status()).isEqualTo(303);
        assertThat(second(officer, code).status()).isEqualTo(422);
        assertThat(officer.browser().get(PAGE).body()).contains("9 belum dipakai");
        assertThat(newcomers.acts(officer.email())).contains("identity.recovery_code_used");
        var other = enrolled("pulih2@rasuka.example");
        assertThat(second(other, officer.codes().get(4)).status()).isEqualTo(422);
    }

    @Test
    void whoGuessesCodesIsStoppedAndTheHolderIsTold() {
        var officer = enrolled("tebak@rasuka.example");
        var guesser = new Browser(port);
        guesser.signIn(officer.email(), Newcomers.PASSWORD);
        for (int i = 0; i < 5; i++) {
            assertThat(guesser.post(SECOND, Map.of("kode", officer.phone().wrong())).status())
                    .isEqualTo(422);
        }
        var right = Map.of("kode", officer.phone().code(0));
        assertThat(guesser.post(SECOND, right).status()).isEqualTo(429);
        sql.sql("delete from web.rate").update();
        assertThat(guesser.post(SECOND, right).status()).isEqualTo(422);
        assertThat(new Browser(port).signIn(officer.email(), Newcomers.PASSWORD).status())
                .isEqualTo(422);
        assertThat(officer.browser().get("/petugas/akun").status()).isEqualTo(200);
        assertThat(newcomers.acts(officer.email())).contains("identity.account_held");
        assertThat(newcomers.letters(officer.email()).getLast()).contains("ditahan sementara");
    }

    @Test
    void theSessionOfTheFirstPageIsThrownAwayOnTheSecond() {
        var officer = enrolled("tukar@rasuka.example");
        var browser = new Browser(port);
        var half = browser.signIn(officer.email(), Newcomers.PASSWORD).header("Set-Cookie");
        var whole =
                browser.post(SECOND, Map.of("kode", officer.phone().code(0))).header("Set-Cookie");
        assertThat(whole).startsWith("pendopo=");
        assertThat(cookie(whole)).isNotEqualTo(cookie(half));
        var thief = new Browser(port);
        assertThat(thief.get("/petugas/akun", "Cookie", cookie(half)).status()).isEqualTo(303);
        assertThat(thief.get(SECOND, "Cookie", cookie(half)).location())
                .isEqualTo("/petugas/masuk");
        assertThat(browser.get(SECOND).location()).isEqualTo("/petugas/masuk");
    }

    @Test
    void neitherANewPasswordNorAProgramGoesAroundTheCode() {
        var officer = enrolled("jalan@rasuka.example");
        var link = newcomers.invitedAgain(officer.email());
        var thief = new Browser(port);
        var next = "meja lampu kamis hijau";
        var set = thief.post(link, Map.of("sandi", next, "sandi2", next));
        assertThat(set.location()).isEqualTo(SECOND);
        assertThat(thief.get("/petugas/akun").status()).isEqualTo(303);
        var program = Map.of("email", officer.email(), "password", next);
        assertThat(thief.json("/api/v1/session", program).status()).isEqualTo(401);
        var both =
                Map.of(
                        "email", officer.email(),
                        "password", next,
                        "code", officer.phone().code(0));
        assertThat(thief.json("/api/v1/session", both).status()).isEqualTo(200);
    }

    @Test
    void turningItOffAndNewCodesNeedThePassword() {
        var officer = enrolled("mati@rasuka.example");
        var off = PAGE + "/matikan";
        var renew = PAGE + "/kode-baru";
        var browser = officer.browser();
        for (var page : new String[] {off, renew}) {
            var wrong = browser.submit(page, page, Map.of("sandi", "bukan itu"));
            assertThat(wrong.status()).as(page).isEqualTo(422);
        }
        var fresh = browser.submit(renew, renew, Map.of("sandi", Newcomers.PASSWORD));
        assertThat(codes(fresh)).hasSize(10).doesNotContainAnyElementsOf(officer.codes());
        assertThat(second(officer, officer.codes().getFirst()).status()).isEqualTo(422);
        var done = browser.submit(off, off, Map.of("sandi", Newcomers.PASSWORD));
        assertThat(done.location()).isEqualTo(PAGE + "?mati=ya");
        assertThat(new Browser(port).signIn(officer.email(), Newcomers.PASSWORD).location())
                .isEqualTo("/petugas");
        assertThat(newcomers.letters(officer.email()))
                .anyMatch(letter -> letter.contains("dimatikan di akun"));
    }

    @Test
    void anAdministratorHelpsAtTheirUnitsAndNowhereElse() {
        var officer = enrolled("hilang@rasuka.example");
        var unitAdmin = newcomers.officer("kelola2@rasuka.example", "admin", "RSK-DINKES");
        var beside = newcomers.page(officer.email()) + "/dua-langkah";
        assertThat(unitAdmin.get(beside).status()).isEqualTo(404);
        assertThat(reset(unitAdmin, beside).status()).isEqualTo(404);
        // Somebody who also holds a role above is seen by the administrator, yet not managed.
        var above = enrolled("atas@rasuka.example");
        var give = newcomers.page(above.email()) + "/beri";
        newcomers
                .admin()
                .submit(give, give, Map.of("peran", "jury", "unit", "RSK-DINKES", "yakin", "ya"));
        var refused = reset(unitAdmin, newcomers.page(above.email()) + "/dua-langkah");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("di luar unit yang Anda kelola");
        assertThat(second(above, above.phone().wrong()).status()).isEqualTo(422);

        assertThat(reset(newcomers.admin(), beside).location())
                .isEqualTo(newcomers.page(officer.email()));

        assertThat(officer.browser().get("/petugas").status()).isEqualTo(303);
        assertThat(new Browser(port).signIn(officer.email(), Newcomers.PASSWORD).location())
                .isEqualTo("/petugas");
        assertThat(newcomers.acts(officer.email())).contains("identity.second_factor_reset");
        assertThat(newcomers.letters(officer.email()).getLast())
                .contains("dimatikan pengelola", "Ratna Wulandari");
        assertThat(reset(newcomers.admin(), beside).status()).isEqualTo(422);
    }

    @Test
    void aCommandHelpsWhomNobodyElseCanHelp() {
        var officer = enrolled("sendiri@rasuka.example");
        var arguments = List.of("--email", officer.email());
        assertThat(verb.run(List.of())).isEqualTo(2);
        assertThat(verb.run(arguments)).isZero();
        assertThat(verb.run(arguments)).isEqualTo(1);
        assertThat(new Browser(port).signIn(officer.email(), Newcomers.PASSWORD).location())
                .isEqualTo("/petugas");
        assertThat(newcomers.acts(officer.email())).contains("identity.second_factor_reset");
    }

    @Test
    void theDatabaseAloneOpensNothing() {
        var officer = enrolled("simpan@rasuka.example");
        var secret =
                sql.sql("select secret from identity.second_factor where account_id::text = :id")
                        .param("id", newcomers.id(officer.email()))
                        .query((row, _) -> row.getBytes("secret"))
                        .single();
        assertThat(text(secret)).doesNotContain(text(officer.phone().key()));
        var hashes =
                sql.sql("select hash from identity.recovery_code where account_id::text = :id")
                        .param("id", newcomers.id(officer.email()))
                        .query((row, _) -> text(row.getBytes("hash")))
                        .list();
        assertThat(hashes).hasSize(10).allMatch(hash -> hash.length() == 32);
        assertThat(officer.codes())
                .noneMatch(code -> hashes.stream().anyMatch(h -> h.contains(code)));
    }

    @Test
    void aSecretOfSomebodyElseIsNotTaken() {
        var one = newcomers.officer("satu@rasuka.example", "jury", "RSK");
        var two = newcomers.officer("lain@rasuka.example", "jury", "RSK");
        var page = one.get(PAGE);
        var phone = Phone.taking(page.body());
        var good =
                Map.of(
                        "bekal", sealed(page),
                        "kode", phone.code(0),
                        "sandi", Newcomers.PASSWORD);
        var tried = two.submit(PAGE, PAGE, good);
        assertThat(tried.status()).isEqualTo(422);
        assertThat(tried.body()).contains("Pindai yang baru");
        var mistyped = new HashMap<>(good);
        mistyped.put("kode", phone.wrong());
        var typo = one.submit(PAGE, PAGE, mistyped);
        assertThat(typo.status()).isEqualTo(422);
        assertThat(Phone.taking(typo.body()).key()).isEqualTo(phone.key());
    }

    private Enrolled enrolled(String email) {
        var browser = newcomers.officer(email, "jury", "RSK");
        var page = browser.get(PAGE);
        var phone = Phone.taking(page.body());
        var done =
                browser.submit(
                        PAGE,
                        PAGE,
                        Map.of(
                                "bekal", sealed(page),
                                "kode", phone.code(-1),
                                "sandi", Newcomers.PASSWORD));
        assertThat(done.status()).isEqualTo(200);
        return new Enrolled(email, browser, phone, codes(done));
    }

    private Browser.Answer second(Enrolled officer, String code) {
        var browser = new Browser(port);
        assertThat(browser.signIn(officer.email(), Newcomers.PASSWORD).location())
                .isEqualTo(SECOND);
        return browser.post(SECOND, Map.of("kode", code));
    }

    private static Browser.Answer reset(Browser admin, String path) {
        var token = admin.get("/petugas/akun").token();
        return admin.post(path, Map.of("_csrf", token));
    }

    private static List<String> codes(Browser.Answer page) {
        return CODE.matcher(page.body()).results().map(found -> found.group(1)).toList();
    }

    private static String sealed(Browser.Answer page) {
        return page.found("name=\"bekal\" value=\"([^\"]+)\"");
    }

    private static String cookie(String header) {
        return header.substring(0, header.indexOf(';'));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
