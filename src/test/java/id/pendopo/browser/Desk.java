package id.pendopo.browser;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo house from outside: its address, its accounts, its API. */
record Desk(
        String address,
        List<Account> accounts,
        Map<String, String> tokens,
        Map<String, List<Cookie>> sessions,
        Map<String, String> made) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** A demo account. */
    record Account(String role, String email, String password) {}

    private static final Map<Integer, Desk> KNOWN = new ConcurrentHashMap<>();

    static Desk at(int port, Path data) {
        return KNOWN.computeIfAbsent(port, _ -> open(port, data));
    }

    private static Desk open(int port, Path data) {
        var accounts = JSON.readValue(data.resolve("demo-accounts.json").toFile(), Account[].class);
        return of(port, List.of(accounts));
    }

    private static Desk of(int port, List<Account> accounts) {
        return new Desk(
                "http://localhost:" + port,
                accounts,
                new ConcurrentHashMap<>(),
                new ConcurrentHashMap<>(),
                new ConcurrentHashMap<>());
    }

    /** A house in which nobody lives yet. */
    static Desk empty(int port) {
        return KNOWN.computeIfAbsent(port, _ -> of(port, List.of()));
    }

    /** What a test needs once in a house: made the first time, then remembered by its name. */
    String once(String name, Supplier<String> way) {
        var known = made.get(name);
        if (known != null) {
            return known;
        }
        var fresh = way.get();
        made.put(name, fresh);
        return fresh;
    }

    Account account(String role) {
        return accounts.stream().filter(a -> a.role().equals(role)).findFirst().orElseThrow();
    }

    String token(String role) {
        return tokens.computeIfAbsent(
                role,
                _ -> {
                    var account = account(role);
                    var answer =
                            post(
                                    "/api/v1/session",
                                    null,
                                    Map.of(
                                            "email",
                                            account.email(),
                                            "password",
                                            account.password()));
                    return answer.path("token").asString();
                });
    }

    /** Posts JSON as an officer with this role, or as anybody when it is null. */
    JsonNode post(String path, @Nullable String role, Object body) {
        var text = HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
        return send(
                request(path, role).header("Content-Type", "application/json").POST(text).build());
    }

    JsonNode get(String path, @Nullable String role) {
        return send(request(path, role).GET().build());
    }

    private HttpRequest.Builder request(String path, @Nullable String role) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        return role == null ? request : request.header("Authorization", "Bearer " + token(role));
    }

    private static JsonNode send(HttpRequest request) {
        try {
            var response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw new IllegalStateException(
                        request.uri() + ": " + response.statusCode() + " " + response.body());
            }
            return response.body().isEmpty()
                    ? JSON.createObjectNode()
                    : JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
