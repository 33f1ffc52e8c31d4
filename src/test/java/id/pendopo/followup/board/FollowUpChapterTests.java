package id.pendopo.followup.board;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.catalogue.Clerk;
import id.pendopo.organisation.Organisations;
import id.pendopo.shared.Texts;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The table of the report tells what the board tells. */
@House
class FollowUpChapterTests {

    private static final String DEMO =
            """
            select distinct f.source_code
              from followup.finding f
              join followup.commitment c
                on c.organisation_id = f.organisation_id and c.finding_id = f.id
              join followup.event e
                on e.organisation_id = c.organisation_id and e.commitment_id = c.id
             where e.by = 'demo' and e.kind = 'MADE'
            """;

    @LocalServerPort private int port;
    @Autowired private FollowUpChapter chapter;
    @Autowired private Organisations organisations;
    @Autowired private MessageSource messages;
    @Autowired private JdbcClient sql;

    @Value("${pendopo.data}")
    private Path data;

    @Test
    void theTableOfTheReportEqualsTheBoard() {
        var clerk = new Clerk(port, data);
        var items =
                new JsonMapper()
                        .readTree(clerk.read("/api/v1/commitments?limit=100").body())
                        .path("items");
        var organisation = organisations.forHost("localhost").organisation();
        var texts = new Texts(messages, Texts.INDONESIAN);
        var surveys = sql.sql(DEMO).query(String.class).list();
        assertThat(surveys).hasSizeGreaterThan(10);
        for (var survey : surveys) {
            var told = chapter.followUpOf(organisation, survey, texts).orElseThrow();
            var board =
                    items.valueStream()
                            .filter(
                                    one ->
                                            one.path("source")
                                                    .path("code")
                                                    .asString()
                                                    .equals(survey))
                            .toList();
            assertThat(told.rows()).as(survey).hasSameSizeAs(board);
            for (var one : board) {
                var code = one.path("code").asString();
                var row = told.rows().stream().filter(r -> r.get(1).contains(code)).toList();
                assertThat(row).as(code).hasSize(1);
                assertThat(row.getFirst().get(1)).contains(one.path("title").asString());
                assertThat(row.getFirst().getLast())
                        .startsWith(
                                one.path("late").asBoolean()
                                        ? "Terlambat"
                                        : started(one.path("status").asString()));
            }
            long done =
                    board.stream()
                            .filter(one -> one.path("status").asString().equals("DONE"))
                            .count();
            assertThat(told.sentences().getFirst())
                    .startsWith(done + " dari " + board.size() + " janji selesai");
        }
    }

    @Test
    void thereIsNoTableWhereNothingWasPromised() {
        var organisation = organisations.forHost("localhost").organisation();
        var texts = new Texts(messages, Texts.ENGLISH);
        assertThat(chapter.followUpOf(organisation, "TIDAK-ADA", texts)).isEmpty();
    }

    @Test
    void theDemoHasFortyPromisesInAllStates() {
        var clerk = new Clerk(port, data);
        var demo = sql.sql(DEMO).query(String.class).list();
        var items =
                new JsonMapper()
                        .readTree(clerk.read("/api/v1/commitments?limit=100").body())
                        .path("items")
                        .valueStream()
                        .filter(one -> demo.contains(source(one)))
                        .toList();
        assertThat(items).hasSize(40);
        assertThat(items.stream().map(one -> one.path("status").asString()).distinct())
                .containsExactlyInAnyOrder("PLANNED", "RUNNING", "DONE", "CANCELLED");
        assertThat(items).anyMatch(one -> one.path("late").asBoolean());
        assertThat(items).anyMatch(one -> one.path("redated").size() > 0);
        assertThat(items)
                .anyMatch(
                        one ->
                                one.path("status").asString().equals("DONE")
                                        && one.path("daysLate").asLong() > 0);
        var verdicts =
                items.stream()
                        .map(one -> one.path("effect").path("verdict").asString(""))
                        .distinct()
                        .toList();
        assertThat(verdicts).contains("").hasSizeGreaterThan(1);
    }

    private static String source(JsonNode item) {
        return item.path("source").path("code").asString();
    }

    private static String started(String status) {
        return switch (status) {
            case "PLANNED" -> "Belum mulai";
            case "RUNNING" -> "Sedang dikerjakan";
            case "DONE" -> "Selesai";
            default -> "Dibatalkan";
        };
    }
}
