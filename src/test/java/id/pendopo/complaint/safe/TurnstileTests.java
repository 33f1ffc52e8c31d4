package id.pendopo.complaint.safe;

import static id.pendopo.complaint.safe.SafeReportsMade.story;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The door of the safe desk: its answers tell nothing by size and time, and floods wait. */
@House
class TurnstileTests {

    @LocalServerPort private int port;
    @Autowired private JdbcClient sql;
    @Autowired private SafeReportsMade reports;

    private Whistle whistle;

    @BeforeEach
    void enter() {
        whistle = new Whistle(URI.create("http://localhost:" + port));
        reports.limits(100_000, 0);
    }

    @AfterEach
    void leave() {
        reports.limits(100, 2_500);
    }

    @Test
    void answersLookAlikeWhetherThereIsACaseOrNot() throws Exception {
        var known = whistle.report(story());
        var hidden = story();
        var forbidden = whistle.report(hidden);
        sql.sql("update complaint.complaint set desk = 'OPEN' where body = :body")
                .param("body", hidden)
                .update();
        for (var receipt : List.of(known, forbidden, "1234 5678 9012 3456", "x", "")) {
            for (var packed : List.of(true, false)) {
                long from = System.nanoTime();
                var answer = raw(receipt, packed);
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.body()).as(receipt).hasSize(packed ? 12 * 1024 : 64 * 1024);
                assertThat((System.nanoTime() - from) / 1_000_000).isGreaterThanOrEqualTo(500);
            }
        }
        var unpacked = new GZIPInputStream(new ByteArrayInputStream(raw(known, true).body()));
        assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8)).contains("</html>");
        assertThat(whistle.look(forbidden).body()).doesNotContain(hidden);
    }

    @Test
    void aNetworkThatFloodsTheDoorWaitsBehindItself(@Autowired Turnstile turnstile)
            throws Exception {
        var order = new ConcurrentLinkedQueue<String>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 15; i++) {
                people.submit(() -> turnstile.turn("203.0.113.7").map(_ -> order.add("flood")));
            }
            Thread.sleep(200);
            people.submit(() -> turnstile.turn("198.51.100.9").map(_ -> order.add("somebody")));
        }
        assertThat(order).hasSize(16);
        assertThat(List.copyOf(order).subList(0, 8)).contains("somebody");
    }

    @Test
    void anAnswerThatIsLateLeavesWholeStepsLater() {
        var departure = new Turnstile.Departure(1_000, 500);
        assertThat(departure.next(400)).isEqualTo(1_000);
        assertThat(departure.next(1_000)).isEqualTo(1_000);
        assertThat(departure.next(1_001)).isEqualTo(1_500);
        assertThat(departure.next(1_500)).isEqualTo(1_500);
        assertThat(departure.next(3_210)).isEqualTo(3_500);
    }

    private HttpResponse<byte[]> raw(String receipt, boolean packed) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/lapor-aman/lacak"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept-Encoding", packed ? "gzip" : "identity")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "nomor=" + receipt.replace(' ', '+')));
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
