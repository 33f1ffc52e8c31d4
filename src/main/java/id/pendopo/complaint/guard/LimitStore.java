package id.pendopo.complaint.guard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of limits. */
@Component
class LimitStore {

    private static final String READ =
            """
            select window_seconds, alike_bits, alike_texts, fewest_words, per_network, per_shared,
                   effort_bits, wait_milliseconds
              from complaint.guard_limit
            """;

    private static final String DRAFTS =
            """
            select window_seconds, drafts_per_network, drafts_per_shared,
                   draft_megabytes_per_network, draft_megabytes_per_shared, draft_megabytes,
                   draft_share_per_network, draft_share_per_shared, draft_sure_hours,
                   wait_milliseconds
              from complaint.guard_limit
            """;

    private final JdbcClient sql;

    LimitStore(JdbcClient sql) {
        this.sql = sql;
    }

    Limits limits() {
        return sql.sql(READ).query(LimitStore::row).single();
    }

    DraftLimits drafts() {
        return sql.sql(DRAFTS)
                .query(
                        (row, _) ->
                                new DraftLimits(
                                        Duration.ofSeconds(row.getInt("window_seconds")),
                                        row.getInt("drafts_per_network"),
                                        row.getInt("drafts_per_shared"),
                                        row.getInt("draft_megabytes_per_network"),
                                        row.getInt("draft_megabytes_per_shared"),
                                        row.getInt("draft_megabytes"),
                                        row.getInt("draft_share_per_network"),
                                        row.getInt("draft_share_per_shared"),
                                        Duration.ofHours(row.getInt("draft_sure_hours")),
                                        Duration.ofMillis(row.getInt("wait_milliseconds"))))
                .single();
    }

    private static Limits row(ResultSet row, int number) throws SQLException {
        return new Limits(
                Duration.ofSeconds(row.getInt("window_seconds")),
                row.getInt("alike_bits"),
                row.getInt("alike_texts"),
                row.getInt("fewest_words"),
                row.getInt("per_network"),
                row.getInt("per_shared"),
                row.getInt("effort_bits"),
                Duration.ofMillis(row.getInt("wait_milliseconds")));
    }
}
