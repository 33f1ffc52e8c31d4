package id.pendopo.complaint.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program of an officer of the demo house. */
final class Caller {

    private static final JsonMapper JSON = new JsonMapper();

    private final String address;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String bearer;

    Caller(int port, Path data, String role) {
        this.address = "http://localhost:" + port;
        var account = account(data, role);
        var body =
                Map.of(
                        "email", account.path("email").asString(),
                        "password", account.path("password").asString());
        var answer =
                send(
                        HttpRequest.newBuilder(URI.create(address + "/api/v1/session"))
                                .header("Content-Type", "application/json")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                JSON.writeValueAsString(body))));
        this.bearer = json(answer).path("token").asString();
    }

    /** The roles of which the demo house has an account. */
    static List<String> roles(Path data) {
        return JSON.readTree(data.resolve("demo-accounts.json").toFile())
                .valueStream()
                .map(one -> one.path("role").asString())
                .toList();
    }

    private static JsonNode account(Path data, String role) {
        return JSON.readTree(data.resolve("demo-accounts.json").toFile())
                .valueStream()
                .filter(one -> one.path("role").asString().equals(role))
                .findFirst()
                .orElseThrow();
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    HttpResponse<String> get(String path) {
        return send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Authorization", "Bearer " + bearer));
    }

    HttpResponse<String> csv(String path, String csv, String key) {
        return send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Authorization", "Bearer " + bearer)
                        .header("Content-Type", "text/csv")
                        .header("Idempotency-Key", key)
                        .POST(HttpRequest.BodyPublishers.ofString(csv)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
