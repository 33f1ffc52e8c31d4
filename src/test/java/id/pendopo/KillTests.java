package id.pendopo;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.database.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was acknowledged is kept, whatever is killed; what got no answer can be sent again. */
class KillTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int SENDERS = 8;
    private static final String ANSWERS =
            """
            {"answers":{"PERSYARATAN":3,"PROSEDUR":3,"WAKTU":2,"BIAYA":4,"PRODUK":3,"KOMPETENSI":4,
             "PERILAKU":4,"SARPRAS":2,"PENGADUAN":3}}
            """;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<Integer, String> receipts = new ConcurrentHashMap<>();

    @Test
    void nothingIsLostOrDoubledWhenProcessesAreKilled() throws Exception {
        killWhileSending(1_000);
    }

    @Test
    @Tag("full")
    void nothingIsLostOrDoubledInALongRun() throws Exception {
        killWhileSending(10_000);
    }

    private void killWhileSending(int submissions) throws Exception {
        var data = TestFolder.fresh();
        try (var house = HouseProcess.open(data)) {
            var survey = openSurvey(house, data);
            var next = new AtomicInteger();
            try (var senders = Executors.newFixedThreadPool(SENDERS)) {
                for (int i = 0; i < SENDERS; i++) {
                    senders.submit(() -> send(List.of(house), survey, next, submissions));
                }
                waitFor(submissions * 15 / 100);
                house.killAndReopen();
                waitFor(submissions * 35 / 100);
                killPostmaster(data);
                waitFor(submissions * 55 / 100);
                house.killAndReopen();
                waitFor(submissions * 75 / 100);
                killPostmaster(data);
                waitFor(submissions);
            }
            sendAgain(house, survey);
            check(data, survey, submissions);
            assertThat(house.run("doctor", "survey")).as("counts agree with responses").isZero();
        }
    }

    @Test
    void theDatabaseOutlastsWhatIsUnderWayWhenTheHouseCloses() throws Exception {
        var data = TestFolder.fresh();
        var house = HouseProcess.open(data);
        try (var client = client(data);
                var statement = client.createStatement()) {
            var closing = CompletableFuture.runAsync(house::close);
            statement.execute("select pg_sleep(3)");
            assertThat(closing).as("it waits for others").isNotDone();
            client.close();
            assertThat(closing).succeedsWithin(Duration.ofSeconds(30));
        } finally {
            house.close();
        }
    }

    private static Connection client(Path data) throws SQLException {
        try (var postgres = EmbeddedPostgres.attach(data)) {
            var address = postgres.address();
            return DriverManager.getConnection(address.url(), address.user(), address.password());
        }
    }

    @Test
    void nothingIsLostWhenOneOfTwoNodesIsKilled() throws Exception {
        int submissions = 1_000;
        var data = TestFolder.fresh();
        try (var first = HouseProcess.open(data);
                var postgres = EmbeddedPostgres.attach(data);
                var second = HouseProcess.beside(data, TestFolder.fresh(), postgres.address())) {
            var survey = openSurvey(first, data);
            var next = new AtomicInteger();
            try (var senders = Executors.newFixedThreadPool(SENDERS)) {
                for (int i = 0; i < SENDERS; i++) {
                    var houses = i % 2 == 0 ? List.of(first, second) : List.of(second, first);
                    senders.submit(() -> send(houses, survey, next, submissions));
                }
                waitFor(submissions / 3);
                second.kill();
                waitFor(submissions);
            }
            sendAgain(first, survey);
            check(data, survey, submissions);
            assertThat(first.run("doctor", "survey")).as("counts agree with responses").isZero();
        }
    }

    /**
     * Sends each number under its own key, again and again until it is acknowledged, by one house
     * after the other.
     */
    private void send(
            List<HouseProcess> houses, String survey, AtomicInteger next, int submissions) {
        for (int number = next.getAndIncrement();
                number < submissions;
                number = next.getAndIncrement()) {
            int turn = 0;
            var receipt = sendOnce(houses.getFirst(), survey, number);
            while (receipt == null) {
                pause(100);
                receipt = sendOnce(houses.get(++turn % houses.size()), survey, number);
            }
            receipts.put(number, receipt);
        }
    }

    private String sendOnce(HouseProcess house, String survey, int number) {
        var request =
                HttpRequest.newBuilder(house.at("/api/v1/surveys/" + survey + "/responses"))
                        .timeout(Duration.ofSeconds(10))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "kill-" + number)
                        .POST(HttpRequest.BodyPublishers.ofString(ANSWERS))
                        .build();
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() / 100 == 5) {
                return null;
            }
            assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
            return JSON.readTree(response.body()).path("receipt").asString();
        } catch (IOException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A key that was acknowledged gets the same receipt for ever. */
    private void sendAgain(HouseProcess house, String survey) {
        for (int number = 0; number < receipts.size(); number += 50) {
            assertThat(sendOnce(house, survey, number)).isEqualTo(receipts.get(number));
        }
    }

    private void check(Path data, String survey, int submissions) throws SQLException {
        assertThat(receipts).hasSize(submissions);
        assertThat(receipts.values()).doesNotHaveDuplicates();
        try (var postgres = EmbeddedPostgres.attach(data);
                var connection =
                        DriverManager.getConnection(
                                postgres.address().url(),
                                postgres.address().user(),
                                postgres.address().password());
                var statement = connection.createStatement()) {
            for (var setting : List.of("fsync", "full_page_writes", "synchronous_commit")) {
                var row = statement.executeQuery("show " + setting);
                row.next();
                assertThat(row.getString(1)).as(setting).isEqualTo("on");
            }
            var row =
                    statement.executeQuery(
                            """
                            select count(*), count(distinct r.receipt)
                              from survey.response r
                              join survey.survey s on s.id = r.survey_id
                             where s.code = '%s'
                            """
                                    .formatted(survey));
            row.next();
            assertThat(row.getInt(1)).as("rows").isEqualTo(submissions);
            assertThat(row.getInt(2)).as("different receipts").isEqualTo(submissions);
        }
    }

    private static void killPostmaster(Path data) throws IOException, InterruptedException {
        var pid = Files.readAllLines(data.resolve("pgdata/postmaster.pid")).getFirst().strip();
        new ProcessBuilder("kill", "-9", pid).start().waitFor();
    }

    private void waitFor(int acknowledged) {
        while (receipts.size() < acknowledged) {
            pause(20);
        }
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String openSurvey(HouseProcess house, Path data)
            throws IOException, InterruptedException {
        var accounts = JSON.readTree(data.resolve("demo-accounts.json").toFile());
        JsonNode officer = null;
        for (var account : accounts) {
            if (account.path("role").asString().equals("survey_officer")) {
                officer = account;
            }
        }
        var session =
                post(
                        house,
                        "/api/v1/session",
                        "",
                        Map.of(
                                "email", officer.path("email").asString(),
                                "password", officer.path("password").asString()));
        var token = session.path("token").asString();
        var survey =
                post(
                        house,
                        "/api/v1/surveys",
                        token,
                        Map.of(
                                "title", "Survei yang bertahan",
                                "unit", "RSK-DISDUKCAPIL",
                                "population", 20_000,
                                "weightMode", "EXACT"));
        var code = survey.path("code").asString();
        post(house, "/api/v1/surveys/" + code + "/open", token, Map.of());
        return code;
    }

    private JsonNode post(HouseProcess house, String path, String token, Object body)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(house.at(path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode() / 100).as(path + " " + response.body()).isEqualTo(2);
        return response.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(response.body());
    }
}
