package id.pendopo.complaint.safe;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the database has of reports that tests made. */
@Component
class SafeReportsMade {

    private static final String READ =
            "select c.*, extract(hour from received_at at time zone 'Asia/Jakarta') as hour"
                    + " from complaint.complaint c where body = :body";

    private final JdbcClient sql;

    SafeReportsMade(JdbcClient sql) {
        this.sql = sql;
    }

    /** Words that no other report has, so that nobody takes them for a flood. */
    static String story() {
        return "Diminta uang di loket " + UUID.randomUUID() + ".";
    }

    Map<String, Object> row(String story) {
        return rows(story).getFirst();
    }

    List<Map<String, Object>> rows(String story) {
        return sql.sql(READ).param("body", story).query().listOfRows();
    }

    /** How much one network may send in a while, and how long everybody waits. */
    void limits(int perNetwork, int wait) {
        sql.sql("update complaint.guard_limit set per_shared = :most, wait_milliseconds = :wait")
                .param("most", perNetwork)
                .param("wait", wait)
                .update();
    }
}
