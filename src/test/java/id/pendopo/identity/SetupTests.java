package id.pendopo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** One story, from the empty house to the first administrator. */
@House(demo = false)
@DirtiesContext
class SetupTests {

    private static final String PATH = "/petugas/siapkan";

    @LocalServerPort private int port;

    @Autowired private Setup setup;
    @Autowired private JdbcClient sql;

    @Test
    void anEmptyHouseIsSetUpOnceWithTheCodeFromTheConsole() {
        var browser = new Browser(port);
        assertThat(browser.get("/petugas/masuk").location()).isEqualTo(PATH);
        assertThat(browser.get("/").header("Set-Cookie")).isEmpty();

        var nothing = browser.post(PATH, Map.of("zona", "WIT"));
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.body())
                .contains("#kunci", "#kode", "#pengelola", "#email", "#sandi")
                .contains("value=\"WIT\" checked");

        var typed = new HashMap<>(typed(setup.code()));
        typed.put("kode", "X1");
        var late = browser.post(PATH, typed);
        assertThat(late.status()).isEqualTo(422);
        typed.put("kode", "MJY");
        typed.put("sandi2", "lain sama sekali");
        assertThat(browser.post(PATH, typed).status()).isEqualTo(422);
        assertThat(count("organisation.organisation")).as("nothing is written").isZero();
        assertThat(browser.keepsCookies()).isFalse();

        typed.put("sandi2", typed.get("sandi"));
        var done = browser.post(PATH, typed);
        assertThat(done.location()).isEqualTo("/petugas");
        assertThat(browser.get("/petugas/akun").body()).contains("Lestari", "Pengelola", "Majaya");
        assertThat(browser.get("/").body()).contains("Kabupaten Majaya");
        assertThat(count("identity.setup_code")).isZero();

        typed.put("kode", "LAIN");
        assertThat(new Browser(port).post(PATH, typed).location()).isEqualTo("/petugas/masuk");
        assertThat(browser.get(PATH).location()).isEqualTo("/petugas/masuk");
        assertThat(count("organisation.organisation")).isOne();
        assertThat(browser.json("/api/v1/session", Map.of("email", "x")).status()).isEqualTo(404);
    }

    private static Map<String, String> typed(String code) {
        return Map.of(
                "kunci", code.toLowerCase().replace("-", " "),
                "nama", "Kabupaten Majaya",
                "zona", "WITA",
                "alamat", "Jalan Pasar 1\nMajaya",
                "telepon", "(0200) 555 099",
                "pengelola", "Lestari",
                "email", "Lestari@majaya.example",
                "sandi", "kuda payung senin biru",
                "sandi2", "kuda payung senin biru");
    }

    private long count(String table) {
        return sql.sql("select count(*) from " + table).query(Long.class).single();
    }
}
