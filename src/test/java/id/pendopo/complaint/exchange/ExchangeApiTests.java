package id.pendopo.complaint.exchange;

import static id.pendopo.complaint.ComplaintCases.done;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.access.Role;
import id.pendopo.complaint.ComplaintCases;
import id.pendopo.complaint.ComplaintCases.Brought;
import id.pendopo.complaint.Desk;
import id.pendopo.complaint.desk.Wanted;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases as tables, in and out, for whoever may. */
@House
@Tag("store")
class ExchangeApiTests {

    private static final String AUDIT =
            "select count(*) from audit.entry where action = 'complaint.exported' and actor = :actor";

    @Autowired private ComplaintCases cases;
    @Autowired private CaseExports exports;
    @Autowired private JdbcClient sql;
    @LocalServerPort private int port;

    @Value("${pendopo.data}")
    private Path data;

    private String one;

    @BeforeEach
    void enter() {
        one = UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void aProgramBringsAFileOnceAndIsToldOfEachCase() {
        var caller = new Caller(port, data, "complaint_officer");
        var csv =
                "external_id,received_at,body,category\n%1$s-1,2026-11-03,Lampu mati.,jalan\n"
                        .formatted(one);
        var path = "/api/v1/complaints/import?mode=strict";
        var first = caller.csv(path, csv, one);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(Caller.json(first).path("created").asInt()).isEqualTo(1);
        assertThat(caller.csv(path, csv, one).body()).isEqualTo(first.body());

        var again = Caller.json(caller.csv(path, csv, one + "x"));
        assertThat(again.path("accepted").asInt()).isEqualTo(1);
        assertThat(again.path("unchanged").asInt()).isEqualTo(1);
        assertThat(again.path("cases").path(0).path("created").asBoolean()).isFalse();
        assertThat(again.path("cases").path(0).path("code"))
                .isEqualTo(Caller.json(first).path("cases").path(0).path("code"));

        var faulty = caller.csv(path, csv + one + "-2,x,Isi,jalan\n", one + "y");
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(Caller.json(faulty).path("rejected").path(0).path("cell").asString())
                .isEqualTo("B3");
    }

    @Test
    void everyOtherRoleIsRefused() {
        var mayBring = Set.of("complaint_officer");
        var mayTake = Set.of("complaint_officer", "inspector", "unit_head");
        for (var role : Caller.roles(data)) {
            var caller = new Caller(port, data, role);
            assertThat(caller.get("/api/v1/complaints.csv?q=gajah" + one).statusCode())
                    .as(role + " takes")
                    .isEqualTo(mayTake.contains(role) ? 200 : 403);
            assertThat(caller.csv("/api/v1/complaints/import", "x\ny\n", role + one).statusCode())
                    .as(role + " brings")
                    .isEqualTo(mayBring.contains(role) ? 422 : 403);
        }
    }

    @Test
    void aTableNeverSaysWhoComplainedAndHoldsNoFormula() throws IOException {
        var word = "tanjakan" + one;
        var made = cases.taken(Brought.PLAIN.titled("=HYPERLINK(\"x\") " + word));
        var caller = new Caller(port, data, "complaint_officer");
        var table = caller.get("/api/v1/complaints.csv?q=" + word).body();
        assertThat(table).doesNotContain("Rahayu Rekaan").doesNotContain(ComplaintCases.BODY);
        var row = only(table);
        assertThat(row)
                .containsEntry("code", made.code())
                .containsEntry("status", "SUBMITTED")
                .containsEntry("lapor_status", "Belum Terverifikasi")
                .containsEntry("external_id", "");
        assertThat(row.get("title")).startsWith("’=HYPERLINK");
        assertThat(row.get("step_due")).matches("\\d{4}-\\d\\d-\\d\\d");
    }

    @Test
    void whatAMachineHeldIsInTheTableOfWhoeverMayReleaseItAlone() throws IOException {
        var word = "tertahan" + one;
        var made = cases.taken(Brought.PLAIN.titled("Antrean " + word));
        sql.sql("update complaint.complaint set status = 'HELD' where code = :code")
                .param("code", made.code())
                .update();
        assertThat(codes(Role.COMPLAINT_OFFICER, "RSK", word)).as("apart from the work").isEmpty();
        var held = exports.of(cases.officer(), Wanted.of("ditahan", word, "", ""), "", Format.CSV);
        assertThat(held).hasSize(1);
        assertThat(held.getFirst()).contains(made.code());
        var caller = new Caller(port, data, "complaint_officer");
        var path = "/api/v1/complaints.csv?q=" + word;
        assertThat(caller.get(path).body()).doesNotContain(made.code());
        assertThat(caller.get(path + "&status=HELD").body()).contains(made.code());
    }

    @Test
    void secretCasesAreForThoseWhoMayReadThemAndTheSafeDeskForInspectors() {
        var word = "rahasia" + one;
        var secret = new Brought("Hal " + word, "sarana", true, false, Desk.OPEN, null);
        var safe = new Brought("Hal " + word, "pungli", false, false, Desk.SAFE, null);
        var code = cases.taken(secret).code();
        var safeCode = cases.taken(safe).code();
        assertThat(codes(Role.COMPLAINT_OFFICER, "RSK", word)).containsExactly(code);
        assertThat(codes(Role.UNIT_HEAD, "RSK", word)).isEmpty();
        assertThat(codes(Role.INSPECTOR, "RSK-INSPEKTORAT", word)).containsExactly(safeCode);
        assertThat(codes(Role.COMPLAINT_OFFICER, "RSK-RSUD", word)).isEmpty();
    }

    private List<String> codes(Role role, String unit, String word) {
        return exports
                .of(cases.officer(role, unit), Wanted.of("semua", word, "", ""), "", Format.CSV)
                .stream()
                .map(List::getFirst)
                .toList();
    }

    @Test
    void whoTookATableIsWrittenDown() {
        var officer = cases.officer(Role.COMPLAINT_OFFICER, "RSK");
        long before = written(officer.actor());
        exports.of(officer, Wanted.of("saya", "", "", ""), "", Format.XLSX);
        assertThat(written(officer.actor())).isEqualTo(before + 1);
    }

    @Test
    void aTableCanBeAWorkbookToo() throws IOException {
        var rows =
                exports.of(
                        cases.officer(Role.COMPLAINT_OFFICER, "RSK"),
                        Wanted.of("lewat", "", "", ""),
                        "",
                        Format.XLSX);
        var out = new ByteArrayOutputStream();
        TableWriting.write(Format.XLSX, out, "Pengaduan", Instant.EPOCH, CaseExports.HEADER, rows);
        var book = done(id.pendopo.document.TableBook.read(out.toByteArray(), 50_000));
        assertThat(book.sheets().getFirst().lines()).hasSize(rows.size() + 1);
    }

    private long written(String actor) {
        return sql.sql(AUDIT).param("actor", actor).query(Long.class).single();
    }

    private static Map<String, String> only(String table) throws IOException {
        var bytes = table.getBytes(StandardCharsets.UTF_8);
        var text = new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "");
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var parser = format.parse(new StringReader(text))) {
            var rows = parser.getRecords();
            assertThat(rows).hasSize(1);
            return rows.getFirst().toMap().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }
}
