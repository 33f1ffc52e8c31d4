package id.pendopo.survey;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts how a survey is getting on. */
@Component
class ProgressStore {

    private static final String DAYS =
            """
            select answered_on, count(*) as n
              from survey.response
             where organisation_id = :organisation and survey_id = :survey
             group by answered_on
             order by answered_on
            """;
    private static final String SERVICES =
            """
            select coalesce(service, '') as service, count(*) as n
              from survey.response
             where organisation_id = :organisation and survey_id = :survey
             group by 1
             order by 2 desc, 1
            """;

    private final JdbcClient sql;

    ProgressStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Answers of each day that has any. */
    Map<LocalDate, Long> days(Survey survey) {
        var days = new LinkedHashMap<LocalDate, Long>();
        of(DAYS, survey)
                .query(
                        row -> {
                            var day = row.getObject("answered_on", LocalDate.class);
                            days.put(day, row.getLong("n"));
                        });
        return days;
    }

    /** Answers about each service, most first; the empty code stands for none named. */
    Map<String, Long> services(Survey survey) {
        var services = new LinkedHashMap<String, Long>();
        of(SERVICES, survey)
                .query(
                        row -> {
                            services.put(row.getString("service"), row.getLong("n"));
                        });
        return services;
    }

    private JdbcClient.StatementSpec of(String statement, Survey survey) {
        return sql.sql(statement)
                .param("organisation", survey.organisation().value())
                .param("survey", survey.id());
    }
}
