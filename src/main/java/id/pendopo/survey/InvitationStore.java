package id.pendopo.survey;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of one-time tokens; {@link ResponseStore} deletes them when they are used. */
@Component
class InvitationStore {

    private static final String ADD =
            """
            insert into survey.token (organisation_id, survey_id, fingerprint, service, issued_on)
            values (?, ?, ?, ?, ?)
            """;
    private static final String THERE =
            """
            select exists (select from survey.token
                            where organisation_id = :organisation
                              and survey_id = :survey
                              and fingerprint = :fingerprint)
            """;
    private static final String COUNT =
            """
            select count(*)
              from survey.token
             where organisation_id = :organisation and survey_id = :survey
            """;

    private final JdbcClient sql;
    private final JdbcTemplate batch;

    InvitationStore(JdbcClient sql, JdbcTemplate batch) {
        this.sql = sql;
        this.batch = batch;
    }

    void add(Survey survey, @Nullable String service, List<byte[]> fingerprints, LocalDate today) {
        batch.batchUpdate(
                ADD,
                fingerprints,
                fingerprints.size(),
                (statement, fingerprint) -> {
                    statement.setObject(1, survey.organisation().value());
                    statement.setObject(2, survey.id());
                    statement.setBytes(3, fingerprint);
                    statement.setString(4, service);
                    statement.setDate(5, Date.valueOf(today));
                });
    }

    boolean there(Survey survey, byte[] fingerprint) {
        return about(THERE, survey).param("fingerprint", fingerprint).query(Boolean.class).single();
    }

    long count(Survey survey) {
        return about(COUNT, survey).query(Long.class).single();
    }

    private JdbcClient.StatementSpec about(String statement, Survey survey) {
        return sql.sql(statement)
                .param("organisation", survey.organisation().value())
                .param("survey", survey.id());
    }
}
