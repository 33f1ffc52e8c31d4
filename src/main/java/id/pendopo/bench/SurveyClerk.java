package id.pendopo.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The survey officer of the demo house, by the API. */
final class SurveyClerk {

    private static final JsonMapper JSON = new JsonMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final BenchHouse house;
    private final String token;

    SurveyClerk(BenchHouse house, Path data) throws IOException, InterruptedException {
        this.house = house;
        for (var account : JSON.readTree(data.resolve("demo-accounts.json").toFile())) {
            if (account.path("role").asString().equals("survey_officer")) {
                var body =
                        Map.of(
                                "email", account.path("email").asString(),
                                "password", account.path("password").asString());
                this.token = post("/api/v1/session", body, "").path("token").asString();
                return;
            }
        }
        throw new IllegalStateException("The demo has no survey officer");
    }

    /** Makes and opens a survey and gives its code. */
    String open(String title, long population) throws IOException, InterruptedException {
        var wish = Map.of("title", title, "unit", "RSK-DISDUKCAPIL", "population", population);
        var code = post("/api/v1/surveys", wish, token).path("code").asString();
        post("/api/v1/surveys/" + code + "/open", Map.of(), token);
        return code;
    }

    void close(String code) throws IOException, InterruptedException {
        post("/api/v1/surveys/" + code + "/close", Map.of(), token);
    }

    void publish(String code) throws IOException, InterruptedException {
        post("/api/v1/surveys/" + code + "/publish", Map.of(), token);
    }

    private JsonNode post(String path, Map<String, ?> body, String bearer)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(house.at(path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (!bearer.isEmpty()) {
            request.header("Authorization", "Bearer " + bearer);
        }
        var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException(path + ": " + response.body());
        }
        return response.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(response.body());
    }
}
