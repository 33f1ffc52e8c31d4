package id.pendopo.followup;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.House;
import id.pendopo.catalogue.Clerk;
import id.pendopo.complaint.ComplaintCases;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Complaints show what came of a promise, once their days are over and all are decided. */
@House
@Tag("store")
class ComplaintEffectTests {

    private static final String UNIT = "RSK-MPP";

    /** Cases that others made, which are in the figures of the unit. */
    private static final String OTHERS =
            """
            select c.id
              from complaint.complaint c
              join organisation.unit u
                on u.organisation_id = c.organisation_id
               and u.id = coalesce((select e.owner_id
                                      from complaint.event e
                                     where e.organisation_id = c.organisation_id
                                       and e.complaint_id = c.id and e.kind = 'ANSWER'
                                     order by e.number
                                     limit 1),
                                   c.owner_id)
             where u.code = :unit and not c.secret
            """;

    private static final String SECRET =
            "update complaint.complaint set secret = :secret where id = any (:ids)";
    private static final String PROMISE =
            """
            with found as (
                insert into followup.finding
                       (organisation_id, id, kind, source_code, detail, unit_id, title, found_on,
                        public_on, answer, reason, answered_on)
                select organisation_id, gen_random_uuid(), 'COMPLAINT', :code, '', id, '', :made,
                       :made, 'ACCEPTED', 'Warga benar.', :made
                  from organisation.unit
                 where code = :unit
                returning organisation_id, id, unit_id)
            insert into followup.commitment
                   (organisation_id, id, code, finding_id, unit_id, title, why, partners, due,
                    budget, indicator, baseline, target, measure, status, made_on, ended_on)
            select organisation_id, gen_random_uuid(), :code, id, unit_id, 'Loket kedua dibuka',
                   'Jawaban menjadi cepat.', '', :ended, '', 'loket', '1', '2', :measure, 'DONE',
                   :made, :ended
              from found
            """;
    private static final String LIVED =
            """
            update complaint.complaint
               set received_at = :received, first_answer_at = :answered, status = 'CLOSED',
                   owner_id = (select u.id from organisation.unit u where u.code = :unit),
                   objections = :objections, ended_at = :answered
             where code = :code
            """;
    private static final String LIMIT =
            """
            update complaint.due
               set total_due = null, total_missed = :missed
             where complaint_id = (select id from complaint.complaint where code = :code)
            """;

    @LocalServerPort private int port;
    @Autowired private JdbcClient sql;
    @Autowired private Effects effects;
    @Autowired private ComplaintCases cases;

    @Value("${pendopo.data}")
    private Path data;

    private final List<String> brought = new ArrayList<>();
    private List<UUID> others = List.of();
    private Clerk clerk;
    private final LocalDate ended = LocalDate.now(ZoneId.of("Asia/Jakarta")).minusDays(120);
    private final LocalDate made = ended.minusDays(20);

    @BeforeEach
    void enter() {
        clerk = new Clerk(port, data);
        others = sql.sql(OTHERS).param("unit", UNIT).query(UUID.class).list();
        secret(true);
    }

    /** Its own are in no figure any more. */
    @AfterEach
    void leave() {
        brought.forEach(code -> status(code, "SPAM"));
        secret(false);
    }

    private void secret(boolean secret) {
        sql.sql(SECRET).param("secret", secret).param("ids", others.toArray(UUID[]::new)).update();
    }

    @Test
    void quickerAnswersAreShownWithTheirInterval() {
        for (int i = 0; i < 8; i++) {
            handled(made.minusDays(40 + i), 30, 0);
            handled(ended.plusDays(10 + i), 3, 0);
        }
        var code = promised("COMPLAINT_FIRST_ANSWER");
        effects.look();
        var effect = item(code).path("effect");
        assertThat(effect.path("measure").asString()).isEqualTo("COMPLAINT_FIRST_ANSWER");
        assertThat(effect.path("verdict").asString()).isEqualTo("DOWN");
        assertThat(effect.path("before").decimalValue())
                .isGreaterThan(effect.path("after").decimalValue());
        assertThat(effect.path("interval").get(1).decimalValue()).isNegative();
        assertThat(effect.path("later").asString())
                .isEqualTo(ended.plusDays(1) + "/" + ended.plusDays(90));
        assertThat(clerk.read("/tindak-lanjut/" + code).body())
                .contains(
                        "Hari kerja sampai separuh pengaduan dijawab: turun dari",
                        "Dari 8 pengaduan",
                        "/pengaduan/statistik",
                        "Pengukuran sesudahnya sudah ada.");
        effects.look();
        assertThat(told(code)).as("once").isOne();
    }

    @Test
    void aFewCasesShowNothing() {
        for (int i = 0; i < 5; i++) {
            handled(made.minusDays(40 + i), 30, 0);
            handled(ended.plusDays(10 + i), 3, 0);
        }
        var code = promised("COMPLAINT_CONTESTED");
        effects.look();
        assertThat(item(code).path("effect").isNull()).isTrue();
        assertThat(clerk.read("/tindak-lanjut/" + code).body()).contains("paling sedikit enam");
    }

    @Test
    void nothingIsSaidAsLongAsACaseIsUndecided() {
        for (int i = 0; i < 6; i++) {
            handled(made.minusDays(40 + i), 5, i % 2);
            handled(ended.plusDays(10 + i), 5, 0);
        }
        var last = handled(ended.plusDays(30), 5, 0);
        status(last, "ANSWERED");
        var code = promised("COMPLAINT_CONTESTED");
        effects.look();
        assertThat(item(code).path("effect").isNull()).isTrue();
        status(last, "CLOSED");
        effects.look();
        var effect = item(code).path("effect");
        assertThat(effect.path("before").decimalValue()).isEqualByComparingTo("50");
        assertThat(effect.path("after").decimalValue()).isEqualByComparingTo("0");
    }

    @Test
    void answersInTimeAreCountedOfThoseThatAreDecided() {
        for (int i = 0; i < 10; i++) {
            var before = handled(made.minusDays(40 + i), 5, 0);
            handled(ended.plusDays(10 + i), 5, 0);
            if (i < 8) {
                limit(before, made.minusDays(30));
            }
        }
        var code = promised("COMPLAINT_ON_TIME");
        effects.look();
        var effect = item(code).path("effect");
        assertThat(effect.path("before").decimalValue()).isEqualByComparingTo("20");
        assertThat(effect.path("after").decimalValue()).isEqualByComparingTo("100");
        assertThat(effect.path("verdict").asString()).isEqualTo("UP");
    }

    /** A case of the unit that came on this day and was answered so many days later. */
    private String handled(LocalDate received, int days, int objections) {
        var made = cases.forwarded(ComplaintCases.Brought.PLAIN);
        brought.add(made.code());
        var answered = received.plusDays(days);
        sql.sql(LIVED)
                .param("code", made.code())
                .param("unit", UNIT)
                .param("received", received.atTime(9, 0))
                .param("answered", answered.atTime(9, 0))
                .param("objections", objections)
                .update();
        limit(made.code(), null);
        return made.code();
    }

    /** Answered in time, or after this last day. */
    private void limit(String code, @Nullable LocalDate missed) {
        sql.sql(LIMIT).param("code", code).param("missed", missed).update();
    }

    private void status(String code, String status) {
        sql.sql("update complaint.complaint set status = :status where code = :code")
                .param("status", status)
                .param("code", code)
                .update();
    }

    private String promised(String measure) {
        var code = "RSK-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
        sql.sql(PROMISE)
                .param("code", code)
                .param("unit", UNIT)
                .param("measure", measure)
                .param("made", made)
                .param("ended", ended)
                .update();
        return code;
    }

    private long told(String code) {
        return sql.sql(
                        """
                        select count(*)
                          from followup.event e
                          join followup.commitment c on c.id = e.commitment_id
                         where c.code = :code and e.kind = 'MEASURED'
                        """)
                .param("code", code)
                .query(Long.class)
                .single();
    }

    private JsonNode item(String code) {
        return new JsonMapper()
                .readTree(clerk.read("/api/v1/commitments?limit=100&unit=" + UNIT).body())
                .path("items")
                .valueStream()
                .filter(one -> one.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
