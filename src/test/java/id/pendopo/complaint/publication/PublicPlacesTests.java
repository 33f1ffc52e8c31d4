package id.pendopo.complaint.publication;

import static id.pendopo.complaint.ComplaintCases.done;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.complaint.ComplaintCases;
import id.pendopo.complaint.ComplaintCases.Made;
import id.pendopo.shared.OrganisationId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
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
    @Autowired private ToldPlaceStore store;
    @Autowired private PublicTexts texts;
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
        desk.nothingWasTold();
        assertThat(told("97.01.06.2001")).as("this week").isZero();
        desk.settle(codes(fresh.subList(0, 4)));
        desk.nextWeek();
        assertThat(told("97.01.06.2001")).as("four of last week").isZero();
        desk.settle(codes(fresh.subList(4, 5)));
        assertThat(told("97.01.06.2001")).as("counted already").isZero();
        desk.nextWeek();
        assertThat(told("97.01.06.2001")).as("five of last week").isEqualTo(5);
        cases.publishedIn("97.01.06.2001");
        places.forget();
        assertThat(told("97.01.06.2001")).as("a new one where many are").isEqualTo(6);
    }

    /**
     * Yesterday's file names the cases of the village: those around it must not stand out today.
     */
    @Test
    void whoTakesACaseBackOrHasItRewordedChangesNothingOfWhatOthersTell() throws Exception {
        var village = in("97.01.06.2003", 5);
        var around = in("97.01.06.2004", 2);
        var before = regions();
        assertThat(before).containsEntry(village.getFirst().code(), "97.01.06.2003");
        assertThat(before.get(around.getFirst().code())).doesNotStartWith("97.01.06");

        var own = village.getFirst();
        done(texts.correct(cases.find(own), "Tanjakan patah", "Tanjakan di pintu depan patah."));
        assertThat(regions()).as("reworded").isEqualTo(before);
        desk.nextWeek();
        assertThat(regions()).as("reworded, the week after").isEqualTo(before);

        cases.withdraw(own);
        cases.withdraw(village.get(1));
        var fresh = cases.publishedIn("97.01.06.2003");
        var after = regions();
        assertThat(after).containsEntry(fresh.code(), "").doesNotContainKey(own.code());
        var others = village.subList(2, 5);
        codes(others).forEach(one -> assertThat(after).containsEntry(one, "97.01.06.2003"));
        codes(around).forEach(one -> assertThat(after).containsEntry(one, before.get(one)));
        var told = after.values().stream().filter(one -> one.startsWith("97.01.06")).count();
        var list = get("/pengaduan?wilayah=97.01.06").body();
        assertThat(list)
                .contains(told + " pengaduan, yang terbaru")
                .contains(codes(others))
                .doesNotContain(fresh.code(), around.getFirst().code());
        assertThat(get("/pengaduan").body())
                .containsPattern("wilayah=97.01.06\"[^>]*>[^<]*</a></th><td[^>]*>" + told + "<")
                .containsPattern("wilayah=97.01.06\"[^>]*><title>[^<]* " + told + "</title>");

        desk.nextWeek();
        var later = regions();
        codes(others).forEach(one -> assertThat(later).containsEntry(one, ""));
        codes(around).forEach(one -> assertThat(later).containsEntry(one, before.get(one)));
    }

    @Test
    void theFirstCountOfAWeekHoldsForAllMachines() {
        var house = new OrganisationId(UUID.randomUUID());
        var monday = LocalDate.of(2026, 11, 16);
        assertThat(store.find(house)).isEmpty();
        var first = new ToldWeek(monday, Set.of(), Set.of());
        store.begin(house, first);
        store.begin(house, new ToldWeek(monday, Set.of("97.01.01"), Set.of("97.01.01")));
        store.begin(house, new ToldWeek(monday.minusDays(7), Set.of("97.01"), Set.of("97.01")));
        assertThat(store.find(house)).contains(first);
        var next =
                new ToldWeek(monday.plusDays(7), Set.of("97.01"), Set.of("97.01", "97.01.06.2003"));
        store.begin(house, next);
        assertThat(store.find(house)).contains(next);
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

    /** What the file tells of the place of each case. */
    private Map<String, String> regions() throws IOException, InterruptedException {
        places.forget();
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var rows = CSVParser.parse(get("/pengaduan/data.csv").body(), format)) {
            return rows.stream()
                    .collect(Collectors.toMap(row -> row.get("code"), row -> row.get("region")));
        }
    }

    private static List<String> codes(List<Made> made) {
        return made.stream().map(Made::code).toList();
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
        desk.lastWeek(codes(made));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
