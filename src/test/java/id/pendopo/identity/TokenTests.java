package id.pendopo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Programs that act for an officer, at a route that every house has. */
@House
class TokenTests {

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Autowired private Tokens tokens;
    @Autowired private TokenVerb verb;
    @Autowired private AccountStore accounts;
    @Autowired private JdbcClient sql;

    @Test
    void inTheDemoAPasswordGivesAToken() {
        var key = Browser.key(data, "auditor");
        var answer =
                new Browser(port)
                        .json(
                                "/api/v1/session",
                                Map.of("email", key.email(), "password", key.password()));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.found("\"token\":\"([^\"]+)\"")).startsWith("pdp_").hasSize(47);
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void aRefusedSignInIsAProblemWithTheStatus401() {
        var answer =
                new Browser(port)
                        .json(
                                "/api/v1/session",
                                Map.of("email", "tidak@ada.example", "password", "salah"));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body()).contains("\"sign_in_refused\"");
        assertThat(new Browser(port).json("/api/v1/session", Map.of()).status()).isEqualTo(401);
    }

    @Test
    void aTokenThatDoesNotCountIsRefusedEvenWhereNoneIsNeeded() {
        var answer = new Browser(port).get("/api/v1/services", "pdp_salah");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void aTokenEndsWithItsTimeAndForGoodWithItsAccount() {
        var browser = new Browser(port);
        var account =
                accounts.withEmail("evaluator@rasuka.example").stream().findFirst().orElseThrow();
        var good = tokens.make(account, "test", Duration.ofDays(1), "test");
        var old = tokens.make(account, "test", Duration.ofSeconds(-1), "test");
        assertThat(browser.get("/api/v1/tidak-ada", good).status()).isEqualTo(404);
        assertThat(browser.get("/api/v1/tidak-ada", old).status()).isEqualTo(401);
        accounts.setState(account, Account.State.LOCKED);
        assertThat(browser.get("/api/v1/tidak-ada", good).status()).isEqualTo(401);
        accounts.setState(account, Account.State.ACTIVE);
        assertThat(browser.get("/api/v1/tidak-ada", good).status()).isEqualTo(401);
    }

    /** Whoever learned the password may have made one: a new password takes it away again. */
    @Test
    void aTokenEndsWithThePassword() {
        var browser = new Browser(port);
        var newcomers = new Newcomers(port, data, sql);
        var officer = newcomers.officer("token9@rasuka.example", "jury", "RSK");
        var account = accounts.withEmail("token9@rasuka.example").getFirst();
        var token = tokens.make(account, "test", Duration.ofDays(366), "test");
        assertThat(browser.get("/api/v1/tidak-ada", token).status()).isEqualTo(404);
        var page = "/petugas/akun/kata-sandi";
        var next = "meja lampu kamis hijau";
        var change = Map.of("lama", Newcomers.PASSWORD, "sandi", next, "sandi2", next);
        assertThat(officer.submit(page, page, change).status()).isEqualTo(303);
        assertThat(browser.get("/api/v1/tidak-ada", token).status()).isEqualTo(401);
    }

    @Test
    void aCommandWithdrawsTheTokensOfAnAccount() {
        var browser = new Browser(port);
        new Newcomers(port, data, sql).officer("token8@rasuka.example", "jury", "RSK");
        var account = accounts.withEmail("token8@rasuka.example").getFirst();
        var token = tokens.make(account, "test", Duration.ofDays(366), "test");
        assertThat(verb.run(List.of("--revoke"))).isEqualTo(2);
        assertThat(verb.run(List.of("--revoke", "--email", "tidak@ada.example"))).isEqualTo(1);
        assertThat(browser.get("/api/v1/tidak-ada", token).status()).isEqualTo(404);
        assertThat(verb.run(List.of("--revoke", "--email", account.email()))).isZero();
        assertThat(browser.get("/api/v1/tidak-ada", token).status()).isEqualTo(401);
    }

    @Test
    void noTokenIsKeptAsItIs() {
        var account =
                accounts.withEmail("evaluator@rasuka.example").stream().findFirst().orElseThrow();
        var token = tokens.make(account, "test", Duration.ofDays(1), "test");
        var rows = sql.sql("select t::text from identity.token t").query(String.class).list();
        assertThat(rows).noneMatch(row -> row.contains(token)).isNotEmpty();
    }
}
