package id.pendopo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * Walks every route with every role and without one. What each may do stands in {@code access.csv},
 * written by hand: a new route is nobody's until it is listed there.
 */
@House
class RoleWalkTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern CHOICE = Pattern.compile("\\{\\w+:(\\w+)[^}]*}");
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    /** Where one comes in and goes out: walking through them would end the walk. */
    private static final List<String> DOORS =
            List.of("/petugas/keluar", "/petugas/masuk", "/api/v1/session");

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Autowired private ApplicationContext context;

    /** Who may use a route: everybody, whoever is signed in, or these roles. */
    private record Rule(String method, String path, List<String> roles) {
        boolean everybody() {
            return roles.equals(List.of("everybody"));
        }

        boolean admits(String role) {
            return everybody() || roles.equals(List.of("signed-in")) || roles.contains(role);
        }
    }

    private record Account(
            @JsonProperty String role, @JsonProperty String email, @JsonProperty String password) {}

    /** An officer at both doors: with a session for pages, with a token for the API. */
    private record Caller(String role, HttpClient http, String csrf, String bearer) {}

    @Test
    void everyRouteIsListed() throws IOException {
        var listed = rules().stream().map(rule -> rule.method() + " " + rule.path()).toList();
        var routes =
                Routes.of(context).stream()
                        .map(route -> route.method() + " " + route.path())
                        .distinct()
                        .toList();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void nobodyEntersWithoutARole() throws Exception {
        var nobody = new Caller("", HttpClient.newHttpClient(), "", "");
        var wrong = new ArrayList<String>();
        for (var rule : rules()) {
            int status = call(nobody, rule);
            boolean turnedAway =
                    status == 401 || status == 303 && rule.path().startsWith("/petugas");
            if (!rule.everybody() && !turnedAway) {
                wrong.add(rule + " answered " + status + " to nobody");
            }
            boolean door = DOORS.contains(rule.path());
            if (rule.everybody() && !door && (status == 401 || status == 403)) {
                wrong.add(rule + " turned a citizen away with " + status);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyRoleEntersItsOwnRoomsOnly() throws Exception {
        var wrong = new ArrayList<String>();
        for (var account :
                JSON.readValue(data.resolve("demo-accounts.json").toFile(), Account[].class)) {
            var caller = enter(account);
            for (var rule : rules()) {
                if (DOORS.contains(rule.path())) {
                    continue;
                }
                int status = call(caller, rule);
                boolean refused = status == 401 || status == 403;
                if (rule.admits(account.role()) == refused) {
                    wrong.add(rule + " answered " + status + " to " + account.role());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private int call(Caller caller, Rule rule) throws IOException, InterruptedException {
        var path =
                VARIABLE.matcher(CHOICE.matcher(rule.path()).replaceAll("$1"))
                        .replaceAll("00000000-0000-0000-0000-000000000000");
        boolean api = path.startsWith("/api/");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (api && !caller.bearer().isEmpty()) {
            request.header("Authorization", "Bearer " + caller.bearer());
        }
        if (rule.method().equals("POST")) {
            request.header("Content-Type", type(path));
            request.POST(
                    HttpRequest.BodyPublishers.ofString(api ? "{}" : "_csrf=" + caller.csrf()));
        }
        return caller.http()
                .send(request.build(), HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }

    private static String type(String path) {
        if (path.endsWith("/import")) {
            return "text/csv";
        }
        return path.startsWith("/api/") ? "application/json" : "application/x-www-form-urlencoded";
    }

    private Caller enter(Account account) throws IOException, InterruptedException {
        var http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var form = new LinkedHashMap<String, String>();
        form.put("email", account.email());
        form.put("sandi", account.password());
        var entered = http.send(post("/petugas/masuk", form), HttpResponse.BodyHandlers.ofString());
        assertThat(entered.statusCode()).as(account.role()).isEqualTo(303);
        var session =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/session"))
                        .header("Content-Type", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        JSON.writeValueAsString(
                                                Map.of(
                                                        "email", account.email(),
                                                        "password", account.password()))))
                        .build();
        var bearer =
                JSON.readTree(http.send(session, HttpResponse.BodyHandlers.ofString()).body())
                        .path("token")
                        .asString();
        return new Caller(account.role(), http, token(http, "/petugas/akun"), bearer);
    }

    private String token(HttpClient http, String path) throws IOException, InterruptedException {
        var page =
                http.send(
                                HttpRequest.newBuilder(
                                                URI.create("http://localhost:" + port + path))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .body();
        var matcher = TOKEN.matcher(page);
        assertThat(matcher.find()).as("a token at " + path).isTrue();
        return matcher.group(1);
    }

    private HttpRequest post(String path, Map<String, String> form) {
        var body = new StringBuilder();
        form.forEach(
                (key, value) ->
                        body.append(body.isEmpty() ? "" : "&")
                                .append(key)
                                .append('=')
                                .append(
                                        java.net.URLEncoder.encode(
                                                value, java.nio.charset.StandardCharsets.UTF_8)));
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
    }

    private static List<Rule> rules() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/access.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> new Rule(cells[0], cells[1], List.of(cells[2].split(" "))))
                .toList();
    }
}
