package id.pendopo.complaint.open311;

import static id.pendopo.complaint.open311.ReadTests.codes;
import static id.pendopo.complaint.open311.ReadTests.encoded;
import static id.pendopo.complaint.open311.ReadTests.fault;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.complaint.ComplaintCases;
import id.pendopo.complaint.ComplaintCases.Brought;
import id.pendopo.complaint.ComplaintCases.Made;
import id.pendopo.complaint.Desk;
import id.pendopo.complaint.open311.Partner.Answer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers that are longer than a page, while people and officers go on. */
@House
@Tag("store")
class PagingTests {

    private static final Pattern NEXT = Pattern.compile("<([^>]*)>; rel=\"next\"");
    private static final String UPDATES = "servicerequestupdates.json";
    private static final int MOST_PAGES = 400;

    @LocalServerPort private int port;
    @Autowired private ComplaintCases cases;
    @Autowired private JdbcClient sql;

    @Test
    void whoeverFollowsTheLinksMeetsNothingTwiceWhileCasesArrive() {
        var known = published(5);
        var query = "requests.json?service_code=daring&status=open&page_size=2";
        var seen = new ArrayList<String>();
        pages(query, () -> published(1)).forEach(page -> seen.addAll(codes(page.json())));
        assertThat(seen).doesNotHaveDuplicates().containsAll(codesOf(known));
    }

    @Test
    void whatChangesBetweenTwoPagesIsNotMissedAndNothingBesideIt() {
        var since = encoded(Instant.now().toString());
        var known = published(5);
        var query = "requests.json?service_code=daring&page_size=2&updated_after=" + since;
        var seen = new ArrayList<String>();
        var first = known.getFirst();
        var moved = new AtomicBoolean();
        Runnable answer =
                () -> {
                    if (moved.compareAndSet(false, true)) {
                        cases.answer(first);
                    }
                };
        pages(query, answer).forEach(page -> seen.addAll(codes(page.json())));
        assertThat(seen).containsAll(codesOf(known));
    }

    @Test
    void pagesWithNumbersAloneGiveTheSame() {
        var since = encoded(Instant.now().toString());
        published(5).forEach(cases::answer);
        for (var query :
                List.of(
                        "requests.json?service_code=daring&updated_after=" + since,
                        "requests.json?service_code=daring",
                        UPDATES + "?start_date=" + since)) {
            var whole = production().get(query).json();
            assertThat(whole.size()).as(query).isGreaterThanOrEqualTo(5);
            for (int i = 0; i < 5; i++) {
                var page = production().get(query + "&page_size=1&page=" + (i + 1)).json();
                assertThat(page.path(0)).as(query + " " + i).isEqualTo(whole.path(i));
                assertThat(page.size()).isOne();
            }
        }
    }

    @Test
    void theUpdatesOfManyPagesAreThoseOfOne() {
        var since = encoded(Instant.now().toString());
        published(3).forEach(cases::answer);
        var query = UPDATES + "?start_date=" + since;
        var end = "&end_date=" + encoded(Instant.now().toString());
        var whole = ids(production().get(query + end));
        assertThat(whole).hasSizeGreaterThan(5).doesNotHaveDuplicates();
        var seen = new ArrayList<String>();
        pages(query + end + "&page_size=2", () -> {}).forEach(page -> seen.addAll(ids(page)));
        assertThat(seen).containsExactlyElementsOf(whole);
    }

    @Test
    void aMarkThatNobodyMadeIsRefusedAndOneOfAHiddenCaseLeadsByTheNumber() {
        fault(production().get("requests.json?cursor=%21"), 400, "400.cursor");
        fault(production().get(UPDATES + "?cursor=RSK-0000000-0"), 400, "400.cursor");
        fault(
                production().get("requests.xml?updated_after=2026-01-01&cursor=RSK-0000000-0"),
                400,
                "400.cursor");
        var known = published(3);
        var query = "requests.json?service_code=daring&page_size=1&page=2";
        var byNumber = codes(production().get(query).json());
        var hidden = query + "&cursor=RSK-0000000-0";
        assertThat(codes(production().get(hidden).json())).isEqualTo(byNumber);
        var behind = codesOf(known).getFirst();
        assertThat(codes(production().get(query + "&cursor=" + behind).json()))
                .doesNotContainAnyElementsOf(codesOf(known));
    }

    @Test
    void noTimeOfAReceiptStandsInALink() {
        var made = published(2).getLast();
        var link = production().get("requests.json?service_code=daring&page_size=1").link();
        assertThat(link).contains("cursor=" + made.code() + "&");
    }

    /** Those of the tests' own, in a category of their own, the first first. */
    private List<Made> published(int many) {
        var brought = new Brought(ComplaintCases.TITLE, "daring", false, false, Desk.OPEN, null);
        return Stream.generate(() -> cases.published(brought)).limit(many).toList();
    }

    private static List<String> codesOf(List<Made> made) {
        return made.stream().map(Made::code).toList();
    }

    private static List<String> ids(Answer answer) {
        return answer.json().valueStream().map(one -> one.path("update_id").asString()).toList();
    }

    /** The pages to which the links lead; something happens before each of them but the first. */
    private List<Answer> pages(String query, Runnable meanwhile) {
        var pages = new ArrayList<Answer>();
        var page = production().get(query);
        while (true) {
            assertThat(page.status()).as(page.body()).isEqualTo(200);
            pages.add(page);
            var next = NEXT.matcher(page.link());
            if (!next.find()) {
                return pages;
            }
            assertThat(pages).hasSizeLessThan(MOST_PAGES);
            if (pages.size() < 4) {
                meanwhile.run();
            }
            page = new Partner(next.group(1)).get("");
        }
    }

    private Partner production() {
        return Partner.production(port);
    }
}
