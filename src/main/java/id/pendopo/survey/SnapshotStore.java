package id.pendopo.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of frozen results. */
@Component
class SnapshotStore {

    private static final String ADD =
            """
            insert into survey.snapshot (organisation_id, survey_id, version, content, hash, frozen_at)
            select :organisation, :survey, coalesce(max(version), 0) + 1, :content, :hash, :now
              from survey.snapshot
             where organisation_id = :organisation and survey_id = :survey
            returning version
            """;
    private static final String ALL =
            """
            select version, content, frozen_at
              from survey.snapshot
             where organisation_id = :organisation and survey_id = :survey
             order by version desc
            """;
    private static final String LATEST = ALL + " limit 1";

    private final JdbcClient sql;

    SnapshotStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Keeps it as the next version and gives the number of that. */
    int add(Survey survey, String canonical, Instant now) {
        return about(ADD, survey)
                .param("content", canonical)
                .param("hash", Snapshot.digest(canonical))
                .param("now", SurveyStore.at(now))
                .query(Integer.class)
                .single();
    }

    Optional<Snapshots.Frozen> latest(Survey survey) {
        return about(LATEST, survey).query(SnapshotStore::frozen).optional();
    }

    /** Every version, the newest first. */
    List<Snapshots.Frozen> all(Survey survey) {
        return about(ALL, survey).query(SnapshotStore::frozen).list();
    }

    private JdbcClient.StatementSpec about(String statement, Survey survey) {
        UUID organisation = survey.organisation().value();
        return sql.sql(statement).param("organisation", organisation).param("survey", survey.id());
    }

    private static Snapshots.Frozen frozen(ResultSet row, int number) throws SQLException {
        return new Snapshots.Frozen(
                row.getInt("version"),
                row.getString("content"),
                row.getObject("frozen_at", OffsetDateTime.class).toInstant());
    }
}
