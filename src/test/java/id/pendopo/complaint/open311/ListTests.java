package id.pendopo.complaint.open311;

import static id.pendopo.complaint.open311.ReadTests.codes;
import static id.pendopo.complaint.open311.ReadTests.encoded;
import static id.pendopo.complaint.open311.ReadTests.fault;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.complaint.ComplaintCases;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists of requests, narrowed and page by page. */
@House
@Tag("store")
class ListTests {

    @LocalServerPort private int port;
    @Autowired private ComplaintCases cases;
    @Autowired private JdbcClient sql;

    @Test
    void namedRequestsOverrideAllOtherFilters() {
        var first = cases.published();
        var second = cases.closed();
        var found =
                production()
                        .get(
                                "requests.json?status=open&service_code=jalan&start_date=2001-01-01&end_date=2001-01-02"
                                        + "&service_request_id="
                                        + first.code()
                                        + ",%20"
                                        + second.code()
                                        + ",RSK-AAAAAAA-A")
                        .json();
        assertThat(codes(found)).containsExactlyInAnyOrder(first.code(), second.code());
    }

    @Test
    void filtersNarrowTheList() {
        var open = cases.published();
        var closed = cases.closed();
        assertThat(codes(production().get("requests.json?status=open").json()))
                .contains(open.code())
                .doesNotContain(closed.code());
        assertThat(codes(production().get("requests.json?status=closed").json()))
                .contains(closed.code())
                .doesNotContain(open.code());
        assertThat(codes(production().get("requests.json?status=open,closed").json()))
                .contains(closed.code(), open.code());
        assertThat(codes(production().get("requests.json?status=").json())).contains(open.code());
        assertThat(codes(production().get("requests.json?service_code=jalan,pungli").json()))
                .doesNotContain(open.code());
        assertThat(codes(production().get("requests.json?service_code=jalan,sarana").json()))
                .contains(open.code());
        fault(production().get("requests.xml?status=fixed"), 400, "400.status");
        fault(production().get("requests.json?service_code=tidak-ada"), 404, "404.service_code");
        fault(production().get("requests.json?start_date=kemarin"), 400, "400.start_date");
        fault(
                production()
                        .get(
                                "requests.xml?start_date=2026-01-01T00:00:00Z&end_date=2026-06-01T00:00:00Z"),
                400,
                "400.start_date");
        fault(production().get("requests.xml?lat=1&long=x"), 400, "400.lat");
        fault(production().get("requests.xml?lat=1"), 400, "400.lat");
        fault(production().get("requests.xml?lat=1&long=1&radius=1000000"), 400, "400.radius");
        assertThat(production().get("requests.json?end_date=2001-01-01T00:00:00Z").body())
                .isEqualTo("[]");
        assertThat(production().get("requests.xml?end_date=2001-01-01T00:00:00Z").body())
                .endsWith("<service_requests></service_requests>");
    }

    @Test
    void theDatesAreThoseThatAreTold() {
        var answer = production().get("requests.json").json();
        var from = OffsetDateTime.now().minusDays(91);
        for (var request : answer) {
            assertThat(OffsetDateTime.parse(request.path("requested_datetime").asString()))
                    .isAfter(from);
        }
        var day = OffsetDateTime.parse(answer.path(0).path("requested_datetime").asString());
        var exact = encoded(day.toString());
        var within =
                production().get("requests.json?start_date=" + exact + "&end_date=" + exact).json();
        assertThat(within).isNotEmpty();
        for (var request : within) {
            assertThat(OffsetDateTime.parse(request.path("requested_datetime").asString()))
                    .isEqualTo(day);
        }
    }

    @Test
    void pagesFollowEachOtherToTheirEnd() {
        for (int i = 0; i < 3; i++) {
            cases.published();
        }
        var seen = new ArrayList<String>();
        var first = production().get("requests.json?status=open&page_size=2");
        seen.addAll(codes(first.json()));
        assertThat(seen).hasSize(2);
        assertThat(first.link()).contains("rel=\"next\"", "page=2").doesNotContain("prev");
        var next = first.link().replaceAll("^<([^>]*)>.*", "$1");
        var second = new Partner(next).get("");
        assertThat(codes(second.json())).doesNotContainAnyElementsOf(seen).isNotEmpty();
        assertThat(second.link()).contains("rel=\"prev\"");
        var beyond = production().get("requests.json?page=9000&page_size=2");
        assertThat(beyond.status()).isEqualTo(200);
        assertThat(beyond.body()).isEqualTo("[]");
    }

    @Test
    void whatChangedSinceIsFoundWithoutTheRest() {
        var before = cases.published();
        sql.sql(
                        "update complaint.event set at = at - interval '5 days' where complaint_id ="
                                + " (select id from complaint.complaint where code = :code)")
                .param("code", before.code())
                .update();
        sql.sql(
                        "update complaint.public_text set made_at = made_at - interval '4 days' where"
                                + " complaint_id = (select id from complaint.complaint where code = :code)")
                .param("code", before.code())
                .update();
        var since = encoded(Instant.now().minus(2, ChronoUnit.MINUTES).toString());
        var after = cases.published();
        assertThat(codes(production().get("requests.json?updated_after=" + since).json()))
                .contains(after.code())
                .doesNotContain(before.code());
        var longAgo = encoded(Instant.now().minus(10, ChronoUnit.DAYS).toString());
        var soon = encoded(Instant.now().minus(3, ChronoUnit.DAYS).toString());
        assertThat(
                        codes(
                                production()
                                        .get(
                                                "requests.json?updated_after="
                                                        + longAgo
                                                        + "&updated_before="
                                                        + soon)
                                        .json()))
                .contains(before.code())
                .doesNotContain(after.code());
    }

    private Partner production() {
        return Partner.production(port);
    }
}
