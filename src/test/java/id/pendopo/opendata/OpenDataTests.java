package id.pendopo.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.opendata.linked.Reader;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** What strangers find: the list of data, the guide, the map. */
@House
class OpenDataTests {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");

    @LocalServerPort private int port;

    @Test
    void everyFileOfTheListCanBeTaken() {
        var page = get("/data-terbuka");
        var list = page.substring(page.indexOf("<main"), page.indexOf("</main"));
        assertThat(list)
                .contains("id=\"data-layanan\"", "CC BY 4.0", "/catalog.ttl", "/skm/hasil.csv");
        LINK.matcher(list)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .forEach(
                        path ->
                                assertThat(new Reader(port).get(path).statusCode())
                                        .as(path)
                                        .isEqualTo(200));
    }

    @Test
    void theGuideShowsEveryOperation() {
        var description = new JsonMapper().readTree(get("/openapi.json"));
        var indonesian = get("/data-terbuka/api");
        var english = get("/en/data-terbuka/api");
        for (var path : description.path("paths")) {
            for (var operation : path) {
                var id = operation.path("operationId").asString();
                assertThat(indonesian).contains("/data-terbuka/api/" + id);
                assertThat(english).contains("/en/data-terbuka/api/" + id);
                var page = get("/data-terbuka/api/" + id);
                assertThat(page).as(id).contains("<h1", "curl ");
                for (var parameter : operation.path("parameters")) {
                    if (parameter.has("name")) {
                        assertThat(page)
                                .as(id)
                                .contains("<code>" + parameter.path("name").asString() + "</code>");
                    }
                }
            }
        }
        assertThat(get("/data-terbuka/api/getService"))
                .contains(
                        "curl 'http://localhost:" + port + "/api/v1/services/RSK-KTP-HILANG'",
                        "Satu layanan dengan standarnya",
                        "text/turtle");
        assertThat(get("/data-terbuka/api/createSurvey")).contains("Authorization: Bearer");
    }

    @Test
    void theMapLeadsToPagesThatAreThere() {
        var map = get("/sitemap.xml");
        assertThat(map)
                .contains(
                        "/layanan/RSK-KTP-HILANG<",
                        "/en/layanan/RSK-KTP-HILANG<",
                        "/unit/RSK-MPP<",
                        "/tindak-lanjut<");
        assertThat(map).containsPattern("/en/tindak-lanjut/RSK-[0-9A-Z-]+</loc><lastmod>2");
        var places = Pattern.compile("<loc>http://localhost:\\d+([^<]*)</loc>").matcher(map);
        places.results()
                .map(match -> match.group(1))
                .filter(
                        path ->
                                path.hashCode() % 7 == 0
                                        || path.chars().filter(c -> c == '/').count() == 1)
                .forEach(
                        path ->
                                assertThat(new Reader(port).get(path).statusCode())
                                        .as(path)
                                        .isEqualTo(200));
        assertThat(new Reader(port).get("/sitemap/1.xml").statusCode()).isEqualTo(200);
        assertThat(new Reader(port).get("/sitemap/2.xml").statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyIsLedToFictionalServices() {
        assertThat(get("/robots.txt")).isEqualTo("User-agent: *\nDisallow: /\n");
    }

    private String get(String path) {
        return new Reader(port).get(path).body();
    }
}
