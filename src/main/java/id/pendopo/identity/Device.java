package id.pendopo.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an officer signed in with, as far as it can be told in words. The browser's own long
 * description of itself is not kept.
 *
 * @param browser its name; empty when it is not known
 * @param system its name; empty when it is not known
 */
public record Device(String browser, String system) {

    /** By a mark in the description; browsers also name those that they want to be taken for. */
    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("OPR/", "Opera");
        BROWSERS.put("SamsungBrowser/", "Samsung Internet");
        BROWSERS.put("UCBrowser/", "UC Browser");
        BROWSERS.put("Firefox/", "Firefox");
        BROWSERS.put("FxiOS/", "Firefox");
        BROWSERS.put("CriOS/", "Chrome");
        BROWSERS.put("Chrome/", "Chrome");
        BROWSERS.put("Safari/", "Safari");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("CrOS", "ChromeOS");
        SYSTEMS.put("Macintosh", "Mac");
        SYSTEMS.put("Linux", "Linux");
    }

    /** Reads the header {@code User-Agent}. */
    public static Device of(@Nullable String agent) {
        return new Device(first(BROWSERS, agent), first(SYSTEMS, agent));
    }

    /** Reads what {@link #toString} wrote. */
    public static Device read(String text) {
        int cut = text.indexOf('|');
        return cut < 0
                ? new Device("", "")
                : new Device(text.substring(0, cut), text.substring(cut + 1));
    }

    private static String first(Map<String, String> marks, @Nullable String agent) {
        return marks.entrySet().stream()
                .filter(mark -> agent != null && agent.contains(mark.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    @Override
    public String toString() {
        return browser + "|" + system;
    }
}
