package id.pendopo.complaint.open311;

import static id.pendopo.complaint.open311.ReadTests.fault;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What is offered to other systems: where it stands, services, their attributes. */
@House
@Tag("store")
class OfferingTests {

    @LocalServerPort private int port;
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
        var answer = production().get("services.json");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.type()).isEqualToIgnoringCase("application/json;charset=utf-8");
        var services = answer.json();
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
        assertThat(xml.type()).isEqualToIgnoringCase("text/xml;charset=utf-8");
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

    private Partner production() {
        return Partner.production(port);
    }

    private static JsonNode one(JsonNode list, String field, String value) {
        return list.valueStream()
                .filter(one -> one.path(field).asString().equals(value))
                .findFirst()
                .orElseThrow();
    }
}
