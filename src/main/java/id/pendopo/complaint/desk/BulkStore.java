package id.pendopo.complaint.desk;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what officers are told about many cases at once. */
@Component
class BulkStore {

    private static final String RECEIPT_MINUTES = "select receipt_minutes from complaint.mail_rule";

    private final JdbcClient sql;

    BulkStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** So long after a release senders of e-mails get their receipts. */
    int receiptMinutes() {
        return sql.sql(RECEIPT_MINUTES).query(Integer.class).single();
    }
}
