package id.pendopo.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.organisation.Organisations;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("store")
@House
class FiltersTests {

    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort private int port;
    @Autowired private Organisations organisations;

    @Test
    void anEventAndAnAudienceNarrowTheList() {
        assertThat(items("event=LAHIR"))
                .isNotEmpty()
                .allSatisfy(
                        item -> assertThat(item.path("lifeEvents").toString()).contains("LAHIR"));
        assertThat(items("audience=USAHA"))
                .isNotEmpty()
                .allSatisfy(
                        item -> assertThat(item.path("audiences").toString()).contains("USAHA"));
        assertThat(items("q=izin&audience=USAHA").size()).isLessThan(items("q=izin").size());
    }

    @Test
    void aRegionMeansAPlaceInIt() {
        var codes =
                organisations.units(organisations.forHost("").organisation()).stream()
                        .filter(unit -> "97.01.01".equals(unit.regionCode()))
                        .map(unit -> unit.code())
                        .toList();
        assertThat(items("region=97.01.01"))
                .isNotEmpty()
                .allSatisfy(
                        item -> {
                            var places = new ArrayList<String>();
                            places.add(item.path("unit").path("code").asString());
                            item.path("locations").forEach(one -> places.add(one.asString()));
                            assertThat(places).containsAnyElementsOf(codes);
                        });
    }

    @Test
    void theSamePlaceHasToHaveEverything() {
        var here = items("region=97.01.01").size();
        var ramp = items("region=97.01.01&facility=SIGN_INTERPRETER").size();
        assertThat(ramp).isLessThanOrEqualTo(here);
        assertThat(items("facility=RAMP&q=ktp")).isNotEmpty();
        assertThat(items("openNow=true").size()).isLessThanOrEqualTo(items("limit=200").size());
    }

    @ParameterizedTest
    @CsvSource({"event", "audience", "unit", "region", "facility"})
    void whatDoesNotExistIsRefusedByName(String field) {
        var answer = new Guest(port).get("/api/v1/services?" + field + "=TIDAK-ADA");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"" + field + "\"");
    }

    @Test
    void thePageSpeaksIndonesianAndShowsWhatNarrows() {
        var page =
                new Guest(port)
                        .get("/layanan?q=ktp&untuk=PERORANGAN&wilayah=97.01.01&akses=RAMP")
                        .body();
        assertThat(page).contains("di Wanasari", "Landai dengan pegangan", "Cocok dengan “ktp”");
        assertThat(new Guest(port).get("/layanan?wilayah=99.99").statusCode()).isEqualTo(404);
    }

    @Test
    void aResultSaysWhichWordsItMatched() {
        var first = items("q=ktp+ilang").getFirst();
        assertThat(first.path("matches").toString()).contains("ktp").contains("ilang");
        assertThat(items("limit=1").getFirst().has("matches")).isFalse();
    }

    private List<JsonNode> items(String query) {
        var items = new ArrayList<JsonNode>();
        var limit = query.contains("limit") ? "" : "&limit=200";
        var answer = new Guest(port).get("/api/v1/services?" + query + limit);
        JSON.readTree(answer.body()).path("items").forEach(items::add);
        return items;
    }
}
