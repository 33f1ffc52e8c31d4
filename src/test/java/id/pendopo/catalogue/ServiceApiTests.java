package id.pendopo.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What outside programs rely on. */
@Tag("store")
@House
class ServiceApiTests {

    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort private int port;
    @Autowired private JdbcClient sql;

    @Test
    void anItemHasWhatTheContractPromises() {
        var item = json("/api/v1/services?q=ktp+hilang&limit=1").path("items").path(0);
        assertThat(item.path("code").asString()).isEqualTo("RSK-KTP-HILANG");
        assertThat(item.path("name").asString()).isEqualTo("KTP-el hilang atau rusak");
        assertThat(item.path("unit").path("code").asString()).isEqualTo("RSK-DISDUKCAPIL");
        assertThat(item.path("unit").path("name").asString()).startsWith("Dinas Kependudukan");
        assertThat(item.path("summary").asString()).isNotBlank();
        assertThat(item.path("online").asBoolean()).isTrue();
        assertThat(item.path("updatedAt").asString())
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
        var time = item.path("processingTime");
        assertThat(time.path("value").asInt()).isOne();
        assertThat(time.path("unit").asString()).isEqualTo("WORKING_DAY");
        assertThat(time.path("clockStarts").asString()).isEqualTo("FILE_COMPLETE");
        assertThat(time.path("text").asString()).isEqualTo("1 hari kerja");
        var fee = item.path("fee");
        assertThat(fee.path("amount").asLong()).isZero();
        assertThat(fee.path("basis").asString()).isEqualTo("FREE");
        assertThat(fee.path("text").asString()).isEqualTo("Gratis");
    }

    @Test
    void anAmountNeverStandsWithoutItsCondition() {
        var fee = json("/api/v1/services/RSK-PKMW-UMUM").path("fee");
        assertThat(fee.path("amount").asLong()).isEqualTo(10_000);
        assertThat(fee.path("condition").asString()).contains("Peserta BPJS gratis");
        assertThat(fee.path("text").asString())
                .isEqualTo("Rp10.000 (Bukan peserta BPJS. Peserta BPJS gratis, termasuk obat)");
    }

    @Test
    void aFormulaHasNoAmount() {
        var fee = json("/api/v1/services/RSK-PBG").path("fee");
        assertThat(fee.path("amount").isNull()).isTrue();
        assertThat(fee.path("basis").asString()).isEqualTo("FORMULA");
        assertThat(fee.path("text").asString()).startsWith("Menurut hitungan (Luas lantai");
    }

    @Test
    void textsFollowTheLanguageThatIsAccepted() {
        var item = json("/api/v1/services/RSK-KTP-HILANG", "Accept-Language", "en");
        assertThat(item.path("processingTime").path("text").asString()).isEqualTo("1 working day");
        assertThat(item.path("fee").path("text").asString()).isEqualTo("Free");
        assertThat(item.path("language").asString()).isEqualTo("id");
    }

    @Test
    void aServiceComesWithItsWholeStandard() {
        var service = json("/api/v1/services/rsk-ktp-hilang");
        assertThat(service.path("code").asString()).isEqualTo("RSK-KTP-HILANG");
        var standard = service.path("standard");
        assertThat(standard.path("version").asInt()).isEqualTo(3);
        assertThat(standard.path("status").asString()).isEqualTo("IN_FORCE");
        assertThat(standard.path("effectiveFrom").asString()).matches("\\d{4}-\\d\\d-01");
        assertThat(standard.path("decree").path("number").asString()).isNotBlank();
        var components = standard.path("components");
        assertThat(components.propertyNames())
                .containsExactly(
                        "SD1", "SD2", "SD3", "SD4", "SD5", "SD6", "MF1", "MF2", "MF3", "MF4", "MF5",
                        "MF6", "MF7", "MF8");
        var first = components.path("SD1").path("requirements").path(0);
        assertThat(first.path("title").asString()).isEqualTo("Surat kehilangan dari kantor polisi");
        assertThat(first.path("kind").asString()).isEqualTo("DOCUMENT");
        assertThat(components.path("SD6").path("answerWorkingDays").asInt()).isEqualTo(3);
    }

    @Test
    void cursorsLeadThroughAllServicesOnce() {
        var codes = walk("/api/v1/services?limit=7");
        assertThat(codes).hasSize(60).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void cursorsLeadThroughASearch() {
        var all = new ArrayList<String>();
        json("/api/v1/services?q=anak&limit=200")
                .path("items")
                .forEach(item -> all.add(item.path("code").asString()));
        assertThat(walk("/api/v1/services?q=anak&limit=3")).isEqualTo(all);
    }

    @Test
    void aUnitMeansItsPlacesAndThoseBelow() {
        var units = new HashSet<String>();
        json("/api/v1/services?unit=RSK-DINKES&limit=200")
                .path("items")
                .forEach(item -> units.add(item.path("unit").path("code").asString()));
        assertThat(units).contains("RSK-DINKES", "RSK-PKM-WANASARI", "RSK-RSUD");
    }

    @Test
    void everyFaultOfARequestIsNamed() {
        var answer = new Guest(port).get("/api/v1/services?unit=NIX&limit=0&cursor=zz");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        var errors = JSON.readTree(answer.body()).path("errors");
        assertThat(errors.findValuesAsString("code"))
                .containsExactly("unit_unknown", "limit_range", "cursor_unknown");
    }

    @Test
    void aCursorBelongsToItsQuestion() {
        var next = json("/api/v1/services?limit=5").path("next").asString();
        var answer = new Guest(port).get("/api/v1/services?q=ktp&cursor=" + next);
        assertThat(answer.statusCode()).isEqualTo(422);
    }

    @Test
    void whatIsNotThereIsAProblem() {
        var unknown = new Guest(port).get("/api/v1/services/RSK-NIX");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(JSON.readTree(unknown.body()).path("status").asInt()).isEqualTo(404);
        assertThat(new Guest(port).get("/api/v1/services?limit=viele").statusCode()).isEqualTo(400);
        var picture = new Guest(port).get("/api/v1/services/RSK-KTP-HILANG", "Accept", "image/png");
        assertThat(picture.statusCode()).isEqualTo(406);
    }

    @Test
    void theTableHasEveryService() throws IOException {
        var answer = new Guest(port).get("/api/v1/services.csv");
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var table = CSVParser.parse(answer.body(), format)) {
            var rows = table.getRecords();
            assertThat(rows).hasSize(60);
            var lab =
                    rows.stream()
                            .filter(row -> row.get("code").equals("RSK-RSUD-LAB"))
                            .findFirst()
                            .orElseThrow();
            assertThat(lab.get("fee_amount")).isEqualTo("65000");
            assertThat(lab.get("fee_text")).contains("Rp20.000 (Gula darah, tanpa BPJS)");
            assertThat(lab.get("processing_text")).isEqualTo("140 menit");
            assertThat(lab.get("unit_code")).isEqualTo("RSK-RSUD");
        }
        assertThat(new Guest(port).get("/api/v1/services.csv?unit=NIX").statusCode())
                .isEqualTo(422);
    }

    private ArrayList<String> walk(String path) {
        var codes = new ArrayList<String>();
        var next = "";
        while (next != null) {
            var page = json(path + (next.isEmpty() ? "" : "&cursor=" + next));
            page.path("items").forEach(item -> codes.add(item.path("code").asString()));
            next = page.path("next").isNull() ? null : page.path("next").asString();
        }
        return codes;
    }

    private JsonNode json(String path, String... headers) {
        var answer = new Guest(port).get(path, headers);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    @Test
    void noCellOfTheTableIsTakenForAFormula() throws Exception {
        var code = "RSK-KTP-HILANG";
        var old = summary(code, "=HYPERLINK(\"https://penipu.example\")");
        try {
            var table = new Guest(port).get("/api/v1/services.csv").body();
            assertThat(table).contains("\"’=HYPERLINK(").doesNotContain("\"=HYPERLINK(");
        } finally {
            summary(code, old);
        }
    }

    /** Gives the old one. */
    private String summary(String code, String text) {
        var old =
                sql.sql("select summary from catalogue.service where code = :code")
                        .param("code", code)
                        .query(String.class)
                        .single();
        sql.sql("update catalogue.service set summary = :text where code = :code")
                .param("text", text)
                .param("code", code)
                .update();
        return old;
    }
}
