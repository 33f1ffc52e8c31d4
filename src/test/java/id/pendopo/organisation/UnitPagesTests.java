package id.pendopo.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.catalogue.Clerk;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What citizens and programs read of a place. */
@House
class UnitPagesTests {

    private static final String MAP =
            "https://www.openstreetmap.org/?mlat=-5.3989&amp;mlon=111.5001";

    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    @Test
    void aPlaceCanBeReachedByPhoneChatMailAndMap() {
        assertThat(read("/unit/RSK-MPP"))
                .contains(
                        "href=\"tel:0200555014\"",
                        "href=\"mailto:halo@mpp.rasuka.example\"",
                        "href=\"https://wa.me/62200555114\" rel=\"external noreferrer\"",
                        "href=\"geo:-5.3989,111.5001?q=",
                        MAP,
                        "di luar situs ini");
    }

    @Test
    void aPlaceOfAServiceHasTheMapToo() {
        assertThat(read("/layanan/RSK-KTP-HILANG")).contains(MAP, "geo:-5.3989,111.5001");
    }

    @Test
    void itSaysWhatIsThereAndWhatIsNotThereYet() {
        assertThat(read("/unit/RSK-MPP"))
                .contains("Landai dengan pegangan", "Belum ada: Alat bantu dengar");
    }

    @Test
    void itSaysWhetherItIsOpenAndWhichDaysOffCome() {
        assertThat(read("/unit/RSK-MPP"))
                .containsPattern("Sedang buka|Hari ini buka|Sedang tutup|Hari ini libur")
                .contains("dalam empat minggu ke depan");
    }

    @Test
    void whereNobodyEnteredAPlaceThereIsNoMap() {
        assertThat(read("/unit/RSK-INSPEKTORAT")).doesNotContain("openstreetmap", "geo:", "<img");
    }

    @Test
    void programsReadTheSame() {
        var unit = json("/api/v1/units/RSK-MPP");
        assertThat(unit.path("parent").asString()).isEqualTo("RSK-DPMPTSP");
        assertThat(unit.path("position").path("latitude").asDouble()).isEqualTo(-5.3989);
        assertThat(unit.path("position").path("longitude").asDouble()).isEqualTo(111.5001);
        assertThat(unit.path("hours").path(0).path("opens").asString()).isEqualTo("08:00");
        assertThat(unit.path("facilities").path(0).path("present").asBoolean()).isTrue();
        assertThat(json("/api/v1/units/RSK-INSPEKTORAT").path("position").isNull()).isTrue();
        assertThat(clerk().read("/api/v1/units/TIDAK-ADA").status()).isEqualTo(404);
    }

    @Test
    void theListGoesOnWhereItStopped() {
        var all = codes("/api/v1/units");
        assertThat(all).first().isEqualTo("RSK");
        var found = new ArrayList<String>();
        var path = "/api/v1/units?limit=5";
        for (var next = path; next != null; ) {
            var part = json(next);
            part.path("items").forEach(one -> found.add(one.path("code").asString()));
            next =
                    part.path("next").isNull()
                            ? null
                            : path + "&cursor=" + part.path("next").asString();
        }
        assertThat(found).containsExactlyElementsOf(all).doesNotHaveDuplicates();
        assertThat(clerk().read("/api/v1/units?limit=0").body()).contains("limit_range");
        assertThat(clerk().read("/api/v1/units?limit=201").status()).isEqualTo(422);
        assertThat(clerk().read("/api/v1/units?cursor=X").body()).contains("cursor_unknown");
    }

    private ArrayList<String> codes(String path) {
        var codes = new ArrayList<String>();
        json(path).path("items").forEach(one -> codes.add(one.path("code").asString()));
        return codes;
    }

    private JsonNode json(String path) {
        return new JsonMapper().readTree(read(path));
    }

    private String read(String path) {
        var answer = clerk().read(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body();
    }

    private Clerk clerk() {
        return new Clerk(port, data);
    }
}
