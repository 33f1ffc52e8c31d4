package id.pendopo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A person in front of the browser: what they do, what they get, and what must hold of it. */
final class Visit implements AutoCloseable {

    private final Desk desk;
    private final Setting setting;
    private final BrowserContext context;
    private final Page page;
    private final Weight weight;
    private final List<String> complaints = new ArrayList<>();
    private String html = "";
    private int status;

    Visit(Desk desk, Setting setting) {
        this.desk = desk;
        this.setting = setting;
        this.context =
                Chromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setBaseURL(desk.address())
                                        .setViewportSize(setting.width(), 720)
                                        .setJavaScriptEnabled(setting.scripts())
                                        .setColorScheme(
                                                setting.dark()
                                                        ? ColorScheme.DARK
                                                        : ColorScheme.LIGHT)
                                        .setForcedColors(
                                                setting.forcedColours()
                                                        ? ForcedColors.ACTIVE
                                                        : ForcedColors.NONE)
                                        .setLocale("id-ID"));
        this.page = context.newPage();
        page.setDefaultTimeout(10_000);
        this.weight = new Weight(context, page);
        page.onResponse(this::remember);
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error")
                            && !message.text().contains("Failed to load resource")) {
                        complaints.add(message.text());
                    }
                });
    }

    /** Keeps the document as it was sent, for the HTML checker. */
    private void remember(Response response) {
        boolean document =
                response.request().isNavigationRequest()
                        && response.frame().equals(page.mainFrame());
        if (document && response.status() / 100 != 3) {
            status = response.status();
            html = response.text();
        }
    }

    Page page() {
        return page;
    }

    Desk desk() {
        return desk;
    }

    BrowserContext context() {
        return context;
    }

    int status() {
        return status;
    }

    String html() {
        return html;
    }

    Weight weight() {
        return weight;
    }

    /** A path in the language of this visit. */
    String path(String path) {
        if (!setting.english()) {
            return path;
        }
        return path.equals("/") ? "/en" : "/en" + path;
    }

    void open(String path) {
        weight.reset();
        page.navigate(path(path));
    }

    /** Comes in with an open session of this role; the first time it signs in for it. */
    void enter(String role) {
        var known = desk.sessions().get(role);
        if (known != null) {
            context.addCookies(known);
            return;
        }
        signIn(role);
        desk.sessions().put(role, context.cookies());
    }

    /** Signs in as an officer with this role, the way an officer does. */
    void signIn(String role) {
        var account = desk.account(role);
        open("/petugas/masuk");
        page.fill("#email", account.email());
        page.fill("#sandi", account.password());
        page.click("main button[type=submit]");
        assertThat(page.url()).doesNotContain("/masuk");
    }

    /** Sends the form that the page's main holds. */
    void submit() {
        page.click("main form:not([role=search]) button[type=submit] >> nth=0");
    }

    /** What holds of every page in every state. */
    void check() {
        assertThat(complaints).as("the browser complains at " + page.url()).isEmpty();
        assertThat(weight.foreign()).as("requests to others at " + page.url()).isEmpty();
        assertThat(Html.faults(html)).as("HTML of " + page.url()).isEmpty();
        assertThat(overflow())
                .as("pixels too wide at " + setting + ", " + page.url())
                .isLessThanOrEqualTo(0);
        assertThat(Axe.violations(page)).as("axe at " + setting + ", " + page.url()).isEmpty();
        assertThat(page.locator("h1").count())
                .as("headings of the first rank at " + page.url())
                .isOne();
        assertThat(page.locator("html").getAttribute("lang"))
                .isEqualTo(setting.english() ? "en" : "id");
        boolean refused = page.locator(".pdp-summary-error[role=alert]").count() > 0;
        if (refused) {
            var prefix = setting.english() ? "Error:" : "Kesalahan:";
            assertThat(page.title()).startsWith(prefix);
            assertThat(status).isEqualTo(422);
        }
    }

    private int overflow() {
        return ((Number)
                        Objects.requireNonNull(
                                page.evaluate(
                                        "document.documentElement.scrollWidth - document.documentElement.clientWidth")))
                .intValue();
    }

    @Override
    public void close() {
        context.close();
    }
}
