package id.pendopo.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Somebody who reports at the safe desk. */
final class SafeReporter {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern KEY = Pattern.compile("name=\"kunci\" value=\"([0-9A-Z]+)\"");
    private static final Pattern RECEIPT = Pattern.compile("class=\"pdp-code\">([0-9 ]+)<");

    private SafeReporter() {}

    /** Reports and gives the receipt. */
    static String report(BenchHouse house, String story) throws IOException, InterruptedException {
        var form = HttpRequest.newBuilder(house.at("/lapor-aman")).build();
        var key = found(KEY, HTTP.send(form, HttpResponse.BodyHandlers.ofString()).body());
        var body =
                "kunci="
                        + key
                        + "&kategori=pungli&tampil=tidak&cerita="
                        + URLEncoder.encode(story, StandardCharsets.UTF_8);
        var sent =
                HttpRequest.newBuilder(house.at("/lapor-aman"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        return found(RECEIPT, HTTP.send(sent.build(), HttpResponse.BodyHandlers.ofString()).body());
    }

    /** The bytes of a form as a browser sends it. */
    static byte[] request(String path, String body) {
        return ("POST "
                        + path
                        + " HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + body.length()
                        + "\r\n\r\n"
                        + body)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("The safe desk did not answer as it should");
        }
        return matcher.group(1);
    }
}
