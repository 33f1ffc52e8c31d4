package id.pendopo.identity;

import id.pendopo.identity.passkey.Stick;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;

/** New officers with a passkey. */
final class Keyholders {

    static final String PAGE = "/petugas/akun/kunci-sandi";
    static final String SIGN_IN = "/petugas/masuk/kunci-sandi";
    static final String SECOND = "/petugas/masuk/kode";

    private final int port;
    private final Newcomers newcomers;

    /** An officer, the browser in which they are signed in, and what they have in their pocket. */
    record Holder(Browser browser, Stick stick) {}

    Keyholders(int port, Newcomers newcomers) {
        this.port = port;
        this.newcomers = newcomers;
    }

    String origin() {
        return "http://localhost:" + port;
    }

    Holder holder(String email) {
        var browser = newcomers.officer(email, "jury", "RSK");
        var stick = new Stick(origin());
        var made = make(browser, stick.make(wish(browser)));
        if (made.status() != 303) {
            throw new AssertionError(made.body());
        }
        return new Holder(browser, stick);
    }

    /** What the browser is asked to make, after name and password. */
    String wish(Browser browser) {
        var step =
                browser.submit(
                        PAGE + "/baru",
                        PAGE + "/baru",
                        Map.of("nama", "ponsel saya", "sandi", Newcomers.PASSWORD));
        return HtmlUtils.htmlUnescape(step.found("data-question=\"([^\"]+)\""));
    }

    Browser.Answer make(Browser browser, String answer) {
        return browser.submit(
                PAGE + "/baru", PAGE, Map.of("nama", "ponsel saya", "jawaban", answer));
    }

    /** What somebody is asked to sign who comes in without a password. */
    String question(Browser browser) {
        return browser.post(SIGN_IN + "/tanya", Map.of()).body();
    }
}
