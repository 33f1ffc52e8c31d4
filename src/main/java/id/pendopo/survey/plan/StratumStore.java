package id.pendopo.survey.plan;

import id.pendopo.shared.OrganisationId;
import id.pendopo.survey.Survey;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what is known of the people behind a survey. */
@Component
class StratumStore {

    private static final String OF_SURVEY =
            """
            select service, population, served
              from survey.stratum
             where organisation_id = :organisation and survey_id = :survey
            """;
    private static final String CLEAR =
            "delete from survey.stratum where organisation_id = :organisation and survey_id = :survey";
    private static final String ADD =
            """
            insert into survey.stratum (organisation_id, survey_id, service, population, served)
            values (:organisation, :survey, :service, :population, :served)
            """;

    private static final String PLAN_RUNNING =
            """
            insert into survey.stratum (organisation_id, survey_id, service, population)
            select s.organisation_id, s.id, v.service, size
              from survey.survey s
              join survey.survey_service v on v.organisation_id = s.organisation_id and v.survey_id = s.id
              join unnest(cast(:sizes as bigint[])) with ordinality as sizes (size, place)
                on sizes.place = v.position
             where s.organisation_id = :organisation and s.state = 'OPEN'
            """;

    private final JdbcClient sql;

    StratumStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** By the code of the service. */
    Map<String, Stratum> of(Survey survey) {
        return about(OF_SURVEY, survey)
                .query(
                        (row, _) ->
                                new Stratum(
                                        row.getString("service"),
                                        row.getObject("population", Long.class),
                                        row.getObject("served", Long.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Stratum::service, Function.identity()));
    }

    /** In the place of what was known before. */
    void replace(Survey survey, List<Stratum> strata) {
        about(CLEAR, survey).update();
        for (var stratum : strata) {
            about(ADD, survey)
                    .param("service", stratum.service())
                    .param("population", stratum.population())
                    .param("served", stratum.served())
                    .update();
        }
    }

    /** Gives the services of a running survey their sizes, in their order. */
    void planRunning(OrganisationId organisation, List<Long> sizes) {
        sql.sql(PLAN_RUNNING)
                .param("organisation", organisation.value())
                .param("sizes", sizes.toArray(Long[]::new))
                .update();
    }

    private JdbcClient.StatementSpec about(String statement, Survey survey) {
        return sql.sql(statement)
                .param("organisation", survey.organisation().value())
                .param("survey", survey.id());
    }
}
