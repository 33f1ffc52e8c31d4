package id.pendopo.complaint.open311;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of how much is answered and taken. */
@Component
class RuleStore {

    private static final String RULE =
            """
            select changed_at, most_days, most_rows, per_hour, usual_metres, most_metres, trial_hours
              from complaint.open311_rule
            """;

    private final JdbcClient sql;

    RuleStore(JdbcClient sql) {
        this.sql = sql;
    }

    Rule rule() {
        return sql.sql(RULE)
                .query(
                        (row, number) ->
                                new Rule(
                                        row.getObject("changed_at", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getInt("most_days"),
                                        row.getInt("most_rows"),
                                        row.getInt("per_hour"),
                                        new Rule.Metres(
                                                row.getInt("usual_metres"),
                                                row.getInt("most_metres")),
                                        Duration.ofHours(row.getInt("trial_hours"))))
                .single();
    }
}
