package id.pendopo.complaint.open311;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.complaint.ComplaintCases;
import id.pendopo.complaint.ComplaintCases.Brought;
import id.pendopo.complaint.Desk;
import id.pendopo.complaint.open311.Partner.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What other systems read of a case. */
@House
@Tag("store")
class ReadTests {

    @LocalServerPort private int port;
    @Autowired private ComplaintCases cases;

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
    void whoeverAsksForExtensionsReadsTheRegionThatIsTold() {
        var codes =
                Stream.generate(() -> cases.publishedLastWeekIn("97.01.04.2003").code())
                        .limit(5)
                        .toList();
        var path = "requests/" + codes.getFirst() + ".json?extensions=true";
        var request = production().get(path).json().path(0);
        assertThat(request.path("address_id").asString()).isEqualTo("97.01.04.2003");
        assertThat(request.path("attributes").size()).isOne();
        var region = request.path("attributes").path(0);
        assertThat(region.path("code").asString()).isEqualTo("wilayah");
        assertThat(region.path("value").asString()).isEqualTo("97.01.04.2003");
        assertThat(region.path("description").asString()).isNotBlank();
        var nowhere = cases.published().code();
        var other = production().get("requests/" + nowhere + ".json?extensions=true").json();
        assertThat(other.path(0).path("attributes").isArray()).isTrue();
        assertThat(other.path(0).path("attributes")).isEmpty();
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
