package id.pendopo.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A character that no table can keep does no harm wherever it is typed. */
@House
class PlainParametersTests {

    @LocalServerPort private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/layanan?wilayah=%00",
                "/layanan?peristiwa=%00",
                "/layanan?q=k%00tp",
                "/api/v1/services?event=%00",
                "/survei?q=%00"
            })
    void aPageIsShownAllTheSame(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var answer =
                    client.send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isLessThan(500);
        }
    }
}
