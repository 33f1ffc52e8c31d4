package id.pendopo.complaint.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Cases for the programs of officers. */
@House
@Tag("store")
class DeskApiTests {

    private static final String PLAN = "Kami memeriksa tempatnya hari Senin pagi.";

    @Autowired private NewCases cases;
    @Autowired private DeskOfficers officers;

    private DeskVisitor officer;

    @BeforeEach
    void enter() {
        officer = officers.officer();
    }

    @Test
    void programsActOnceAndLeafThroughLists() {
        var code = cases.forwarded("RSK-RSUD");
        var path = "/api/v1/complaints/" + code + "/start";
        var key = new String[] {"Idempotency-Key", UUID.randomUUID().toString()};
        var first = officer.api(path, Map.of("words", PLAN), key);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(DeskVisitor.json(first).path("status").asString()).isEqualTo("IN_PROGRESS");
        assertThat(officer.api(path, Map.of("words", PLAN), key).statusCode()).isEqualTo(200);
        var again = officer.api(path, Map.of("words", PLAN));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("not_now");
        var short1 = officer.api("/api/v1/complaints/" + code + "/ask", Map.of("words", "Mana?"));
        assertThat(DeskVisitor.json(short1).path("errors").path(0).path("field").asString())
                .isEqualTo("words");
        var page = DeskVisitor.json(officer.api("/api/v1/complaints?limit=2"));
        assertThat(page.path("items")).hasSize(2);
        var next = page.path("next").asString();
        var second = DeskVisitor.json(officer.api("/api/v1/complaints?limit=2&cursor=" + next));
        assertThat(second.path("items").path(0).path("code"))
                .isNotEqualTo(page.path("items").path(1).path("code"));
        assertThat(officer.api("/api/v1/complaints?status=SELESAI").statusCode()).isEqualTo(422);
        assertThat(officer.api("/api/v1/complaints?unit=RSK-RSUD&status=in_progress").body())
                .contains(code);
    }
}
