package id.pendopo.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Deadlines of 2026, with joint leave off and with joint leave worked. */
@House
@Tag("store")
class DeadlineTests {

    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort int port;
    @Autowired Calendars calendars;
    @Autowired id.pendopo.shared.SiteSource sites;

    @ParameterizedTest
    @CsvSource({
        "03-13, 3, 03-25, 03-18",
        "03-13, 5, 03-27, 03-23",
        "03-13, 14, 04-10, 04-06",
        "03-13, 60, 06-24, 06-15",
        "03-17, 3, 03-27, 03-23",
        "03-17, 5, 03-31, 03-25",
        "03-17, 10, 04-08, 04-01",
        "03-17, 14, 04-14, 04-08",
        "03-17, 60, 06-26, 06-18",
        "05-26, 3, 06-03, 06-02",
        "05-26, 14, 06-19, 06-18",
        "05-26, 60, 08-26, 08-24",
        "01-02, 3, 01-07, 01-07",
        "01-02, 14, 01-23, 01-23",
        "01-02, 60, 04-09, 04-01",
        "10-01, 60, 12-28, 12-24"
    })
    void theYear2026(String received, int days, String off, String worked) {
        assertThat(due(received, days, "true")).isEqualTo("2026-" + off);
        assertThat(due(received, days, "")).as("off unless said").isEqualTo("2026-" + off);
        assertThat(due(received, days, "false")).isEqualTo("2026-" + worked);
    }

    @Test
    void theYearHas240WorkingDaysOr248() {
        var organisation = sites.forHost("").organisation();
        var nation = java.util.List.of(Calendars.NATION);
        for (boolean off : new boolean[] {true, false}) {
            var working = calendars.of(organisation, nation, java.time.Instant.now(), off);
            assertThat(
                            working.between(
                                    LocalDate.parse("2025-12-31"), LocalDate.parse("2026-12-31")))
                    .isEqualTo(off ? 240 : 248);
        }
    }

    @Test
    void anAnswerTellsWhyAndWhenExactly() {
        var answer =
                json("received=2026-03-13T23:30:00Z&workingDays=3&calendar=ID&jointLeave=true");
        // 13 March 23.30 in Greenwich is the 14th at the organisation.
        assertThat(answer.path("received").asString()).isEqualTo("2026-03-14");
        assertThat(answer.path("due").asString()).isEqualTo("2026-03-25");
        assertThat(answer.path("endsAt").asString()).isEqualTo("2026-03-25T17:00:00Z");
        assertThat(answer.path("provisional").asBoolean()).isFalse();
        assertThat(answer.path("daysOff").valueStream().map(d -> d.path("date").asString()))
                .containsExactly(
                        "2026-03-18", "2026-03-19", "2026-03-20", "2026-03-23", "2026-03-24");
        assertThat(answer.path("daysOff").path(0).path("decree").asString()).contains("SKB");
        var later = json("received=2030-01-02&workingDays=5");
        assertThat(later.path("provisional").asBoolean()).isTrue();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var answer = get("received=kemarin&workingDays=-3&calendar=XX&jointLeave=ya");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(codes(answer))
                .containsExactlyInAnyOrder(
                        "not_an_instant", "days_not_possible", "unknown_calendar", "not_a_switch");
        assertThat(codes(get(""))).containsExactly("received_missing", "days_not_possible");
        assertThat(get("received=2026-03-13&workingDays=5000").statusCode()).isEqualTo(422);
        for (var far : List.of("%2B999999999-12-31T00:00:00Z", "-999999999-01-01T00:00:00Z")) {
            assertThat(codes(get("workingDays=1&received=" + far))).containsExactly("day_too_far");
        }
    }

    private static Stream<String> codes(HttpResponse<String> answer) {
        return JSON.readTree(answer.body())
                .path("errors")
                .valueStream()
                .map(error -> error.path("code").asString());
    }

    private String due(String received, int days, String leave) {
        var query = "received=2026-" + received + "T09:00:00%2B07:00&workingDays=" + days;
        return json(query + (leave.isEmpty() ? "" : "&jointLeave=" + leave)).path("due").asString();
    }

    private JsonNode json(String query) {
        var answer = get(query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> get(String query) {
        var address = "http://localhost:" + port + "/api/v1/tools/deadline?" + query;
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address)).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
