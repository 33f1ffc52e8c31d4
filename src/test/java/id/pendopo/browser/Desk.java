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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo house from outside: its address, its accounts, its API. */
record Desk(
        String address,
        List<Account> accounts,
        Map<String, String> tokens,
        Map<String, List<Cookie>> sessions) {

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
        return new Desk(
                "http://localhost:" + port,
                List.of(accounts),
                new ConcurrentHashMap<>(),
                new ConcurrentHashMap<>());
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
    JsonNode post(String path, String role, Object body) {
        var request =
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (role != null) {
            request.header("Authorization", "Bearer " + token(role));
        }
        try {
            var response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw new IllegalStateException(
                        path + ": " + response.statusCode() + " " + response.body());
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
