package id.pendopo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.TestFolder;
import id.pendopo.audit.ChainCheck.Fault;
import id.pendopo.shared.OrganisationId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Whatever somebody who owns the database does to the trail, it is found. */
@Tag("store")
@House
class TamperingTests {

    private static final int ENTRIES = 12;

    @LocalServerPort private int port;
    @Autowired private JdbcClient sql;
    @Autowired private TransactionTemplate transaction;
    @Autowired private AuditTrail trail;
    @Autowired private PublishedHeads heads;
    @Autowired private ChainCheck chains;
    @Autowired private VerifyAudit verb;
    @Autowired private AuditStore store;

    private final OrganisationId organisation = new OrganisationId(UUID.randomUUID());

    @BeforeEach
    void aTrailWhoseHeadWasShown() {
        transaction.executeWithoutResult(
                _ -> {
                    for (int i = 1; i <= ENTRIES; i++) {
                        trail.record(organisation, "uji", "uji.langkah", "S" + i, Map.of("n", i));
                    }
                });
        heads.publish();
        assertThat(breaks()).isEmpty();
    }

    /** The house of the tests is shared: nothing of this may stay. */
    @AfterEach
    void takeItAway() {
        tamper(
                "delete from audit.entry where organisation_id = :o",
                "delete from audit.head where organisation_id = :o",
                "delete from audit.published_head where organisation_id = :o");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, ENTRIES})
    void aRemovedEntryIsFound(int which) {
        tamper("delete from audit.entry where organisation_id = :o and sequence = " + which);
        assertThat(breaks()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, ENTRIES})
    void anyChangedFieldIsFound(int which) {
        for (var change :
                List.of(
                        "actor = actor || 'x'",
                        "action = 'uji.lain'",
                        "subject = 'S99'",
                        "details = '{\"n\":99}'",
                        "details = details || ' '",
                        "at = at + interval '1 microsecond'",
                        "hash = sha256(hash)",
                        "previous_hash = sha256(previous_hash)",
                        "actor = actor || 'uji', action = substr(action, 4)")) {
            transaction.executeWithoutResult(
                    undo -> {
                        alter(
                                "update audit.entry set %s where organisation_id = :o and sequence = %d"
                                        .formatted(change, which));
                        assertThat(breaks()).as(change).isNotEmpty();
                        undo.setRollbackOnly();
                    });
        }
        assertThat(breaks()).isEmpty();
    }

    @Test
    void entriesThatChangePlacesAreFound() {
        tamper(
                "update audit.entry set sequence = -3 where organisation_id = :o and sequence = 3",
                "update audit.entry set sequence = 3 where organisation_id = :o and sequence = 8",
                "update audit.entry set sequence = 8 where organisation_id = :o and sequence = -3");
        assertThat(breaks()).extracting(ChainCheck.Break::sequence).containsExactly(3L);
    }

    @Test
    void anAddedEntryIsFound() {
        for (int place : new int[] {-1, 0, ENTRIES + 1}) {
            tamper(
                    """
                    insert into audit.entry
                    select organisation_id, %d, at, actor, action, subject, details, previous_hash, hash
                      from audit.entry where organisation_id = :o and sequence = 1
                    """
                            .formatted(place));
            assertThat(breaks()).as("at " + place).isNotEmpty();
            tamper("delete from audit.entry where organisation_id = :o and sequence = " + place);
        }
    }

    @Test
    void aTrailOfAnotherOrganisationIsFound() {
        var other = UUID.randomUUID();
        tamper(
                "update audit.entry set organisation_id = '%s' where organisation_id = :o"
                        .formatted(other));
        var found = chains.verify(List.of()).breaks();
        assertThat(found)
                .extracting(ChainCheck.Break::organisation)
                .contains(other, organisation.value());
        tamper(
                "update audit.entry set organisation_id = :o where organisation_id = '%s'"
                        .formatted(other));
    }

    @Test
    void aCutEndIsFoundAlthoughTheHeadWasMovedBack() {
        cut(5);
        assertThat(breaks())
                .containsExactly(new ChainCheck.Break(organisation.value(), ENTRIES, Fault.CUT));
    }

    @Test
    void aTrailThatIsGoneAltogetherIsFound() {
        tamper(
                "delete from audit.entry where organisation_id = :o",
                "delete from audit.head where organisation_id = :o");
        assertThat(breaks()).extracting(ChainCheck.Break::fault).containsExactly(Fault.CUT);
    }

    @Test
    void entriesWithoutAHeadAreFound() {
        tamper("delete from audit.head where organisation_id = :o");
        assertThat(breaks()).isNotEmpty();
    }

    @Test
    void aTrailWrittenAnewIsFound() {
        writeAnew();
        assertThat(breaks())
                .containsExactly(
                        new ChainCheck.Break(organisation.value(), ENTRIES, Fault.REWRITTEN));
    }

    /** Who also removes what was published is betrayed by what others kept. */
    @Test
    void whatOthersKeptTellsEvenWhenNothingIsLeftHere() throws IOException {
        var kept = Files.writeString(TestFolder.fresh().resolve("simpanan.json"), kept());
        assertThat(verb.run(List.of("--kept", kept.toString()))).isZero();
        cut(5);
        tamper("delete from audit.published_head where organisation_id = :o");
        assertThat(verb.run(List.of())).isZero();
        assertThat(verb.run(List.of("--kept", kept.toString()))).isOne();
    }

    @Test
    void aRewrittenTrailIsFoundByWhatOthersKept() throws IOException {
        var kept = Files.writeString(TestFolder.fresh().resolve("simpanan.json"), kept());
        writeAnew();
        tamper("delete from audit.published_head where organisation_id = :o");
        assertThat(breaks()).isEmpty();
        assertThat(verb.run(List.of("--kept", kept.toString()))).isOne();
    }

    @Test
    void aFileWithoutHeadsIsNoProof() throws IOException {
        var empty = Files.writeString(TestFolder.fresh().resolve("a.json"), "{\"heads\":[]}");
        var broken = Files.writeString(TestFolder.fresh().resolve("b.json"), "<html>");
        for (var file : Stream.of(empty, broken, Path.of("/tidak/ada")).toList()) {
            assertThat(verb.run(List.of("--kept", file.toString()))).isEqualTo(2);
        }
        assertThat(verb.run(List.of("--entah"))).isEqualTo(2);
    }

    @Test
    void theTriggersRefuseWhatIsDoneInPassing() {
        for (var table : List.of("audit.entry", "audit.published_head")) {
            for (var act : List.of("delete from " + table, "truncate " + table)) {
                org.assertj.core.api.Assertions.assertThatThrownBy(() -> sql.sql(act).update())
                        .hasMessageContaining("append-only");
            }
        }
    }

    @Test
    void everybodyMayTakeTheHeadDown() throws Exception {
        var http = HttpClient.newHttpClient();
        var address = "http://localhost:" + port;
        var answer =
                http.send(
                        HttpRequest.newBuilder(URI.create(address + "/api/v1/audit/head")).build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        var first = new JsonMapper().readTree(answer.body()).path("heads").path(0);
        assertThat(first.path("hash").asString()).matches("[0-9a-f]{64}");
        assertThat(Instant.parse(first.path("publishedAt").asString())).isBefore(Instant.now());
        var page =
                http.send(
                        HttpRequest.newBuilder(URI.create(address + "/audit/kepala")).build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(page.body().replace(" ", "")).contains(first.path("hash").asString());
        var file = Files.writeString(TestFolder.fresh().resolve("kepala.json"), answer.body());
        assertThat(verb.run(List.of("--kept", file.toString()))).isZero();
    }

    private List<ChainCheck.Break> breaks() {
        return chains.verify(List.of()).breaks().stream()
                .filter(one -> one.organisation().equals(organisation.value()))
                .toList();
    }

    private String kept() {
        var head = heads.latest(organisation).getFirst().head();
        return "{\"heads\":[{\"organisation\":\"%s\",\"sequence\":%d,\"hash\":\"%s\"}]}"
                .formatted(head.organisation(), head.sequence(), head.hash());
    }

    private void cut(int last) {
        tamper(
                "delete from audit.entry where organisation_id = :o and sequence > " + last,
                """
                update audit.head h set sequence = e.sequence, hash = e.hash
                  from audit.entry e
                 where h.organisation_id = :o and e.organisation_id = :o and e.sequence = %d
                """
                        .formatted(last));
    }

    /** Changes the third entry and computes all hashes again, as the program itself would. */
    private void writeAnew() {
        var entries = new ArrayList<AuditEntry>();
        for (var stored : store.after(organisation, 0)) {
            var old = stored.entry();
            entries.add(
                    old.sequence() == 3
                            ? new AuditEntry(
                                    organisation,
                                    3,
                                    old.at(),
                                    "orang.lain",
                                    old.action(),
                                    old.subject(),
                                    old.details())
                            : old);
        }
        tamper("delete from audit.entry where organisation_id = :o");
        transaction.executeWithoutResult(
                _ -> {
                    byte[] previous = AuditEntry.BEGINNING;
                    for (var entry : entries) {
                        var hash = entry.hash(previous);
                        store.add(entry, previous, hash);
                        previous = hash;
                    }
                    store.moveHead(organisation, entries.size(), previous);
                });
    }

    /** As somebody would who owns the database: past the triggers, in one transaction. */
    private void tamper(String... acts) {
        transaction.executeWithoutResult(_ -> alter(acts));
    }

    private void alter(String... acts) {
        for (var table : List.of("entry", "published_head")) {
            sql.sql("alter table audit." + table + " disable trigger user").update();
        }
        for (var act : acts) {
            var statement = sql.sql(act);
            (act.contains(":o") ? statement.param("o", organisation.value()) : statement).update();
        }
        for (var table : List.of("entry", "published_head")) {
            sql.sql("alter table audit." + table + " enable trigger user").update();
        }
    }
}
