package id.pendopo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a page costs a citizen who comes for the first time.
 *
 * @param bytes over the wire, gzipped, with their heads and the emblem in the tab
 */
record Cost(String route, long bytes, int requests) {

    /**
     * What somebody opens first, and what somebody fills in: light even where the network is bad.
     */
    private static final Set<String> LIGHT = Set.of("/", "/survei/{code}/isi/{draft}/{step}");

    private static final long LIGHT_BYTES = 30_000;
    private static final int LIGHT_REQUESTS = 6;
    private static final long HEAVIEST_BYTES = 100_000;

    /** Bytes of an answer before its body; the browser counts them for the others. */
    private static final int HEAD = 400;

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Map<String, Long> EMBLEMS = new ConcurrentHashMap<>();

    /** Of the page on which the visitor is. */
    static Cost of(String route, Visit visit) {
        var weight = visit.weight();
        var icon = visit.page().getAttribute("link[rel=icon]", "href");
        boolean asked = weight.addresses().stream().anyMatch(one -> one.endsWith(icon));
        var emblem = visit.desk().address() + icon;
        return new Cost(
                route,
                weight.bytes() + (asked ? 0 : EMBLEMS.computeIfAbsent(emblem, Cost::gzipped)),
                weight.addresses().size() + (asked ? 0 : 1));
    }

    void check() {
        boolean light = LIGHT.contains(route);
        assertThat(bytes)
                .as("bytes of " + route)
                .isPositive()
                .isLessThanOrEqualTo(light ? LIGHT_BYTES : HEAVIEST_BYTES);
        if (light) {
            assertThat(requests).as("requests for " + route).isBetween(2, LIGHT_REQUESTS);
        }
    }

    /** What a tab with an icon would ask for besides; a browser without a face does not. */
    private static long gzipped(String address) {
        var request =
                HttpRequest.newBuilder(URI.create(address))
                        .header("Accept-Encoding", "gzip")
                        .build();
        try {
            var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return answer.body().length + HEAD;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
