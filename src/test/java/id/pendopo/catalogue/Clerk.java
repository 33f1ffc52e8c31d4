package id.pendopo.catalogue;

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
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** An officer of the demo house who works with a browser, and anybody else who reads. */
public record Clerk(int port, Path data) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Map<String, String> SESSIONS = new ConcurrentHashMap<>();

    /** What came back. */
    public record Answer(int status, String body, String location) {}

    public Answer read(String path) {
        return send(request(path).GET());
    }

    public byte[] file(String path) {
        try {
            var answer =
                    HTTP.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + ": " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A citizen sends a form. */
    public Answer send(String path, Map<String, String> fields) {
        return send(form(path, fields));
    }

    public Answer open(String role, String path) {
        return send(request(path).header("Cookie", session(role)).GET());
    }

    public Answer post(String role, String path, Map<String, String> fields) {
        return send(form(path, signed(role, fields)).header("Cookie", session(role)));
    }

    /** Sends a form with one file; an empty one stands for none that was chosen. */
    public Answer upload(
            String role, String path, Map<String, String> fields, String name, byte[] file) {
        var edge = "----edge";
        var body = new ByteArrayOutputStream();
        signed(role, fields)
                .forEach(
                        (field, value) ->
                                part(
                                        body,
                                        edge,
                                        field + "\"",
                                        value.getBytes(StandardCharsets.UTF_8)));
        var chosen = file.length == 0 ? "" : "../berkas.jpg";
        part(
                body,
                edge,
                name + "\"; filename=\"" + chosen + "\"\r\nContent-Type: image/jpeg",
                file);
        body.writeBytes(("--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                request(path)
                        .header("Cookie", session(role))
                        .header("Content-Type", "multipart/form-data; boundary=" + edge)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String edge, String name, byte[] value) {
        var head = "--" + edge + "\r\nContent-Disposition: form-data; name=\"" + name + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(value);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** With the token that forms of officers carry. */
    public Map<String, String> signed(String role, Map<String, String> fields) {
        var matcher = TOKEN.matcher(open(role, "/petugas/akun").body());
        if (!matcher.find()) {
            throw new IllegalStateException("No form token");
        }
        var all = new HashMap<>(fields);
        all.put("_csrf", matcher.group(1));
        return all;
    }

    public String session(String role) {
        return SESSIONS.computeIfAbsent(port + role, _ -> signIn(role));
    }

    private String signIn(String role) {
        var accounts = new JsonMapper().readTree(data.resolve("demo-accounts.json").toFile());
        var account =
                accounts.valueStream()
                        .filter(one -> one.path("role").asString().equals(role))
                        .findFirst()
                        .orElseThrow();
        var fields =
                Map.of(
                        "email", account.path("email").asString(),
                        "sandi", account.path("password").asString());
        try {
            var answer =
                    HTTP.send(
                            form("/petugas/masuk", fields).build(),
                            HttpResponse.BodyHandlers.discarding());
            var cookie = answer.headers().firstValue("set-cookie").orElseThrow();
            return cookie.replaceFirst(";.*", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        var body =
                fields.entrySet().stream()
                        .map(
                                field ->
                                        field.getKey()
                                                + "="
                                                + URLEncoder.encode(
                                                        field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            var location = answer.headers().firstValue("location").orElse("");
            return new Answer(answer.statusCode(), answer.body(), location);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
