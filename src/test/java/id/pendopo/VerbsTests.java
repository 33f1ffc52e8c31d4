package id.pendopo;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.shared.Verb;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Which verb is meant by what was typed behind {@code bin/pendopo}. */
@House
@ExtendWith(OutputCaptureExtension.class)
class VerbsTests {

    @LocalServerPort private int port;
    @Autowired private List<Verb> all;

    @Test
    void ofTwoVerbsThatBeginAlikeTheLongerOneIsMeant(CapturedOutput output)
            throws IOException, InterruptedException {
        assertThat(typed("token", "--open311", "--name", "Dua Kata")).isZero();
        var key =
                output.getOut()
                        .lines()
                        .filter(line -> line.startsWith("o311_"))
                        .findFirst()
                        .orElseThrow();
        assertThat(sent(key)).as("known, but without a report").isEqualTo(400);
        assertThat(sent(key + "x")).isEqualTo(403);
        assertThat(typed("token", "--open311", "--revoke", "--name", "Dua Kata")).isZero();
        assertThat(output.getOut()).contains("Keys withdrawn: 1");
        assertThat(sent(key)).isEqualTo(403);
    }

    @Test
    void theShorterOneKeepsItsOwnArguments(CapturedOutput output) {
        assertThat(typed("token", "--email", "tidak-ada@rasuka.example")).isEqualTo(1);
        assertThat(output.getErr()).contains("There is no active account with this address.");
        assertThat(typed("token", "--name", "Dua Kata", "--open311")).isEqualTo(2);
        assertThat(typed("token")).isEqualTo(2);
        assertThat(output.getErr()).contains("Usage: token --email").doesNotContain("--open311 ");
    }

    @Test
    void aVerbMayHaveTwoWordsWithoutThereBeingOneOfTheFirst(CapturedOutput output) {
        assertThat(typed("import", "regions")).isEqualTo(2);
        assertThat(output.getErr()).doesNotContain("Unknown verb");
        assertThat(typed("import", "units")).isEqualTo(2);
        assertThat(output.getErr()).contains("Unknown verb 'import'");
    }

    @Test
    void whoeverMistypesIsToldWhatThereIs(CapturedOutput output) {
        assertThat(typed("tokens")).isEqualTo(2);
        assertThat(output.getErr())
                .contains("Unknown verb 'tokens'")
                .contains("import regions", "token, token --open311", "verify-audit");
    }

    private int typed(String... words) {
        var start = Start.parse(words);
        return new Verbs(all).run(Objects.requireNonNull(start.verb()), start.arguments());
    }

    private int sent(String key) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://localhost:" + port + "/open311/v2/requests.json"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("api_key=" + key))
                        .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }
}
