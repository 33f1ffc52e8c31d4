package id.pendopo.complaint.open311;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.organisation.Organisations;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever is sent, it is never the house’s own fault. */
@House
@Tag("store")
class MalformedTests {

    private static final List<String> PATHS =
            List.of(
                    "discovery.xml",
                    "v2/services.json",
                    "v2/services/jalan.xml",
                    "v2/services/.xml",
                    "v2/services/%C3%A9%F0%9F%98%80.json",
                    "v2/requests.xml",
                    "v2/requests.json",
                    "v2/requests/x.y.z.json",
                    "v2/requests/%27.xml",
                    "v2/tokens/%E2%80%A8.xml",
                    "v2/tokens/0000-0000-0000-0000-0000.json",
                    "v2/servicerequestupdates.xml",
                    "v2/servicerequestupdates.json",
                    "test/v2/requests.xml",
                    "test/v2/servicerequestupdates.json",
                    "v2",
                    "v2/",
                    "");
    private static final List<String> NAMES =
            List.of(
                    "jurisdiction_id",
                    "service_code",
                    "status",
                    "start_date",
                    "end_date",
                    "page",
                    "page_size",
                    "updated_after",
                    "updated_before",
                    "lat",
                    "long",
                    "radius",
                    "service_request_id",
                    "extensions",
                    "api_key",
                    "description",
                    "media_url",
                    "address_id",
                    "address_string",
                    "email",
                    "phone",
                    "first_name",
                    "update_id",
                    "updated_datetime",
                    "attribute[anonim]",
                    "attribute[rahasia][]",
                    "attribute[tanggal_kejadian]",
                    "attribute[lama_menunggu]",
                    "attribute[",
                    "attribute[]",
                    "%",
                    "[]");
    private static final List<String> VALUES =
            List.of(
                    "",
                    "jalan",
                    "%00",
                    "%",
                    "%zz",
                    "%C3%28",
                    "%ED%A0%80",
                    "NaN",
                    "Infinity",
                    "1e400",
                    "-0",
                    "999999999999999999999",
                    "2026-01-01",
                    "2026-13-45T99:99:99Z",
                    "-999999999-01-01T00:00:00Z",
                    "%2B10000-01-01T00:00:00Z",
                    "open,closed",
                    ",,,",
                    "%27%3B%20drop%20table%20x",
                    "%F0%9F%98%80",
                    "true",
                    "0001-01-01T00:00:00%2B18:00",
                    "http://[::1",
                    "javascript:alert(1)",
                    "%0D%0AX:%20y",
                    "a".repeat(3_000));

    private static final int AT_ONCE = 8;

    @LocalServerPort private int port;
    @Autowired private Keys keys;
    @Autowired private Organisations organisations;
    @Autowired private JdbcClient sql;

    @Test
    void noQuestionIsAnsweredWithFiveHundred() throws InterruptedException, ExecutionException {
        var random = new Random(311);
        var door = new Partner("http://localhost:" + port + "/open311/");
        var questions = new ArrayList<Sent>();
        for (int i = 0; i < 600; i++) {
            var line = path(random) + "?" + query(random, 5);
            questions.add(
                    new Sent(
                            line,
                            "GET /open311/"
                                    + line
                                    + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
        }
        for (var answer : answers(questions)) {
            assertThat(answer.status()).as(answer.line()).isBetween(200, 499);
        }
        assertThat(door.get("discovery.xml").status()).isEqualTo(200);
    }

    @Test
    void nothingThatIsSentIsAnsweredWithFiveHundred()
            throws InterruptedException, ExecutionException {
        sql.sql("update complaint.guard_limit set wait_milliseconds = 0").update();
        sql.sql("update complaint.open311_rule set per_hour = 100000").update();
        var random = new Random(2);
        var organisation = organisations.forHost("").organisation();
        var key = keys.make(organisation, new Key("Kacau", false), Duration.ofDays(1), "token");
        var types =
                List.of(
                        Partner.FORM,
                        "multipart/form-data",
                        "multipart/form-data; boundary=x",
                        "application/json",
                        "text/xml",
                        "x",
                        "multipart/form-data; boundary=\"\"",
                        Partner.FORM + "; charset=bukan");
        var forms = new ArrayList<Sent>();
        for (int i = 0; i < 500; i++) {
            var body = query(random, 8);
            if (random.nextInt(4) > 0) {
                body += "&api_key=" + key;
            }
            if (random.nextInt(3) == 0) {
                body += "&service_code=jalan&lat=1&long=1";
            }
            if (random.nextInt(8) == 0) {
                body = "--x\r\nContent-Disposition: form-data; name=\"" + body + "\r\n\r\n--x--";
            }
            var path = i % 2 == 0 ? "v2/requests.xml" : "test/v2/servicerequestupdates.json";
            var type = types.get(random.nextInt(3) == 0 ? random.nextInt(types.size()) : 0);
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            forms.add(
                    new Sent(
                            type + " " + body,
                            "POST /open311/"
                                    + path
                                    + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                    + "Content-Type: "
                                    + type
                                    + "\r\nContent-Length: "
                                    + bytes.length
                                    + "\r\n\r\n"
                                    + body));
        }
        for (var answer : answers(forms)) {
            assertThat(answer.status()).as(answer.line()).isIn(200, 400, 403, 404, 429);
        }
        sql.sql("update complaint.open311_rule set per_hour = 600").update();
    }

    private static String path(Random random) {
        return PATHS.get(random.nextInt(PATHS.size()));
    }

    private static String query(Random random, int most) {
        var query = new StringBuilder();
        for (int i = random.nextInt(most); i >= 0; i--) {
            query.append(query.isEmpty() ? "" : "&")
                    .append(
                            NAMES.get(random.nextInt(NAMES.size()))
                                    .replace("[", "%5B")
                                    .replace("]", "%5D"))
                    .append('=')
                    .append(VALUES.get(random.nextInt(VALUES.size())).replace("[", "%5B"));
        }
        return query.toString();
    }

    /**
     * What is sent, byte by byte.
     *
     * @param line by which a reader knows it
     */
    private record Sent(String line, String text) {}

    /** What came back. */
    private record Answer(String line, int status) {}

    /** What is answered to each: several at a time, as a list of all updates takes a while. */
    private List<Answer> answers(List<Sent> all) throws InterruptedException, ExecutionException {
        try (var pool = Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            var running = new ArrayList<Future<Answer>>();
            for (var sent : all) {
                running.add(pool.submit(() -> new Answer(sent.line(), status(sent.text()))));
            }
            var answers = new ArrayList<Answer>();
            for (var one : running) {
                answers.add(one.get());
            }
            return answers;
        }
    }

    /** Sent as it is: a client would mend some of it. */
    private int status(String request) {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            var answer =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return Integer.parseInt(answer.substring(9, 12));
        } catch (IOException e) {
            throw new AssertionError(request, e);
        }
    }
}
