package id.pendopo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.identity.passkey.Stick;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Passkeys from making one to losing it. */
@Tag("store")
@House
class PasskeyTests {

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Autowired private JdbcClient sql;

    private Newcomers newcomers;
    private Keyholders keyholders;

    @BeforeEach
    void open() {
        newcomers = new Newcomers(port, data, sql);
        keyholders = new Keyholders(port, newcomers);
        sql.sql("delete from web.rate").update();
    }

    @Test
    void aPasskeyOpensTheDoorWithoutThePassword() {
        var officer = keyholders.holder("kunci1@rasuka.example");
        assertThat(officer.browser().get(Keyholders.PAGE).body())
                .contains("ponsel saya", "Belum pernah", "Satu perangkat");
        var browser = new Browser(port);
        var answer = officer.stick().use(keyholders.question(browser));
        var in =
                browser.post(
                        Keyholders.SIGN_IN, Map.of("jawaban", answer, "lanjut", "/petugas/akun"));
        assertThat(in.location()).isEqualTo("/petugas/akun");
        assertThat(browser.get("/petugas/akun").status()).isEqualTo(200);
        assertThat(newcomers.acts("kunci1@rasuka.example"))
                .containsSubsequence("identity.passkey_added", "identity.signed_in");
        assertThat(newcomers.letters("kunci1@rasuka.example").getLast())
                .contains("Kunci sandi baru", "ponsel saya", "Kabupaten Rasuka")
                .doesNotContain("{");
        assertThat(count("kunci1@rasuka.example")).isEqualTo(1);
    }

    @Test
    void whoHasAPasskeyIsAskedForItAfterThePassword() {
        var officer = keyholders.holder("kunci2@rasuka.example");
        var browser = new Browser(port);
        var first = browser.signIn("kunci2@rasuka.example", Newcomers.PASSWORD);
        assertThat(first.location()).isEqualTo(Keyholders.SECOND);
        assertThat(browser.get("/petugas/akun").status()).isEqualTo(303);
        assertThat(browser.get(Keyholders.SECOND).body())
                .contains("Pakai kunci sandi Anda", "noscript")
                .doesNotContain("name=\"kode\"");
        var question = browser.post(Keyholders.SECOND + "/kunci-sandi/tanya", Map.of()).body();
        assertThat(question).contains("\"allowCredentials\":[{");
        var in =
                browser.post(
                        Keyholders.SECOND + "/kunci-sandi",
                        Map.of("jawaban", officer.stick().use(question)));
        assertThat(in.location()).isEqualTo("/petugas");
        assertThat(browser.get("/petugas/akun").status()).isEqualTo(200);
    }

    @Test
    void neitherANewPasswordNorAProgramGoesAroundThePasskey() {
        keyholders.holder("kunci3@rasuka.example");
        var thief = new Browser(port);
        var next = "meja lampu kamis hijau";
        var link = newcomers.invitedAgain("kunci3@rasuka.example");
        assertThat(thief.post(link, Map.of("sandi", next, "sandi2", next)).location())
                .isEqualTo(Keyholders.SECOND);
        assertThat(thief.get("/petugas/akun").status()).isEqualTo(303);
        var program = Map.of("email", "kunci3@rasuka.example", "password", next);
        assertThat(thief.json("/api/v1/session", program).status()).isEqualTo(401);
    }

    @Test
    void aPasskeyIsNamedAndRemovedWithThePassword() {
        var officer = keyholders.holder("kunci4@rasuka.example");
        var browser = officer.browser();
        var key = Keyholders.PAGE + "/" + id("kunci4@rasuka.example");
        assertThat(browser.submit(key, key, Map.of("nama", " ")).status()).isEqualTo(422);
        assertThat(browser.submit(key, key, Map.of("nama", "x".repeat(61))).status())
                .isEqualTo(422);
        assertThat(browser.submit(key, key, Map.of("nama", "laptop <b>")).location())
                .isEqualTo(Keyholders.PAGE + "?hasil=nama");
        assertThat(browser.get(Keyholders.PAGE).body()).contains("laptop &lt;b");
        var remove = key + "/hapus";
        assertThat(browser.submit(key, remove, Map.of("sandi", "salah sama sekali")).status())
                .isEqualTo(422);
        assertThat(browser.submit(key, remove, Map.of("sandi", Newcomers.PASSWORD)).location())
                .isEqualTo(Keyholders.PAGE + "?hasil=hapus");
        assertThat(browser.get(key).status()).isEqualTo(404);
        assertThat(newcomers.acts("kunci4@rasuka.example"))
                .containsSubsequence("identity.passkey_renamed", "identity.passkey_removed");
        assertThat(newcomers.letters("kunci4@rasuka.example").getLast())
                .contains("Kunci sandi dihapus");
        var again = new Browser(port).signIn("kunci4@rasuka.example", Newcomers.PASSWORD);
        assertThat(again.location()).isEqualTo("/petugas");
    }

    @Test
    void makingOneNeedsThePasswordAndAName() {
        var browser = newcomers.officer("kunci5@rasuka.example", "jury", "RSK");
        var form = Keyholders.PAGE + "/baru";
        assertThat(browser.submit(form, form, Map.of("nama", "x", "sandi", "salah")).status())
                .isEqualTo(422);
        assertThat(
                        browser.submit(form, form, Map.of("nama", "", "sandi", Newcomers.PASSWORD))
                                .status())
                .isEqualTo(422);
        // Without the step before there is no question that an answer could fit.
        var stick = new Stick(keyholders.origin());
        var invented = "{\"challenge\":\"AAAA\",\"user\":{\"id\":\"AAAA\"}}";
        var bold = Map.of("nama", "x", "jawaban", stick.make(invented));
        assertThat(browser.submit(form, Keyholders.PAGE, bold).status()).isEqualTo(422);
        assertThat(count("kunci5@rasuka.example")).isZero();
    }

    @Test
    void theSessionGetsANewKeyWhenThePasswordIsProvedOnceMore() {
        var browser = newcomers.officer("kunci6@rasuka.example", "jury", "RSK");
        var form = Keyholders.PAGE + "/baru";
        var step = browser.submit(form, form, Map.of("nama", "x", "sandi", Newcomers.PASSWORD));
        assertThat(step.status()).isEqualTo(200);
        assertThat(step.header("Set-Cookie")).startsWith("pendopo=");
    }

    @Test
    void anAdministratorHelpsWhoLostTheirDevice() {
        keyholders.holder("kunci7@rasuka.example");
        var page = newcomers.page("kunci7@rasuka.example");
        assertThat(newcomers.admin().get(page).body()).contains("Matikan verifikasi");
        var reset = page + "/dua-langkah";
        newcomers.admin().submit(reset, reset, Map.of());
        assertThat(count("kunci7@rasuka.example")).isZero();
        var browser = new Browser(port).signIn("kunci7@rasuka.example", Newcomers.PASSWORD);
        assertThat(browser.location()).isEqualTo("/petugas");
    }

    @Test
    void aHoldAfterWrongPasswordsDoesNotKeepTheOwnerOut() {
        var officer = keyholders.holder("kunci8@rasuka.example");
        for (int i = 0; i < 10; i++) {
            new Browser(port).signIn("kunci8@rasuka.example", "salah " + i);
        }
        var browser = new Browser(port);
        var answer = officer.stick().use(keyholders.question(browser));
        assertThat(browser.post(Keyholders.SIGN_IN, Map.of("jawaban", answer)).location())
                .isEqualTo("/petugas");
    }

    @Test
    void aLockedAccountStaysLocked() {
        var officer = keyholders.holder("kunci9@rasuka.example");
        var lock = newcomers.page("kunci9@rasuka.example") + "/kunci";
        newcomers.admin().submit(lock, lock, Map.of());
        var browser = new Browser(port);
        var answer = officer.stick().use(keyholders.question(browser));
        var refused = browser.post(Keyholders.SIGN_IN, Map.of("jawaban", answer));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(browser.get("/petugas/akun").status()).isEqualTo(303);
    }

    private String id(String email) {
        return sql.sql("select id::text from identity.passkey where account_id = :id::uuid")
                .param("id", newcomers.id(email))
                .query(String.class)
                .single();
    }

    private long count(String email) {
        return sql.sql("select count(*) from identity.passkey where account_id = :id::uuid")
                .param("id", newcomers.id(email))
                .query(Long.class)
                .single();
    }
}
