package id.pendopo.complaint.open311;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.complaint.ComplaintCases;
import id.pendopo.complaint.ComplaintCases.Brought;
import id.pendopo.complaint.Desk;
import id.pendopo.complaint.open311.Partner.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What other systems read. */
@House
@Tag("store")
class ReadTests {

    @LocalServerPort private int port;
    @Autowired private ComplaintCases cases;
    @Autowired private JdbcClient sql;

    @Test
    void theDiscoveryNamesBothEndpointsInBothFormats() {
        var door = new Partner("http://localhost:" + port + "/open311/");
        var xml = door.get("discovery.xml");
        assertThat(xml.status()).isEqualTo(200);
        assertThat(xml.type()).isEqualToIgnoringCase("text/xml;charset=utf-8");
        assertThat(xml.body()).startsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?><discovery>");
        assertThat(xml.xml().getElementsByTagName("endpoint").getLength()).isEqualTo(2);
        assertThat(xml.xml().getElementsByTagName("format").getLength()).isEqualTo(4);
        assertThat(xml.element("contact")).isNotBlank();
        assertThat(xml.element("key_service")).isNotBlank();
        var json = door.get("discovery.json").json();
        assertThat(OffsetDateTime.parse(json.path("changeset").asString()))
                .isBefore(OffsetDateTime.now());
        var endpoints = json.path("endpoints");
        assertThat(endpoints.path(0).path("type").asString()).isEqualTo("production");
        assertThat(endpoints.path(1).path("type").asString()).isEqualTo("test");
        assertThat(endpoints.path(0).path("formats").path(1).asString())
                .isEqualTo("application/json");
        for (var endpoint : endpoints) {
            assertThat(endpoint.path("specification").asString()).contains("GeoReport_v2");
            var services = new Partner(endpoint.path("url").asString()).get("services.xml");
            assertThat(services.status()).isEqualTo(200);
        }
    }

    @Test
    void theServicesAreTheCategories() {
        var services = production().get("services.json").json();
        assertThat(services.isArray()).isTrue();
        assertThat(services.size())
                .isEqualTo(
                        sql.sql("select count(*) from complaint.category")
                                .query(Integer.class)
                                .single());
        var road = one(services, "service_code", "jalan");
        assertThat(road.path("service_name").asString()).contains("Jalan");
        assertThat(road.path("metadata").asBoolean()).isTrue();
        assertThat(road.path("type").asString()).isEqualTo("realtime");
        assertThat(road.path("keywords").asString()).contains("lubang,");
        assertThat(road.path("group").isString()).isTrue();
        assertThat(road.path("description").asString()).isNotBlank();
        var xml = production().get("services.xml");
        assertThat(xml.xml().getDocumentElement().getTagName()).isEqualTo("services");
        assertThat(xml.xml().getElementsByTagName("service").getLength())
                .isEqualTo(services.size());
    }

    @Test
    void theLanguageGoesByTheHeader() {
        var english = production().get("services.json", "Accept-Language", "en").body();
        assertThat(english).contains("Roads, drains");
        var error = production().get("services/x.json", "Accept-Language", "en");
        assertThat(error.field("description")).contains("There is no category");
    }

    @Test
    void aDefinitionHasItsAttributesInOrder() {
        var answer = production().get("services/jalan.json");
        var definition = answer.json();
        assertThat(definition.path("service_code").asString()).isEqualTo("jalan");
        var orders = new HashSet<Integer>();
        for (var attribute : definition.path("attributes")) {
            assertThat(orders.add(attribute.path("order").asInt())).isTrue();
            assertThat(attribute.path("variable").isBoolean()).isTrue();
            assertThat(attribute.path("required").isBoolean()).isTrue();
            assertThat(attribute.path("datatype").asString())
                    .matches("string|number|datetime|text|singlevaluelist|multivaluelist");
            assertThat(attribute.path("description").asString()).isNotBlank();
            assertThat(attribute.has("values"))
                    .isEqualTo(attribute.path("datatype").asString().endsWith("list"));
        }
        assertThat(orders).contains(1, orders.size());
        var kinds = one(definition.path("attributes"), "code", "jenis_kerusakan").path("values");
        assertThat(kinds.path(0).path("key").asString()).isEqualTo("jalan");
        assertThat(kinds.path(0).path("name").asString()).isEqualTo("Permukaan jalan");
        var codes = definition.path("attributes").valueStream().map(a -> a.path("code").asString());
        assertThat(codes).contains("anonim", "rahasia", "privasi").doesNotContain("lama_menunggu");
        var xml = production().get("services/jalan.xml");
        assertThat(xml.body()).contains("<service_definition><service_code>jalan</service_code>");
        assertThat(xml.body()).contains("<attributes><attribute><variable>true</variable>");
    }

    @Test
    void errorsComeInTheFormatThatWasAskedFor() {
        fault(production().get("services/tidak-ada.xml"), 404, "404.service_code");
        fault(production().get("services/tidak-ada.json"), 404, "404.service_code");
        fault(
                production().get("services.xml?jurisdiction_id=lain.example"),
                404,
                "404.jurisdiction_id");
        fault(
                production().get("services/jalan.json?jurisdiction_id=lain.example"),
                404,
                "404.jurisdiction_id");
        fault(
                production().get("requests.json?jurisdiction_id=lain.example"),
                404,
                "404.jurisdiction_id");
        fault(production().get("tokens/abc.xml"), 404, "404.token");
        fault(production().get("requests/RSK-0000000-0.json"), 404, "404.service_request_id");
        fault(production().get("tidak-ada.json"), 404, "404.nothing_here");
        fault(production().get("services.csv"), 404, "404.nothing_here");
        fault(production().get("services"), 404, "404.nothing_here");
        for (var method : List.of("PUT", "DELETE", "PATCH")) {
            fault(production().with(method, "requests.xml"), 404, "404.nothing_here");
        }
        fault(production().post("services.json", "a", "b"), 404, "404.nothing_here");
    }

    @Test
    void anEmptyJurisdictionIsNoneAndTheOwnOneIsKnown() {
        assertThat(production().get("services.xml?jurisdiction_id=").status()).isEqualTo(200);
        assertThat(production().get("services.xml?jurisdiction_id=localhost").status())
                .isEqualTo(200);
        assertThat(production().get("services.xml?jurisdiction_id=www.LOCALHOST").status())
                .isEqualTo(200);
        assertThat(production().get("services.xml?jurisdiction_id=RSK").status()).isEqualTo(200);
    }

    @Test
    void aPublicCaseIsReadWithEveryField() {
        var made = cases.published();
        var answer = production().get("requests/" + made.code() + ".json");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().size()).isEqualTo(1);
        var request = answer.json().path(0);
        assertThat(request.propertyNames())
                .containsExactly(
                        "service_request_id",
                        "status",
                        "status_notes",
                        "service_name",
                        "service_code",
                        "description",
                        "agency_responsible",
                        "service_notice",
                        "requested_datetime",
                        "updated_datetime",
                        "expected_datetime",
                        "address",
                        "address_id",
                        "zipcode",
                        "lat",
                        "long",
                        "media_url");
        assertThat(request.path("status").asString()).isEqualTo("open");
        assertThat(request.path("status_notes").asString()).isNotBlank();
        assertThat(request.path("description").asString())
                .contains("Tanjakan")
                .doesNotContain("081234567890", "Budi Santoso");
        assertThat(request.path("requested_datetime").asString())
                .matches("\\d{4}-\\d\\d-\\d\\dT00:00:00\\+07:00");
        OffsetDateTime.parse(request.path("updated_datetime").asString());
        assertThat(request.path("expected_datetime").asString()).contains("T23:59:59");
        assertThat(request.path("zipcode").isNull()).isTrue();
        var xml = production().get("requests/" + made.code() + ".xml");
        assertThat(xml.element("service_request_id")).isEqualTo(made.code());
        assertThat(xml.body()).contains("<zipcode></zipcode>").doesNotContain(">null<");
    }

    @Test
    void anEndedCaseIsClosedWhenItEnded() {
        var made = cases.closed();
        var request = production().get("requests/" + made.code() + ".json").json().path(0);
        assertThat(request.path("status").asString()).isEqualTo("closed");
        var ended =
                sql.sql("select ended_at from complaint.complaint where code = :code")
                        .param("code", made.code())
                        .query(OffsetDateTime.class)
                        .single();
        assertThat(OffsetDateTime.parse(request.path("updated_datetime").asString()).toInstant())
                .isEqualTo(ended.toInstant().truncatedTo(ChronoUnit.SECONDS));
    }

    @Test
    void whatIsNotPublicIsUnknownAndNothingTellsSecretFromAbsent() {
        var secret =
                cases.forwarded(new Brought("Rahasia", "sarana", true, false, Desk.OPEN, null));
        var held = cases.taken(new Brought("Ditahan", "sarana", false, true, Desk.OPEN, null));
        var unseen = cases.forwarded(Brought.PLAIN);
        var absent = production().get("requests/RSK-AAAAAAA-A.xml");
        for (var made : List.of(secret, held, unseen)) {
            var answer = production().get("requests/" + made.code() + ".xml");
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.body().replace(made.code(), ""))
                    .isEqualTo(absent.body().replace("RSK-AAAAAAA-A", ""));
            var list = production().get("requests.json?service_request_id=" + made.code());
            assertThat(list.body()).isEqualTo("[]");
        }
    }

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

    @Test
    void extensionsAddWhatHappenedAndNothingOfTheReporter() {
        var made = cases.closed();
        var path = "requests/" + made.code() + ".json?extensions=true";
        var request = production().get(path).json().path(0);
        assertThat(request.path("extended_attributes").path("status_code").asString())
                .isEqualTo("CLOSED");
        assertThat(request.path("extended_attributes").path("groups").isArray()).isTrue();
        assertThat(request.path("attributes").isArray()).isTrue();
        assertThat(request.path("notes")).isNotEmpty();
        for (var note : request.path("notes")) {
            OffsetDateTime.parse(note.path("datetime").asString());
            assertThat(note.path("description").asString()).isNotBlank();
            assertThat(note.path("type").asString()).isNotBlank();
        }
        assertThat(production().get(path).body()).doesNotContain("Rahayu");
    }

    @Test
    void theTableOfAllHasDaysAndNoTimes() {
        var made = cases.published();
        var table = new Partner("http://localhost:" + port + "/open311/").get("requests.csv");
        assertThat(table.status()).isEqualTo(200);
        assertThat(table.type()).startsWith("text/csv");
        assertThat(table.body()).startsWith("service_request_id,status,");
        assertThat(table.body()).contains(made.code()).doesNotContain("081234567890", "Rahayu");
        assertThat(table.body()).doesNotContainPattern("\\d{4}-\\d\\d-\\d\\dT");
    }

    private Partner production() {
        return Partner.production(port);
    }

    private static JsonNode one(JsonNode list, String field, String value) {
        return list.valueStream()
                .filter(one -> one.path(field).asString().equals(value))
                .findFirst()
                .orElseThrow();
    }

    static List<String> codes(JsonNode list) {
        return list.valueStream().map(one -> one.path("service_request_id").asString()).toList();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static void fault(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        if (answer.type().startsWith("application/json")) {
            assertThat(answer.field("code")).isEqualTo(code);
            assertThat(answer.field("description")).isNotBlank();
        } else {
            assertThat(answer.type()).isEqualToIgnoringCase("text/xml;charset=utf-8");
            assertThat(answer.xml().getDocumentElement().getTagName()).isEqualTo("errors");
            assertThat(answer.element("code")).isEqualTo(code);
            assertThat(answer.element("description")).isNotBlank();
        }
    }
}
