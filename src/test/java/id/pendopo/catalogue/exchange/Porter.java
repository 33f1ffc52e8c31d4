package id.pendopo.catalogue.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An officer of the demo house who carries files in and out, with a browser or by a program. */
record Porter(int port, Path data, String role) {

    static final String WORKBOOK =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    /** What came back. */
    record Answer(int status, byte[] bytes, String location, String type) {
        String body() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        JsonNode json() {
            return JSON.readTree(bytes);
        }
    }

    Answer read(String path) {
        return send(request(path).GET());
    }

    byte[] file(String path) {
        var answer = send(request(path).header("Authorization", "Bearer " + token()).GET());
        if (answer.status() != 200) {
            throw new IllegalStateException(path + ": " + answer.status() + " " + answer.body());
        }
        return answer.bytes();
    }

    /** As a program. */
    Answer send(String path, String type, byte[] content, String... headers) {
        var request =
                request(path)
                        .header("Authorization", "Bearer " + token())
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(content));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    Answer open(String path) {
        return send(request(path).header("Cookie", session()).GET());
    }

    /** With a browser; gives the path of the page that comes next. */
    Answer upload(String name, byte[] content, String mode) {
        var edge = "----edge";
        var body = new ByteArrayOutputStream();
        part(body, edge, "_csrf\"", csrf().getBytes(StandardCharsets.UTF_8));
        part(body, edge, "cara\"", mode.getBytes(StandardCharsets.UTF_8));
        part(
                body,
                edge,
                "berkas\"; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream",
                content);
        body.writeBytes(("--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                request("/petugas/layanan/impor")
                        .header("Cookie", session())
                        .header("Content-Type", "multipart/form-data; boundary=" + edge)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String edge, String name, byte[] content) {
        var head = "--" + edge + "\r\nContent-Disposition: form-data; name=\"" + name + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    Answer post(String path, Map<String, String> fields) {
        var body =
                fields.entrySet().stream()
                        .map(one -> one.getKey() + "=" + encoded(one.getValue()))
                        .collect(Collectors.joining("&", "_csrf=" + encoded(csrf()) + "&", ""));
        return send(
                request(path)
                        .header("Cookie", session())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String csrf() {
        var matcher = TOKEN.matcher(open("/petugas/akun").body());
        if (!matcher.find()) {
            throw new IllegalStateException("No form token");
        }
        return matcher.group(1);
    }

    private String token() {
        return KNOWN.computeIfAbsent(
                port + role + "token",
                _ -> {
                    var account = account();
                    var body =
                            JSON.writeValueAsString(
                                    Map.of(
                                            "email", account.path("email").asString(),
                                            "password", account.path("password").asString()));
                    return send(request("/api/v1/session")
                                    .header("Content-Type", "application/json")
                                    .POST(HttpRequest.BodyPublishers.ofString(body)))
                            .json()
                            .path("token")
                            .asString();
                });
    }

    private String session() {
        return KNOWN.computeIfAbsent(
                port + role,
                _ -> {
                    var account = account();
                    var body =
                            "email="
                                    + encoded(account.path("email").asString())
                                    + "&sandi="
                                    + encoded(account.path("password").asString());
                    try {
                        var answer =
                                HTTP.send(
                                        request("/petugas/masuk")
                                                .header(
                                                        "Content-Type",
                                                        "application/x-www-form-urlencoded")
                                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                                .build(),
                                        HttpResponse.BodyHandlers.discarding());
                        return answer.headers()
                                .firstValue("set-cookie")
                                .orElseThrow()
                                .replaceFirst(";.*", "");
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    private JsonNode account() {
        var accounts = JSON.readTree(data.resolve("demo-accounts.json").toFile());
        return accounts.valueStream()
                .filter(one -> one.path("role").asString().equals(role))
                .findFirst()
                .orElseThrow();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            var location =
                    answer.headers()
                            .firstValue("location")
                            .map(where -> where.replaceFirst("^https?://[^/]+", ""))
                            .orElse("");
            var type = answer.headers().firstValue("content-type").orElse("");
            return new Answer(answer.statusCode(), answer.body(), location, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
