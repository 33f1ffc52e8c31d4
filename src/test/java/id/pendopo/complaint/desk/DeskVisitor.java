package id.pendopo.complaint.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An officer of the demo house at both doors: with a session for pages, with a token for the API.
 */
final class DeskVisitor {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String address;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String token;
    private final String bearer;

    DeskVisitor(int port, Path data, String role) {
        this.address = "http://localhost:" + port;
        var account =
                JSON.readTree(data.resolve("demo-accounts.json").toFile())
                        .valueStream()
                        .filter(one -> one.path("role").asString().equals(role))
                        .findFirst()
                        .orElseThrow();
        var email = account.path("email").asString();
        var password = account.path("password").asString();
        form("/petugas/masuk", List.of("email", email, "sandi", password));
        var matcher = TOKEN.matcher(get("/petugas/akun").body());
        if (!matcher.find()) {
            throw new IllegalStateException("Not signed in as " + role);
        }
        this.token = matcher.group(1);
        this.bearer =
                JSON.readTree(
                                send(json(
                                                "/api/v1/session",
                                                Map.of("email", email, "password", password)))
                                        .body())
                        .path("token")
                        .asString();
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).build());
    }

    /** Sends a form: names and values in turn. */
    HttpResponse<String> post(String path, String... fields) {
        return form(path, Stream.concat(Stream.of(fields), Stream.of("_csrf", token)).toList());
    }

    private HttpResponse<String> form(String path, List<String> fields) {
        var body =
                Stream.iterate(0, i -> i < fields.size(), i -> i + 2)
                        .map(i -> fields.get(i) + "=" + encoded(fields.get(i + 1)))
                        .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    /** Sends a form with one file: names and values in turn. */
    HttpResponse<String> upload(String path, String name, byte[] file, String... fields) {
        var line = "----" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        var all = Stream.concat(Stream.of(fields), Stream.of("_csrf", token)).toList();
        for (int i = 0; i < all.size(); i += 2) {
            part(body, line, "name=\"" + all.get(i) + "\"", all.get(i + 1).getBytes(UTF_8));
        }
        part(body, line, "name=\"berkas\"; filename=\"" + name + "\"", file);
        body.writeBytes(("--" + line + "--\r\n").getBytes(UTF_8));
        return send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "multipart/form-data; boundary=" + line)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                        .build());
    }

    private static void part(ByteArrayOutputStream body, String line, String what, byte[] content) {
        var head = "--" + line + "\r\nContent-Disposition: form-data; " + what + "\r\n\r\n";
        body.writeBytes(head.getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(UTF_8));
    }

    HttpResponse<String> api(String path) {
        return send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Authorization", "Bearer " + bearer)
                        .build());
    }

    HttpResponse<String> api(String path, Object body, String... headers) {
        var request = json(path, body);
        return send(
                HttpRequest.newBuilder(request, (_, _) -> true)
                        .header("Authorization", "Bearer " + bearer)
                        .headers(headers.length == 0 ? new String[] {"X-None", "1"} : headers)
                        .build());
    }

    /** The code of a case, found by a word. */
    String code(String word) {
        return items(word).path(0).path("code").asString();
    }

    JsonNode items(String word) {
        return JSON.readTree(api("/api/v1/complaints?q=" + encoded(word)).body()).path("items");
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private HttpRequest json(String path, Object body) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
