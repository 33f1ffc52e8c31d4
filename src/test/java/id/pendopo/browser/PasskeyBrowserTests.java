package id.pendopo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import id.pendopo.House;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Passkeys in a real browser, whose authenticator is a virtual one. */
@House
class PasskeyBrowserTests {

    private static final String PAGE = "/petugas/akun/kunci-sandi";

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Autowired private JdbcClient sql;

    /** The browser's authenticator: it holds keys, and its owner always agrees. */
    private record Virtual(CDPSession session, String id) {

        static Virtual in(Visit visit) {
            var session = visit.context().newCDPSession(visit.page());
            session.send("WebAuthn.enable");
            var options = new JsonObject();
            options.addProperty("protocol", "ctap2");
            options.addProperty("transport", "internal");
            options.addProperty("hasResidentKey", true);
            options.addProperty("hasUserVerification", true);
            options.addProperty("isUserVerified", true);
            options.addProperty("automaticPresenceSimulation", true);
            var wish = new JsonObject();
            wish.add("options", options);
            var made = session.send("WebAuthn.addVirtualAuthenticator", wish);
            return new Virtual(session, made.get("authenticatorId").getAsString());
        }

        private JsonObject here() {
            var named = new JsonObject();
            named.addProperty("authenticatorId", id);
            return named;
        }

        JsonObject key() {
            return session.send("WebAuthn.getCredentials", here())
                    .getAsJsonArray("credentials")
                    .get(0)
                    .getAsJsonObject();
        }

        /** The same key, as a thief would put it back who copied it earlier. */
        void putBack(JsonObject key, int count) {
            session.send("WebAuthn.clearCredentials", here());
            key.addProperty("signCount", count);
            var wish = here();
            wish.add("credential", key);
            session.send("WebAuthn.addCredential", wish);
        }

        void refuse() {
            var wish = here();
            wish.addProperty("isUserVerified", false);
            session.send("WebAuthn.setUserVerified", wish);
        }
    }

    @BeforeEach
    void forgetLimits() {
        sql.sql("delete from web.rate").update();
    }

    private Visit apart() {
        var setting = Setting.PHONE.wide();
        return new Visit(Desk.at(port, data), setting, Window.apart(setting));
    }

    @Test
    void anOfficerMakesAPasskeyLeavesAndComesInWithIt() {
        try (var visit = apart()) {
            var virtual = Virtual.in(visit);
            var officer = made(visit, "ponsel kerja");
            assertThat(visit.page().textContent("main")).contains("Kunci sandi sudah dibuat");
            assertThat(visit.page().textContent("main table")).contains("ponsel kerja");
            leave(visit);
            var posted = posts(visit.page());
            visit.follow("form[data-passkey] button");
            assertThat(visit.page().url()).endsWith("/petugas");
            visit.open("/petugas/akun");
            assertThat(visit.page().textContent("main dl")).contains(officer.email());
            assertThat(virtual.key().get("signCount").getAsInt()).isPositive();

            // What went over the line does not open the door a second time.
            var answer = posted.getLast();
            leave(visit);
            visit.page()
                    .evaluate(
                            """
                            answer => {
                              const form = document.querySelector('form[data-passkey]');
                              form.elements.jawaban.value = answer;
                              HTMLFormElement.prototype.submit.call(form);
                            }
                            """,
                            answer);
            visit.page().waitForSelector(".pdp-summary-error");
            assertThat(visit.status()).isEqualTo(422);
            visit.open("/petugas/akun");
            assertThat(visit.page().url()).contains("/petugas/masuk");
        }
    }

    @Test
    void afterThePasswordThePasskeyIsAskedFor() {
        try (var visit = apart()) {
            Virtual.in(visit);
            var officer = made(visit, "laptop");
            officer.signIn(visit);
            assertThat(visit.page().url()).endsWith("/petugas/masuk/kode");
            visit.check();
            visit.follow("form[data-passkey] button");
            assertThat(visit.page().url()).endsWith("/petugas");
        }
    }

    @Test
    void aCopiedKeyIsNoticedByItsCounter() {
        try (var visit = apart()) {
            var virtual = Virtual.in(visit);
            made(visit, "kunci usb");
            leave(visit);
            visit.follow("form[data-passkey] button");
            virtual.putBack(virtual.key(), 0);
            leave(visit);
            visit.follow("form[data-passkey] button");
            assertThat(visit.page().textContent(".pdp-summary-error")).contains("di dua tempat");
            visit.check();
        }
    }

    @Test
    void aDeviceThatRefusesIsNoDeadEnd() {
        try (var visit = apart()) {
            var virtual = Virtual.in(visit);
            made(visit, "ponsel lama");
            leave(visit);
            virtual.refuse();
            visit.page().click("form[data-passkey] button");
            visit.page().locator("[data-passkey-failed]:not(:empty)").waitFor();
            assertThat(visit.page().textContent("[data-passkey-failed]"))
                    .contains("masuk dengan cara lain");
            visit.check();
        }
    }

    /** A new officer with a passkey of this name. */
    private static NewOfficer made(Visit visit, String name) {
        visit.enter("admin");
        var officer = NewOfficer.invited(visit);
        officer.moveIn(visit);
        visit.open(PAGE + "/baru");
        visit.page().fill("#nama", name);
        visit.page().fill("#sandi", NewOfficer.PASSWORD);
        visit.submit();
        visit.check();
        visit.follow("form[data-passkey] button");
        return officer;
    }

    private static void leave(Visit visit) {
        visit.context().clearCookies();
        visit.open("/petugas/masuk");
    }

    /** Answers that the browser sends from now on. */
    private static List<String> posts(Page page) {
        var answers = new ArrayList<String>();
        page.onRequest(
                request -> {
                    if (request.url().endsWith("/petugas/masuk/kunci-sandi")) {
                        answers.add(answer(request));
                    }
                });
        return answers;
    }

    private static String answer(Request request) {
        var body =
                java.net.URLDecoder.decode(
                        request.postData(), java.nio.charset.StandardCharsets.UTF_8);
        return body.substring(body.indexOf('{'), body.lastIndexOf('}') + 1);
    }
}
