package id.pendopo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.HashCount;
import id.pendopo.House;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts that are held after too many failures to sign in. */
@Tag("store")
@House
class HeldAccountTests {

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Autowired private JdbcClient sql;
    @Autowired private HashCount hashes;

    private Newcomers newcomers;

    @BeforeEach
    void open() {
        newcomers = new Newcomers(port, data, sql);
        forgetLimits();
    }

    @Test
    void afterTenFailuresNobodyComesInUntilAnAdministratorUnlocks() {
        var officer = newcomers.officer("tahan@rasuka.example", "jury", "RSK");
        fail("tahan@rasuka.example", 10);
        forgetLimits();
        var right = new Browser(port).signIn("tahan@rasuka.example", Newcomers.PASSWORD);
        assertThat(right.status()).isEqualTo(422);
        assertThat(officer.get("/petugas/akun").status()).isEqualTo(200);
        assertThat(newcomers.letters("tahan@rasuka.example").getLast())
                .contains("ditahan sementara", "10 kali", "30 menit", "Kabupaten Rasuka")
                .doesNotContain("{");
        assertThat(newcomers.acts("tahan@rasuka.example"))
                .containsOnlyOnce("identity.account_held");

        var page = newcomers.page("tahan@rasuka.example");
        assertThat(newcomers.admin().get(page).body()).contains("Akun ditahan sementara");
        newcomers.admin().submit(page + "/buka", page + "/buka", Map.of());

        assertThat(newcomers.acts("tahan@rasuka.example")).contains("identity.account_unlocked");
        assertThat(signIn("tahan@rasuka.example", Newcomers.PASSWORD)).isEqualTo(303);
        assertThat(officer.get("/petugas/akun").status()).isEqualTo(200);
    }

    @Test
    void nobodyCanTellAHeldAccountFromAWrongPassword() {
        newcomers.officer("sama@rasuka.example", "jury", "RSK");
        newcomers.officer("samb@rasuka.example", "jury", "RSK");
        fail("sama@rasuka.example", 10);
        forgetLimits();
        var held = new Browser(port).signIn("sama@rasuka.example", Newcomers.PASSWORD);
        var wrong = new Browser(port).signIn("samb@rasuka.example", "salah sama sekali");
        var unknown = new Browser(port).signIn("samc@rasuka.example", "salah sama sekali");
        assertThat(held.status()).isEqualTo(wrong.status()).isEqualTo(unknown.status());
        assertThat(held.body())
                .isEqualTo(wrong.body().replace("samb@", "sama@"))
                .isEqualTo(unknown.body().replace("samc@", "sama@"));
        assertThat(held.header("Set-Cookie")).isEmpty();
        assertThat(hashes("sama@rasuka.example", Newcomers.PASSWORD)).isOne();
        assertThat(hashes("samb@rasuka.example", "salah sama sekali")).isOne();
        assertThat(hashes("samc@rasuka.example", "salah sama sekali")).isOne();
        newcomers.invited("samd@rasuka.example", "jury", "RSK");
        assertThat(hashes("samd@rasuka.example", "salah sama sekali")).as("no password").isOne();
    }

    @Test
    void aNewPasswordByLinkEndsTheHoldButNotALock() {
        newcomers.officer("tautan@rasuka.example", "jury", "RSK");
        fail("tautan@rasuka.example", 10);
        forgetLimits();
        assertThat(signIn("tautan@rasuka.example", Newcomers.PASSWORD)).isEqualTo(422);
        var next = "meja lampu kamis hijau";
        var fields = Map.of("sandi", next, "sandi2", next);
        var link = newcomers.invitedAgain("tautan@rasuka.example");
        assertThat(new Browser(port).post(link, fields).status()).isEqualTo(303);
        assertThat(signIn("tautan@rasuka.example", next)).isEqualTo(303);

        var stale = newcomers.invitedAgain("tautan@rasuka.example");
        var page = newcomers.page("tautan@rasuka.example") + "/kunci";
        newcomers.admin().submit(page, page, Map.of());
        assertThat(new Browser(port).get(stale).status()).isEqualTo(410);
        assertThat(new Browser(port).post(stale, fields).status()).isEqualTo(410);
        assertThat(signIn("tautan@rasuka.example", next)).isEqualTo(422);
    }

    @Test
    void theHoldEndsByItself() {
        newcomers.officer("lepas@rasuka.example", "jury", "RSK");
        fail("lepas@rasuka.example", 10);
        forgetLimits();
        assertThat(signIn("lepas@rasuka.example", Newcomers.PASSWORD)).isEqualTo(422);
        sql.sql("update identity.sign_in_failure set locked_until = now() - interval '1 second'")
                .update();
        assertThat(signIn("lepas@rasuka.example", "salah sama sekali")).isEqualTo(422);
        assertThat(signIn("lepas@rasuka.example", Newcomers.PASSWORD)).isEqualTo(303);
    }

    @Test
    void aSuccessForgetsTheFailuresBefore() {
        newcomers.officer("lupa@rasuka.example", "jury", "RSK");
        for (int round = 0; round < 2; round++) {
            fail("lupa@rasuka.example", 9);
            assertThat(signIn("lupa@rasuka.example", Newcomers.PASSWORD)).isEqualTo(303);
            forgetLimits();
        }
        assertThat(newcomers.acts("lupa@rasuka.example")).doesNotContain("identity.account_held");
    }

    @Test
    void failuresOfLongAgoDoNotCount() {
        newcomers.officer("lampau@rasuka.example", "jury", "RSK");
        fail("lampau@rasuka.example", 9);
        sql.sql("update identity.sign_in_failure set since = now() - interval '25 hours'").update();
        fail("lampau@rasuka.example", 1);
        forgetLimits();
        assertThat(signIn("lampau@rasuka.example", Newcomers.PASSWORD)).isEqualTo(303);
    }

    @Test
    void theLimitsAreDataWithTheirSource() {
        assertThat(sql.sql("select source from identity.sign_in_limit").query(String.class).list())
                .hasSize(2)
                .containsOnly("product");
        newcomers.officer("tiga@rasuka.example", "jury", "RSK");
        limit(3);
        try {
            fail("tiga@rasuka.example", 3);
        } finally {
            limit(10);
        }
        forgetLimits();
        assertThat(signIn("tiga@rasuka.example", Newcomers.PASSWORD)).isEqualTo(422);
    }

    private void limit(int failures) {
        sql.sql("update identity.sign_in_limit set failures = :failures where proof = 'PASSWORD'")
                .param("failures", failures)
                .update();
    }

    private void fail(String email, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(signIn(email, "salah " + i)).isEqualTo(422);
        }
    }

    /** How often a hash was computed for a refusal; next to it, nothing else takes any time. */
    private int hashes(String email, String password) {
        return hashes.during(() -> assertThat(signIn(email, password)).isEqualTo(422));
    }

    private int signIn(String email, String password) {
        return new Browser(port).signIn(email, password).status();
    }

    /** Attempts are slowed down as well; here the hold is looked at alone. */
    private void forgetLimits() {
        sql.sql("delete from web.rate").update();
    }
}
