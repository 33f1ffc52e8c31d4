package id.pendopo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import id.pendopo.House;
import id.pendopo.identity.FalseProvider.Sealed;
import id.pendopo.identity.provider.ProviderMemory;
import java.nio.file.Path;
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

/** New officers whom the provider names, in place of a password; and those who want to be them. */
@Tag("store")
@House
class ProviderInvitationTests {

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
    void anInvitedOfficerComesInThroughTheProviderWithoutAPassword() {
        var link = newcomers.invited("und1@rasuka.example", "jury", "RSK");
        var browser = new Browser(port);
        assertThat(browser.get(link).body())
                .contains(link + "/penyedia", "Satu Akun Rasuka", "und1@rasuka.example");
        assertThat(accept(browser, link, "orang-und1").location()).isEqualTo("/petugas");
        assertThat(browser.get("/petugas/akun").body()).contains("und1@rasuka.example", "Tertaut");
        assertThat(newcomers.acts("und1@rasuka.example"))
                .containsSubsequence(
                        "identity.account_added", "identity.provider_linked", "identity.signed_in")
                .doesNotContain("identity.password_set");
        assertThat(newcomers.letters("und1@rasuka.example").getLast())
                .contains("tertaut", "Satu Akun Rasuka");
        var next = new Browser(port);
        assertThat(signedIn(next, "orang-und1")).as("the same person").isTrue();
        assertThat(signedIn(new Browser(port), "orang-lain")).isFalse();
    }

    @Test
    void anInvitationIsAcceptedOnce() {
        var link = newcomers.invited("und2@rasuka.example", "jury", "RSK");
        var first = new Browser(port);
        var second = new Browser(port);
        var late = begun(second, link);
        assertThat(accept(first, link, "orang-und2").status()).isEqualTo(303);
        assertThat(new Browser(port).get(link).status()).isEqualTo(410);
        assertThat(new Browser(port).get(link + "/penyedia").status()).isEqualTo(410);
        provider.says(late.nonce(), Sealed.WELL, person("pencuri-und2"));
        var refused = second.get(late.end("kode"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Tautan ini sudah dipakai");
        assertThat(second.get("/petugas/akun").status()).isEqualTo(303);
        assertThat(signedIn(new Browser(port), "pencuri-und2")).isFalse();
        assertThat(signedIn(new Browser(port), "orang-und2")).isTrue();
    }

    @Test
    void anAnswerCountsOnceAndInItsOwnBrowser() {
        var link = newcomers.invited("und3@rasuka.example", "jury", "RSK");
        var browser = new Browser(port);
        var journey = begun(browser, link);
        provider.says(journey.nonce(), Sealed.WELL, person("orang-und3"));
        assertThat(new Browser(port).get(journey.end("kode")).status()).isEqualTo(422);
        provider.says("lain", Sealed.WELL, person("orang-und3"));
        assertThat(browser.get(journey.end("kode")).status()).as("another nonce").isEqualTo(422);
        provider.says(journey.nonce(), Sealed.WELL, person("orang-und3"));
        assertThat(browser.get(journey.end("kode")).status()).as("spent").isEqualTo(422);
        assertThat(state("und3@rasuka.example")).isEqualTo("INVITED");
        assertThat(accept(browser, link, "orang-und3").status()).isEqualTo(303);
    }

    @Test
    void nobodyIsLinkedWithTwoAccounts() {
        var first = newcomers.invited("und4@rasuka.example", "jury", "RSK");
        var second = newcomers.invited("und5@rasuka.example", "admin", "RSK");
        assertThat(accept(new Browser(port), first, "orang-und4").status()).isEqualTo(303);
        var browser = new Browser(port);
        var refused = accept(browser, second, "orang-und4");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("sudah tertaut dengan akun petugas lain");
        assertThat(browser.get("/petugas/akun").status()).isEqualTo(303);
        assertThat(state("und5@rasuka.example")).isEqualTo("INVITED");
        assertThat(browser.get(second).status()).as("a password can be set still").isEqualTo(200);
    }

    @Test
    void aLateLockedOrReplacedInvitationLinksNobody() {
        var link = newcomers.invited("und6@rasuka.example", "jury", "RSK");
        var browser = new Browser(port);
        var journey = begun(browser, link);
        sql.sql("update identity.password_code set expires_at = now() where account_id = :id::uuid")
                .param("id", newcomers.id("und6@rasuka.example"))
                .update();
        assertRefused(browser, journey);

        var again = begun(browser, newcomers.invitedAgain("und6@rasuka.example"));
        newcomers.invitedAgain("und6@rasuka.example");
        assertRefused(browser, again);

        var last = newcomers.invitedAgain("und6@rasuka.example");
        var late = begun(browser, last);
        var page = newcomers.page("und6@rasuka.example");
        newcomers.admin().submit(page + "/kunci", page + "/kunci", Map.of());
        assertRefused(browser, late);
        assertThat(browser.get(last + "/penyedia").status()).isEqualTo(410);
    }

    @Test
    void onlyAnInvitationOfAnAdministratorToAFreshAccountIsForTheProvider() {
        newcomers.officer("und7@rasuka.example", "jury", "RSK");
        var forgotten = newcomers.invitedAgain("und7@rasuka.example");
        var browser = new Browser(port);
        assertThat(browser.get(forgotten).body()).doesNotContain("/penyedia");
        assertThat(browser.get(forgotten + "/penyedia").status()).isEqualTo(404);

        var link = newcomers.invited("und8@rasuka.example", "jury", "RSK");
        sql.sql("update identity.password_code set invited_by = null").update();
        assertThat(browser.get(link).body()).doesNotContain("/penyedia");
        assertThat(browser.get(link + "/penyedia").status()).isEqualTo(404);
    }

    @Test
    void anotherSiteSendsNobodyOnAndNoAddressMakesAJourneyAnInvitation() {
        var link = newcomers.invited("und9@rasuka.example", "jury", "RSK");
        var browser = new Browser(port);
        for (var from : new String[] {"cross-site", "same-site", "none"}) {
            assertThat(browser.get(link + "/penyedia", "Sec-Fetch-Site", from).location())
                    .isEqualTo(link);
        }
        for (var way : new String[] {link, "/petugas%20" + link, "/petugas+00ff"}) {
            var begin = browser.get("/petugas/masuk/penyedia?lanjut=" + way);
            var journey = ProviderJourney.of(begin.location(), issuer);
            provider.says(journey.nonce(), Sealed.WELL, person("orang-und9"));
            assertThat(browser.get(journey.end("kode")).status()).isEqualTo(422);
        }
        assertThat(state("und9@rasuka.example")).isEqualTo("INVITED");
    }

    @Test
    void whoWasLockedAndUnlockedComesInAgainAndAPasswordThatIsMissingIsNamed() {
        var link = newcomers.invited("und10@rasuka.example", "jury", "RSK");
        var browser = new Browser(port);
        accept(browser, link, "orang-und10");
        var own = "/petugas/akun/kata-sandi";
        var next = "meja lampu kamis hijau";
        var fields = Map.of("lama", "apa saja", "sandi", next, "sandi2", next);
        assertThat(browser.submit(own, own, fields).body()).contains("belum punya kata sandi");
        assertThat(new Browser(port).signIn("und10@rasuka.example", "apa saja").status())
                .isEqualTo(422);
        var page = newcomers.page("und10@rasuka.example");
        newcomers.admin().submit(page + "/kunci", page + "/kunci", Map.of());
        assertThat(signedIn(new Browser(port), "orang-und10")).isFalse();
        newcomers.admin().submit(page + "/buka", page + "/buka", Map.of());
        assertThat(signedIn(new Browser(port), "orang-und10")).isTrue();
    }

    private void assertRefused(Browser browser, ProviderJourney journey) {
        provider.says(journey.nonce(), Sealed.WELL, person("orang-und6"));
        assertThat(browser.get(journey.end("kode")).status()).isEqualTo(422);
        assertThat(signedIn(new Browser(port), "orang-und6")).isFalse();
    }

    private Browser.Answer accept(Browser browser, String link, String subject) {
        var journey = begun(browser, link);
        provider.says(journey.nonce(), Sealed.WELL, person(subject));
        return browser.get(journey.end("kode"));
    }

    private ProviderJourney begun(Browser browser, String link) {
        var begin = browser.get(link + "/penyedia", "Sec-Fetch-Site", "same-origin");
        return ProviderJourney.of(begin.location(), issuer);
    }

    /** Does the ordinary way in open for this person? */
    private boolean signedIn(Browser browser, String subject) {
        var begin = browser.get("/petugas/masuk/penyedia");
        var journey = ProviderJourney.of(begin.location(), issuer);
        provider.says(journey.nonce(), Sealed.WELL, person(subject));
        return browser.get(journey.end("kode")).status() == 303;
    }

    /** Somebody whose address is not the one that was invited. */
    private static Consumer<JWTClaimsSet.Builder> person(String subject) {
        return token -> token.subject(subject).claim("email", "pribadi@contoh.example");
    }

    private String state(String email) {
        return sql.sql("select state from identity.account where email = :email")
                .param("email", email)
                .query(String.class)
                .single();
    }
}
