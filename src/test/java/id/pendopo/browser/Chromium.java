package id.pendopo.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import id.pendopo.TestFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The one browser of a test run. */
final class Chromium {

    private static final Path PROGRAM = program();

    private static final List<String> ARGUMENTS =
            List.of(
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private static final Playwright PLAYWRIGHT = playwright();

    private static final Browser BROWSER =
            PLAYWRIGHT
                    .chromium()
                    .launch(
                            new BrowserType.LaunchOptions()
                                    .setExecutablePath(PROGRAM)
                                    .setChromiumSandbox(false)
                                    .setArgs(ARGUMENTS));

    private Chromium() {}

    static Browser browser() {
        return BROWSER;
    }

    /** A browser of its own, whose owner has forbidden every cookie in its settings. */
    static BrowserContext withoutCookies(boolean scripts) {
        return PLAYWRIGHT
                .chromium()
                .launchPersistentContext(
                        profile(
                                "{\"profile\":{\"default_content_setting_values\":{\"cookies\":2}}}"),
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(PROGRAM)
                                .setChromiumSandbox(false)
                                .setJavaScriptEnabled(scripts)
                                .setArgs(ARGUMENTS));
    }

    private static Path profile(String preferences) {
        try {
            var profile = TestFolder.fresh();
            Files.createDirectories(profile.resolve("Default"));
            Files.writeString(profile.resolve("Default/Preferences"), preferences);
            return profile;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path program() {
        var chosen = System.getenv("PENDOPO_CHROMIUM");
        var path = Path.of(Objects.requireNonNullElse(chosen, "/usr/bin/chromium"));
        if (!Files.isExecutable(path)) {
            throw new IllegalStateException(
                    "Browser tests need Chromium at "
                            + path
                            + " (Debian: apt-get install chromium)");
        }
        return path;
    }

    private static Playwright playwright() {
        var playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright;
    }
}
