package id.pendopo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import id.pendopo.browser.Setting.Trait;
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
    private int arrivals;

    Visit(Desk desk, Setting setting) {
        this.desk = desk;
        this.setting = setting;
        this.context = Chromium.browser().newContext(options(desk, setting));
        this.page = context.newPage();
        page.setDefaultTimeout(10_000);
        this.weight = new Weight(context, page);
        if (setting.has(Trait.LARGE_TEXT)) {
            enlarge();
        }
        page.onResponse(this::remember);
        page.onLoad(_ -> arrivals++);
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error")
                            && !message.text().contains("Failed to load resource")) {
                        complaints.add(message.text());
                    }
                });
    }

    private static Browser.NewContextOptions options(Desk desk, Setting setting) {
        return new Browser.NewContextOptions()
                .setBaseURL(desk.address())
                .setViewportSize(setting.width(), 720)
                .setJavaScriptEnabled(!setting.has(Trait.NO_SCRIPTS))
                .setColorScheme(setting.has(Trait.DARK) ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setForcedColors(
                        setting.has(Trait.FORCED_COLOURS) ? ForcedColors.ACTIVE : ForcedColors.NONE)
                .setReducedMotion(
                        setting.has(Trait.NO_MOTION)
                                ? ReducedMotion.REDUCE
                                : ReducedMotion.NO_PREFERENCE)
                .setLocale("id-ID");
    }

    /** As a reader does in the settings of the browser: media queries in em follow. */
    private void enlarge() {
        var sizes = new JsonObject();
        sizes.addProperty("standard", 2 * 16);
        sizes.addProperty("fixed", 2 * 13);
        var wish = new JsonObject();
        wish.add("fontSizes", sizes);
        context.newCDPSession(page).send("Page.setFontSizes", wish);
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
        submit();
        assertThat(page.url()).doesNotContain("/masuk");
    }

    /** Does something that leads to another page, and waits until it is there. */
    void leads(Runnable step) {
        int before = arrivals;
        step.run();
        page.waitForCondition(() -> arrivals > before);
    }

    void follow(String selector) {
        leads(() -> page.click(selector));
    }

    /** Sends the form that the page's main holds. */
    void submit() {
        follow("main form:not([role=search]) button[type=submit] >> nth=0");
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
            assertThat(status).as("what a refusal is called").isIn(409, 422, 429);
            assertThat(page.locator(":focus").getAttribute("class"))
                    .as("where the keyboard stands at " + page.url())
                    .isEqualTo("pdp-summary-error");
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
