package id.pendopo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where an officer is signed in, and the end of sessions that were left behind. */
@Tag("store")
@House
class SessionListTests {

    private static final String PAGE = "/petugas/akun/sesi";
    private static final String HANDLE = "name=\"sesi\" value=\"([0-9a-f-]{36})\"";
    private static final String PHONE =
            "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/137.0.0.0 Safari/537.36";

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Autowired private JdbcClient sql;

    private Newcomers newcomers;

    @BeforeEach
    void open() {
        newcomers = new Newcomers(port, data, sql);
    }

    @Test
    void anOfficerSeesEachBrowserInWordsAndCanEndTheOthers() {
        var here = newcomers.officer("sesi@rasuka.example", "jury", "RSK");
        assertThat(here.get(PAGE).body())
                .contains("Yang Anda pakai sekarang", "tidak sedang masuk di tempat lain");
        var phone = signedIn("sesi@rasuka.example", PHONE);
        var list = here.get(PAGE);
        assertThat(list.body()).contains("Chrome di Android", "Peramban yang tidak kami kenali");

        var ended = here.submit("/petugas/akun", PAGE, Map.of("sesi", list.found(HANDLE)));

        assertThat(ended.location()).isEqualTo(PAGE + "?berakhir=ya");
        var lost = phone.get("/petugas/akun");
        assertThat(lost.status()).isEqualTo(303);
        assertThat(lost.location()).startsWith("/petugas/masuk");
        assertThat(phone.get("/petugas/akun").status()).isEqualTo(303);
        assertThat(here.get("/petugas/akun").status()).isEqualTo(200);
        assertThat(newcomers.acts("sesi@rasuka.example")).contains("identity.sessions_ended");
        var again = here.submit("/petugas/akun", PAGE, Map.of("sesi", list.found(HANDLE)));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("Sesi itu sudah berakhir");
    }

    @Test
    void allOthersEndTogether() {
        var here = newcomers.officer("semua@rasuka.example", "jury", "RSK");
        var one = signedIn("semua@rasuka.example", PHONE);
        var two = signedIn("semua@rasuka.example", PHONE);
        here.submit("/petugas/akun", PAGE, Map.of("sesi", "lain"));
        assertThat(one.get("/petugas").status()).isEqualTo(303);
        assertThat(two.get("/petugas").status()).isEqualTo(303);
        assertThat(here.get("/petugas").status()).isEqualTo(200);
        assertThat(here.submit("/petugas/akun", PAGE, Map.of("sesi", "lain")).status())
                .isEqualTo(422);
    }

    @Test
    void nobodyEndsASessionOfSomebodyElse() {
        var victim = newcomers.officer("korban@rasuka.example", "jury", "RSK");
        signedIn("korban@rasuka.example", PHONE);
        var handle = victim.get(PAGE).found(HANDLE);
        var stranger = newcomers.officer("asing@rasuka.example", "admin", "RSK-DINKES");
        var tried = stranger.submit("/petugas/akun", PAGE, Map.of("sesi", handle));
        assertThat(tried.status()).isEqualTo(422);
        assertThat(victim.get(PAGE).found(HANDLE)).isEqualTo(handle);
        assertThat(newcomers.acts("asing@rasuka.example"))
                .doesNotContain("identity.sessions_ended");
    }

    @Test
    void sessionsFromBeforeANewPasswordAreNotListed() {
        var here = newcomers.officer("lama@rasuka.example", "jury", "RSK");
        signedIn("lama@rasuka.example", PHONE);
        var form = "/petugas/akun/kata-sandi";
        var next = "meja lampu kamis hijau";
        here.submit(form, form, Map.of("lama", Newcomers.PASSWORD, "sandi", next, "sandi2", next));
        assertThat(here.get(PAGE).body()).doesNotContain("Chrome di Android");
    }

    @Test
    void neitherAddressNorDescriptionOfTheBrowserIsKeptNorIsAKeyOnThePage() {
        var here = newcomers.officer("jejak@rasuka.example", "jury", "RSK");
        signedIn("jejak@rasuka.example", PHONE);
        var kept =
                sql
                        .sql(
                                """
                                select a.attribute_bytes
                                  from identity.session_attributes a
                                  join identity.session s on s.primary_id = a.session_primary_id
                                 where s.principal_name = :account
                                """)
                        .param("account", newcomers.id("jejak@rasuka.example"))
                        .query((row, _) -> row.getBytes("attribute_bytes"))
                        .list()
                        .stream()
                        .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                        .toList();
        assertThat(kept).isNotEmpty().noneMatch(text -> text.matches("(?s).*127\\.0.*"));
        assertThat(kept).noneMatch(text -> text.contains("AppleWebKit"));
        var page = here.get(PAGE).body();
        var keys =
                sql.sql("select trim(session_id) from identity.session").query(String.class).list();
        assertThat(keys).isNotEmpty().noneMatch(page::contains);
    }

    private Browser signedIn(String email, String agent) {
        var browser = new Browser(port, agent);
        assertThat(browser.signIn(email, Newcomers.PASSWORD).status()).isEqualTo(303);
        return browser;
    }
}
