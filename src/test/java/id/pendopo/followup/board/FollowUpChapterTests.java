package id.pendopo.followup.board;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.catalogue.Clerk;
import id.pendopo.followup.FollowUpLaw;
import id.pendopo.organisation.Organisations;
import id.pendopo.organisation.Unit;
import id.pendopo.shared.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("id"));

    @LocalServerPort private int port;
    @Autowired private FollowUpChapter chapter;
    @Autowired private FollowUpLaw law;
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
                assertThat(row.getFirst().get(2))
                        .isEqualTo(shortName(one.path("owner").path("code").asString()));
                assertThat(row.getFirst().get(3)).isEqualTo(day(one.path("due")));
                assertThat(row.getFirst().getLast())
                        .startsWith(
                                one.path("late").asBoolean()
                                        ? "Terlambat " + one.path("daysLate").asLong() + " hari"
                                        : started(one.path("status").asString()));
            }
            assertThat(told.sentences()).as(survey).containsAll(judged(survey, board));
        }
    }

    /** The sentences that follow from the board and the bands alone. */
    private List<String> judged(String survey, List<JsonNode> board) {
        var findings =
                sql.sql("select detail from followup.finding where source_code = :survey")
                        .param("survey", survey)
                        .query(String.class)
                        .list();
        long done = findings.stream().filter(one -> done(one, board)).count();
        var share =
                "%d dari %d unsur terendah selesai ditindaklanjuti. Menurut pita PEKPPP, bagian yang selesai berada pada jenjang %d dari 5."
                        .formatted(
                                done,
                                findings.size(),
                                law.bands(LocalDate.now(ZoneId.of("Asia/Jakarta")))
                                        .shareLevel(done, findings.size()));
        if (done < findings.size()) {
            return List.of(
                    share, "Belum semua selesai, sehingga kecepatannya belum dapat dinilai.");
        }
        var last =
                board.stream()
                        .filter(one -> one.path("status").asString().equals("DONE"))
                        .map(one -> LocalDate.parse(one.path("ended").asString()))
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        var published =
                sql.sql(
                                "select (published_at at time zone 'Asia/Jakarta')::date from survey.survey where code = :survey")
                        .param("survey", survey)
                        .query(LocalDate.class)
                        .single();
        return List.of(
                share,
                "Semua selesai pada %s, dihitung dari pengumuman hasil tanggal %s. Menurut pita PEKPPP, kecepatannya pada jenjang %d dari 5."
                        .formatted(
                                DAY.format(last),
                                DAY.format(published),
                                law.bands(LocalDate.now(ZoneId.of("Asia/Jakarta")))
                                        .speedLevel(published, last)));
    }

    private static boolean done(String element, List<JsonNode> board) {
        var states =
                board.stream()
                        .filter(one -> one.path("source").path("detail").asString().equals(element))
                        .map(one -> one.path("status").asString())
                        .filter(status -> !status.equals("CANCELLED"))
                        .toList();
        return !states.isEmpty() && states.stream().allMatch("DONE"::equals);
    }

    private String shortName(String unit) {
        return organisations
                .unit(organisations.forHost("localhost").organisation(), unit)
                .map(Unit::shortName)
                .orElseThrow();
    }

    private static String day(JsonNode day) {
        return DAY.format(LocalDate.parse(day.asString()));
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
