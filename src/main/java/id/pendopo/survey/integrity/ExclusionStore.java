package id.pendopo.survey.integrity;

import id.pendopo.survey.Channel;
import id.pendopo.survey.Flag;
import id.pendopo.survey.Survey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of marked responses and of those left out. */
@Component
class ExclusionStore {

    private static final String FLAGGED =
            """
            select r.id, r.answers, r.channel, r.flags, r.excluded,
                   exists (select from survey.exclusion e
                            where e.organisation_id = r.organisation_id
                              and e.survey_id = r.survey_id
                              and e.state = 'PROPOSED'
                              and r.id = any (e.responses)) as proposed,
                   count(*) over () as total
              from survey.response r
             where r.organisation_id = :organisation
               and r.survey_id = :survey
               and r.flags <> '{}'
               and (cast(:flag as text) is null or :flag = any (r.flags))
             order by r.id
            offset :offset
             limit :limit
            """;
    private static final String TO_LOOK_AT =
            """
            select count(*)
              from survey.response
             where organisation_id = :organisation
               and survey_id = :survey
               and flags <> '{}'
               and not excluded
            """;
    private static final String COUNTS =
            """
            select flag, count(*) as n
              from survey.response r, unnest(r.flags) as flag
             where r.organisation_id = :organisation and r.survey_id = :survey and r.flags <> '{}'
             group by flag
            """;
    private static final String EXISTING =
            """
            select count(*)
              from survey.response
             where organisation_id = :organisation
               and survey_id = :survey
               and id = any (:responses)
               and not excluded
            """;
    private static final String OVERLAPS =
            """
            select exists (select from survey.exclusion
                            where organisation_id = :organisation
                              and survey_id = :survey
                              and state in ('PROPOSED', 'CONFIRMED')
                              and responses && :responses)
            """;
    private static final String ADD =
            """
            insert into survey.exclusion
                   (organisation_id, survey_id, id, cause, note, responses, state, proposed_by,
                    proposed_at)
            values (:organisation, :survey, :id, :cause, :note, :responses, :state, :by, :at)
            """;
    private static final String CHANGE =
            """
            update survey.exclusion
               set state = :state, decided_by = :decidedBy, decided_at = :decidedAt,
                   revoked_by = :revokedBy
             where organisation_id = :organisation and survey_id = :survey and id = :id
            """;
    private static final String ALL =
            """
            select id, cause, note, responses, state, proposed_by, proposed_at, decided_by,
                   decided_at, revoked_by
              from survey.exclusion
             where organisation_id = :organisation and survey_id = :survey
            """;
    private static final String NEWEST_FIRST = ALL + " order by proposed_at desc, id";
    private static final String LOCKED = ALL + " and id = :id for update";

    private final JdbcClient sql;

    ExclusionStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** A response with something odd about it; of its author nothing is shown. */
    record Flagged(
            UUID id,
            List<Integer> answers,
            Channel channel,
            List<Flag> flags,
            boolean excluded,
            boolean proposed,
            long total) {}

    List<Flagged> flagged(Survey survey, @Nullable Flag flag, int offset, int limit) {
        return about(FLAGGED, survey)
                .param("flag", flag == null ? null : flag.name())
                .param("offset", offset)
                .param("limit", limit)
                .query(ExclusionStore::flagged)
                .list();
    }

    /** Marked responses that count. */
    long flagged(Survey survey) {
        return about(TO_LOOK_AT, survey).query(Long.class).single();
    }

    Map<Flag, Long> counts(Survey survey) {
        var counts = new EnumMap<Flag, Long>(Flag.class);
        about(COUNTS, survey)
                .query(
                        row -> {
                            counts.put(Flag.valueOf(row.getString("flag")), row.getLong("n"));
                        });
        return counts;
    }

    /** Do all of these exist and count? */
    boolean counting(Survey survey, List<UUID> responses) {
        return about(EXISTING, survey)
                        .param("responses", responses.toArray(UUID[]::new))
                        .query(Long.class)
                        .single()
                == responses.size();
    }

    /** Is one of these proposed or left out already? */
    boolean overlaps(Survey survey, List<UUID> responses) {
        return about(OVERLAPS, survey)
                .param("responses", responses.toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }

    void add(Survey survey, Exclusion exclusion) {
        about(ADD, survey)
                .param("id", exclusion.id())
                .param("cause", exclusion.cause().name())
                .param("note", exclusion.note())
                .param("responses", exclusion.responses().toArray(UUID[]::new))
                .param("state", exclusion.state().name())
                .param("by", exclusion.proposedBy())
                .param("at", exclusion.proposedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void change(Survey survey, Exclusion exclusion) {
        var decided = exclusion.decidedAt();
        about(CHANGE, survey)
                .param("id", exclusion.id())
                .param("state", exclusion.state().name())
                .param("decidedBy", exclusion.decidedBy())
                .param("decidedAt", decided == null ? null : decided.atOffset(ZoneOffset.UTC))
                .param("revokedBy", exclusion.revokedBy())
                .update();
    }

    List<Exclusion> all(Survey survey) {
        return about(NEWEST_FIRST, survey).query(ExclusionStore::exclusion).list();
    }

    Optional<Exclusion> lock(Survey survey, UUID id) {
        return about(LOCKED, survey).param("id", id).query(ExclusionStore::exclusion).optional();
    }

    private JdbcClient.StatementSpec about(String statement, Survey survey) {
        return sql.sql(statement)
                .param("organisation", survey.organisation().value())
                .param("survey", survey.id());
    }

    private static Flagged flagged(ResultSet row, int number) throws SQLException {
        var answers = (Short[]) row.getArray("answers").getArray();
        var flags = (String[]) row.getArray("flags").getArray();
        return new Flagged(
                row.getObject("id", UUID.class),
                Stream.of(answers).map(Short::intValue).toList(),
                Channel.valueOf(row.getString("channel")),
                Stream.of(flags).map(Flag::valueOf).toList(),
                row.getBoolean("excluded"),
                row.getBoolean("proposed"),
                row.getLong("total"));
    }

    private static Exclusion exclusion(ResultSet row, int number) throws SQLException {
        return new Exclusion(
                row.getObject("id", UUID.class),
                Exclusion.Cause.valueOf(row.getString("cause")),
                row.getString("note"),
                List.of((UUID[]) row.getArray("responses").getArray()),
                Exclusion.State.valueOf(row.getString("state")),
                row.getString("proposed_by"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                row.getString("decided_by"),
                instant(row.getObject("decided_at", OffsetDateTime.class)),
                row.getString("revoked_by"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
