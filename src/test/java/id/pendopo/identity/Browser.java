package id.pendopo.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** A browser as far as sessions go: it keeps cookies, fills in forms and follows nothing. */
final class Browser {

    /** What came back. */
    record Answer(int status, String body, HttpResponse<String> response) {

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        String location() {
            return header("Location");
        }

        /** The synchroniser token of the page's form. */
        String token() {
            var matcher = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(body);
            return matcher.find() ? matcher.group(1) : "";
        }

        /** The first group of the pattern. */
        String found(String pattern) {
            var matcher = Pattern.compile(pattern).matcher(body);
            if (!matcher.find()) {
                throw new AssertionError(pattern + " is not in\n" + body);
            }
            return matcher.group(1);
        }
    }

    private static final JsonMapper JSON = new JsonMapper();

    private static final Map<String, String> BODIES =
            Map.of(
                    "application/json", "{}",
                    "text/csv", "",
                    "multipart/form-data; boundary=x", "--x--\r\n");

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();

    private final String agent;

    Browser(int port) {
        this(port, "Uji");
    }

    /** A browser that describes itself in this way. */
    Browser(int port, String agent) {
        this.address = "http://localhost:" + port;
        this.agent = agent;
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    /** With a header of one's own. */
    Answer get(String path, String header, String value) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).header(header, value).GET());
    }

    Answer get(String path, String token) {
        return program("GET", path, token);
    }

    /** As a program asks, with a token. */
    Answer program(String method, String path, String token) {
        return asked(method, path, "Bearer " + token);
    }

    /** With the cookies alone. */
    Answer bare(String method, String path) {
        return asked(method, path, "None");
    }

    /** Tries the kinds of bodies that routes take, until one is understood. */
    private Answer asked(String method, String path, String authorization) {
        Answer answer = null;
        for (var body : BODIES.entrySet()) {
            answer =
                    send(
                            HttpRequest.newBuilder(URI.create(address + path))
                                    .header("Authorization", authorization)
                                    .header("Content-Type", body.getKey())
                                    .method(
                                            method,
                                            HttpRequest.BodyPublishers.ofString(body.getValue())));
            if (answer.status() != 415) {
                return answer;
            }
        }
        return answer;
    }

    Answer post(String path, Map<String, String> fields) {
        return post(path, fields, "same-origin");
    }

    Answer post(String path, Map<String, String> fields, String site) {
        var form =
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", site)
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** Opens the page and posts its form with the token that stands in it. */
    Answer submit(String page, String action, Map<String, String> fields) {
        var all = new java.util.HashMap<>(fields);
        all.put("_csrf", get(page).token());
        return post(action, all);
    }

    Answer json(String path, Object body) {
        return send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    Answer signIn(String email, String password) {
        return post("/petugas/masuk", Map.of("email", email, "sandi", password));
    }

    boolean keepsCookies() {
        return !cookies.getCookieStore().getCookies().isEmpty();
    }

    /** The address and password of the demo account with this role. */
    static DemoAccounts.Key key(Path data, String role) {
        var keys =
                JSON.readValue(
                        data.resolve("demo-accounts.json").toFile(), DemoAccounts.Key[].class);
        for (var key : keys) {
            if (key.role().equals(role)) {
                return key;
            }
        }
        throw new AssertionError("No demo account " + role);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            request.header("User-Agent", agent);
            var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
