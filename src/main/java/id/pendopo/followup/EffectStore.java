package id.pendopo.followup;

import id.pendopo.shared.OrganisationId;
import id.pendopo.survey.Measures;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of effects. */
@Component
class EffectStore {

    private static final String KEEP =
            """
            insert into followup.effect
                   (organisation_id, commitment_id, measure, earlier, later, before_value,
                    before_answers, after_value, after_answers, low, high, verdict, found_at)
            values (:organisation, :commitment, :measure, :earlier, :later, :before, :nBefore,
                    :after, :nAfter, :low, :high, :verdict, :now)
                on conflict (organisation_id, commitment_id)
                do update set measure = excluded.measure, earlier = excluded.earlier,
                              later = excluded.later, before_value = excluded.before_value,
                              before_answers = excluded.before_answers,
                              after_value = excluded.after_value,
                              after_answers = excluded.after_answers, low = excluded.low,
                              high = excluded.high, verdict = excluded.verdict,
                              found_at = excluded.found_at
                        where (effect.measure, effect.earlier, effect.later, effect.before_value,
                               effect.after_value, effect.verdict)
                              is distinct from
                              (excluded.measure, excluded.earlier, excluded.later,
                               excluded.before_value, excluded.after_value, excluded.verdict)
            """;
    private static final String FORGET =
            """
            delete from followup.effect
             where organisation_id = :organisation and commitment_id = :commitment
            """;
    private static final String WAITING =
            """
            select c.organisation_id, c.code
              from followup.commitment c
             where c.status = 'DONE' and starts_with(c.measure, 'COMPLAINT_')
               and c.ended_on between :from and :until
               and not exists (select
                                 from followup.effect e
                                where e.organisation_id = c.organisation_id
                                  and e.commitment_id = c.id)
             order by c.organisation_id, c.id
            """;
    private static final String OF =
            """
            select commitment_id, measure, earlier, later, before_value, before_answers,
                   after_value, after_answers, low, high, verdict
              from followup.effect
             where organisation_id = :organisation and commitment_id = any (:commitments)
            """;

    private final JdbcClient sql;

    EffectStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** False when it was known. */
    boolean keep(OrganisationId organisation, Effect effect, Instant now) {
        var moved = effect.moved();
        return sql.sql(KEEP)
                        .param("organisation", organisation.value())
                        .param("commitment", effect.commitment())
                        .param("measure", effect.measure())
                        .param("earlier", effect.earlier())
                        .param("later", effect.later())
                        .param("before", moved.before())
                        .param("nBefore", moved.nBefore())
                        .param("after", moved.after())
                        .param("nAfter", moved.nAfter())
                        .param("low", moved.low())
                        .param("high", moved.high())
                        .param("verdict", moved.verdict())
                        .param("now", CommitmentEventStore.at(now))
                        .update()
                == 1;
    }

    /** A commitment that complaints have not shown anything of. */
    record Waiting(OrganisationId organisation, String code) {}

    /** Those that were done on these days and wait to be measured by complaints. */
    List<Waiting> waiting(LocalDate from, LocalDate until) {
        return sql.sql(WAITING)
                .param("from", from)
                .param("until", until)
                .query(
                        (row, number) ->
                                new Waiting(
                                        new OrganisationId(
                                                row.getObject("organisation_id", UUID.class)),
                                        row.getString("code")))
                .list();
    }

    void forget(Commitment commitment) {
        sql.sql(FORGET)
                .param("organisation", commitment.organisation().value())
                .param("commitment", commitment.id())
                .update();
    }

    /** By commitment. */
    Map<UUID, Effect> of(OrganisationId organisation, Collection<UUID> commitments) {
        return sql
                .sql(OF)
                .param("organisation", organisation.value())
                .param("commitments", commitments.toArray(UUID[]::new))
                .query(EffectStore::effect)
                .list()
                .stream()
                .collect(Collectors.toMap(Effect::commitment, one -> one));
    }

    private static Effect effect(ResultSet row, int number) throws SQLException {
        return new Effect(
                row.getObject("commitment_id", UUID.class),
                row.getString("measure"),
                row.getString("earlier"),
                row.getString("later"),
                new Measures.Moved(
                        row.getBigDecimal("before_value"),
                        row.getLong("before_answers"),
                        row.getBigDecimal("after_value"),
                        row.getLong("after_answers"),
                        row.getBigDecimal("low"),
                        row.getBigDecimal("high"),
                        row.getString("verdict")));
    }
}
