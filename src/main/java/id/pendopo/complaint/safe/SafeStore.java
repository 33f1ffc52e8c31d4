package id.pendopo.complaint.safe;

import id.pendopo.complaint.ComplaintId;
import id.pendopo.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of the safe desk. */
@Component
class SafeStore {

    private static final String RULE =
            """
            select digits, memory_kib, passes, lanes, per_second, each_milliseconds, longest_seconds
              from complaint.receipt_rule
            """;
    private static final String BY_RECEIPT =
            """
            select id
              from complaint.complaint
             where organisation_id = :organisation and receipt = :receipt and desk = 'SAFE'
            """;
    private static final String READ =
            """
            select coalesce(sum(reads), 0)
              from complaint.opening
             where organisation_id = :organisation and complaint_id = :complaint
            """;

    private final JdbcClient sql;

    SafeStore(JdbcClient sql) {
        this.sql = sql;
    }

    ReceiptRule rule() {
        return sql.sql(RULE).query(SafeStore::row).single();
    }

    Optional<ComplaintId> find(OrganisationId organisation, byte[] receipt) {
        return sql.sql(BY_RECEIPT)
                .param("organisation", organisation.value())
                .param("receipt", receipt)
                .query((row, _) -> new ComplaintId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** How often officers read who the reporter is. */
    int readings(OrganisationId organisation, ComplaintId complaint) {
        return sql.sql(READ)
                .param("organisation", organisation.value())
                .param("complaint", complaint.value())
                .query(Integer.class)
                .single();
    }

    private static ReceiptRule row(ResultSet row, int number) throws SQLException {
        return new ReceiptRule(
                row.getInt("digits"),
                row.getInt("memory_kib"),
                row.getInt("passes"),
                row.getInt("lanes"),
                row.getInt("per_second"),
                Duration.ofMillis(row.getInt("each_milliseconds")),
                Duration.ofSeconds(row.getInt("longest_seconds")));
    }
}
