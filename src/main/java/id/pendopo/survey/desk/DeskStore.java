package id.pendopo.survey.desk;

import id.pendopo.survey.Survey;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what officers settled for the work on a survey. */
@Component
class DeskStore {

    private static final String COPIED =
            """
            insert into survey.desk (organisation_id, survey_id, copied_from, reminded)
            select :organisation, :survey, :origin,
                   coalesce((select reminded
                               from survey.desk
                              where organisation_id = :organisation and survey_id = :origin), true)
            """;
    private static final String COPY_PLAN =
            """
            insert into survey.stratum (organisation_id, survey_id, service, population)
            select organisation_id, :survey, service, population
              from survey.stratum
             where organisation_id = :organisation and survey_id = :origin and population is not null
            """;
    private static final String ORIGIN =
            """
            select s.code
              from survey.desk d
              join survey.survey s on s.organisation_id = d.organisation_id and s.id = d.copied_from
             where d.organisation_id = :organisation and d.survey_id = :survey
            """;
    private static final String COPIES =
            """
            select exists (select
                             from survey.desk
                            where organisation_id = :organisation and copied_from = :survey)
            """;
    private final JdbcClient sql;

    DeskStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Notes where the copy comes from, and takes over what was settled and planned there. */
    void copied(Survey copy, Survey origin) {
        for (var statement : new String[] {COPIED, COPY_PLAN}) {
            about(statement, copy).param("origin", origin.id()).update();
        }
    }

    /** The code of the survey this one was copied from. */
    Optional<String> origin(Survey survey) {
        return about(ORIGIN, survey).query(String.class).optional();
    }

    /** Whether the next period was made from it. */
    boolean copies(Survey survey) {
        return about(COPIES, survey).query(Boolean.class).single();
    }

    private JdbcClient.StatementSpec about(String statement, Survey survey) {
        return sql.sql(statement)
                .param("organisation", survey.organisation().value())
                .param("survey", survey.id());
    }
}
