package id.pendopo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.Objects;

/** A person in front of the browser: what they do, what they get, and what must hold of it. */
final class Visit implements AutoCloseable {

    private final Desk desk;
    private final Setting setting;
    private final Window window;

    Visit(Desk desk, Setting setting) {
        this(desk, setting, Window.take(setting));
    }

    Visit(Desk desk, Setting setting, Window window) {
        this.desk = desk;
        this.setting = setting;
        this.window = window;
    }

    Desk desk() {
        return desk;
    }

    Page page() {
        return window.page();
    }

    BrowserContext context() {
        return window.context();
    }

    Weight weight() {
        return window.weight();
    }

    int status() {
        return window.status();
    }

    String html() {
        return window.html();
    }

    /** A path in the language of this visit. */
    String path(String path) {
        if (!setting.english()) {
            return path;
        }
        return path.equals("/") ? "/en" : "/en" + path;
    }

    void open(String path) {
        page().navigate(desk.address() + path(path));
    }

    /** Comes in with an open session of this role; the first time it signs in for it. */
    void enter(String role) {
        var known = desk.sessions().get(role);
        if (known != null) {
            context().addCookies(known);
            return;
        }
        // Whoever is in as somebody else is shown no form.
        context().clearCookies();
        signIn(role);
        desk.sessions().put(role, context().cookies());
    }

    /** Signs in as an officer with this role, the way an officer does. */
    void signIn(String role) {
        var account = desk.account(role);
        open("/petugas/masuk");
        page().fill("#email", account.email());
        page().fill("#sandi", account.password());
        submit();
        assertThat(page().url()).doesNotContain("/masuk");
    }

    /** Does something that leads to another page, and waits until it is there. */
    void leads(Runnable step) {
        window.leads(step);
    }

    void follow(String selector) {
        window.leadsByClick(() -> click(selector));
    }

    /** By the mouse; where no script runs by the keyboard, which needs nothing to stand still. */
    void click(String selector) {
        if (plain()) {
            page().press(selector, "Enter");
        } else {
            page().click(selector);
        }
    }

    /** Chooses a radio button or a checkbox, in the same way. */
    void choose(String selector) {
        if (!plain()) {
            page().check(selector);
        } else if (!page().isChecked(selector)) {
            page().press(selector, "Space");
            assertThat(page().isChecked(selector)).as(selector).isTrue();
        }
    }

    /** Playwright waits for two still frames; where no script runs they sometimes never come. */
    private boolean plain() {
        return setting.has(Setting.Trait.NO_SCRIPTS);
    }

    /** Sends the form that the page's main holds. */
    void submit() {
        follow("main form:not([role=search]) button[type=submit] >> nth=0");
    }

    /** What holds of every page in every state. */
    void check() {
        assertThat(window.complaints()).as("the browser complains at " + page().url()).isEmpty();
        assertThat(weight().foreign()).as("requests to others at " + page().url()).isEmpty();
        assertThat(Html.faults(html())).as("HTML of " + page().url()).isEmpty();
        assertThat(overflow())
                .as("pixels too wide at " + setting + ", " + page().url())
                .isLessThanOrEqualTo(0);
        if (!plain()) {
            // axe waits on timers, and where no script may run no timer ever ends.
            assertThat(Axe.violations(page()))
                    .as("axe at " + setting + ", " + page().url())
                    .isEmpty();
        }
        assertThat(page().locator("h1").count())
                .as("headings of the first rank at " + page().url())
                .isOne();
        assertThat(page().locator("html").getAttribute("lang"))
                .isEqualTo(setting.english() ? "en" : "id");
        boolean refused = page().locator(".pdp-summary-error[role=alert]").count() > 0;
        if (refused) {
            var prefix = setting.english() ? "Error:" : "Kesalahan:";
            assertThat(page().title()).startsWith(prefix);
            assertThat(status()).as("what a refusal is called").isIn(409, 422, 429);
            assertThat(page().locator(":focus").getAttribute("class"))
                    .as("where the keyboard stands at " + page().url())
                    .isEqualTo("pdp-summary-error");
        }
    }

    private int overflow() {
        return ((Number)
                        Objects.requireNonNull(
                                page().evaluate(
                                                "document.documentElement.scrollWidth - document.documentElement.clientWidth")))
                .intValue();
    }

    @Override
    public void close() {
        window.giveBack();
    }
}
