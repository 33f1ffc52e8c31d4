package id.pendopo.complaint.publication;

import static id.pendopo.complaint.ComplaintCases.done;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.access.Role;
import id.pendopo.complaint.ComplaintCases;
import id.pendopo.complaint.ComplaintCases.Brought;
import id.pendopo.complaint.ComplaintCases.Made;
import id.pendopo.complaint.Desk;
import id.pendopo.shared.Outcome;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What everybody may see of complaints, and what nobody finds on any way. */
@House
@Tag("store")
class PublicationTests {

    /** A word that stands in no other text of the house. */
    private static final String RARE = "Zirkonia";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort private int port;
    @Autowired private ComplaintCases cases;
    @Autowired private PublicTexts texts;
    @Autowired private Statistics statistics;

    @Test
    void aWordingWithoutPersonalDataIsProposedAndShownOnlyAfterAnOfficerReadIt() throws Exception {
        var made = cases.forwarded(Brought.PLAIN);
        var proposed = texts.last(cases.find(made)).orElseThrow();
        assertThat(proposed.body())
                .contains("Pak [nama]", "[nomor telepon]")
                .doesNotContain("Budi", "0812");
        assertThat(proposed.shown()).isFalse();
        assertThat(texts.waiting(cases.officer(), 1_000))
                .extracting(WaitingText::code)
                .contains(made.code());
        assertThat(get("/pengaduan/" + made.code()).statusCode()).isEqualTo(404);

        cases.show(made);
        var page = get("/pengaduan/" + made.code());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Pak [nama]").doesNotContain("Budi", "Rahayu", "0812");
    }

    @Test
    void whatIsNotForEverybodyIsFoundOnNoWay() throws Exception {
        var shown = cases.published(Brought.PLAIN.titled(RARE + " tampil"));
        var hidden =
                Map.of(
                        "secret", secret(),
                        "held", cases.taken(brought(" ditahan", false, true, Desk.OPEN)),
                        "abuse", abuse(),
                        "of the safe desk, not read", safe(),
                        "of the safe desk, secret",
                                cases.taken(brought(" diam", true, false, Desk.SAFE)),
                        "not passed on", cases.taken(brought(" baru", false, false, Desk.OPEN)),
                        "not read", cases.forwarded(Brought.PLAIN.titled(RARE + " belum")),
                        "taken back", withdrawn());
        for (var path :
                List.of(
                        "/pengaduan",
                        "/pengaduan?q=" + RARE,
                        "/pengaduan?status=menunggu",
                        "/pengaduan?hal=sarana&unit=RSK",
                        "/pengaduan/terbaru.atom",
                        "/pengaduan/data.csv")) {
            var body = get(path).body();
            assertThat(body).as(path).contains(shown.code());
            hidden.forEach(
                    (why, one) -> assertThat(body).as(path + " " + why).doesNotContain(one.code()));
        }
        assertThat(get("/pengaduan?q=" + RARE).body()).contains("1 pengaduan tentang");
        for (var one : hidden.entrySet()) {
            var code = one.getValue().code();
            assertThat(get("/pengaduan/" + code).statusCode()).as(one.getKey()).isEqualTo(404);
            assertThat(get("/pengaduan?q=" + code).body())
                    .as(one.getKey())
                    .contains("Tidak ada pengaduan yang cocok");
        }
    }

    @Test
    void secretHeldAndAbusiveCasesAreInNoFigure() {
        var before = received();
        secret();
        cases.taken(brought(" ditahan", false, true, Desk.OPEN));
        abuse();
        cases.taken(brought(" aman rahasia", true, false, Desk.SAFE));
        assertThat(received()).isEqualTo(before);
        cases.published();
        assertThat(received()).isEqualTo(before + 1);
    }

    @Test
    void whatTheReporterLeavesOutIsGoneAtOnce() throws Exception {
        var made = cases.published();
        var c = cases.find(made);
        done(texts.correct(c, "Tanjakan patah", "Tanjakan di pintu depan patah."));
        assertThat(get("/pengaduan/" + made.code()).body())
                .contains("Tanjakan di pintu depan patah.")
                .doesNotContain("loket tahu");
        assertThat(texts.all(c)).hasSize(3);
        assertThat(texts.last(c).orElseThrow().unread()).as("an officer reads it again").isTrue();
    }

    @Test
    void whatTheReporterAddsIsHiddenUntilAnOfficerReadItAndIsCoveredToo() throws Exception {
        var made = cases.published();
        var c = cases.find(made);
        done(texts.correct(c, "Tanjakan rusak", "Ditunjukkan Bu Sari kepada saya."));
        assertThat(get("/pengaduan/" + made.code()).statusCode()).isEqualTo(404);
        assertThat(texts.waiting(cases.officer(), 1_000))
                .extracting(WaitingText::code)
                .contains(made.code());
        cases.show(made);
        assertThat(get("/pengaduan/" + made.code()).body())
                .contains("Tanjakan rusak", "Bu [nama]")
                .doesNotContain("Sari kepada");
    }

    @Test
    void aCaseOfTheSafeDeskIsShownWhenItsReporterLetsItAndKnowsOnlyDays() throws Exception {
        var made =
                cases.taken(
                        new Brought("Kapulaga di loket", "sarana", false, false, Desk.SAFE, null));
        var inspector = cases.officer(Role.INSPECTOR, "RSK-INSPEKTORAT");
        cases.verified(made, inspector, "PENGAWASAN", "pungli", "RSK-INSPEKTORAT");
        var c = cases.find(made);
        var text = texts.last(c).orElseThrow();
        done(texts.review(inspector, c, text.revision(), text.title(), text.body(), true));
        assertThat(get("/pengaduan/" + made.code()).statusCode()).isEqualTo(200);
        assertThat(get("/pengaduan?q=Kapulaga").body()).contains(made.code());
        var zone = cases.site().zone();
        assertThat(texts.all(c))
                .hasSize(2)
                .allMatch(one -> one.madeAt().atZone(zone).toLocalTime().equals(LocalTime.NOON));
    }

    @Test
    void theFeedTellsTheDayOnly() throws Exception {
        cases.published();
        assertThat(get("/pengaduan/terbaru.atom").body())
                .containsPattern("<published>[0-9-]{10}T00:00:00\\+")
                .doesNotContainPattern("<(updated|published)>[0-9-]{10}T(?!00:00:00)");
    }

    @Test
    void placesWithFewCasesDoNotNarrowTheList() throws Exception {
        var shown = cases.published();
        assertThat(get("/pengaduan?wilayah=97.01.01.2001").body()).contains(shown.code());
        assertThat(get("/pengaduan?wilayah=99.99.99").body())
                .contains(shown.code())
                .doesNotContain("value=\"99.99.99\"");
    }

    @Test
    void whoeverSawAnEarlierWordingIsToldSoAndOtherUnitsHaveNoSay() {
        var made = cases.forwarded(Brought.PLAIN);
        var c = cases.find(made);
        cases.show(made);
        assertThat(texts.review(cases.officer(), c, 1, "Judul", "Isi", true))
                .isInstanceOf(Outcome.Refused.class);
        var other = cases.officer(Role.COMPLAINT_OFFICER, "RSK-DISDIK");
        assertThat(texts.review(other, c, 2, "Judul", "Isi", true))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(texts.waiting(other, 1_000))
                .extracting(WaitingText::code)
                .doesNotContain(c.code());
    }

    @Test
    void figuresAndOpenDataAreFilesWithAHeading() throws Exception {
        cases.published();
        statistics.forget();
        assertThat(get("/pengaduan/statistik.csv").body())
                .startsWith("year,unit,unit_name,class,suppressed");
        assertThat(get("/pengaduan/data.csv").body())
                .startsWith("code,class,category")
                .doesNotContain("Budi", "Rahayu");
        assertThat(get("/pengaduan/statistik?tahun=1900").statusCode()).isEqualTo(404);
    }

    private long received() {
        statistics.forget();
        var organisation = cases.site().organisation();
        int year = statistics.years(organisation).getFirst();
        var all = statistics.of(organisation, year).at(StatisticsTable.ALL, StatisticsTable.ALL);
        return all == null ? pad(5) : all.received();
    }

    /** So many that the sum of all is shown. */
    private long pad(int many) {
        for (int i = 0; i < many; i++) {
            cases.published();
        }
        return received();
    }

    private Made secret() {
        return cases.forwarded(brought(" rahasia", true, false, Desk.OPEN));
    }

    private Made safe() {
        return cases.taken(brought(" aman", false, false, Desk.SAFE));
    }

    private Made abuse() {
        var made = cases.taken(brought(" iklan", false, true, Desk.OPEN));
        return cases.rejected(made);
    }

    private Made withdrawn() {
        var made = cases.published(Brought.PLAIN.titled(RARE + " ditarik"));
        return cases.withdraw(made);
    }

    private static Brought brought(String more, boolean secret, boolean held, Desk desk) {
        return new Brought(RARE + more, "sarana", secret, held, desk, null);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
