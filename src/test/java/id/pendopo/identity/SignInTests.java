package id.pendopo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("store")
@House
class SignInTests {

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Autowired private JdbcClient sql;

    @Test
    void whoKnowsThePasswordComesInAndGoesOutAgain() {
        var browser = new Browser(port);
        var key = Browser.key(data, "jury");
        var in = browser.signIn(key.email(), key.password());
        assertThat(in.status()).isEqualTo(303);
        assertThat(in.location()).isEqualTo("/petugas");
        assertThat(in.header("Set-Cookie"))
                .startsWith("pendopo=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Secure");
        var account = browser.get("/petugas/akun");
        assertThat(account.status()).isEqualTo(200);
        assertThat(account.body()).contains("Bambang Nugraha", "Juri");
        assertThat(account.header("Cache-Control")).isEqualTo("no-store");

        var out = browser.submit("/petugas/akun", "/petugas/keluar", Map.of());
        assertThat(out.status()).isEqualTo(303);
        assertThat(browser.get("/petugas/akun").status()).isEqualTo(303);
    }

    @Test
    void theSameIsSaidForAnUnknownAddressAndAWrongPassword() {
        var browser = new Browser(port);
        var unknown = browser.signIn("siapa@rasuka.example", "bukan kata sandi");
        var wrong = browser.signIn("evaluator@rasuka.example", "bukan kata sandi");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(unknown.body().replace("siapa@", "evaluator@")).isEqualTo(wrong.body());
        assertThat(wrong.body())
                .contains("<title>Kesalahan:", "value=\"evaluator@rasuka.example\"")
                .doesNotContain("bukan kata sandi");
        assertThat(browser.keepsCookies()).isFalse();
    }

    @Test
    void pagesOfCitizensNeverSetACookie() {
        var browser = new Browser(port);
        for (var path : new String[] {"/", "/en", "/unit", "/privasi", "/tidak-ada"}) {
            assertThat(browser.get(path).header("Set-Cookie")).as(path).isEmpty();
        }
        assertThat(browser.get("/petugas/masuk").header("Set-Cookie")).isEmpty();
        assertThat(browser.keepsCookies()).isFalse();
    }

    @Test
    void whoIsNotSignedInIsLedToThePageTheyWanted() {
        var browser = new Browser(port);
        var asked = browser.get("/en/petugas/akun/kata-sandi?x=1");
        assertThat(asked.status()).isEqualTo(303);
        assertThat(asked.location())
                .isEqualTo("/en/petugas/masuk?lanjut=%2Fpetugas%2Fakun%2Fkata-sandi%3Fx%3D1");
        assertThat(asked.header("Set-Cookie")).isEmpty();
        var key = Browser.key(data, "jury");
        var in =
                browser.post(
                        "/en/petugas/masuk",
                        Map.of(
                                "email", key.email().toUpperCase(),
                                "sandi", key.password(),
                                "lanjut", "/petugas/akun/kata-sandi?x=1"));
        assertThat(in.location()).isEqualTo("/en/petugas/akun/kata-sandi?x=1");
    }

    @Test
    void aWayWithBracesIsAWay() {
        var key = Browser.key(data, "jury");
        var in =
                new Browser(port)
                        .post(
                                "/petugas/masuk",
                                Map.of(
                                        "email", key.email(),
                                        "sandi", key.password(),
                                        "lanjut", "/petugas?x={y}"));
        assertThat(in.status()).isEqualTo(303);
        assertThat(in.location()).isIn("/petugas?x={y}", "/petugas?x=%7By%7D");
    }

    @Test
    void signingInNeverLeadsOutOfTheHouse() {
        var key = Browser.key(data, "jury");
        for (var way :
                new String[] {
                    "https://jahat.example/petugas",
                    "//jahat.example",
                    "/petugas//jahat.example",
                    "/petugas/../..//jahat.example",
                    "/petugas@jahat.example",
                    "/petugasjahat",
                    "/petugas\\jahat",
                    "/petugas?x=\r\nSet-Cookie: a=b"
                }) {
            var in =
                    new Browser(port)
                            .post(
                                    "/petugas/masuk",
                                    Map.of(
                                            "email", key.email(),
                                            "sandi", key.password(),
                                            "lanjut", way));
            assertThat(in.location()).as(way).isIn("/petugas", "/petugas/../..//jahat.example");
        }
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        var browser = new Browser(port);
        var key = Browser.key(data, "jury");
        browser.signIn(key.email(), key.password());
        assertThat(browser.post("/petugas/keluar", Map.of()).status()).isEqualTo(403);
        assertThat(browser.post("/petugas/keluar", Map.of("_csrf", "tebakan")).status())
                .isEqualTo(403);
        assertThat(browser.get("/petugas/akun").status()).isEqualTo(200);
    }

    @Test
    void anotherSiteCanNotSignAnybodyIn() {
        var key = Browser.key(data, "jury");
        var in =
                new Browser(port)
                        .post(
                                "/petugas/masuk",
                                Map.of("email", key.email(), "sandi", key.password()),
                                "cross-site");
        assertThat(in.status()).isEqualTo(403);
        assertThat(in.header("Set-Cookie")).isEmpty();
    }

    @Test
    void aSessionThatSomebodyElseChoseIsNotTakenOver() {
        var browser = new Browser(port);
        var key = Browser.key(data, "jury");
        browser.signIn(key.email(), key.password());
        var before = sessions();
        var again = browser.signIn(key.email(), key.password());
        assertThat(again.header("Set-Cookie")).contains("pendopo=");
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void tooManyFailuresAreHeldUpForThatAccountAlone() {
        var browser = new Browser(port);
        for (int i = 0; i < 10; i++) {
            assertThat(browser.signIn("sasaran@rasuka.example", "salah" + i).status())
                    .isEqualTo(422);
        }
        var held = browser.signIn("sasaran@rasuka.example", "salah lagi");
        assertThat(held.status()).isEqualTo(429);
        assertThat(held.body()).contains("Terlalu banyak percobaan");
        var program =
                browser.json(
                        "/api/v1/session",
                        Map.of("email", "sasaran@rasuka.example", "password", "salah"));
        assertThat(program.status()).isEqualTo(429);
        assertThat(program.header("Content-Type")).startsWith("application/problem+json");
        var key = Browser.key(data, "jury");
        assertThat(browser.signIn(key.email(), key.password()).status()).isEqualTo(303);
    }

    @Test
    void aGoodSignInUsesUpNoAttempt() {
        var key = Browser.key(data, "auditor");
        var browser = new Browser(port);
        for (int i = 0; i < 12; i++) {
            assertThat(browser.signIn(key.email(), key.password()).status()).isEqualTo(303);
        }
    }

    private long sessions() {
        return sql.sql("select count(*) from identity.session").query(Long.class).single();
    }
}
