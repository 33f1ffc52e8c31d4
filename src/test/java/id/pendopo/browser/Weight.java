package id.pendopo.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** What a page costs: bytes as they came over the wire, with their heads, and requests. */
final class Weight {

    private final CDPSession session;
    private final List<String> seen = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();
    private long bytes;

    Weight(BrowserContext context, Page page) {
        session = context.newCDPSession(page);
        session.send("Network.enable");
        session.on("Network.requestWillBeSent", this::request);
        session.on(
                "Network.loadingFinished",
                event -> bytes += event.get("encodedDataLength").getAsLong());
    }

    /** A request for a document begins a new page, unless it was sent on by the one before. */
    private void request(JsonObject event) {
        boolean document = event.get("type").getAsString().equals("Document");
        if (document && !event.has("redirectResponse")) {
            addresses.clear();
            bytes = 0;
        }
        var address = event.getAsJsonObject("request").get("url").getAsString();
        addresses.add(address);
        seen.add(address);
    }

    /** From now on every page costs as much as on the first visit. */
    void ignoreCache() {
        var wish = new JsonObject();
        wish.addProperty("cacheDisabled", true);
        session.send("Network.setCacheDisabled", wish);
    }

    void reset() {
        seen.clear();
    }

    /** Of the page on which the visitor is. */
    long bytes() {
        return bytes;
    }

    List<String> addresses() {
        return List.copyOf(addresses);
    }

    /** Requests of the whole visit that did not stay on this machine. */
    List<String> foreign() {
        return seen.stream()
                .filter(address -> address.startsWith("http"))
                .filter(address -> !URI.create(address).getHost().equals("localhost"))
                .toList();
    }
}
