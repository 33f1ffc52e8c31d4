package id.pendopo.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What every answer bears, and who may send forms. */
@House
class HeadersTests {

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort private int port;

    @Test
    void nothingInlineAndNothingFromElsewhereMayRun() throws Exception {
        for (var path :
                new String[] {
                    "/", "/petugas/masuk", "/api/v1/surveys", "/tidak-ada", "/aset/x.css"
                }) {
            var policy = get(path).headers().firstValue("Content-Security-Policy").orElse("");
            assertThat(policy).as(path).contains("default-src 'none'", "frame-ancestors 'none'");
            assertThat(policy).as(path).doesNotContain("unsafe");
            assertThat(get(path).headers().firstValue("X-Content-Type-Options"))
                    .as(path)
                    .contains("nosniff");
        }
    }

    @Test
    void thePageNamesItsLanguage() throws Exception {
        assertThat(get("/").headers().firstValue("Content-Language")).contains("id");
        assertThat(get("/en").headers().firstValue("Content-Language")).contains("en");
    }

    @Test
    void citizensGetNoCookie() throws Exception {
        for (var path : new String[] {"/", "/layanan", "/survei", "/skm", "/petugas/masuk"}) {
            assertThat(get(path).headers().firstValue("Set-Cookie")).as(path).isEmpty();
        }
    }

    @Test
    void aFormFromAnotherSiteIsRefused() throws Exception {
        assertThat(post("Sec-Fetch-Site", "cross-site")).isEqualTo(403);
        assertThat(post("Origin", "https://elsewhere.example")).isEqualTo(403);
        assertThat(post("Origin", "null")).isEqualTo(403);
        assertThat(post("Sec-Fetch-Site", "same-origin")).isNotEqualTo(403);
        assertThat(post("Origin", "http://localhost:" + port)).isNotEqualTo(403);
    }

    @Test
    void errorsArePagesForPeopleAndProblemDetailsForPrograms() throws Exception {
        var page = get("/en/tidak-ada");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("<html lang=\"en\">", "No such page");
        assertThat(page.body()).as("a way on").contains("action=\"/en/layanan\"");
        var problem = get("/api/v1/tidak-ada");
        assertThat(problem.statusCode()).isEqualTo(404);
        assertThat(problem.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(problem.body()).contains("\"status\":404", "\"errors\":[]");
    }

    @Test
    void styleSheetsAreKeptForAYearAndCompressed() throws Exception {
        var home = get("/").body();
        var sheet = home.replaceAll("(?s).*href=\"(/aset/gaya-[0-9a-f]+\\.css)\".*", "$1");
        var answer =
                http.send(
                        request(sheet).header("Accept-Encoding", "gzip").build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(answer.body().length).isLessThan(12_000);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private int post(String header, String value) throws IOException, InterruptedException {
        var request =
                request("/survei/lanjut")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header(header, value)
                        .POST(HttpRequest.BodyPublishers.ofString("kode=X"))
                        .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }
}
