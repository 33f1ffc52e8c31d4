package id.pendopo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the pages of citizens cost somebody who comes for the first time, gzipped. */
@House
class WeightTests {

    private static final String FORM = "/survei/{code}/isi/{draft}/{step}";
    private static final long LIGHT = 30_000;
    private static final long HEAVIEST = 100_000;
    private static final int REQUESTS = 6;

    /** Bytes of an answer before its body; the browser counts them for the others. */
    private static final int HEAD = 400;

    /** Used by this test alone, so that no other page is ever loaded without a cache. */
    private static final Setting COLD = new Setting(360, Set.of());

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    private record Cost(String route, String state, long bytes, int requests) {

        boolean light() {
            return route.equals("/") || route.equals(FORM);
        }

        @Override
        public String toString() {
            return "%7d bytes %2d requests  %s, %s".formatted(bytes, requests, route, state);
        }
    }

    @Test
    void citizensPagesAreLight() throws IOException, InterruptedException {
        var desk = Desk.at(port, data);
        var costs = new ArrayList<Cost>();
        for (var fixture : PageFixtures.all()) {
            if (fixture.role().isEmpty() && !fixture.route().startsWith("/petugas")) {
                for (var state : fixture.states().keySet()) {
                    costs.add(cost(fixture, state, desk));
                }
            }
        }
        costs.sort(java.util.Comparator.comparingLong(Cost::bytes).reversed());
        System.out.println("Pages of citizens, cold, gzipped, with the emblem in the tab:");
        costs.forEach(System.out::println);
        assertThat(costs).filteredOn(Cost::light).hasSizeGreaterThan(10);
        var limits = new SoftAssertions();
        for (var cost : costs) {
            limits.assertThat(cost.bytes())
                    .as(cost.toString())
                    .isLessThanOrEqualTo(cost.light() ? LIGHT : HEAVIEST);
            if (cost.light()) {
                limits.assertThat(cost.requests())
                        .as(cost.toString())
                        .isLessThanOrEqualTo(REQUESTS);
            }
        }
        limits.assertAll();
    }

    private static Cost cost(PageFixture fixture, String state, Desk desk)
            throws IOException, InterruptedException {
        try (var visit = new Visit(desk, COLD)) {
            var weight = visit.weight();
            weight.ignoreCache();
            fixture.states().get(state).accept(visit);
            var icon = visit.page().getAttribute("link[rel=icon]", "href");
            boolean asked = weight.addresses().stream().anyMatch(one -> one.endsWith(icon));
            assertThat(weight.foreign()).isEmpty();
            return new Cost(
                    fixture.route(),
                    state,
                    weight.bytes() + (asked ? 0 : gzipped(desk.address() + icon)),
                    weight.addresses().size() + (asked ? 0 : 1));
        }
    }

    /** What a tab with an icon would ask for besides; a browser without a face does not. */
    private static long gzipped(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create(address))
                            .header("Accept-Encoding", "gzip")
                            .build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return answer.body().length + HEAD;
        }
    }
}
