package id.pendopo.complaint.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Somebody behind the proxy, or a machine that does what people do. */
record Sender(int port, String address) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern KEY = Pattern.compile("name=\"kunci\" value=\"([0-9A-Z]+)\"");
    private static final Pattern RECEIPT =
            Pattern.compile("class=\"pdp-code\">([0-9A-Z -]{19,24})<");

    /** Brings a complaint and gives its receipt. */
    String send(Door door, String text) throws IOException, InterruptedException {
        return switch (door) {
            case FORM -> form(text);
            case SAFE -> safe(text);
            case PROGRAM -> program(text);
        };
    }

    private String form(String text) throws IOException, InterruptedException {
        var begun = post("/pengaduan/baru/hal", Map.of("hal", "sarana"));
        var location = begun.headers().firstValue("location").orElseThrow();
        var draft = location.replaceFirst("/cerita$", "");
        post(draft + "/cerita", Map.of("judul", "Keluhan warga", "cerita", text));
        post(draft + "/pelapor", Map.of("siapa", "tanpa"));
        var key = found(KEY, get(draft + "/periksa"));
        return found(RECEIPT, post(draft + "/kirim", Map.of("kunci", key)).body());
    }

    private String safe(String text) throws IOException, InterruptedException {
        var fields =
                Map.of(
                        "kunci",
                        found(KEY, get("/lapor-aman")),
                        "kategori",
                        "pungli",
                        "cerita",
                        text,
                        "tampil",
                        "tidak");
        return found(RECEIPT, post("/lapor-aman", fields).body());
    }

    private String program(String text) throws IOException, InterruptedException {
        var body = Map.of("category", "sarana", "title", "Keluhan warga", "body", text);
        var answer = post("/api/v1/complaints", "application/json", JSON.writeValueAsString(body));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JSON.readTree(answer.body()).path("receipt").asString();
    }

    private String get(String path) throws IOException, InterruptedException {
        var answer = HTTP.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> post(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        var body =
                fields.entrySet().stream()
                        .map(
                                field ->
                                        field.getKey()
                                                + "="
                                                + URLEncoder.encode(
                                                        field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return post(path, "application/x-www-form-urlencoded", body);
    }

    private HttpResponse<String> post(String path, String type, String body)
            throws IOException, InterruptedException {
        return HTTP.send(
                request(path)
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("X-Forwarded-For", address);
    }

    private static String found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return matcher.group(1);
    }
}
