package id.pendopo.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** What a page costs: bytes as they came over the wire, and requests. */
final class Weight {

    private final List<String> addresses = new ArrayList<>();
    private long bytes;

    Weight(BrowserContext context, Page page) {
        var session = context.newCDPSession(page);
        session.send("Network.enable");
        session.on("Network.requestWillBeSent", event -> addresses.add(address(event)));
        session.on(
                "Network.loadingFinished",
                event -> bytes += event.get("encodedDataLength").getAsLong());
    }

    private static String address(JsonObject event) {
        return event.getAsJsonObject("request").get("url").getAsString();
    }

    void reset() {
        addresses.clear();
        bytes = 0;
    }

    long bytes() {
        return bytes;
    }

    int requests() {
        return addresses.size();
    }

    /** Requests that did not stay on this machine. */
    List<String> foreign() {
        return addresses.stream()
                .filter(address -> address.startsWith("http"))
                .filter(address -> !URI.create(address).getHost().equals("localhost"))
                .toList();
    }
}
