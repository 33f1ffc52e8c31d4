package id.pendopo.complaint.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.complaint.ComplaintCases;
import id.pendopo.complaint.ComplaintCases.Made;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** List, table, map and file tell the same of where cases happened. */
@House
@Tag("store")
class PublicPlacesTests {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort private int port;
    @Autowired private ComplaintCases cases;
    @Autowired private ToldPlaces places;
    @Autowired private PublicationDesk desk;

    @Test
    void theListTellsNoMoreOfPlacesThanTheFile() throws Exception {
        var told = in("97.01.05.2003", 5);
        var alone = in("97.01.05.2004", 2);
        var list = get("/pengaduan?wilayah=97.01.05").body();
        assertThat(told).allSatisfy(one -> assertThat(list).contains(one.code()));
        assertThat(alone).allSatisfy(one -> assertThat(list).doesNotContain(one.code()));
        var file = get("/pengaduan/data.csv").body();
        var bukitSagara = file.lines().filter(row -> row.contains(",97.01.05")).toList();
        assertThat(bukitSagara).hasSizeGreaterThanOrEqualTo(5);
        assertThat(list).contains(bukitSagara.size() + " pengaduan, yang terbaru");
    }

    @Test
    void theMapTellsNoMoreOfPlacesThanTheFile() throws Exception {
        in("97.01.04.2001", 6);
        in("97.01.04.2002", 3);
        var list = get("/pengaduan").body();
        var table = list.substring(list.indexOf("id=\"kecamatan\""), list.indexOf("<svg viewBox"));
        var map = list.substring(list.indexOf("<svg viewBox"));
        var file = get("/pengaduan/data.csv").body();
        for (int district = 1; district <= 6; district++) {
            var code = "97.01.0" + district;
            long told = file.lines().filter(row -> row.contains("," + code)).count();
            var link = "href=\"/pengaduan?wilayah=" + code + "\"";
            if (told == 0) {
                assertThat(table + map).as(code).doesNotContain(link);
            } else {
                assertThat(told).as(code).isGreaterThanOrEqualTo(Coarsening.FEWEST);
                assertThat(table)
                        .containsPattern(
                                Pattern.quote(link) + "[^>]*>[^<]*</a></th><td[^>]*>" + told + "<");
                assertThat(map)
                        .containsPattern(
                                Pattern.quote(link) + "[^>]*><title>[^<]* " + told + "</title>");
            }
        }
        assertThat(map).contains("aria-hidden=\"true\"", "tabindex=\"-1\"", "km</text>");
    }

    @Test
    void theMapIsPartOfThePageInEnglishToo() throws Exception {
        in("97.01.04.2001", 5);
        assertThat(get("/en/pengaduan").body())
                .contains("By district", "href=\"/en/pengaduan?wilayah=97.01.04\"")
                .contains(">N</text>")
                .doesNotContain("<script");
    }

    @Test
    void aPlaceIsNewlyToldOnlyWhenAWeekBegins() throws Exception {
        var fresh =
                IntStream.range(0, 5).mapToObj(_ -> cases.publishedIn("97.01.06.2001")).toList();
        places.forget();
        assertThat(told("97.01.06.2001")).as("this week").isZero();
        lastWeek(fresh.subList(0, 4));
        assertThat(told("97.01.06.2001")).as("four of last week").isZero();
        lastWeek(fresh.subList(4, 5));
        assertThat(told("97.01.06.2001")).as("five of last week").isEqualTo(5);
        cases.publishedIn("97.01.06.2001");
        places.forget();
        assertThat(told("97.01.06.2001")).as("a new one where many are").isEqualTo(6);
    }

    @Test
    void whatWasCountedIsRememberedForAWhile() {
        var house = cases.site().organisation();
        places.forget();
        var before = places.of(house);
        cases.publishedIn("97.01.06.2002");
        assertThat(places.of(house)).isSameAs(before);
        places.forget();
        assertThat(places.of(house).cases()).isNotEqualTo(before.cases());
    }

    @Test
    void weeksBeginOnMondayAndOtherPeriodsFollowEachOther() {
        var sunday = LocalDate.of(2026, 11, 22);
        assertThat(ToldPlaces.begun(sunday, 7)).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(ToldPlaces.begun(sunday.plusDays(1), 7)).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(ToldPlaces.begun(sunday, 1)).isEqualTo(sunday);
    }

    private long told(String region) throws Exception {
        var file = get("/pengaduan/data.csv").body();
        return file.lines().filter(row -> row.contains("," + region + ",")).count();
    }

    private List<Made> in(String region, int many) {
        var made = IntStream.range(0, many).mapToObj(_ -> cases.publishedIn(region)).toList();
        lastWeek(made);
        return made;
    }

    private void lastWeek(List<Made> made) {
        desk.lastWeek(made.stream().map(Made::code).toList());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
