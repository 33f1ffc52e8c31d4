package id.pendopo.complaint.publication;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of how often places are newly told. */
@Component
class PlaceRuleStore {

    private static final String RENEWED = "select renewed_days from complaint.place_rule";

    private final JdbcClient sql;

    PlaceRuleStore(JdbcClient sql) {
        this.sql = sql;
    }

    int renewedDays() {
        return sql.sql(RENEWED).query(Integer.class).single();
    }
}
