package id.pendopo.complaint.reporter;

import java.time.Duration;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what holds when reporters look at their cases. */
@Component
class ReporterRuleStore {

    private static final String ON =
            """
            select ombudsman_after, tries, tries_within
              from complaint.reporter_rule
             where valid_from <= :day
             order by valid_from desc
             limit 1
            """;

    private final JdbcClient sql;

    ReporterRuleStore(JdbcClient sql) {
        this.sql = sql;
    }

    ReporterRule on(LocalDate day) {
        return sql.sql(ON)
                .param("day", day)
                .query(
                        (row, number) ->
                                new ReporterRule(
                                        row.getInt("ombudsman_after"),
                                        row.getInt("tries"),
                                        Duration.ofSeconds(row.getInt("tries_within"))))
                .single();
    }
}
