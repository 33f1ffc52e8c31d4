package id.pendopo.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import id.pendopo.browser.Setting.Trait;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A window of the browser, which remembers what came to it. Windows are used again: it is quick.
 */
final class Window {

    private static final Map<Setting, Deque<Window>> FREE = new HashMap<>();

    /** Milliseconds; how long a step takes says more of the machine than of the page. */
    private static final double PATIENCE = 30_000;

    /** Milliseconds after which somebody at whose click nothing happens clicks again. */
    private static final double DOUBT = 10_000;

    private final Setting setting;
    private final BrowserContext context;
    private final Page page;
    private final Weight weight;
    private final List<String> complaints = new ArrayList<>();
    private String html = "";
    private int status;
    private int departures;
    private int arrivals;
    private boolean apart;

    Window(Setting setting, BrowserContext context) {
        this.setting = setting;
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        this.weight = new Weight(context, page);
        if (setting.has(Trait.COLD)) {
            weight.ignoreCache();
        }
        if (setting.has(Trait.LARGE_TEXT)) {
            enlarge();
        }
        page.onResponse(this::remember);
        page.onRequest(
                request -> {
                    if (request.isNavigationRequest()) {
                        departures++;
                    }
                });
        page.onLoad(_ -> arrivals++);
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error")
                            && !message.text().contains("Failed to load resource")) {
                        complaints.add(message.text());
                    }
                });
    }

    /** A window without cookies; what it may still have are style sheets and emblems. */
    static Window take(Setting setting) {
        var free = FREE.computeIfAbsent(setting, _ -> new ArrayDeque<>());
        return free.isEmpty()
                ? new Window(setting, Chromium.browser().newContext(options(setting)))
                : free.pop();
    }

    /** A window that nobody used before and nobody uses after, with a history of its own. */
    static Window apart(Setting setting) {
        var window = new Window(setting, Chromium.browser().newContext(options(setting)));
        window.apart = true;
        return window;
    }

    void giveBack() {
        if (apart) {
            context.close();
            return;
        }
        context.clearCookies();
        complaints.clear();
        weight.reset();
        FREE.computeIfAbsent(setting, _ -> new ArrayDeque<>()).push(this);
    }

    /** Closes those that nobody uses now: the browser's driver keeps all that came to them. */
    static void close(Setting setting) {
        var free = FREE.remove(setting);
        if (free != null) {
            free.forEach(window -> window.context.close());
        }
    }

    private static Browser.NewContextOptions options(Setting setting) {
        return new Browser.NewContextOptions()
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

    /** Does something that leads to another page, and waits until it is there. */
    void leads(Runnable step) {
        int before = arrivals;
        step.run();
        page.waitForCondition(() -> arrivals > before);
    }

    /**
     * The same for a click. A browser with much to do sometimes drops one: where no request leaves,
     * it is clicked once more.
     */
    void leadsByClick(Runnable click) {
        int before = departures;
        leads(
                () -> {
                    click.run();
                    try {
                        page.waitForCondition(
                                () -> departures > before,
                                new Page.WaitForConditionOptions().setTimeout(DOUBT));
                    } catch (TimeoutError _) {
                        click.run();
                    }
                });
    }

    BrowserContext context() {
        return context;
    }

    Page page() {
        return page;
    }

    Weight weight() {
        return weight;
    }

    /** What the browser complained about. */
    List<String> complaints() {
        return complaints;
    }

    String html() {
        return html;
    }

    int status() {
        return status;
    }
}
