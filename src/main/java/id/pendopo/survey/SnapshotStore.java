package id.pendopo.survey;

import id.pendopo.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of frozen results. */
@Component
class SnapshotStore {

    private static final String ADD =
            """
            insert into survey.snapshot (organisation_id, survey_id, version, code, content, hash, frozen_at)
            select :organisation, :survey, coalesce(max(version), 0) + 1, :code, :content, :hash, :now
              from survey.snapshot
             where organisation_id = :organisation and survey_id = :survey
            returning version
            """;
    private static final String ALL =
            """
            select version, code, content, frozen_at
              from survey.snapshot
             where organisation_id = :organisation and survey_id = :survey
             order by version desc
            """;
    private static final String FIND =
            """
            select version, code, content, frozen_at
              from survey.snapshot
             where organisation_id = :organisation and survey_id = :survey and version = :version
            """;

    /** Each combination of answers once, so that a table of them needs no response any more. */
    private static final String ADD_ANSWERS =
            """
            insert into survey.answer_pattern (organisation_id, survey_id, version, answers, responses)
            select organisation_id, survey_id, :version, answers, count(*)
              from survey.response
             where organisation_id = :organisation and survey_id = :survey and not excluded
             group by organisation_id, survey_id, answers
            """;

    private static final String PUBLISH =
            """
            insert into survey.publication (organisation_id, survey_id, version, published_at)
            values (:organisation, :survey, :version, :now)
                on conflict (organisation_id, survey_id, version) do nothing
            """;
    private static final String PUBLISHED =
            """
            select version
              from survey.publication
             where organisation_id = :organisation and survey_id = :survey
             order by version desc
            """;
    private static final String PUBLISHED_BEFORE =
            """
            select s.version, s.code, s.content, s.frozen_at
              from survey.snapshot s
              join survey.publication p using (organisation_id, survey_id, version)
             where s.organisation_id = :organisation
               and s.survey_id = :survey
               and p.published_at <= :moment
             order by s.version desc
             limit 1
            """;
    private static final String CHECKED =
            """
            select s.survey_id, s.version, s.code, s.content, s.frozen_at
              from survey.snapshot s
              join survey.publication p using (organisation_id, survey_id, version)
             where s.organisation_id = :organisation and s.code = :code
            """;
    private static final String EXCLUDED =
            """
            select cause, sum(cardinality(responses)) as n
              from survey.exclusion
             where organisation_id = :organisation and survey_id = :survey and state = 'CONFIRMED'
             group by cause
            """;
    private static final String INVITED =
            """
            select (select coalesce(sum(tokens), 0)
                      from survey.invitation
                     where organisation_id = :organisation and survey_id = :survey)
                   - (select count(*)
                        from survey.token
                       where organisation_id = :organisation and survey_id = :survey)
            """;
    private static final String LATEST = ALL + " limit 1";

    private final JdbcClient sql;

    SnapshotStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Keeps it as the next version and gives the number of that. */
    int add(Survey survey, String code, String canonical, Instant now) {
        return about(ADD, survey)
                .param("code", code)
                .param("content", canonical)
                .param("hash", Snapshot.digest(canonical))
                .param("now", SurveyStore.at(now))
                .query(Integer.class)
                .single();
    }

    /** Responses left out, by cause. */
    SortedMap<String, Long> excluded(Survey survey) {
        var causes = new TreeMap<String, Long>();
        about(EXCLUDED, survey)
                .query(
                        row -> {
                            causes.put(row.getString("cause"), row.getLong("n"));
                        });
        return causes;
    }

    /** Responses given with a one-time token: those given out less those not used. */
    long invited(Survey survey) {
        return about(INVITED, survey).query(Long.class).single();
    }

    Optional<Snapshots.Frozen> latest(Survey survey) {
        return about(LATEST, survey).query(SnapshotStore::frozen).optional();
    }

    /** Every version, the newest first. */
    List<Snapshots.Frozen> all(Survey survey) {
        return about(ALL, survey).query(SnapshotStore::frozen).list();
    }

    Optional<Snapshots.Frozen> find(Survey survey, int version) {
        return about(FIND, survey)
                .param("version", version)
                .query(SnapshotStore::frozen)
                .optional();
    }

    void addAnswers(Survey survey, int version) {
        about(ADD_ANSWERS, survey).param("version", version).update();
    }

    void publish(Survey survey, int version, Instant now) {
        about(PUBLISH, survey).param("version", version).param("now", SurveyStore.at(now)).update();
    }

    List<Integer> published(Survey survey) {
        return about(PUBLISHED, survey).query((row, _) -> row.getInt("version")).list();
    }

    Optional<Snapshots.Frozen> publishedBefore(Survey survey, Instant moment) {
        return about(PUBLISHED_BEFORE, survey)
                .param("moment", SurveyStore.at(moment))
                .query(SnapshotStore::frozen)
                .optional();
    }

    Optional<Snapshots.Found> checked(OrganisationId organisation, String code) {
        return sql.sql(CHECKED)
                .param("organisation", organisation.value())
                .param("code", code)
                .query(
                        (row, number) ->
                                new Snapshots.Found(
                                        row.getObject("survey_id", UUID.class),
                                        frozen(row, number)))
                .optional();
    }

    private JdbcClient.StatementSpec about(String statement, Survey survey) {
        UUID organisation = survey.organisation().value();
        return sql.sql(statement).param("organisation", organisation).param("survey", survey.id());
    }

    private static Snapshots.Frozen frozen(ResultSet row, int number) throws SQLException {
        return new Snapshots.Frozen(
                row.getInt("version"),
                row.getString("code"),
                row.getString("content"),
                row.getObject("frozen_at", OffsetDateTime.class).toInstant());
    }
}
