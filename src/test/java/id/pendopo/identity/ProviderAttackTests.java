package id.pendopo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import id.pendopo.House;
import id.pendopo.identity.FalseProvider.Sealed;
import id.pendopo.identity.provider.ProviderMemory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A provider that lies, and people who mix up their journeys. */
@Tag("store")
@House
class ProviderAttackTests {

    private static final String ASK = "/petugas/masuk/penyedia";
    private static final String BACK = ProviderJourney.BACK;

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Value("${pendopo.oidc.issuer}")
    private String issuer;

    @Value("${pendopo.oidc.client-secret}")
    private String secret;

    @Autowired private JdbcClient sql;
    @Autowired private ApplicationContext context;

    private Newcomers newcomers;
    private FalseProvider provider;

    @BeforeEach
    void open() {
        newcomers = new Newcomers(port, data, sql);
        provider = new FalseProvider(issuer, secret);
        ProviderMemory.forget(context);
        sql.sql("delete from web.rate").update();
        sql.sql("delete from identity.provider_link").update();
    }

    @AfterEach
    void close() {
        provider.close();
        ProviderMemory.forget(context);
    }

    @Test
    void whatAnHonestProviderSaysOpensTheDoor() {
        allowed("sso1@rasuka.example");
        var browser = new Browser(port);
        var journey = journey(browser, "?lanjut=/petugas/akun/sesi");
        provider.says(journey.nonce(), Sealed.WELL, email("sso1@rasuka.example"));
        assertThat(browser.get(journey.end("kode")).location()).isEqualTo("/petugas/akun/sesi");
        assertThat(browser.get("/petugas/akun").body()).contains("Satu Akun Rasuka", "Tertaut");
        assertThat(newcomers.acts("sso1@rasuka.example"))
                .containsSubsequence(
                        "identity.provider_allowed",
                        "identity.provider_linked",
                        "identity.signed_in");
        assertThat(newcomers.letters("sso1@rasuka.example").getLast())
                .contains("Satu Akun Rasuka")
                .doesNotContain("{");
    }

    @Test
    void aTokenWithAnyFaultIsRefused() {
        allowed("sso2@rasuka.example");
        var email = email("sso2@rasuka.example");
        assertThat(told(Sealed.WELL, email.andThen(token -> token.claim("nonce", "lain"))))
                .isFalse();
        assertThat(told(Sealed.WELL, email.andThen(token -> token.claim("nonce", null)))).isFalse();
        assertThat(told(Sealed.WELL, email.andThen(token -> token.audience("lain")))).isFalse();
        assertThat(told(Sealed.WELL, email.andThen(token -> token.audience((String) null))))
                .isFalse();
        assertThat(told(Sealed.WELL, email.andThen(token -> token.issuer("https://lain.example"))))
                .isFalse();
        assertThat(told(Sealed.WELL, email.andThen(token -> token.expirationTime(past()))))
                .isFalse();
        assertThat(told(Sealed.WELL, email.andThen(token -> token.expirationTime(null)))).isFalse();
        assertThat(told(Sealed.WELL, email.andThen(token -> token.subject(null)))).isFalse();
        assertThat(told(Sealed.BY_ANOTHER_KEY, email)).isFalse();
        assertThat(told(Sealed.WITH_THE_SECRET, email)).isFalse();
        assertThat(told(Sealed.NOT_AT_ALL, email)).isFalse();
        assertThat(told(Sealed.WELL, email)).isTrue();
    }

    @Test
    void onlyAVerifiedAddressLinks() {
        allowed("sso3@rasuka.example");
        var email = email("sso3@rasuka.example");
        assertThat(told(Sealed.WELL, email.andThen(token -> token.claim("email_verified", false))))
                .isFalse();
        assertThat(told(Sealed.WELL, email.andThen(token -> token.claim("email_verified", null))))
                .isFalse();
        // The directory speaks of somebody else than the token.
        provider.knows(
                Map.of("sub", "orang-2", "email", "sso3@rasuka.example", "email_verified", true));
        assertThat(told(Sealed.WELL, _ -> {})).isFalse();
        provider.knows(
                Map.of("sub", "orang-1", "email", "sso3@rasuka.example", "email_verified", true));
        assertThat(told(Sealed.WELL, _ -> {})).isTrue();
    }

    @Test
    void nobodyIsLinkedWithoutAnAdministrator() {
        newcomers.officer("sso4@rasuka.example", "jury", "RSK");
        assertThat(told(Sealed.WELL, email("sso4@rasuka.example"))).isFalse();
        assertThat(told(Sealed.WELL, email("tidak.ada@rasuka.example"))).isFalse();
        assertThat(
                        sql.sql("select count(*) from identity.account where email = :email")
                                .param("email", "tidak.ada@rasuka.example")
                                .query(Long.class)
                                .single())
                .isZero();
        newcomers.invited("sso5@rasuka.example", "jury", "RSK");
        allow("sso5@rasuka.example", "ya");
        assertThat(told(Sealed.WELL, email("sso5@rasuka.example"))).isFalse();
    }

    @Test
    void theFirstPersonIsLinkedAndNobodyAfterThem() {
        allowed("sso6@rasuka.example");
        assertThat(told(Sealed.WELL, email("sso6@rasuka.example"))).isTrue();
        // An address may come to somebody else; the provider's name for a person does not.
        assertThat(
                        told(
                                Sealed.WELL,
                                email("sso6@rasuka.example")
                                        .andThen(token -> token.subject("lain"))))
                .isFalse();
        assertThat(told(Sealed.WELL, email("alamat.baru@rasuka.example"))).isTrue();
        allow("sso6@rasuka.example", "tidak");
        assertThat(told(Sealed.WELL, email("sso6@rasuka.example"))).isFalse();
    }

    @Test
    void aLockedAccountStaysLocked() {
        allowed("sso7@rasuka.example");
        assertThat(told(Sealed.WELL, email("sso7@rasuka.example"))).isTrue();
        var lock = newcomers.page("sso7@rasuka.example") + "/kunci";
        newcomers.admin().submit(lock, lock, Map.of());
        assertThat(told(Sealed.WELL, email("sso7@rasuka.example"))).isFalse();
    }

    @Test
    void theSecondStepIsAskedForAllTheSame() {
        new Keyholders(port, newcomers).holder("sso8@rasuka.example");
        allow("sso8@rasuka.example", "ya");
        var browser = new Browser(port);
        var journey = journey(browser, "");
        provider.says(journey.nonce(), Sealed.WELL, email("sso8@rasuka.example"));
        assertThat(browser.get(journey.end("kode")).location()).isEqualTo(Entrance.SECOND);
        assertThat(browser.get("/petugas/akun").status()).isEqualTo(303);
    }

    @Test
    void aJourneyEndsOnceInItsOwnBrowserAndFromItsOwnProvider() {
        allowed("sso9@rasuka.example");
        var browser = new Browser(port);
        var thief = new Browser(port);
        var journey = journey(browser, "");
        provider.says(journey.nonce(), Sealed.WELL, email("sso9@rasuka.example"));
        assertThat(new Browser(port).get(journey.end("kode")).status()).isEqualTo(422);
        journey(thief, "");
        assertThat(thief.get(journey.end("kode")).status()).isEqualTo(422);
        assertThat(browser.get(BACK + "?code=kode&state=lain&iss=" + issuer).status())
                .isEqualTo(422);
        assertThat(browser.get(journey.end("kode")).status()).as("spent").isEqualTo(422);
        var other = journey(browser, "");
        assertThat(browser.get(other.endOf("https://lain.example")).status()).isEqualTo(422);
        var mute = journey(browser, "");
        assertThat(browser.get(BACK + "?code=kode&state=" + mute.state()).status()).isEqualTo(422);
        var refused = journey(browser, "");
        assertThat(
                        browser.get(
                                        BACK
                                                + "?error=access_denied&state="
                                                + refused.state()
                                                + "&iss="
                                                + issuer)
                                .status())
                .isEqualTo(422);
        assertThat(provider.asked()).as("the provider was not even asked").isZero();
    }

    @Test
    void theSessionBeforeIsThrownAway() {
        allowed("sso10@rasuka.example");
        var browser = new Browser(port);
        var begin = browser.get(ASK);
        var journey = ProviderJourney.of(begin.location(), issuer);
        provider.says(journey.nonce(), Sealed.WELL, email("sso10@rasuka.example"));
        var end = browser.get(journey.end("kode"));
        assertThat(end.header("Set-Cookie")).startsWith("pendopo=");
        assertThat(cookie(end)).isNotEqualTo(cookie(begin));
        var thief = new Browser(port);
        assertThat(thief.get("/petugas/akun", "Cookie", cookie(begin)).status()).isEqualTo(303);
    }

    @Test
    void theWayBackLeadsNowhereElse() {
        allowed("sso11@rasuka.example");
        for (var elsewhere :
                new String[] {"https://evil.example", "//evil.example", "/\\evil", "/en/petugas"}) {
            var browser = new Browser(port);
            var journey = journey(browser, "?lanjut=" + elsewhere.replace("\\", "%5C"));
            provider.says(journey.nonce(), Sealed.WELL, email("sso11@rasuka.example"));
            assertThat(browser.get(journey.end("kode")).location()).isEqualTo("/petugas");
        }
        var browser = new Browser(port);
        var journey = ProviderJourney.of(browser.get("/en" + ASK).location(), issuer);
        provider.says(journey.nonce(), Sealed.WELL, email("sso11@rasuka.example"));
        assertThat(browser.get(journey.end("kode")).location()).isEqualTo("/en/petugas");
    }

    @Test
    void aProviderThatIsSilentIsSaidToBe() {
        provider.close();
        ProviderMemory.forget(context);
        var answer = new Browser(port).get(ASK);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Satu Akun Rasuka tidak menjawab");
    }

    /** Has somebody come in after the provider said this? */
    private boolean told(Sealed sealed, Consumer<JWTClaimsSet.Builder> change) {
        var browser = new Browser(port);
        var journey = journey(browser, "");
        provider.says(journey.nonce(), sealed, change);
        int status = browser.get(journey.end("kode")).status();
        assertThat(status).isIn(303, 422);
        assertThat(browser.get("/petugas/akun").status()).isEqualTo(status == 303 ? 200 : 303);
        return status == 303;
    }

    private ProviderJourney journey(Browser browser, String query) {
        return ProviderJourney.of(browser.get(ASK + query).location(), issuer);
    }

    private void allowed(String email) {
        newcomers.officer(email, "jury", "RSK");
        allow(email, "ya");
    }

    private void allow(String email, String yes) {
        var page = newcomers.page(email);
        var answer = newcomers.admin().submit(page, page + "/penyedia", Map.of("izin", yes));
        assertThat(answer.status()).isEqualTo(303);
    }

    private static Consumer<JWTClaimsSet.Builder> email(String email) {
        return token -> token.claim("email", email);
    }

    private static Date past() {
        return Date.from(Instant.now().minusSeconds(120));
    }

    private static String cookie(Browser.Answer answer) {
        return answer.header("Set-Cookie").replaceFirst(";.*", "");
    }
}
