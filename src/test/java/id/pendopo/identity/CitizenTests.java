package id.pendopo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.identity.citizen.Marks;
import id.pendopo.shared.ServerSecret;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts of citizens, and attacks on them. */
@Tag("store")
@House
class CitizenTests {

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Autowired private JdbcClient sql;
    @Autowired private ServerSecret secret;

    /** A code on its way, as the page shows it in the demo. */
    private record Asked(String request, String code, String action) {

        Map<String, String> fields(String code, String token) {
            return Map.of("permintaan", request, "kode", code, "_csrf", token);
        }
    }

    @BeforeEach
    void forgetLimits() {
        sql.sql("delete from web.rate").update();
    }

    @Test
    void aCodeByMailOpensTheAccountAndShowsWhatIsKept() {
        var browser = new Browser(port);
        assertThat(browser.get("/akun").header("Set-Cookie")).isEmpty();
        come(browser, "warga1@contoh.example");
        var page = browser.get("/akun");
        assertThat(page.body()).contains("warga1@contoh.example", "Ambil data saya");
        assertThat(page.header("Cache-Control")).contains("no-store");
        var taken = browser.get("/akun/data.json");
        assertThat(taken.header("Content-Disposition")).contains("attachment");
        assertThat(taken.body())
                .contains("\"email\":\"warga1@contoh.example\"", "\"language\":\"id\"", "sessions");
        assertThat(new Browser(port).get("/akun/data.json").status()).isEqualTo(303);
        come(new Browser(port), "WARGA1@contoh.example ");
        assertThat(count("warga1@contoh.example")).isEqualTo(1);
    }

    @Test
    void noRightOfOfficersHangsOnIt() {
        var newcomers = new Newcomers(port, data, sql);
        newcomers.officer("warga2@contoh.example", "admin", "RSK");
        var browser = new Browser(port);
        come(browser, "warga2@contoh.example");
        assertThat(browser.get("/petugas").status()).isEqualTo(303);
        assertThat(browser.get("/petugas/pengguna").status()).isEqualTo(303);
        assertThat(browser.bare("POST", "/api/v1/surveys").status()).isEqualTo(401);
        // Nor is an officer a citizen here.
        assertThat(newcomers.admin().get("/akun/data.json").status()).isEqualTo(303);
        assertThat(newcomers.admin().get("/akun").body()).contains("Kirim kode");
    }

    @Test
    void nobodyCanTellAKnownAddressFromAnUnknownOne() {
        come(new Browser(port), "warga3@contoh.example");
        var known = new Browser(port).post("/akun/kode", email("warga3@contoh.example"));
        var unknown = new Browser(port).post("/akun/kode", email("warga4@contoh.example"));
        assertThat(plain(known)).isEqualTo(plain(unknown).replace("warga4@", "warga3@"));
        assertThat(known.status()).isEqualTo(unknown.status());
        assertThat(letters("warga3@contoh.example")).isEqualTo(2);
        assertThat(letters("warga4@contoh.example")).isEqualTo(1);
        assertThat(count("warga4@contoh.example")).as("nothing is kept before the code").isZero();
    }

    @Test
    void aCodeCountsOnceAndOnlyForItsOwnRequest() {
        var browser = new Browser(port);
        var asked = ask(browser, "warga5@contoh.example");
        var other = ask(new Browser(port), "warga6@contoh.example");
        assertThat(answer(browser, asked, other.code())).isEqualTo(422);
        assertThat(answer(browser, asked, asked.code())).isEqualTo(303);
        assertThat(answer(new Browser(port), asked, asked.code())).isEqualTo(422);
        for (var nonsense : List.of("", "x", "00000000-0000-4000-8000-000000000000")) {
            var strange = new Asked(nonsense, "", "/akun/masuk");
            assertThat(answer(new Browser(port), strange, "123456")).isEqualTo(422);
        }
    }

    @Test
    void aWrongCodeLeavesTheAddressOnThePage() {
        var browser = new Browser(port);
        var asked = ask(browser, "warga9a@contoh.example");
        var typed =
                Map.of(
                        "permintaan",
                        asked.request(),
                        "kode",
                        "x",
                        "email",
                        "warga9a@contoh.example");
        var wrong = browser.post("/akun/masuk", typed);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("Kode dikirim ke warga9a@contoh.example")
                .contains("name=\"email\" value=\"warga9a@contoh.example\"");
        var made =
                Map.of("permintaan", asked.request(), "kode", "x", "email", "Hubungi 0812 segera");
        assertThat(browser.post("/akun/masuk", made).body()).doesNotContain("Hubungi 0812");
    }

    @Test
    void fiveGuessesAndThenNotEvenTheRightCode() {
        var browser = new Browser(port);
        var asked = ask(browser, "warga7@contoh.example");
        for (int i = 0; i < 5; i++) {
            var wrong = asked.code().equals("000000") ? "000001" : "000000";
            assertThat(answer(browser, asked, wrong)).isEqualTo(422);
        }
        assertThat(answer(browser, asked, asked.code())).isEqualTo(422);
        var late = ask(browser, "warga7@contoh.example");
        sql.sql("update identity.citizen_code set expires_at = now() - interval '1 second'")
                .update();
        assertThat(answer(browser, late, late.code())).isEqualTo(422);
    }

    @Test
    void tooManyCodesAreRefusedForThatAddressAlone() {
        for (int i = 0; i < 5; i++) {
            assertThat(
                            new Browser(port)
                                    .post("/akun/kode", email("warga8@contoh.example"))
                                    .status())
                    .isEqualTo(200);
        }
        assertThat(new Browser(port).post("/akun/kode", email("warga8@contoh.example")).status())
                .isEqualTo(429);
        assertThat(new Browser(port).post("/akun/kode", email("warga9@contoh.example")).status())
                .isEqualTo(200);
        assertThat(new Browser(port).post("/akun/kode", email("bukan alamat")).status())
                .isEqualTo(422);
        assertThat(letters("warga8@contoh.example")).isEqualTo(5);
    }

    @Test
    void theAccountMovesToAnAddressThatItsOwnerReads() {
        var browser = new Browser(port);
        var other = new Browser(port);
        come(browser, "warga10@contoh.example");
        come(other, "warga10@contoh.example");
        come(new Browser(port), "warga11@contoh.example");
        var taken = moving(browser, "warga11@contoh.example");
        assertThat(answer(browser, taken, taken.code())).isEqualTo(422);
        var moved = moving(browser, "warga12@contoh.example");
        // It neither lets anybody in nor moves somebody else's account.
        assertThat(answer(new Browser(port), entering(moved), moved.code())).isEqualTo(422);
        assertThat(answer(other, moved, moved.code())).isEqualTo(303);
        assertThat(other.get("/akun").body()).contains("warga12@contoh.example");
        assertThat(browser.get("/akun").body()).as("other sessions end").contains("Kirim kode");
        assertThat(count("warga10@contoh.example")).isZero();
        assertThat(letters("warga10@contoh.example")).as("two codes and the news").isEqualTo(3);
        var thief = new Browser(port);
        come(thief, "warga13@contoh.example");
        var third = moving(other, "warga14@contoh.example");
        assertThat(answer(thief, third, third.code())).isEqualTo(422);
    }

    @Test
    void theAccountIsDeletedWithAllThatIsKept() {
        var browser = new Browser(port);
        var other = new Browser(port);
        come(browser, "warga15@contoh.example");
        come(other, "warga15@contoh.example");
        assertThat(browser.submit("/akun/hapus", "/akun/hapus", Map.of()).status()).isEqualTo(422);
        assertThat(browser.submit("/akun/hapus", "/akun/hapus", Map.of("yakin", "ya")).location())
                .isEqualTo("/akun?hasil=hapus");
        assertThat(count("warga15@contoh.example")).isZero();
        assertThat(other.get("/akun").body()).contains("Kirim kode");
        assertThat(
                        sql.sql("select count(*) from audit.entry where details::text like :email")
                                .param("email", "%warga15%")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void formsOfSomebodyWhoIsSignedInNeedTheirToken() {
        var browser = new Browser(port);
        come(browser, "warga16@contoh.example");
        for (var path : List.of("hapus", "alamat", "alamat/kode", "bahasa", "sesi", "keluar")) {
            assertThat(browser.post("/akun/" + path, Map.of("yakin", "ya")).status())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(browser.get("/akun").body()).contains("warga16@contoh.example");
        assertThat(browser.post("/akun/kode", email("x@contoh.example"), "cross-site").status())
                .isEqualTo(403);
    }

    @Test
    void theSessionBeforeIsThrownAwayAndOthersCanBeEnded() {
        var browser = new Browser(port);
        var asked = ask(browser, "warga17@contoh.example");
        var first = browser.post("/akun/masuk", asked.fields(asked.code(), ""));
        var again = ask(browser, "warga17@contoh.example");
        var second = browser.post("/akun/masuk", again.fields(again.code(), ""));
        assertThat(cookie(second)).isNotEqualTo(cookie(first));
        assertThat(new Browser(port).get("/akun", "Cookie", cookie(first)).body())
                .contains("Kirim kode");
        var elsewhere = new Browser(port);
        come(elsewhere, "warga17@contoh.example");
        assertThat(browser.get("/akun").body()).contains("Akhiri semua yang lain");
        assertThat(browser.submit("/akun", "/akun/sesi", Map.of()).status()).isEqualTo(303);
        assertThat(elsewhere.get("/akun").body()).contains("Kirim kode");
        assertThat(browser.get("/akun").body()).contains("warga17@contoh.example");
        assertThat(browser.submit("/akun", "/akun/keluar", Map.of()).status()).isEqualTo(303);
        assertThat(browser.get("/akun").body()).contains("Kirim kode");
    }

    @Test
    void theAddressStandsNowhereInTheTablesOfCitizens() {
        come(new Browser(port), "warga18@contoh.example");
        ask(new Browser(port), "warga18@contoh.example");
        for (var table : List.of("citizen", "citizen_code")) {
            var rows = sql.sql("select address from identity." + table).query(byte[].class).list();
            assertThat(rows)
                    .isNotEmpty()
                    .noneMatch(
                            row -> new String(row, StandardCharsets.ISO_8859_1).contains("contoh"));
        }
    }

    @Test
    void theChosenLanguageIsKept() {
        var browser = new Browser(port);
        come(browser, "warga19@contoh.example");
        var spoken = browser.submit("/akun", "/akun/bahasa", Map.of("bahasa", "en"));
        assertThat(spoken.location()).isEqualTo("/en/akun?hasil=bahasa");
        var again = new Browser(port);
        var asked = ask(again, "warga19@contoh.example");
        var in = again.post("/akun/masuk", asked.fields(asked.code(), ""));
        assertThat(in.location()).isEqualTo("/en/akun");
    }

    private void come(Browser browser, String email) {
        var asked = ask(browser, email);
        assertThat(answer(browser, asked, asked.code())).isEqualTo(303);
    }

    private Asked ask(Browser browser, String email) {
        return asked(browser.post("/akun/kode", email(email)));
    }

    private Asked moving(Browser browser, String email) {
        return asked(browser.submit("/akun/alamat", "/akun/alamat", email(email)));
    }

    private static Asked asked(Browser.Answer page) {
        return new Asked(
                page.found("name=\"permintaan\" value=\"([^\"]+)\""),
                page.found("data-code>(\\d{6})<"),
                page.found("action=\"(/akun/[a-z/]+)\""));
    }

    private static Asked entering(Asked asked) {
        return new Asked(asked.request(), asked.code(), "/akun/masuk");
    }

    private static int answer(Browser browser, Asked asked, String code) {
        var token = asked.action().equals("/akun/masuk") ? "" : browser.get("/akun/hapus").token();
        return browser.post(asked.action(), asked.fields(code, token)).status();
    }

    private static Map<String, String> email(String email) {
        return Map.of("email", email);
    }

    /** Without what differs each time. */
    private static String plain(Browser.Answer answer) {
        return answer.body()
                .replaceAll("data-code>\\d{6}", "")
                .replaceAll("value=\"[0-9a-f-]{36}\"", "");
    }

    private static String cookie(Browser.Answer answer) {
        return answer.header("Set-Cookie").replaceFirst(";.*", "");
    }

    private long letters(String email) {
        return sql.sql("select count(*) from notification.message where recipient = :email")
                .param("email", email)
                .query(Long.class)
                .single();
    }

    /** Accounts of the address, which only the house itself can find. */
    private long count(String email) {
        return sql.sql("select count(*) from identity.citizen where mark = :mark")
                .param("mark", Marks.of(secret, sql, email))
                .query(Long.class)
                .single();
    }
}
