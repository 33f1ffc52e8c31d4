package id.pendopo.complaint.similar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs ask about cases that are like theirs, also wrongly. */
@House
class SimilarApiTests {

    private static final String WORDS = "jalan di depan pasar wanasari berlubang dalam";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lat=utara&long=110",
                "lat=91&long=110",
                "lat=-7",
                "long=110",
                "lat=-7&long=181",
                "lat=NaN&long=110",
                "lat=-7&long=1e999",
                "limit=semua",
                "limit=-1",
                "limit=1.5",
                "limit=99999",
            })
    void whatIsNoNumberOrOutOfRangeIsRefused(String asked) throws Exception {
        var answer = get("text=" + encoded(WORDS) + "&" + asked);

        assertThat(answer.statusCode()).as(asked).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).contains("application/problem+json"));
    }

    @Test
    void whatIsOnlyUnknownLeadsToNothingAndIsNoFault() throws Exception {
        for (var asked :
                List.of(
                        "",
                        "text=",
                        "text=%00",
                        "text=" + "a".repeat(6_000),
                        "text=halo&category=tidak-ada&unit=tidak-ada&regionCode=x")) {
            var answer = get(asked);
            assertThat(answer.statusCode()).as(asked).isEqualTo(200);
            assertThat(items(answer)).as(asked).isEmpty();
        }
    }

    @Test
    void theLimitHasBounds() throws Exception {
        assertThat(items(get("limit=0&text=" + encoded(WORDS)))).hasSize(1);
        assertThat(items(get("limit=9999&text=" + encoded(WORDS))).size()).isBetween(1, 20);
    }

    private JsonNode items(HttpResponse<String> answer) {
        return new JsonMapper().readTree(answer.body()).path("items");
    }

    private HttpResponse<String> get(String query) throws Exception {
        var address = "http://localhost:" + port + "/api/v1/complaints/similar?" + query;
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(address)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
