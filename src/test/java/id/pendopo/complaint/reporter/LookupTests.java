package id.pendopo.complaint.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.complaint.ComplaintCases;
import id.pendopo.complaint.ComplaintCases.Brought;
import id.pendopo.complaint.ComplaintCases.Made;
import id.pendopo.complaint.Desk;
import id.pendopo.complaint.Status;
import id.pendopo.web.RateLimit;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A reporter with nothing but a receipt. */
@House
@Tag("store")
class LookupTests {

    private static final String WHAT = "complaint-lookup";
    private static final String WRONG = "0000-0000-0000-0000-0000";
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort private int port;
    @Autowired private ComplaintCases cases;
    @Autowired private RateLimit limits;
    @Autowired private ReporterRuleStore rules;

    @Test
    void theReceiptOpensTheCaseAndNothingKeepsIt() throws Exception {
        var made = cases.answered();
        var answer = form("/pengaduan/lacak", Map.of("kode", made.receipt().toLowerCase()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains(ComplaintCases.TITLE, made.code(), "Puskesmas Wanasari", "Ya, selesai")
                .contains("081234567890");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body())
                .as("in no address")
                .doesNotContainPattern("(?i)(href|action)=\"[^\"]*" + made.receipt());
    }

    @Test
    void whateverIsWrongWithAReceiptTheAnswerIsTheSame() throws Exception {
        var safe = cases.taken(new Brought("Aman", "pungli", false, false, Desk.SAFE, null));
        var answers =
                Stream.of(WRONG, "", "halo", "' or 1=1 --", safe.receipt())
                        .map(typed -> wrong(typed).replace(escaped(typed), ""))
                        .distinct()
                        .toList();
        assertThat(answers).hasSize(1);
    }

    @Test
    void afterTooManyWrongReceiptsNobodyLooksUpForAWhile() throws Exception {
        var made = cases.taken();
        var house = cases.site().organisation();
        var rule = rules.on(LocalDate.now());
        try {
            // Tries grow back while they are spent, so that one may be free again by then.
            int status = 200;
            for (int again = 0; again < 20 && status == 200; again++) {
                while (limits.allow(house, WHAT, "", rule.tries(), rule.within())) {
                    // Spend them all.
                    Thread.onSpinWait();
                }
                status = form("/pengaduan/lacak", Map.of("kode", made.receipt())).statusCode();
            }
            assertThat(status).isEqualTo(429);
        } finally {
            for (int i = 0; i < rule.tries(); i++) {
                limits.giveBack(house, WHAT, "", rule.tries(), rule.within());
            }
        }
        assertThat(form("/pengaduan/lacak", Map.of("kode", made.receipt())).statusCode())
                .isEqualTo(200);
    }

    @Test
    void confirmingAsksOnceMoreAndEndsTheCase() throws Exception {
        var made = cases.answered();
        var asked = act("setuju", made, Map.of());
        assertThat(asked.body()).contains("Anda yakin");
        assertThat(cases.find(made).status()).isEqualTo(Status.ANSWERED);
        var ended = act("setuju", made, Map.of("kirim", "ya", "kunci", "k1"));
        assertThat(ended.body()).contains("Terima kasih, pengaduan selesai");
        assertThat(cases.find(made).status()).isEqualTo(Status.CLOSED);
    }

    @Test
    void anObjectionNeedsWordsAndGoesToTheUnitAbove() throws Exception {
        var made = cases.answered();
        assertThat(act("keberatan", made, Map.of()).body()).contains("Dinas Kesehatan");
        var refused = act("keberatan", made, Map.of("kirim", "ya", "kata", " "));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Kesalahan:");
        var sent = act("keberatan", made, Map.of("kirim", "ya", "kata", "Terlalu curam."));
        assertThat(sent.body()).contains("Keberatan diterima", "Dinas Kesehatan");
        assertThat(cases.find(made).status()).isEqualTo(Status.CONTESTED);
    }

    @Test
    void aReplySentTwiceIsWrittenOnce() throws Exception {
        var made = cases.asked();
        var words =
                Map.of("kirim", "ya", "kata", "Gedung B.", "kunci", UUID.randomUUID().toString());
        act("balas", made, words);
        int version = cases.find(made).version();
        assertThat(act("balas", made, words).statusCode()).isEqualTo(200);
        assertThat(cases.find(made).version()).isEqualTo(version);
        assertThat(cases.find(made).status()).isEqualTo(Status.FORWARDED);
    }

    @Test
    void anEndedCaseGoesOnInANewOneThatNamesItAndTheSameKeyMakesItOnce() throws Exception {
        var made = cases.withdraw(cases.published());
        var words = Map.of("kirim", "ya", "kata", "Patah lagi hari ini.", "kunci", "sekali");
        var first = receipt(act("lanjut", made, words));
        assertThat(receipt(act("lanjut", made, words))).isEqualTo(first);
        var opened = form("/pengaduan/lacak", Map.of("kode", first));
        assertThat(opened.body()).contains("Patah lagi hari ini.", made.code());
    }

    @Test
    void programsSeeTheSameAndAreRefusedWithProblemDetails() throws Exception {
        var made = cases.answered();
        var seen = json(api("", Map.of("receipt", made.receipt())));
        assertThat(seen.path("code").asString()).isEqualTo(made.code());
        assertThat(seen.path("status").asString()).isEqualTo("ANSWERED");
        assertThat(seen.path("possible").toString()).contains("confirm", "contest");
        assertThat(api("", Map.of("receipt", WRONG)).statusCode()).isEqualTo(404);
        var refused = api("/contest", Map.of("receipt", made.receipt()));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused).path("errors").path(0).path("field").asString())
                .isEqualTo("words");
        var contested = json(api("/contest", Map.of("receipt", made.receipt(), "words", "Curam.")));
        assertThat(contested.path("status").asString()).isEqualTo("CONTESTED");
        var closed = cases.closed();
        assertThat(api("/rate", Map.of("receipt", closed.receipt(), "stars", 9)).statusCode())
                .isEqualTo(422);
        assertThat(
                        json(api("/rate", Map.of("receipt", closed.receipt(), "stars", 4)))
                                .path("rating")
                                .asInt())
                .isEqualTo(4);
    }

    @Test
    void thePacketForTheOmbudsmanIsThereWhenALimitWasMissedAndNotBefore() throws Exception {
        var fresh = cases.published();
        assertThat(
                        form("/pengaduan/lacak/ombudsman.json", Map.of("kode", fresh.receipt()))
                                .statusCode())
                .isEqualTo(409);
        var late = cases.overdue();
        var bare = form("/pengaduan/lacak/ombudsman.json", Map.of("kode", late.receipt()));
        var packet = JSON.readTree(bare.body());
        assertThat(packet.path("account").path("missed").asString()).isNotEmpty();
        assertThat(packet.path("account").path("body").asString()).contains("Tanjakan");
        assertThat(packet.path("told").size()).isGreaterThanOrEqualTo(2);
        assertThat(bare.body())
                .as("who complained is added by nobody else")
                .doesNotContain("Rahayu Rekaan");
        var own =
                form(
                        "/pengaduan/lacak/ombudsman.json",
                        Map.of("kode", late.receipt(), "nama", "Rahayu Rekaan"));
        assertThat(JSON.readTree(own.body()).path("person").path("name").asString())
                .isEqualTo("Rahayu Rekaan");
        var paper = form("/pengaduan/lacak/ombudsman.pdf", Map.of("kode", late.receipt()));
        assertThat(paper.body()).startsWith("%PDF");
        assertThat(paper.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    private String wrong(String typed) {
        try {
            var answer = form("/pengaduan/lacak", Map.of("kode", typed));
            assertThat(answer.statusCode()).isEqualTo(422);
            return answer.body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String escaped(String typed) {
        return "value=\"" + typed.replace("'", "&#39;") + "\"";
    }

    private static String receipt(HttpResponse<String> answer) {
        var found = Pattern.compile("pdp-code\">([^<]+)<").matcher(answer.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> act(String word, Made made, Map<String, String> more)
            throws IOException, InterruptedException {
        var fields = new HashMap<>(more);
        fields.put("kode", made.receipt());
        return form("/pengaduan/lacak/" + word, fields);
    }

    private HttpResponse<String> form(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        var body =
                fields.entrySet().stream()
                        .map(
                                one ->
                                        one.getKey()
                                                + "="
                                                + URLEncoder.encode(
                                                        one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return send(path, "application/x-www-form-urlencoded", body);
    }

    private HttpResponse<String> api(String path, Map<String, Object> body)
            throws IOException, InterruptedException {
        return send(
                "/api/v1/complaints/lookup" + path,
                "application/json",
                JSON.writeValueAsString(body));
    }

    private HttpResponse<String> send(String path, String type, String body)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}
