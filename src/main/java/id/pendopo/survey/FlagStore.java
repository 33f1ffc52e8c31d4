package id.pendopo.survey;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of the limits from which on a response is marked. */
@Component
class FlagStore {

    private static final String THRESHOLDS = "select flag, threshold from survey.integrity_rule";

    private final JdbcClient sql;

    FlagStore(JdbcClient sql) {
        this.sql = sql;
    }

    Map<Flag, Integer> thresholds() {
        var thresholds = new EnumMap<Flag, Integer>(Flag.class);
        sql.sql(THRESHOLDS)
                .query(
                        row -> {
                            thresholds.put(
                                    Flag.valueOf(row.getString("flag")), row.getInt("threshold"));
                        });
        return thresholds;
    }
}
