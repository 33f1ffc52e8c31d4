package id.pendopo.catalogue.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * The catalogue out, through another maker's program, and back in: only what was edited changes.
 */
@House
@Tag("store")
class CatalogueRoundTripTests {

    private static final String OWN = "/api/v1/services/export?format=";
    private static final String EDITS =
            """
            main = sheet('Layanan')
            main.cell(row(main, 'RSK-SLF'), column(main, 'Ringkasan')).value = '=Ringkasan baru: -1 + @semua'
            times = next(c.column for c in main[1] if c.value.startswith('SD3') and c.value.endswith('Lama'))
            main.cell(row(main, 'RSK-AKTA-LAHIR'), times).value = 9
            main.cell(row(main, 'RSK-SLF'), column(main, 'Ringkasan')).data_type = 's'
            needs = sheet('SD1')
            needs.cell(row(needs, 'RSK-AKTA-LAHIR', 2), column(needs, 'Catatan')).value = 'Catatan dari openpyxl'
            """;

    @LocalServerPort private int port;
    @Autowired private JdbcClient sql;

    @Value("${pendopo.data}")
    private Path data;

    private Porter porter;

    @BeforeEach
    void enter() {
        porter = new Porter(port, data, "admin");
    }

    @Test
    void onlyTheEditedCellsChangeAndTheWholeCanBeTakenBack() {
        var before = porter.file(OWN + "json");
        var open = porter.read("/api/v1/services.json").bytes();
        long acts = acts();
        var edited = OtherMaker.edit(porter.file(OWN + "xlsx"), EDITS);

        var preview = porter.upload("layanan.xlsx", edited, "STRICT");
        assertThat(preview.status()).as(preview.body()).isEqualTo(303);
        var page = porter.open(preview.location()).body();
        assertThat(page)
                .contains(
                        "Simpan 2 layanan", "Catatan dari openpyxl", "=Ringkasan baru: -1 + @semua")
                .contains("<del class=\"pdp-del\"", "SD1 Persyaratan · Baris 2 · Catatan");
        assertThat(porter.file(OWN + "json")).as("a preview changes nothing").isEqualTo(before);

        assertThat(porter.post(preview.location(), Map.of("cara", "STRICT")).status())
                .isEqualTo(303);
        assertThat(porter.open(preview.location()).body()).contains("Sudah masuk katalog");
        var changes = differences(tree(before), tree(porter.file(OWN + "json")));
        assertThat(changes)
                .containsExactlyInAnyOrder(
                        "RSK-SLF/summary",
                        "RSK-AKTA-LAHIR/standard/version",
                        "RSK-AKTA-LAHIR/standard/status",
                        "RSK-AKTA-LAHIR/standard/effectiveFrom",
                        "RSK-AKTA-LAHIR/standard/components/SD1/requirements/1/description",
                        "RSK-AKTA-LAHIR/standard/components/SD3/value");
        assertThat(differences(tree(open), tree(porter.read("/api/v1/services.json").bytes())))
                .as("what is in force stays")
                .containsExactly("RSK-SLF/summary");
        assertThat(since(acts))
                .containsExactly(
                        "standard.drafted RSK-AKTA-LAHIR",
                        "standard.component_changed RSK-AKTA-LAHIR SD1",
                        "standard.component_changed RSK-AKTA-LAHIR SD3",
                        "service.changed RSK-SLF",
                        "catalogue.imported");

        var again = porter.upload("layanan.xlsx", edited, "STRICT").location();
        assertThat(porter.open(again).body()).contains("isi berkas ini sama dengan katalog");

        assertThat(porter.post(preview.location() + "/tarik", Map.of()).status()).isEqualTo(303);
        assertThat(porter.file(OWN + "json")).as("everything is as it was").isEqualTo(before);
        assertThat(porter.post(preview.location() + "/tarik", Map.of()).status()).isEqualTo(409);
    }

    @Test
    void aWorkbookThatOnlyPassedThroughChangesNothing() {
        var passed = OtherMaker.edit(porter.file(OWN + "xlsx"), "pass");
        var report = porter.send("/api/v1/services/import", Porter.WORKBOOK, passed);
        assertThat(report.status()).as(report.body()).isEqualTo(200);
        assertThat(report.json().path("created").asInt()).isZero();
        assertThat(report.json().path("changed").asInt()).isZero();
        assertThat(report.json().path("unchanged").asInt()).isGreaterThan(40);
        assertThat(report.json().path("rejected").size()).isZero();
    }

    @Test
    void theTablesOfServicesComeBackUnchangedAsWell() {
        for (var path : List.of(OWN + "csv", "/api/v1/services.csv")) {
            // The open table does not know the draft that the demo has of one service.
            var written = new String(porter.file(path), StandardCharsets.UTF_8);
            var table =
                    path.startsWith(OWN) ? written : written.replaceAll("(?m)^RSK-KIA,.*\\R", "");
            var content = table.getBytes(StandardCharsets.UTF_8);
            var report = porter.send("/api/v1/services/import", "text/csv", content);
            assertThat(report.status()).as(path + report.body()).isEqualTo(200);
            assertThat(report.json().path("changed").asInt()).as(path).isZero();
            assertThat(report.json().path("unchanged").asInt()).isGreaterThan(40);
        }
    }

    private static JsonNode tree(byte[] bytes) {
        return new tools.jackson.databind.json.JsonMapper().readTree(bytes);
    }

    private long acts() {
        return sql.sql("select coalesce(max(sequence), 0) from audit.entry")
                .query(Long.class)
                .single();
    }

    private List<String> since(long sequence) {
        return sql.sql(
                        """
                        select action, subject, details
                          from audit.entry
                         where sequence > :sequence and action not like 'identity.%'
                         order by sequence
                        """)
                .param("sequence", sequence)
                .query(
                        (row, _) -> {
                            var component =
                                    tree(row.getString("details").getBytes())
                                            .path("component")
                                            .asString("");
                            var code = row.getString("subject");
                            return (row.getString("action")
                                            + (code.startsWith("RSK") ? " " + code : "")
                                            + " "
                                            + component)
                                    .strip();
                        })
                .list();
    }

    /** Addresses of all that differs between two catalogues. */
    private static List<String> differences(JsonNode before, JsonNode after) {
        var found = new ArrayList<String>();
        assertThat(after.size()).isEqualTo(before.size());
        for (int i = 0; i < before.size(); i++) {
            var code = before.get(i).path("code").asString();
            compare(code, before.get(i), after.get(i), found);
        }
        return found;
    }

    private static void compare(String path, JsonNode before, JsonNode after, List<String> found) {
        if (before.isObject() && after.isObject()) {
            before.propertyNames()
                    .forEach(
                            name ->
                                    compare(
                                            path + "/" + name,
                                            before.path(name),
                                            after.path(name),
                                            found));
        } else if (before.isArray() && after.isArray() && before.size() == after.size()) {
            for (int i = 0; i < before.size(); i++) {
                compare(path + "/" + i, before.get(i), after.get(i), found);
            }
        } else if (!before.equals(after)) {
            found.add(path);
        }
    }
}
