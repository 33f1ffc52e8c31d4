package id.pendopo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody fails on purpose, so that everybody is kept out. */
@Tag("store")
@House
class LimitAttackTests {

    private static final int OF_ALL = 11;

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Autowired private JdbcClient sql;

    @BeforeEach
    void open() {
        sql.sql("delete from web.rate").update();
        ofAll(OF_ALL);
    }

    @AfterEach
    void close() {
        ofAll(600);
        sql.sql("delete from web.rate").update();
    }

    @Test
    void failuresOfOthersKeepNobodyOut() {
        flood();
        var key = Browser.key(data, "jury");
        for (int i = 0; i < 3; i++) {
            var in = new Browser(port).signIn(key.email(), key.password());
            assertThat(in.status()).isEqualTo(303);
        }
    }

    @Test
    void whoFailedTooIsStoppedByTheLimitOfAllAndLosesNothingOfTheirOwn() {
        var key = Browser.key(data, "evaluator");
        var browser = new Browser(port);
        assertThat(browser.signIn(key.email(), "salah").status()).isEqualTo(422);
        flood();
        for (int i = 0; i < 12; i++) {
            assertThat(browser.signIn(key.email(), key.password()).status()).isEqualTo(429);
        }
        ofAll(1_000_000);
        assertThat(browser.signIn(key.email(), key.password()).status()).isEqualTo(303);
    }

    /** Successes of one's own give back nothing that they did not take. */
    @Test
    void aGoodSignInFreesNoAttemptOfAll() {
        var key = Browser.key(data, "evaluator");
        flood();
        for (int i = 0; i < 5; i++) {
            assertThat(new Browser(port).signIn(key.email(), key.password()).status())
                    .isEqualTo(303);
        }
        assertThat(new Browser(port).signIn("banjir0@rasuka.example", "salah").status())
                .isEqualTo(429);
    }

    private void flood() {
        for (int i = 0; i <= OF_ALL; i++) {
            new Browser(port).signIn("banjir" + i + "@rasuka.example", "salah");
        }
    }

    private void ofAll(int number) {
        sql.sql(
                        "update identity.sign_in_limit set failures_of_all = :number where proof = 'PASSWORD'")
                .param("number", number)
                .update();
    }
}
