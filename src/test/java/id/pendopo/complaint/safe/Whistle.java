package id.pendopo.complaint.safe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who reports at the safe desk, with a browser that runs no script. */
final class Whistle {

    private static final Pattern KEY = Pattern.compile("name=\"kunci\" value=\"([0-9A-Z]+)\"");
    private static final Pattern RECEIPT = Pattern.compile("class=\"pdp-code\">([0-9 ]+)<");
    private static final Pattern VERSION = Pattern.compile("name=\"versi\" value=\"([0-9]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI house;

    Whistle(URI house) {
        this.house = house;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(house.resolve(path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, Map<String, String> fields, String... headers)
            throws IOException, InterruptedException {
        var body =
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        var request =
                HttpRequest.newBuilder(house.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> json(String path, String body) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(house.resolve(path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A form with a key of its own. */
    Map<String, String> form(String story) throws IOException, InterruptedException {
        var fields = new HashMap<String, String>();
        fields.put("kunci", found(KEY, get("/lapor-aman").body()));
        fields.put("kategori", "pungli");
        fields.put("cerita", story);
        fields.put("unit", "RSK-DINKES");
        fields.put("tampil", "tidak");
        return fields;
    }

    /** Reports and gives the receipt. */
    String report(String story) throws IOException, InterruptedException {
        return receipt(post("/lapor-aman", form(story)));
    }

    static String receipt(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return receipt(answer.body());
    }

    static String receipt(String page) {
        return found(RECEIPT, page);
    }

    /** A file of the case, or the page that says that there is none. */
    byte[] file(String receipt, String number) throws IOException, InterruptedException {
        var body = "nomor=" + encoded(receipt) + "&berkas=" + number;
        var request =
                HttpRequest.newBuilder(house.resolve("/lapor-aman/lacak/berkas"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    HttpResponse<String> look(String receipt) throws IOException, InterruptedException {
        return post("/lapor-aman/lacak", Map.of("nomor", receipt));
    }

    /** Looks and then does something, as it is done on the page. */
    HttpResponse<String> act(String receipt, String step, String words)
            throws IOException, InterruptedException {
        var version = found(VERSION, look(receipt).body());
        return act(receipt, step, words, version);
    }

    HttpResponse<String> act(String receipt, String step, String words, String version)
            throws IOException, InterruptedException {
        return post(
                "/lapor-aman/lacak",
                Map.of(
                        "nomor", receipt,
                        "lakukan", step,
                        "kata", words,
                        "nilai", words,
                        "versi", version));
    }

    private static String found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return matcher.group(1);
    }
}
