package id.pendopo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.identity.passkey.Stick;
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

/** Attacks on passkeys. */
@Tag("store")
@House
class PasskeyAttackTests {

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
    void anAnswerCountsOnlyOnce() {
        var officer = keyholders.holder("serang1@rasuka.example");
        var browser = new Browser(port);
        var answer = officer.stick().use(keyholders.question(browser));
        assertThat(come(browser, answer)).isEqualTo(303);
        browser.submit("/petugas/akun", "/petugas/keluar", Map.of());
        assertThat(come(browser, answer)).isEqualTo(422);
        var thief = new Browser(port);
        assertThat(come(thief, answer)).isEqualTo(422);
        keyholders.question(thief);
        assertThat(come(thief, answer)).isEqualTo(422);
        assertThat(thief.get("/petugas/akun").status()).isEqualTo(303);
    }

    @Test
    void aFailedAnswerSpendsTheQuestion() {
        var officer = keyholders.holder("serang2@rasuka.example");
        var browser = new Browser(port);
        var question = keyholders.question(browser);
        assertThat(come(browser, "{}")).isEqualTo(422);
        assertThat(come(browser, officer.stick().use(question))).isEqualTo(422);
    }

    @Test
    void theQuestionOfAnotherSessionDoesNotCount() {
        var officer = keyholders.holder("serang3@rasuka.example");
        var victim = new Browser(port);
        var thief = new Browser(port);
        var asked = keyholders.question(thief);
        keyholders.question(victim);
        assertThat(come(victim, officer.stick().use(asked))).isEqualTo(422);
    }

    @Test
    void aQuestionAskedForOnePurposeDoesNotServeAnother() {
        var officer = keyholders.holder("serang4@rasuka.example");
        var half = new Browser(port);
        half.signIn("serang4@rasuka.example", Newcomers.PASSWORD);
        var second = half.post(Keyholders.SECOND + "/kunci-sandi/tanya", Map.of()).body();
        assertThat(come(half, officer.stick().use(second))).isEqualTo(422);
        var browser = officer.browser();
        var wish = keyholders.wish(browser);
        assertThat(come(browser, officer.stick().use(wish))).isEqualTo(422);
    }

    @Test
    void aPasskeyOfSomebodyElseIsRefused() {
        keyholders.holder("serang5@rasuka.example");
        var other = keyholders.holder("serang6@rasuka.example");
        var half = new Browser(port);
        half.signIn("serang5@rasuka.example", Newcomers.PASSWORD);
        var question = half.post(Keyholders.SECOND + "/kunci-sandi/tanya", Map.of()).body();
        var answer = other.stick().use(question);
        assertThat(
                        half.post(Keyholders.SECOND + "/kunci-sandi", Map.of("jawaban", answer))
                                .status())
                .isEqualTo(422);
        assertThat(half.get("/petugas/akun").status()).isEqualTo(303);
        // A key that says it belongs to somebody else.
        var browser = new Browser(port);
        var wrong = other.stick().of(new byte[16]).use(keyholders.question(browser));
        assertThat(come(browser, wrong)).isEqualTo(422);
    }

    @Test
    void aCounterThatGoesBackIsNoticed() {
        var officer = keyholders.holder("serang7@rasuka.example");
        var owner = new Browser(port);
        officer.stick().counting(40);
        assertThat(come(owner, officer.stick().use(keyholders.question(owner)))).isEqualTo(303);
        var thief = new Browser(port);
        officer.stick().counting(3);
        var copied = officer.stick().use(keyholders.question(thief));
        var refused = thief.post(Keyholders.SIGN_IN, Map.of("jawaban", copied));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("ada di dua tempat");
        assertThat(newcomers.acts("serang7@rasuka.example")).contains("identity.passkey_copied");
        assertThat(newcomers.letters("serang7@rasuka.example").getLast())
                .contains("mungkin disalin", "ponsel saya")
                .doesNotContain("{");
    }

    @Test
    void whatWasSignedSomewhereElseOrByNobodyIsRefused() {
        var officer = keyholders.holder("serang8@rasuka.example");
        assertThat(tried(officer.stick().at("evil.example"))).isEqualTo(422);
        officer.stick().at("localhost");
        assertThat(tried(new Stick("https://evil.example"))).isEqualTo(422);
        // Of the right origin, but nobody knows the key.
        assertThat(tried(new Stick(keyholders.origin()))).isEqualTo(422);
        assertThat(tried(officer.stick())).isEqualTo(303);
        assertThat(tried(officer.stick().withoutVerification())).isEqualTo(422);
    }

    @Test
    void aKeyMadeElsewhereOrForAnotherQuestionIsNotKept() {
        var browser = newcomers.officer("serang9@rasuka.example", "jury", "RSK");
        var wish = keyholders.wish(browser);
        var evil = new Stick("https://evil.example").make(wish);
        assertThat(keyholders.make(browser, evil).status()).isEqualTo(422);
        var good = new Stick(keyholders.origin());
        assertThat(keyholders.make(browser, good.make(wish)).status()).isEqualTo(422);
        var lazy = new Stick(keyholders.origin()).withoutVerification();
        assertThat(keyholders.make(browser, lazy.make(keyholders.wish(browser))).status())
                .isEqualTo(422);
        assertThat(keyholders.make(browser, good.make(keyholders.wish(browser))).status())
                .isEqualTo(303);
        var other = newcomers.officer("serang10@rasuka.example", "jury", "RSK");
        assertThat(keyholders.make(other, good.make(keyholders.wish(other))).status())
                .isEqualTo(422);
    }

    @Test
    void nonsenseIsRefusedAndNothingBreaks() {
        for (var nonsense :
                List.of(
                        "",
                        "{",
                        "{}",
                        "[]",
                        "null",
                        "1",
                        "\"x\"",
                        "{\"id\":1}",
                        "{\"id\":\"%%\",\"rawId\":\"%%\",\"response\":{}}",
                        "{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\",\"response\":null}",
                        "{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"AAAA\",\"authenticatorData\":\"AAAA\",\"signature\":\"AAAA\"},\"clientExtensionResults\":{}}",
                        "[".repeat(5000))) {
            var browser = new Browser(port);
            keyholders.question(browser);
            assertThat(come(browser, nonsense)).as(nonsense).isEqualTo(422);
        }
        var officer = newcomers.officer("serang11@rasuka.example", "jury", "RSK");
        for (var nonsense : List.of("", "{}", "null", "{\"id\":\"AAAA\",\"response\":{}}")) {
            keyholders.wish(officer);
            assertThat(keyholders.make(officer, nonsense).status()).as(nonsense).isEqualTo(422);
        }
    }

    @Test
    void keysOfOthersAreNeitherSeenNorChanged() {
        keyholders.holder("serang12@rasuka.example");
        var thief = keyholders.holder("serang13@rasuka.example").browser();
        var id =
                sql.sql("select id::text from identity.passkey where account_id = :id::uuid")
                        .param("id", newcomers.id("serang12@rasuka.example"))
                        .query(String.class)
                        .single();
        var key = Keyholders.PAGE + "/" + id;
        assertThat(thief.get(key).status()).isEqualTo(404);
        assertThat(thief.submit(Keyholders.PAGE + "/baru", key, Map.of("nama", "x")).status())
                .isEqualTo(404);
        var remove = Map.of("sandi", Newcomers.PASSWORD);
        assertThat(thief.submit(Keyholders.PAGE + "/baru", key + "/hapus", remove).status())
                .isEqualTo(404);
    }

    /** A question has gone wrong in no way: whoever asks many keeps nobody out. */
    @Test
    void questionsCloseNoDoor() {
        assertThat(sql.sql("select proof from identity.sign_in_limit").query(String.class).list())
                .containsExactlyInAnyOrder("PASSWORD", "CODE");
        for (int i = 0; i < 30; i++) {
            assertThat(new Browser(port).post(Keyholders.SIGN_IN + "/tanya", Map.of()).status())
                    .isEqualTo(200);
        }
        assertThat(sql.sql("select count(*) from web.rate").query(Long.class).single()).isZero();
    }

    private int tried(Stick stick) {
        var browser = new Browser(port);
        return come(browser, stick.use(keyholders.question(browser)));
    }

    private static int come(Browser browser, String answer) {
        return browser.post(Keyholders.SIGN_IN, Map.of("jawaban", answer)).status();
    }
}
