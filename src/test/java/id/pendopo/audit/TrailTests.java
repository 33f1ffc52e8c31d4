package id.pendopo.audit;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.access.Grant;
import id.pendopo.access.Officer;
import id.pendopo.access.Role;
import id.pendopo.shared.OrganisationId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The trail is read from its newest entry on, through a sieve, and its end is looked after. */
@Tag("store")
@House
class TrailTests {

    private static final ZoneId ZONE = ZoneOffset.UTC;
    private static final int ENTRIES = 120;

    @Autowired private JdbcClient sql;
    @Autowired private TransactionTemplate transaction;
    @Autowired private AuditTrail trail;
    @Autowired private PublishedHeads heads;
    @Autowired private ChainEnd end;
    @Autowired private TrailStore store;
    @Autowired private Trails trails;

    private final OrganisationId organisation = new OrganisationId(UUID.randomUUID());
    private final Officer auditor = officer("/UJI/");

    @BeforeEach
    void aTrail() {
        transaction.executeWithoutResult(
                _ -> {
                    for (int i = 1; i <= ENTRIES; i++) {
                        trail.record(
                                organisation,
                                i % 2 == 0 ? "genap" : "ganjil",
                                i % 3 == 0 ? "uji.tiga" : "uji.lain",
                                "S" + i % 5,
                                Map.of("n", i));
                    }
                });
    }

    /** The house of the tests is shared: nothing of this may stay. */
    @AfterEach
    void takeItAway() {
        change("delete from audit.entry where organisation_id = :o");
        change("delete from audit.head where organisation_id = :o");
        change("delete from audit.published_head where organisation_id = :o");
    }

    @Test
    void theNewestComesFirstAndEachPageGoesOnWhereTheOneBeforeEnded() {
        var first = store.older(organisation, Sieve.OPEN, Long.MAX_VALUE, 50);
        assertThat(numbers(first)).isEqualTo(down(120, 71));
        var second = store.older(organisation, Sieve.OPEN, 71, 50);
        assertThat(numbers(second)).isEqualTo(down(70, 21));
        assertThat(numbers(store.newer(organisation, Sieve.OPEN, 70, 50)))
                .isEqualTo(numbers(first));
    }

    @Test
    void theSieveLetsThroughWhatIsAskedFor() {
        assertThat(store.actions(organisation)).containsExactly("uji.lain", "uji.tiga");
        assertThat(found(new TrailQuestion("uji.tiga", "", "", "", ""))).hasSize(40);
        assertThat(found(new TrailQuestion("uji.tiga", "GENAP", "", "", ""))).hasSize(20);
        assertThat(found(new TrailQuestion("", "", "s1", "", "")))
                .hasSize(24)
                .allMatch(entry -> entry.subject().equals("S1"));
        assertThat(found(new TrailQuestion("", "entah", "", "", ""))).isEmpty();
    }

    @Test
    void thePeriodHasItsDaysWhole() {
        change(
                """
                update audit.entry
                   set at = timestamptz '2026-03-01 00:00Z' + (sequence - 1) * interval '1 hour'
                 where organisation_id = :o
                """);
        var second = new TrailQuestion("", "", "", "2026-03-02", "2026-03-02");
        assertThat(numbers(found(second))).isEqualTo(down(48, 25));
        var open = new TrailQuestion("", "", "", "2026-03-05", "");
        assertThat(numbers(found(open))).isEqualTo(down(120, 97));
        assertThat(numbers(found(new TrailQuestion("", "", "", "", "2026-03-01"))))
                .isEqualTo(down(24, 1));
        assertThat(found(new TrailQuestion("", "", "", "9999-12-31", "9999-12-31"))).isEmpty();
        assertThat(found(new TrailQuestion("", "", "", "0000-01-01", "0000-01-01"))).isEmpty();
    }

    @Test
    void aClockThatJumpsHidesNothing() {
        change(
                """
                update audit.entry
                   set at = case when sequence = 100 then timestamptz '2099-01-01 00:00Z'
                                 when sequence = 20 then timestamptz '1999-01-01 00:00Z'
                                 else timestamptz '2026-03-01 00:00Z' end
                 where organisation_id = :o
                """);
        var day = new TrailQuestion("", "", "", "2026-03-01", "2026-03-01");
        assertThat(numbers(found(day))).hasSize(ENTRIES - 2).contains(120L, 1L);
    }

    @Test
    void whoWorksLongKeepsNobodyFromActing() {
        transaction.executeWithoutResult(
                _ -> {
                    trail.record(organisation, "lama", "uji.lama", "", Map.of());
                    CompletableFuture.runAsync(this::actQuickly).orTimeout(5, SECONDS).join();
                });
        var last = found(new TrailQuestion("", "", "", "", "")).subList(0, 2);
        assertThat(last).extracting(AuditEntry::actor).containsExactly("lama", "cepat");
        assertThat(end.state(organisation).whole()).isTrue();
    }

    @Test
    void whatIsTakenBackLeavesNoEntry() {
        transaction.executeWithoutResult(
                status -> {
                    trail.record(organisation, "uji", "uji.batal", "", Map.of());
                    status.setRollbackOnly();
                });
        assertThat(found(new TrailQuestion("uji.batal", "", "", "", ""))).isEmpty();
        assertThat(end.state(organisation).whole()).isTrue();
    }

    private void actQuickly() {
        transaction.executeWithoutResult(
                _ -> trail.record(organisation, "cepat", "uji.cepat", "", Map.of()));
    }

    @Test
    void aPeriodThatCannotBeIsRefused() {
        assertThat(new TrailQuestion("", "", "", "2026-02-30", "").problems())
                .extracting("reason")
                .containsExactly(Refusal.NOT_A_DAY);
        assertThat(new TrailQuestion("", "", "", "2026-02-02", "2026-02-01").problems())
                .extracting("reason")
                .containsExactly(Refusal.ENDS_BEFORE);
        assertThat(new TrailQuestion("", "", "", "2026-02-01", "2026-02-01").from())
                .isEqualTo(LocalDate.of(2026, 2, 1));
    }

    @Test
    void onlyWhoHoldsTheRoleForTheWholeOrganisationReads() {
        assertThat(trails.mayRead(auditor)).isTrue();
        var elsewhere = officer("/UJI/UJI-BAWAH/");
        assertThat(trails.mayRead(elsewhere)).isFalse();
        assertThat(trails.older(elsewhere, Sieve.OPEN, Long.MAX_VALUE, 50)).isEmpty();
        assertThat(trails.actions(elsewhere)).isEmpty();
    }

    @Test
    void theEndOfTheChainIsCheckedFromWhereItWasPublished() {
        assertThat(end.state(organisation)).isEqualTo(new ChainState(null, ENTRIES, ENTRIES, true));
        heads.publish();
        transaction.executeWithoutResult(
                _ -> trail.record(organisation, "uji", "uji.lain", "", Map.of()));
        var state = end.state(organisation);
        assertThat(state.whole()).isTrue();
        assertThat(state.checked()).isEqualTo(ENTRIES + 1);
        for (var fault :
                List.of(
                        "update audit.entry set subject = 'x' where sequence = 120 and organisation_id = :o",
                        "update audit.entry set subject = 'x' where sequence = 121 and organisation_id = :o",
                        "delete from audit.entry where sequence = 120 and organisation_id = :o",
                        "delete from audit.entry where sequence = 121 and organisation_id = :o",
                        "delete from audit.entry where sequence > 119 and organisation_id = :o",
                        "update audit.head set sequence = 120 where organisation_id = :o",
                        "delete from audit.head where organisation_id = :o")) {
            transaction.executeWithoutResult(
                    undo -> {
                        change(fault);
                        assertThat(end.state(organisation).whole()).as(fault).isFalse();
                        undo.setRollbackOnly();
                    });
        }
    }

    private List<AuditEntry> found(TrailQuestion question) {
        assertThat(question.problems()).isEmpty();
        return trails.older(
                auditor, trails.sieve(auditor, question, ZONE), Long.MAX_VALUE, ENTRIES + 1);
    }

    private Officer officer(String path) {
        return new Officer(
                UUID.randomUUID(),
                organisation,
                "Uji",
                "uji@rasuka.example",
                List.of(new Grant(Role.AUDITOR, UUID.randomUUID(), path)));
    }

    private static List<Long> numbers(List<AuditEntry> entries) {
        return entries.stream().map(AuditEntry::sequence).toList();
    }

    private static List<Long> down(long from, long to) {
        return LongStream.rangeClosed(to, from).boxed().toList().reversed();
    }

    /** As somebody would who owns the database: past the trigger that refuses it. */
    private void change(String statement) {
        var table = statement.contains("published_head") ? "audit.published_head" : "audit.entry";
        transaction.executeWithoutResult(
                _ -> {
                    sql.sql("alter table " + table + " disable trigger append_only").update();
                    sql.sql(statement).param("o", organisation.value()).update();
                    sql.sql("alter table " + table + " enable trigger append_only").update();
                });
    }
}
